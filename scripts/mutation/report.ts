import type { Mutant } from './mutants';
import { confidence } from './sample';

/** A mutant, and the first test that failed by it; null where none did. */
export interface Tried extends Mutant {
  readonly foundBy: string | null;
}

export interface Run {
  /** How many mutants there are, tried or not. */
  readonly total: number;
  readonly seed: number;
  readonly mutants: readonly Tried[];
}

/** The score in Markdown: of all, of each file, and what no test found. */
export function describeRun({ total, seed, mutants }: Run): string {
  const found = countFound(mutants);
  const [low, high] = confidence(found, mutants.length).map(percent);
  const files = [...new Set(mutants.map(({ file }) => file))];
  const rows = files.map((file) => {
    const list = mutants.filter((mutant) => mutant.file === file);
    const count = countFound(list);
    return `| ${file} | ${list.length} | ${count} | ${list.length - count} |`;
  });
  return [
    '# Mutation score',
    '',
    `\`npm run mutation\` puts one small fault at a time into \`reading/figures\` and \`reading/attribution\` and runs the unit tests that`,
    `come by it. Of ${total} such mutants ${mutants.length} were tried, drawn from each file by its share (seed ${seed}); the tests found`,
    `**${found}: ${percent(found / mutants.length)} %** (95 % interval of all: ${low} to ${high} %; none is left out as equivalent).`,
    '',
    '| file | tried | found | missed |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## What no test found',
    '',
    ...files.flatMap((file) => missedIn(file, mutants).map(describeMissed)),
    '',
  ].join('\n');
}

const countFound = (mutants: readonly Tried[]): number =>
  mutants.filter(({ foundBy }) => foundBy !== null).length;

const percent = (share: number): string => (share * 100).toFixed(1);

const missedIn = (file: string, mutants: readonly Tried[]): Tried[] =>
  mutants
    .filter((mutant) => mutant.file === file && mutant.foundBy === null)
    .sort((a, b) => a.span[0] - b.span[0]);

const describeMissed = ({ file, line, kind, original, replacement }: Tried): string =>
  `- ${file}:${line} (${kind}): ${code(original)} → ${code(replacement)}`;

/** The longest expression that is written out. */
const WIDTH = 100;

function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return `\`\` ${flat.length > WIDTH ? `${flat.slice(0, WIDTH)}…` : flat} \`\``;
}
