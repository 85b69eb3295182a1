import { cut } from '../../text/span';
import { closingLines } from '../closing-lines';
import type { NumberedLine } from '../headline-lines';
import { isReleaseStatement } from '../release-statement';
import { isSpokenOf } from '../spoken-of';
import { wireNamed } from '../wire-names';
import { findWord, foldName, openingWord, placeOf, saysName, wordsOf } from '../words';
import { findAboutHeadings } from './about-heading';
import { isBodyName } from './issuer-kind';
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
  for (const {
    line: { text },
    index,
  } of closingLines(article)) {
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
  for (const {
    line: { text },
    index,
  } of closingLines(article)) {
    for (const opening of openings) {
      const at = text.toLowerCase().indexOf(opening.replace('…', ' '));
      const from = at + opening.length;
      const [name = ''] = at < 0 ? [] : text.slice(from).split(/\.(?:\s|$)/, 1);
      if (name.length < 2 || name.length > LONGEST_NAME) continue;
      return { name, place: placeOf(index, from, name) };
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
  const labels = wordsOf(facts.language, 'contactLabels');
  const closing = closingLines(facts.article);
  for (const [at, { line }] of closing.entries()) {
    const label = openingWord(line.text, labels);
    if (!label) continue;
    const found = closing
      .slice(at, at + 1 + CONTACT_LINES)
      .map((below, offset) => nameIn(below, offset === 0 ? label.length : 0, facts))
      .find((name) => name !== null);
    if (found) return found;
  }
  return null;
}

/** The first part of a line, between commas and bars, that names a body. */
function nameIn(
  { line: { text }, index }: NumberedLine,
  from: number,
  facts: ReleaseFacts,
): FoundName | null {
  const { article, language } = facts;
  if (text.length - from > LONGEST_NAME + from || isReleaseStatement(text, language)) return null;
  const headline = foldName(article.headline ?? '');
  for (const match of text
    .slice(from)
    .matchAll(/[^,，、،|:：;；؛]+(?:,\s(?:Inc|Ltd|LLC|a\. s|s\. r\. o)\b\.?)?/g)) {
    const isSpokenBody = (name: string): boolean =>
      isBodyName(name, language) && isSpokenOf(facts, name, index);
    const written = match[0].trim();
    const employer = EMPLOYER.exec(written)?.[1] ?? '';
    const named =
      isSpokenBody(employer) && !isSpokenOf(facts, written, index)
        ? employer
        : written.replace(/^(?:\p{Ll}{1,3}\s){1,2}(?=\p{Lu})/u, ''); // "of the City"
    const office = findWord(named, wordsOf(language, 'contactLabels'))?.[0]; // "Oakmere University press office"
    const part = office ? named.slice(0, office).trimEnd() : named;
    const first = namedFirst(part, (name) => saysName(headline, name) || isSpokenBody(name));
    // The headline may shorten a name that the text gives whole; what only the contacts have behind one is an office.
    const isBody = isSpokenOf(facts, part, index)
      ? first || isBodyName(part, language) || headline.includes(foldName(part))
      : !first && isBodyName(part, language);
    const name = isBody && !/[@\d]/.test(part) ? part : first;
    if (name.length < 2) continue;
    const start = from + match.index + match[0].indexOf(name);
    return { name, place: placeOf(index, start, name) };
  }
  return null;
}

/** Whom somebody speaks for: "Spokeswoman of the Ministry". */
const EMPLOYER = /\s\p{Ll}{1,3}\s(\p{Lu}.*)/u;

/** "Oakmere Ferries Press Office Ada Quill 555-0100": the first words of a part that are named above, as many as are. */
function namedFirst(part: string, isNamed: (name: string) => boolean): string {
  const words = part.split(/\s+/);
  const firsts = words.map((_, left) => words.slice(0, -left).join(' '));
  return (
    firsts.find((first) => first.length >= SHORTEST_FIRST && !/[@\d]/.test(first) && isNamed(first)) ?? ''
  );
}

/** Fewer letters may be an initial or a title. */
const SHORTEST_FIRST = 3;
