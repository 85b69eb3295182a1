import type { Fingerprint } from '../../library/fingerprint';
import { findStatements } from '../../library/statements';
import { sketchText } from '../../library/text-sketch';
import type { Figure } from '../../reading/figures/figure';
import type { ArticleReport } from '../../reading/report';
import { BLANK_REPORT } from './blank-report';

/** Words of a made-up text and numbers that it states: those of a common release. */
const WORDS = 350;
const FIGURES = 12;
const ISSUERS = 97;
const SITES = 53;

/** A report that nobody wrote, and what it is recognized by. */
export interface MadeUp {
  readonly report: ArticleReport;
  readonly fingerprint: Fingerprint;
}

/** The made-up report of a number: the same at every call, unlike that of any other number. */
export function makeUp(number: number): MadeUp {
  const random = createRandom(number + 1);
  const words = Array.from({ length: WORDS }, () => `w${Math.floor(random() ** 3 * 5000).toString(36)}`);
  const text = words.join(' ');
  const figures = Array.from({ length: FIGURES }, () => makeFigure(random, words[0] ?? ''));
  const site = `site-${number % SITES}.example`;
  const report: ArticleReport = {
    ...BLANK_REPORT,
    pageUrl: `https://${site}/${number}`,
    headline: words.slice(0, 9).join(' '),
    text,
    attribution: {
      ...BLANK_REPORT.attribution,
      issuer: { name: `Issuer ${number % ISSUERS}`, kind: 'company' },
      publisher: { name: null, domain: site },
      publishedAt: `2026-${String((number % 12) + 1).padStart(2, '0')}-15T08:00:00Z`,
    },
    figures,
  };
  return {
    report,
    fingerprint: { language: 'en', statements: findStatements(figures), sketch: sketchText(text) },
  };
}

/** The fingerprint of the same release in another language: its numbers alone. */
export const translate = ({ fingerprint }: MadeUp): Fingerprint => ({
  ...fingerprint,
  language: 'vi',
  sketch: [],
});

const UNITS = { money: 'EUR', percent: 'percent', count: 'things', measure: 'megawatt' } as const;
const KINDS = Object.keys(UNITS) as (keyof typeof UNITS)[]; // its own keys

/** An amount of one to four digits in one of four kinds; its first words are the text's. */
function makeFigure(random: () => number, quote: string): Figure {
  const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'count';
  const digits = 1 + Math.floor(random() * 4);
  return {
    span: [0, quote.length],
    quote,
    kind,
    value: Number((10 ** (random() * 6)).toPrecision(digits)),
    upper: null,
    unit: UNITS[kind],
    comparator: 'exactly',
    asOf: null,
    status: 'stated',
    equivalent: null,
    change: null,
    baseline: null,
    subject: null,
    sentence: [0, quote.length],
    key: false,
  };
}

/** Numbers that look drawn by lot and are the same in every run (a linear congruential generator, Numerical Recipes). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
