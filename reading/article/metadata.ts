import { resolve } from './address';
import type { PageMetadata } from './article';
import { readAuthors } from './authors';
import type { Draft } from './draft';
import type { HeadlineTest } from './headline';
import { isList, type JsonValue, listOf, textOf, typesOf } from './json-ld';
import type { PageData } from './page-data';
import { readPublisher } from './publisher';
import { findShownDay, normalizeDate } from './stated-date';

/** What was read of a page before its metadata is put together. */
export interface PageReading {
  readonly data: PageData;
  readonly headline: string | null;
  readonly isHeadline: HeadlineTest;
  readonly lines: readonly Draft[];
  readonly pageUrl: string;
}

/** What a page says about itself: in structured data, in meta tags, and where those are silent, beside its headline. */
export function readMetadata(page: PageReading): PageMetadata {
  const { data, headline, isHeadline, lines, pageUrl } = page;
  const { articleObject, document } = data;
  const before = lines.filter((line) => line.place === 'before');
  const canonicalUrl = resolve(linkHref(document, 'canonical') ?? data.meta('og:url'), pageUrl);
  return {
    title: data.title,
    htmlLanguage: document.documentElement?.getAttribute('lang')?.trim() || null,
    canonicalUrl,
    publisher: readPublisher(data, headline, canonicalUrl ?? pageUrl),
    authors: readAuthors(data, before),
    publishedAt: readPublished(page),
    modifiedAt: normalizeDate(
      textOf(articleObject?.dateModified) ??
        data.meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified') ??
        data.microdata.valueOf('dateModified'),
    ),
    openGraphType: data.meta('og:type')?.toLowerCase() ?? null,
    jsonLdTypes: [...new Set(data.objects.flatMap(typesOf))],
    sections: readSections(data, isHeadline),
    labels: readLabels(lines, isHeadline),
    sourceOrganization: textOf(articleObject?.sourceOrganization),
    creditText: textOf(articleObject?.creditText),
    basedOnUrl: addressOf(articleObject?.isBasedOn ?? articleObject?.isBasedOnUrl, pageUrl),
    syndicationSourceUrl: resolve(data.meta('syndication-source', 'original-source'), pageUrl),
  };
}

function linkHref(document: Document, relation: string): string | null {
  const links = document.getElementsByTagName('link');
  for (let at = 0; at < links.length; at++) {
    if (links[at]?.getAttribute('rel')?.toLowerCase() === relation)
      return links[at]?.getAttribute('href') ?? null;
  }
  return null;
}

function addressOf(value: JsonValue | undefined, base: string): string | null {
  for (const item of listOf(value)) {
    const address =
      typeof item === 'object' && item !== null && !isList(item) ? (item.url ?? item['@id']) : item;
    if (typeof address === 'string') return resolve(address, base);
  }
  return null;
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'content_publisheddate',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

/** When the article was published: as its markup states it, else as it shows it beside its headline. */
function readPublished({ data, lines, isHeadline, pageUrl }: PageReading): string | null {
  const { articleObject } = data;
  const inObjects = [
    textOf(articleObject?.datePublished),
    textOf(articleObject?.dateCreated),
    ...data.objects.map((object) => textOf(object.datePublished)),
  ];
  return (
    firstDate(inObjects) ??
    firstDate(PUBLISHED_METAS.map((name) => data.meta(name))) ??
    normalizeDate(data.microdata.valueOf('datePublished')) ??
    shownDate(nearHeadline(lines, isHeadline), data) ??
    dayInAddress(data, pageUrl)
  );
}

function firstDate(stated: readonly (string | null)[]): string | null {
  for (const date of stated) {
    const known = date && normalizeDate(date);
    if (known) return known;
  }
  return null;
}

/** The day in an address that files articles by their day ("/2025/03/03/"). */
function dayInAddress({ document, meta }: PageData, pageUrl: string): string | null {
  const address = linkHref(document, 'canonical') ?? meta('og:url') ?? pageUrl;
  const day = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?:\/|$)/.exec(address);
  return day ? normalizeDate(day.slice(1).join('-')) : null;
}

/** Lines that separate a headline from its date at most. */
const NEAR = 8;

/** The lines around a headline, those behind it first: a date over it may be another story's or today's. */
function nearHeadline(lines: readonly Draft[], isHeadline: HeadlineTest): Draft[] {
  const at = lines.findIndex(isHeadline);
  const bodyStart = lines.findIndex((line) => line.place === 'body');
  const from = at >= 0 ? at : Math.max(0, bodyStart - NEAR);
  const behind = lines.slice(from, Math.max(from, bodyStart) + NEAR / 2);
  return at > 0 ? [...behind, ...lines.slice(Math.max(0, at - NEAR / 4), at).reverse()] : behind;
}

function shownDate(lines: readonly Draft[], { document }: PageData): string | null {
  const language = document.documentElement?.getAttribute('lang') ?? null;
  for (const line of lines) {
    const shown = timeElement(line) ?? findShownDay(line.text, language);
    if (shown) return shown;
  }
  return null;
}

/** Elements between a date's text and its `<time>`. */
const TIME_DEPTH = 3;

function timeElement({ pieces }: Draft): string | null {
  for (const piece of pieces) {
    let at = typeof piece === 'string' ? null : piece.node.parentElement;
    for (let depth = 0; at && depth < TIME_DEPTH; depth++, at = at.parentElement) {
      const date = at.localName === 'time' ? normalizeDate(at.getAttribute('datetime')) : null;
      if (date) return date;
    }
  }
  return null;
}

function readSections(data: PageData, isHeadline: HeadlineTest): string[] {
  const sections = [
    ...data.metas('article:section'),
    ...listOf(data.articleObject?.articleSection).flatMap((item) => textOf(item) ?? []),
    ...breadcrumbs(data),
  ];
  return [...new Set(sections)].filter((name) => !isHeadline({ text: name }));
}

function breadcrumbs({ objects }: PageData): string[] {
  return objects
    .filter((object) => typesOf(object).includes('BreadcrumbList'))
    .flatMap((list) => listOf(list.itemListElement))
    .flatMap((entry) => {
      const item = typeof entry === 'object' && entry !== null && !isList(entry) ? entry : null;
      return textOf(item?.name) ?? textOf(item?.item) ?? [];
    })
    .filter((name) => !/^https?:/.test(name));
}

/** A label is a word or three. */
const LONGEST_LABEL = 40;
/** Lines before and behind a headline among which its labels stand. */
const LABEL_REACH = 3;

/**
 * Short lines around the headline that are no dates and no links, below any row of links: what they disclose is not
 * judged here.
 */
function readLabels(lines: readonly Draft[], isHeadline: HeadlineTest): string[] {
  const at = lines.findIndex(isHeadline);
  const bodyStart = lines.findIndex((line) => line.place === 'body');
  const middle = at >= 0 ? at : bodyStart;
  if (middle < 0) return [];
  const row = lines.slice(0, middle).findLastIndex(({ links }) => links.length > 1);
  return lines.slice(Math.max(0, row, middle - LABEL_REACH), middle + LABEL_REACH + 1).flatMap((line) => {
    const isLabel = line.place === 'before' && line.links.length === 0 && !isHeadline(line);
    return isLabel && line.text.length <= LONGEST_LABEL && !/\d/.test(line.text) ? [line.text] : [];
  });
}
