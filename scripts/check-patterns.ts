import { readFileSync, writeFileSync } from 'node:fs';
import { patternsIn } from './patterns';

/** The patterns that are proved to be safe, so that only new ones take time. */
const PROVED = 'tests/patterns.json';

/** Longest that one pattern may be looked at, in milliseconds. */
const TIMEOUT = 20_000;

/** Proves that no pattern of reading/ can backtrack, and keeps the list of those that are proved. */
async function main(): Promise<void> {
  process.env.RECHECK_BACKEND = 'pure'; // the JavaScript build: no Java, the same everywhere
  const { checkSync } = await import('recheck');
  const known = new Set(JSON.parse(readFileSync(PROVED, 'utf8')) as string[]); // written below
  const all = patternsIn('reading');
  const proved = all.filter(({ literal }) => known.has(literal)).map(({ literal }) => literal);
  const unsafe: string[] = [];
  for (const { literal, source, flags, file } of all.filter(({ literal }) => !known.has(literal))) {
    const { status } = checkSync(source, flags, { timeout: TIMEOUT });
    process.stdout.write(`${status} ${file} ${literal}\n`);
    if (status === 'safe') proved.push(literal);
    else unsafe.push(`${file}: ${literal} (${status})`);
    keep(proved); // a run that is broken off goes on where it was
  }
  keep(proved);
  if (unsafe.length > 0) throw new Error(`patterns that are not proved to be safe:\n${unsafe.join('\n')}`);
}

const keep = (proved: readonly string[]): void =>
  writeFileSync(PROVED, `${JSON.stringify([...new Set(proved)].sort(), null, 2)}\n`);

await main();
