import { readFileSync, writeFileSync } from 'node:fs';
import { type KeptPatterns, patternsIn } from './patterns';

/** What is known of the patterns, so that only new ones take time. */
const KEPT = 'tests/patterns.json';

/** Longest that one pattern may be looked at, in milliseconds. */
const TIMEOUT = 20_000;

/** Proves that the new patterns of reading/ cannot backtrack, and keeps the list of those that are proved. */
async function main(): Promise<void> {
  process.env.RECHECK_BACKEND = 'pure'; // the JavaScript build: no Java, the same everywhere
  const { checkSync } = await import('recheck');
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as KeptPatterns; // written below
  const all = [...new Map(patternsIn('reading').map((pattern) => [pattern.literal, pattern])).values()];
  const literals = all.map(({ literal }) => literal);
  const proved = literals.filter((literal) => kept.proved.includes(literal));
  const unproved = Object.fromEntries(
    Object.entries(kept.unproved).filter(([literal]) => literals.includes(literal)),
  );
  const unsafe: string[] = [];
  for (const { literal, source, flags, file } of all) {
    if (proved.includes(literal) || literal in unproved) continue;
    const { status } = checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT });
    process.stdout.write(`${status} ${file} ${literal}\n`);
    if (status === 'safe') proved.push(literal);
    else unsafe.push(`${file}: ${literal} (${status})`);
    keep({ proved, unproved }); // a run that is broken off goes on where it was
  }
  keep({ proved, unproved });
  if (unsafe.length > 0)
    throw new Error(`make them linear, or list them with the reason in ${KEPT}:\n${unsafe.join('\n')}`);
}

function keep({ proved, unproved }: KeptPatterns): void {
  const kept: KeptPatterns = { proved: [...proved].sort(), unproved };
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
}

await main();
