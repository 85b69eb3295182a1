import type { Draft } from './draft';
import { textOf } from './json-ld';
import { type LineText, readText } from './line-text';
import type { PageData } from './page-data';
import { titleParts } from './publisher';
import type { PageScan, Scope } from './scope';
import type { Surroundings } from './surroundings';
import { Trait } from './tags';

/** Shorter headings are sections and logos, longer ones are text. */
const SHORTEST = 4;
const LONGEST = 400;
/** Headings looked at; a headline stands among the first. */
const MOST_HEADINGS = 60;
/** A heading must share this much with what the page calls itself, where that is known. */
const LEAST_AGREEMENT = 0.5;

/** A page's headline, and the block that shows it. */
export interface Headline {
  readonly text: string | null;
  /** Index of its first block among the page's; null when the page only states it. */
  readonly block: number | null;
}

/** The headline that a page shows over its article, else the one that it states; never the site's name. */
export function readHeadline(data: PageData, scan: PageScan, around: Surroundings): Headline {
  const site = data.meta('og:site_name', 'application-name');
  const siteName = fold(site ?? '');
  const stated = statedHeadlines(data)
    .map((text) => ({ text, name: fold(text) }))
    .filter(({ name }) => name !== siteName);
  const names = [...new Set(stated.map(({ name }) => name))];
  const isSure = ({ level, name }: Heading): boolean => level === 1 && names.includes(name);
  const shown = shownHeadings(scan, around, siteName, isSure);
  const last = shown.at(-1);
  if (last && isSure(last)) return { text: withoutTags(last, names), block: last.block };
  const ranked = shown
    .map((heading) => ({ ...heading, agreement: agreementWith(names, heading.name) }))
    .sort((a, b) => b.agreement + rankBonus(b.level) - a.agreement - rankBonus(a.level));
  const best = ranked[0];
  if (best && (best.agreement >= LEAST_AGREEMENT || (names.length === 0 && best.level === 1))) {
    return { text: withoutTags(best, names), block: best.block };
  }
  const only = shown.filter(({ level }) => level === 1);
  if (only.length === 1 && only[0] && stated.length === 0) return only[0];
  return { text: stated[0]?.text ?? null, block: null };
}

/** A heading up to where it says what the page calls itself, when that ends with an element: tags may stand behind it. */
function withoutTags({ text, ends }: Heading, names: readonly string[]): string {
  const end = ends.find((at) => names.includes(fold(text.slice(0, at))));
  return end ? text.slice(0, end).trimEnd() : text;
}

/** Of two headings that agree as much with the page's title the higher one is its headline. */
function rankBonus(level: number): number {
  return level === 1 ? 0.15 : 0;
}

/** What the page calls its article outside of its text: least decorated first. */
function statedHeadlines(data: PageData): string[] {
  const named = [
    textOf(data.articleObject?.headline),
    data.meta('og:title', 'twitter:title', 'dc.title'),
    data.title,
  ];
  const stated = [...new Set(named)].flatMap((name) => {
    const headline = name && titleParts(name, null).headline;
    return headline && name ? [headline, name] : [];
  });
  return [...new Set(stated)];
}

interface Heading extends LineText {
  readonly level: number;
  readonly block: number;
  /** Its text, folded. */
  readonly name: string;
}

/** The headings of a page but those that name the site, up to the first that is surely the headline. */
function shownHeadings(
  { blocks }: PageScan,
  around: Surroundings,
  site: string,
  isSure: (heading: Heading) => boolean,
): Heading[] {
  const found: Heading[] = [];
  const seen = new Set<Scope>();
  for (const block of blocks) {
    const level = block.scope.traits & Trait.heading ? headingLevel(block.scope) : null;
    if (!level || block.length > LONGEST) continue;
    const left = around.leftOf(block.scope);
    if (left === 'unseen' || left === 'apart') continue;
    const part = readText(block.pieces);
    const last = found.at(-1);
    if (seen.has(block.scope)) {
      if (last) found[found.length - 1] = join(last, part);
      continue;
    }
    if (last && isSure(last)) break;
    seen.add(block.scope);
    const name = fold(part.text);
    if (part.text.length >= SHORTEST && name !== site)
      found.push({ ...part, level, block: block.index, name });
    if (found.length >= MOST_HEADINGS) break;
  }
  return found;
}

function join(heading: Heading, { text, ends }: LineText): Heading {
  const start = heading.text.length + 1;
  const joined = `${heading.text} ${text}`;
  return {
    ...heading,
    text: joined,
    name: fold(joined),
    ends: [...heading.ends, ...ends.map((end) => start + end)],
  };
}

function headingLevel(scope: Scope): number | null {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const level = /^h([1-6])$/.exec(at.name)?.[1];
    if (level) return Number(level);
    if (at !== scope && at.hasBlocks && at.name !== 'header') return null;
  }
  return null;
}

/** How much a heading is the same as one of the names. */
function agreementWith(names: readonly string[], heading: string): number {
  return Math.max(0, ...names.map((name) => agree(heading, name)));
}

/** How much two names are the same, 0..1: one in the other, or words shared. */
function agree(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.includes(short))
    return 0.5 + (0.5 * short.length) / long.length - (short.length < SHORTEST_PART ? 0.5 : 0);
  const words = new Set(a.split(' '));
  const others = new Set(b.split(' '));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(words.size, others.size);
}

/** A shorter text within a title is a word of it. */
const SHORTEST_PART = 10;

/** A name for comparing: letters and digits alone. */
export function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What says a headline and nothing else is not so much longer or shorter: signs and spaces are all that may differ. */
const MUCH_LONGER = 2;
const SIGNS = 40;

/** A test of lines: whether one says the headline and nothing else. */
export type HeadlineTest = (line: Pick<Draft, 'text'>) => boolean;

/** A test that looks at each text once, however often it is asked. */
export function headlineTest(headline: string | null): HeadlineTest {
  if (headline === null) return () => false;
  const folded = fold(headline);
  const longest = MUCH_LONGER * headline.length + SIGNS;
  const shortest = (headline.length - SIGNS) / MUCH_LONGER;
  const known = new Map<string, boolean>();
  return ({ text }) => {
    if (text.length > longest || text.length < shortest) return false;
    const isHeadline = known.get(text) ?? fold(text) === folded;
    known.set(text, isHeadline);
    return isHeadline;
  };
}
