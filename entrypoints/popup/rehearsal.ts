import type { Article, Line } from '../../reading/article/article';
import { NO_METADATA } from '../../reading/article/no-metadata';
import { loadLanguage } from '../../reading/languages/registry';
import type { LocatedReport } from '../../reading/report';
import type { Engine } from './load-engine';

interface Rehearsal {
  readonly engine: Promise<Engine>;
  /** BCP 47 tag of the language that the page declares; null when it declares none. */
  readonly declared: Promise<string | null>;
  /** Goes through showing a report, unseen. */
  readonly rehearseShowing: (located: LocatedReport) => Promise<void>;
  /** The page's article, however that ends: from then on there is no time left. */
  readonly article: Promise<unknown>;
}

/**
 * Judges a text of ours once while the page is being read, and shows it to nobody: by the time the article comes, its
 * language is loaded, the lexicon is made, and the browser has compiled and set up what both need. The language that
 * a page declares is a guess; a wrong one costs time and nothing else.
 */
export async function rehearse({ engine, declared, rehearseShowing, article }: Rehearsal): Promise<void> {
  let isOver = false;
  const end = (): void => {
    isOver = true;
  };
  article.then(end, end);
  const [{ readReport }, language] = await Promise.all([
    engine,
    declared.then((tag) => loadLanguage(tag ?? 'und')),
  ]);
  if (isOver) return;
  const located = readReport(SCRIPT, language);
  await giveTurn();
  if (!isOver) await rehearseShowing(located);
}

/** Lets what has arrived meanwhile be told. */
const giveTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const line = (text: string): Line => ({ text, place: 'body', kind: 'paragraph', links: [], images: [] });

/** A release that has one of each: dateline, amounts in two currencies, a share, a change, days, an issuer. */
const SCRIPT: Article = {
  pageUrl: 'https://rehearsal.example/',
  pageKind: 'article',
  confidence: 1,
  headline: '1.5 million lamps',
  lines: [
    line(
      'OSLO, March 3, 2025 /PRNewswire/ -- Lamp Works Inc. sold 1.5 million lamps for $12 million (€11 million) in 2024, up 8% from 2023.',
    ),
    line('About Lamp Works'),
    line('SOURCE Lamp Works'),
  ],
  metadata: NO_METADATA,
  leftOut: [],
};
