import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../browsers/chromium';
import { bundleForPage } from './bundle';
import type { LibraryTimes } from './library-in-page';
import { growth } from './ratios';

/** Numbers of kept reports. */
const SIZES = [200, 2000, 20_000];
/** Milliseconds that a reader does not notice, with 2,000 reports. */
const LIMITS = { list: 100, search: 100, twins: 30 } as const;
const LIMITS_HOLD_AT = 2000;
const FOLDER = 'docs/bench';

const NAMES = ['list', 'search', 'twins', 'index', 'keep'] as const;

/** Times the library in real Chromium, in the extension's own page, and writes docs/bench/library.{md,json}. */
async function measure(): Promise<LibraryTimes[]> {
  const script = await bundleForPage(path.resolve('scripts/bench/library-in-page.ts'));
  const chromium = await launchChromium({
    extensionDir: path.resolve('.output/chrome-mv3'),
    isHeadless: true,
  });
  const page = await chromium.context.newPage();
  const times: LibraryTimes[] = [];
  try {
    await page.goto(`${chromium.extensionUrl}/library.html`);
    for (const size of SIZES) {
      times.push(await page.evaluate<LibraryTimes>(`${script}\nbench.measureLibrary(${size})`));
      console.log(JSON.stringify(times.at(-1)));
    }
  } finally {
    await chromium.close();
  }
  return times;
}

function toTable(times: readonly LibraryTimes[]): string {
  const rows = NAMES.map((name) => {
    const slope = growth(times.map((each) => [each.reports, each[name]]));
    return `| ${name} | ${times.map((each) => each[name].toFixed(1)).join(' | ')} | ${slope.toFixed(2)} |`;
  });
  return [
    `| ms | ${times.map(({ reports }) => `${reports} reports`).join(' | ')} | growth |`,
    `|---|${times.map(() => '---').join('|')}|---|`,
    ...rows,
  ].join('\n');
}

const times = await measure();
const table = toTable(times);
await mkdir(FOLDER, { recursive: true });
await writeFile(path.join(FOLDER, 'library.json'), `${JSON.stringify(times, null, 2)}\n`);
await writeFile(
  path.join(FOLDER, 'library.md'),
  `# The library's times

Written by \`npm run bench:library\`, in real Chromium, in the extension's own page, over made-up reports of 350 words and 12 numbers.
Medians of 15 rounds; wall clock, so a busy machine makes them longer. Growth is the power of the number of reports with which a time
grows (1: in proportion). list: all cards out of the database, narrowed and grouped; search: a query of two words; twins: looking up a
new report's twins in the database; index: building the search, once for a page; keep: writing one report.

${table}
`,
);
console.log(table);
const held = times.find(({ reports }) => reports === LIMITS_HOLD_AT);
const slow = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter(
  (name) => (held?.[name] ?? Number.POSITIVE_INFINITY) > LIMITS[name],
);
if (slow.length > 0) console.log(`over the limit at ${LIMITS_HOLD_AT} reports: ${slow.join(', ')}`);
process.exitCode = slow.length > 0 ? 1 : 0;
