import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the pictures go; another folder may be named on the command line. */
const SCREENS = process.argv[2] ?? 'docs/screens';

/** Color schemes that every view is drawn in. */
export const SCHEMES = ['light', 'dark'] as const;

/** Saves the picture of a view, a PNG. */
export function savePicture(name: string, picture: Buffer): void {
  mkdirSync(SCREENS, { recursive: true });
  const file = path.join(SCREENS, `${name}.png`);
  writeFileSync(file, picture);
  console.log(`Saved ${file}`);
}
