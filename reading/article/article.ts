import type { Span } from '../text/span';

/**
 * What the reader takes from a live page: plain data that crosses one message. Nothing here is judged beyond
 * "this is the article's place on the page"; whose words they are is for `reading/attribution`.
 */
export interface Article {
  /** Address the page was read at, fragment included. */
  readonly pageUrl: string;
  /** What kind of page it is, by its structure alone. `none`: a listing, a shop, a forum, an empty page. */
  readonly pageKind: 'article' | 'none';
  /** 0..1, how sure `pageKind` is. */
  readonly confidence: number;
  /** The article's own headline, never the site's name; null when the page shows none. */
  readonly headline: string | null;
  /** Lines around and in the body, in page order: at most 40 before it, all in it, at most 60 after it. */
  readonly lines: readonly Line[];
  readonly metadata: PageMetadata;
  /**
   * What of the page was larger than the reader reads, so that a part of it was left out: its text, or its data about
   * itself (JSON-LD).
   */
  readonly leftOut: readonly ('text' | 'data')[];
}

/** One block of text of the page: white space collapsed, NFC, no line breaks. */
export interface Line {
  readonly text: string;
  /** Where it stands relative to the body that the locator found. */
  readonly place: 'before' | 'body' | 'after';
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'quote' | 'caption';
  /** Links in the line; `text.slice(...span)` is the link's text (empty for a link around an image). */
  readonly links: readonly LineLink[];
  /** Images in the line or directly before it, tracking pixels included. */
  readonly images: readonly LineImage[];
  /** A line of the body that the page keeps out of sight: text, but no evidence. Looked at near the body's ends only. */
  readonly isHidden?: boolean;
  /** A line with signs that turn the order in which letters are shown; `text` is without them. */
  readonly isTurned?: boolean;
}

/** A place in the article's visible text: which line, and where in it. */
export interface LinePlace {
  /** Index into `Article.lines`. */
  readonly line: number;
  readonly span: Span;
}

export interface LineLink {
  readonly span: Span;
  /** Absolute address as the page gives it, link wrappers not yet unwrapped. */
  readonly href: string;
}

export interface LineImage {
  /** Absolute address. */
  readonly src: string;
  readonly alt: string;
}

/** A name that the page's structured data or meta tags give as author, and where it was read. */
export interface StatedAuthor {
  readonly name: string;
  readonly type: 'Person' | 'Organization' | null;
  readonly from: 'json-ld' | 'meta' | 'microdata' | 'byline';
}

/** What the page says about itself outside its running text. Strings are trimmed; not found is null or []. */
export interface PageMetadata {
  /** `<title>`. */
  readonly title: string | null;
  /** `<html lang>`, a hint only. */
  readonly htmlLanguage: string | null;
  /** `<link rel=canonical>`, absolute. */
  readonly canonicalUrl: string | null;
  /** Name of the site that shows the page: JSON-LD publisher, og:site_name, application-name, title suffix. */
  readonly publisher: string | null;
  /** JSON-LD, meta, microdata authors in page order, and visible bylines. */
  readonly authors: readonly StatedAuthor[];
  /** ISO 8601 with zone where the page gives one, else the calendar day. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** og:type, lower case. */
  readonly openGraphType: string | null;
  /** JSON-LD `@type` names of the page's objects. */
  readonly jsonLdTypes: readonly string[];
  /** article:section, JSON-LD articleSection, breadcrumbs. */
  readonly sections: readonly string[];
  /** Short texts beside the headline that look like labels ("Sponsored", "Anzeige"), as shown. */
  readonly labels: readonly string[];
  /** JSON-LD sourceOrganization, creditText, isBasedOn; `<meta name=syndication-source | original-source>`. */
  readonly sourceOrganization: string | null;
  readonly creditText: string | null;
  readonly basedOnUrl: string | null;
  readonly syndicationSourceUrl: string | null;
}
