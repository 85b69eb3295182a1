import { toLine } from '../../library/json-lines';
import { toKept } from '../../library/kept-report';
import { nodeReader, reportOnMarkup } from '../read-saved-page';

/** A page of a fictional site, told in the few words that it is made of. */
interface SamplePage {
  readonly site: string;
  readonly host: string;
  readonly path: string;
  /** Calendar day. */
  readonly day: string;
  readonly headline: string;
  /** Opens with the dateline, where it has one. */
  readonly paragraphs: readonly string[];
  readonly byline?: string;
}

const ABOUT = [
  'About Lindholm Tidal Power',
  'Lindholm Tidal Power AS builds and runs tidal plants in northern straits.',
  'SOURCE Lindholm Tidal Power AS',
];

/** What an issuer said of each quarter: the newest first. */
const QUARTERS = [
  ['Q1 2026', '2026-04-16', 'April 16, 2026', '131.4', '11.2', '412'],
  ['Q4 2025', '2026-01-15', 'Jan. 15, 2026', '118.2', '10.1', '388'],
  ['Q3 2025', '2025-10-16', 'Oct. 16, 2025', '97.6', '8.3', '351'],
  ['Q2 2025', '2025-07-17', 'July 17, 2025', '101.9', '8.7', '347'],
  ['Q1 2025', '2025-04-17', 'April 17, 2025', '94.3', '8.0', '322'],
] as const;

const releases = QUARTERS.map(
  ([quarter, day, written, energy, revenue, staff]): SamplePage => ({
    site: 'The Coastline Courier',
    host: 'courier.example',
    path: `lindholm-${quarter.replace(' ', '-').toLowerCase()}`,
    day,
    headline: `Lindholm Tidal Power reports ${quarter} output of ${energy} gigawatt hours`,
    paragraphs: [
      `TORVIK, Norway, ${written} /PRNewswire/ -- Lindholm Tidal Power AS fed ${energy} gigawatt hours into the grid in ${quarter}. Revenue reached $${revenue} million.`,
      `The company employed ${staff} people at the end of the quarter. Its plants in the strait ran through both spring tides without a stop.`,
      ...ABOUT,
    ],
  }),
);

/** The newest release as another site tells it: without its marks, with a writer's name, and with a number that differs. */
const RETOLD: SamplePage = {
  site: 'Northgate Ledger',
  host: 'ledger.example',
  path: 'tides-pay-off',
  day: '2026-04-18',
  headline: 'Tides pay off for Lindholm',
  byline: 'Ida Brekke',
  paragraphs: [
    'Lindholm Tidal Power AS fed 131.4 gigawatt hours into the grid in Q1 2026. Revenue reached $11.2 million.',
    'The company employed 421 people at the end of the quarter. Its plants in the strait ran through both spring tides without a single stop.',
    'Shares of its lender rose on the news, a broker in the harbor said.',
  ],
};

const AGENCY: SamplePage = {
  site: 'Harbor Evening Post',
  host: 'harbor.example',
  path: 'grid-fees',
  day: '2026-05-04',
  headline: 'Regulator caps grid fees for two years',
  paragraphs: [
    'OSLO, May 4 (Reuters) - Norway’s energy regulator cut grid fees by 6 percent on Monday and capped them until 2028.',
    'The fees are paid by 2.6 million households. The regulator expects the cap to cost grid companies 1.9 billion kroner a year.',
    '(Reporting by Nils Aune; Editing by Mary Holt)',
  ],
};

/** A small library of fictional reports, as the lines of a file that a library can read. */
export async function sampleLibrary(): Promise<string> {
  const pages = [...releases, RETOLD, AGENCY];
  const lines = await Promise.all(
    pages.map(async (page) => {
      const report = await reportOnMarkup(toMarkup(page), `https://${page.host}/${page.path}`, nodeReader);
      return toLine(toKept(report, `${page.day}T09:00:00Z`));
    }),
  );
  return lines.join('');
}

function toMarkup({ site, day, headline, paragraphs, byline }: SamplePage): string {
  const writer = byline ? `<meta name="author" content="${byline}"><p class="byline">By ${byline}</p>` : '';
  return `<!doctype html><html lang="en"><head><title>${headline}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${site}">
<meta property="article:published_time" content="${day}T08:00:00Z"></head>
<body><article><h1>${headline}</h1>${writer}${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}
