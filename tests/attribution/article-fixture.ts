import type { Article, Line, PageMetadata } from '../../reading/article/article';
import { NO_METADATA } from '../../reading/article/no-metadata';

/** A line written as its text, or with the parts that matter to a test. */
export type LineSketch = string | (Partial<Line> & { readonly text: string });

/** The parts of a page that matter to a test; all others are as on a page that tells nothing. */
export interface ArticleSketch {
  readonly pageUrl?: string;
  readonly pageKind?: Article['pageKind'];
  readonly confidence?: number;
  readonly headline?: string | null;
  readonly before?: readonly LineSketch[];
  readonly body?: readonly LineSketch[];
  readonly after?: readonly LineSketch[];
  readonly metadata?: Partial<PageMetadata>;
}

/** An article as the reader would take it from a page of a fictional paper. */
export function sketchArticle(sketch: ArticleSketch): Article {
  const lines = (['before', 'body', 'after'] as const).flatMap((place) =>
    (sketch[place] ?? []).map((line) => toLine(line, place)),
  );
  return {
    pageUrl: sketch.pageUrl ?? 'https://www.harborpost.example/business/ferries-100',
    pageKind: sketch.pageKind ?? 'article',
    confidence: sketch.confidence ?? 0.9,
    headline: sketch.headline ?? null,
    lines,
    metadata: { ...NO_METADATA, ...sketch.metadata },
    leftOut: [],
  };
}

function toLine(sketch: LineSketch, place: Line['place']): Line {
  const parts = typeof sketch === 'string' ? { text: sketch } : sketch;
  return { place, kind: 'paragraph', links: [], images: [], ...parts };
}

/** A link around the words of the text that it names. */
export function linkOn(text: string, words: string, href: string) {
  const start = text.indexOf(words);
  return { span: [start, start + words.length] as const, href };
}
