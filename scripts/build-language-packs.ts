import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PACK_LANGUAGES } from './language-packs/languages';
import { buildPack, buildRegions, packFileName, serialize } from './language-packs/pack';

const LANGUAGES = fileURLToPath(new URL('../reading/languages/', import.meta.url));

/** `build-language-packs [folder] [tag...]`: without arguments every committed pack and its regions, in their places. */
function buildLanguagePacks([folder = LANGUAGES, ...tags]: readonly string[]): void {
  for (const tag of tags.length > 0 ? tags : PACK_LANGUAGES) {
    write(join(folder, 'packs'), tag, serialize(buildPack(tag)));
    if (tag !== 'und') write(join(folder, 'regions'), tag, serialize(buildRegions(tag)));
  }
}

function write(folder: string, tag: string, json: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, packFileName(tag));
  writeFileSync(file, json);
  console.log(`${file}: ${json.length} characters, ${gzipSync(json, { level: 9 }).length} bytes gzipped`);
}

buildLanguagePacks(process.argv.slice(2));
