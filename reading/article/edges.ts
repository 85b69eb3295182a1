import type { Draft } from './draft';
import type { Scope } from './scope';
import { Trait } from './tags';
import { startOfTalk } from './talk-headings';

/** Signs that end a sentence, in every script that has one; closing quotes and brackets may follow. */
const SENTENCE_END = /[.!?…。！？．।॥؟۔።၊။:;：；][\s"'”’»›)\]」』）】]*$|[”"」』]$/u;
/** Units at a text's end in which its last sentence ends. */
const END_LENGTH = 12;
/** From so many units on a text without a sentence's end is running text too (Thai, Lao, Khmer have none). */
const LONG = 80;
const DENSE = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF]/;

/** Whether a line reads as text rather than as a label, a byline, a date or a button. */
export function isRunning({ text, kind }: Pick<Draft, 'text' | 'kind'>): boolean {
  if (kind === 'caption') return false;
  // A standfirst may be marked up as a heading: it is one that says a sentence.
  if (kind === 'heading') return text.length >= LONG && endsSentence(text);
  const long = isDense(text) ? LONG / 2 : LONG;
  return text.length >= long || (text.length >= SHORTEST_SENTENCE && endsSentence(text));
}

const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-END_LENGTH));

/** Whether a text is in a script without spaces, which says as much in half the units. */
export function isDense(text: string): boolean {
  return DENSE.test(text.charAt(text.length >> 1));
}

/** Shorter texts with a full stop are abbreviations ("p. m.") or replies ("Why?") that begin nothing. */
const SHORTEST_SENTENCE = 12;
/** A label of what follows, or a question: an article may put the same one again and again. */
const LEADS_ON = /[:：?？؟]$/;
/** The longest line that is a button or a notice when the page has it twice. */
const LONGEST_NOTICE = 80;

/** A command of the site's editor that it did not carry out: `[player id="…"]`. */
const CODE = /^\[[\w-]+\s[\w-]+=/;

/**
 * Cuts off a body's lines what stands before its first and behind its last text, and what it is interrupted by.
 * @param isLink Whether a block of the page is a link and little else.
 */
export function trimEdges(lines: readonly Draft[], isLink: (block: number) => boolean): Draft[] {
  const running = lines.findIndex((line) => isRunning(line));
  if (running < 0) return [...lines];
  const first = running - lengthOfPoints(lines.slice(0, running));
  const talk = startOfTalk(lines);
  let last = (talk > first ? talk : lines.length) - 1;
  while (last > first && (!endsText(lines[last]) || isContact(lines[last]))) last--;
  last += lengthOfList(lines.slice(last));
  const notices = repeated(lines);
  return lines.filter((line, index) => {
    const isInside = index >= first && index <= last;
    return (
      isInside &&
      !notices.has(line.text) &&
      !isEmptyHeading(lines, index, last, isLink) &&
      !CODE.test(line.text)
    );
  });
}

/** Whether a text may end with this line: items and rows need no full stop. */
function endsText(line: Draft | undefined): boolean {
  if (!line || line.kind === 'heading' || line.kind === 'caption') return false;
  return (
    isRunning(line) ||
    line.kind === 'row' ||
    line.kind === 'quote' ||
    (line.kind === 'item' && !isAllLinks(line))
  );
}

/** What text that is not marked up puts before the items of a list. */
const BULLET = /^[*•·▪‣]\s/;
/** So many items right over a text sum it up; shorter ones are links and labels. */
const FEWEST_POINTS = 2;
const SHORTEST_POINT = 25;

/** How many lines over the first text are its points in short. */
function lengthOfPoints(lines: readonly Draft[]): number {
  const before = lines.findLastIndex(
    ({ text, kind, links }) =>
      links.length > 0 || text.length < SHORTEST_POINT || !(kind === 'item' || BULLET.test(text)),
  );
  const points = lines.length - before - 1;
  return points >= FEWEST_POINTS ? points : 0;
}

/** So many short lines behind a text, in the same element and without links, are a list of it. */
const FEWEST_LISTED = 4;
/** Numbers to call and addresses make of short lines a block of contacts. */
const TO_CALL = /\d(?:[\s().-]?\d){6,}|www\.|https?:/;

/** How many lines behind the first, which ends running text, are a list that belongs to it. */
function lengthOfList([text, ...rest]: readonly Draft[]): number {
  if (!text) return 0;
  const box = text.scope.parent;
  const end = rest.findIndex(
    ({ kind, links, scope }) =>
      kind !== 'paragraph' || links.length > 0 || (scope !== text.scope && scope.parent !== box),
  );
  const list = end < 0 ? rest : rest.slice(0, end);
  const isContacts = list.some((line) => isContact(line) || TO_CALL.test(line.text));
  return list.length >= FEWEST_LISTED && !isContacts ? list.length : 0;
}

/** An address of mail, an account's name, a sign of copyright: at an end it is a contact, a biography, a notice. */
const CONTACT = /[\w.-]@[\w-]+\.\w|(?:^|[\s(])@\w{3,}|©/;
/** A longer line is text that tells where to write. */
const LONGEST_CONTACT = 400;

/** Networks on which papers and writers have accounts, and what papers send to who asks for it. */
const FOLLOWED = /newsletter|facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin/g;
/** A line that is one remark in brackets: who supplied the text, who may copy it. */
const REMARK = /^[(（][^()（）]{1,80}[)）]$/;

function isContact(line: Draft | undefined): boolean {
  if (!line || !/^(?:paragraph|row)$/.test(line.kind) || line.text.length > LONGEST_CONTACT) return false;
  return CONTACT.test(line.text) || REMARK.test(line.text) || leadsToAccount(line);
}

/** Whether a line names a network and leads there, or names a newsletter and leads anywhere. */
function leadsToAccount({ text, links }: Draft): boolean {
  const names = text.toLowerCase().match(FOLLOWED) ?? [];
  return names.some((name) => links.some(({ href }) => name === 'newsletter' || href.includes(`${name}.`)));
}

function isAllLinks({ text, links }: Draft): boolean {
  return links.reduce((units, { span }) => units + span[1] - span[0], 0) > text.length / 2;
}

function repeated(lines: readonly Draft[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const [index, { text, kind, scope }] of lines.entries()) {
    if (text.length > LONGEST_NOTICE || kind === 'row' || kind === 'item' || kind === 'heading') continue;
    if (LEADS_ON.test(text) || isOverList(scope, lines[index + 1])) continue;
    if (seen.has(text)) twice.add(text);
    seen.add(text);
  }
  return twice;
}

/** Whether the next line is an item of a list that stands beside an element: what is in the element names the list. */
function isOverList({ parent }: Scope, next: Draft | undefined): boolean {
  if (next?.kind !== 'item') return false;
  let list: Scope | null = next.scope;
  while (list && list.parent !== parent) list = list.parent;
  return list !== null && /^[uo]l$/.test(list.name);
}

/** A heading over links, or over nothing but another heading of its rank or higher: what it announced was not text. */
function isEmptyHeading(
  lines: readonly Draft[],
  index: number,
  last: number,
  isLink: (block: number) => boolean,
): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !(line.scope.traits & Trait.heading)) return false;
  if (index === last || isLink(line.block + 1)) return true;
  return next?.kind === 'heading' && next.scope.name <= line.scope.name;
}
