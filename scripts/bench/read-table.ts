import type { Footprint } from './bench-page';
import type { Candidate } from './candidates';
import { median, quantile } from './ratios';

type Ratios = Readonly<Partial<Record<Candidate, number>>>;

/** What a run of the reader's benchmark measured. */
export interface ReadBench {
  /** The machine and the browser in words, and the pages. */
  readonly machine: string;
  readonly sample: string;
  readonly warm: readonly {
    readonly textNodes: number;
    readonly floorMs: number;
    readonly ratios: Ratios;
    readonly slices: readonly number[];
    readonly mutations: number;
  }[];
  readonly cold: readonly { readonly floorMs: number; readonly ratios: Ratios }[];
  readonly growth: {
    readonly measured: readonly { readonly textNodes: number; readonly ms: Ratios }[];
    readonly slopes: Ratios;
  };
  readonly footprint: Footprint;
  /** Layouts that the detector forced, by traced page. */
  readonly layouts: readonly number[];
}

/** What we want to reach at most, warm and cold, as the median of ratios to the floor. */
const WANTED: Ratios = { detector: 0.6, locator: 6, 'locator and text': 6, 'whole read': 10 };
const WANTED_COLD: Ratios = { detector: 1.6 };

const CANDIDATES: readonly Candidate[] = [
  'floor',
  'detector',
  'locator',
  'locator and text',
  'whole read',
  'isProbablyReaderable',
  'Readability, clone and parse',
  'Defuddle',
];

/** The page of docs/bench/ that shows a run. */
export function toMarkdown(bench: ReadBench): string {
  const { warm, cold, growth, footprint, layouts } = bench;
  const slices = warm.flatMap(({ slices }) => slices);
  const longest = warm.map(({ slices }) => Math.max(...slices));
  const lines = [
    '# The reader in real Chromium',
    '',
    `\`npm run bench:read\` over ${bench.sample}, on ${bench.machine}.`,
    'In an isolated world, page scripts off, no network, after as many calls as it takes to compile what runs. Ratios are paired: each',
    'sample is divided by a walk over all text nodes of the same page (the floor), taken in the same round.',
    `The floor's median: ${format(1000 * median(warm.map(({ floorMs }) => floorMs)))} µs warm, ${format(1000 * median(cold.map(({ floorMs }) => floorMs)))} µs for a first walk in a fresh process.`,
    '',
    '| | warm, x floor | p95 | to reach | cold with its evaluation, x a first walk | to reach | growth |',
    '|---|---|---|---|---|---|---|',
    ...CANDIDATES.map((name) => rowOf(name, bench)),
    '',
    `- Growth is the slope of log time over log text nodes, on a synthetic page of ${growth.measured.map(({ textNodes }) => textNodes).join(', ')} text nodes. The detector there: ${growth.measured.map(({ ms }) => `${format(1000 * (ms.detector ?? Number.NaN))} µs`).join(', ')}.`,
    `- Slices of work: median ${format(median(slices))} ms, 95th percentile ${format(quantile(slices, 0.95))} ms (to reach: 8). The longest slice of a page: 95th percentile ${format(quantile(longest, 0.95))} ms, longest of all ${format(Math.max(...longest))} ms (to reach: 50).`,
    `- Memory on the largest page: ${megabytes(footprint.held)} held, ${megabytes(footprint.withGarbage)} with garbage (to reach: 4 MB), ${footprint.nodes} DOM nodes created (to reach: 0).`,
    `- Changes seen by an observer over all runs but Defuddle's and Readability's: ${warm.reduce((sum, { mutations }) => sum + mutations, 0)}.`,
    `- Layouts the detector forced on ${layouts.length} pages with changed styles: ${layouts.reduce((sum, count) => sum + count, 0)}.`,
    '',
  ];
  return lines.join('\n');
}

function rowOf(name: Candidate, { warm, cold, growth }: ReadBench): string {
  const ratios = warm.flatMap(({ ratios }) => ratios[name] ?? []);
  const first = cold.flatMap(({ ratios }) => ratios[name] ?? []);
  const cells = [
    name,
    format(median(ratios)),
    format(quantile(ratios, 0.95)),
    format(WANTED[name]),
    format(median(first)),
    format(WANTED_COLD[name]),
    format(growth.slopes[name]),
  ];
  return `| ${cells.join(' | ')} |`;
}

const format = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : String(Number(value.toPrecision(3)));

const megabytes = (bytes: number): string => `${format(bytes / 1_000_000)} MB`;
