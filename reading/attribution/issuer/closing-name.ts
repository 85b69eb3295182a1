import { cut } from '../../text/span';
import { closingLines } from '../closing-lines';
import { isReleaseStatement } from '../release-statement';
import { isSpokenOf } from '../spoken-of';
import { wireNamed } from '../wire-names';
import { foldName, openingWord, placeOf, wordsOf } from '../words';
import { findAboutHeadings } from './about-heading';
import { issuerKindOf } from './issuer-kind';
import type { FoundName, ReleaseFacts } from './release-facts';

/** "About X", when X is also spoken of in the headline or at the head of the text. */
export function findInAboutHeading(facts: ReleaseFacts): FoundName | null {
  const headings = findAboutHeadings(facts.article, facts.language);
  return headings.find(({ name, place }) => isSpokenOf(facts, name, place.line)) ?? null;
}

/** The longest name in a line of contacts or company data. */
const LONGEST_NAME = 100;

/** A line of company data names the issuer behind a label ("Company name: X"). */
export function findBehindIssuerLabel({ article, language }: ReleaseFacts): FoundName | null {
  const labels = wordsOf(language, 'issuerLabels');
  for (const index of closingLines(article)) {
    const text = article.lines[index]?.text ?? '';
    const label = openingWord(text, labels);
    const sign = label && /^\s?[:：|]\s*/.exec(text.slice(label.length))?.[0];
    if (!label || !sign) continue;
    const from = label.length + sign.length;
    const name = text.slice(from).trimEnd();
    if (wireNamed(name)) continue;
    if (name.length >= 2 && name.length <= LONGEST_NAME && !/https?:|[@!?。]/.test(name)) {
      return { name, place: placeOf(index, from, name) };
    }
  }
  return null;
}

/** The wire's own closing sentence names the issuer ("Distributed by X on behalf of Y."). */
export function findInWireClosing({ article, wire }: ReleaseFacts): FoundName | null {
  const openings = (wire?.closings ?? []).filter((closing) => closing.endsWith('…'));
  for (const line of openings.length > 0 ? closingLines(article) : []) {
    const text = article.lines[line]?.text ?? '';
    for (const opening of openings) {
      const words = opening.slice(0, -1);
      const at = text.toLowerCase().indexOf(`${words} `);
      const named = at < 0 ? '' : text.slice(at + words.length + 1);
      const [name = ''] = named.split(/\.(?:\s|$)/, 1);
      if (name.length < 2 || name.length > LONGEST_NAME) continue;
      const from = at + words.length + 1;
      return { name, place: placeOf(line, from, name) };
    }
  }
  return null;
}

/** The site's sentence that the text is a release says whose ("This is a press release from X."). */
export function findInStatement({ article, statements }: ReleaseFacts): FoundName | null {
  const place = statements.find(({ name }) => name !== null)?.name;
  return place ? { name: cut(article.lines[place.line]?.text ?? '', place.span), place } : null;
}

/** Lines under the label of contacts in which the body that answers is named. */
const CONTACT_LINES = 4;

/** The body named first among the contacts: one that its own words tell to be a body, or whom the headline names. */
export function findInContacts(facts: ReleaseFacts): FoundName | null {
  const { article, language } = facts;
  const labels = wordsOf(language, 'contactLabels');
  const closing = closingLines(article);
  for (const [at, index] of closing.entries()) {
    const text = article.lines[index]?.text ?? '';
    const label = openingWord(text, labels);
    if (!label) continue;
    const inLine = nameIn(text, label.length, index, facts);
    const below = closing
      .slice(at + 1, at + 1 + CONTACT_LINES)
      .map((line) => nameIn(article.lines[line]?.text ?? '', 0, line, facts));
    const found = [inLine, ...below].find((name) => name !== null);
    if (found) return found;
  }
  return null;
}

/** The first part of a line, between commas and bars, that names a body. */
function nameIn(text: string, from: number, line: number, facts: ReleaseFacts): FoundName | null {
  const { article, language } = facts;
  if (text.length - from > LONGEST_NAME + from || isReleaseStatement(text, language)) return null;
  const headline = foldName(article.headline ?? '');
  for (const match of text
    .slice(from)
    .matchAll(/[^,，、|:：;；]+(?:,\s(?:Inc|Ltd|LLC|a\. s|s\. r\. o)\b\.?)?/g)) {
    const part = match[0].trim().replace(/^(?:\p{Ll}{1,3}\s){1,2}(?=\p{Lu})/u, ''); // "of the City"
    const first = namedFirst(part, headline);
    // The headline may shorten a name that the text gives whole.
    const isBody =
      issuerKindOf(part, language) !== 'other' ||
      headline.includes(foldName(part) || '\n') ||
      (first && isSpokenOf(facts, part, line));
    const name = isBody && !/[@\d]/.test(part) ? part : first;
    if (name.length < 2) continue;
    const start = from + match.index + match[0].indexOf(name);
    return { name, place: placeOf(line, start, name) };
  }
  return null;
}

/** "Oakmere Ferries Press Office Ada Quill 555-0100": the first words of a part that the headline has as well, as many as it has. */
function namedFirst(part: string, headline: string): string {
  const ends = [...part.matchAll(/(?<=\S)\s/gu)].map((blank) => blank.index);
  const firsts = ends.reverse().map((end) => part.slice(0, end));
  return (
    firsts.find((first) => {
      const name = foldName(first);
      return name.length >= SHORTEST_FIRST && !/[@\d]/.test(name) && ` ${headline} `.includes(` ${name} `);
    }) ?? ''
  );
}

/** Fewer letters may be an initial or a title. */
const SHORTEST_FIRST = 3;
