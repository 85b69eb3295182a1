import type { Span } from '../text/span';
import { DAY_LOWER_WORDS, HEAD_LENGTH, LONGEST_BEFORE, openingLength } from './mark-signs';
import type { WireService } from './wire-services/wire-service';

/** What has to be known of a wire service to find its marks. */
export type Marked = Pick<WireService, 'role' | 'markers'>;

/** A wire service's mark in a dateline: whose, and where, delimiters included. */
export interface Mark<T> {
  readonly wire: T;
  readonly span: Span;
  /** The place or day inside the mark ("X" … "Y", "(X - day)", "(place=X)"); null when it has none. */
  readonly within: Span | null;
}

/** The longest name between delimiters, partners included ("PRNewswire-HISPANIC PR WIRE"). */
const LONGEST_NAME = 40;
/** Most words that begin in lower case in a part without digits ("Rio de Janeiro", "Frankfurt am Main"): a sentence soon has more. */
const PLACE_LOWER_WORDS = 1;
/** Most letters of scripts without case before the mark: there words do not tell a sentence from a place. */
const UNCASED_LETTERS = 40;
/** Units between a dispatch's agency and its closing word: a place, a day. */
const DISPATCH_GAP = 24;
/** Units before a mark that stands behind place and day. */
const LONGEST_PLACE_AND_DAY = 70;

/*
 * Letters and digits are ranges here, not Unicode properties: a browser works out each property wherever a pattern has
 * one, as soon as it reads the script. That took the detector longer than all else that it does on a page.
 */
/** Letters and vowel signs of scripts without case. */
const UNCASED = /[\u05D0-\u10FF\u3041-\uD7FF]/;
/** What is between words; other signs join parts of one. */
const BETWEEN_WORDS = /[\s\d(/]/;

const CLOSERS: Readonly<Record<string, string>> = { '/': '/', '(': ')', '[': ']', '-': '-' };
/** Signs that are read as others, with which the markers are written; which digit it is tells nothing here. */
const SIGNS_READ_AS_OTHERS = /[–—電【】\u0660-\u0669\uFF08-\uFF3D]/g;
/** How far behind a plain sign the wide one stands in Unicode. */
const WIDE = 0xfee0;

function plainSign(sign: string): string {
  if (sign > '\uFF00') return String.fromCharCode(sign.charCodeAt(0) - WIDE);
  return { 電: '电', '【': '[', '】': ']' }[sign] ?? (sign < '\u1000' ? '0' : '-');
}

/**
 * A search for the marks of some wire services, in the order of the list: place and day, then "/X/", "(X)" or "- X -",
 * then a dash or a day, at the head of a line. It finds null where a line only mentions a wire.
 */
export function createMarkFinder<T extends Marked>(wires: readonly T[]): (text: string) => Mark<T> | null {
  const marks = indexMarks(wires);
  return (text) => {
    const head = text.slice(0, HEAD_LENGTH).replace(SIGNS_READ_AS_OTHERS, plainSign);
    return findDelimited(head, marks) ?? findOpening(head, marks) ?? findDispatch(`${head}\n`, marks);
  };
}

/** The markers of all wires, by their form. */
interface Marks<T> {
  readonly wires: readonly T[];
  /** Names between delimiters, as written and folded: in two services' names only the case differs. */
  readonly named: ReadonlyMap<string, T>;
  readonly openings: ReadonlyMap<string, T>;
  readonly dispatches: readonly { readonly wire: T; readonly open: string; readonly close: string }[];
}

function indexMarks<T extends Marked>(wires: readonly T[]): Marks<T> {
  const named = new Map<string, T>();
  const openings = new Map<string, T>();
  const dispatches: { wire: T; open: string; close: string }[] = [];
  const add = (map: Map<string, T>, name: string, wire: T): void => {
    for (const form of [unspaced(name), foldMark(name)]) if (!map.has(form)) map.set(form, wire);
  };
  for (const wire of wires) {
    for (const marker of wire.markers) {
      const [open = '', close] = marker.split('…');
      if (close !== undefined) dispatches.push({ wire, open, close });
      else if (marker.endsWith(':')) add(openings, marker.slice(0, -1), wire);
      else add(named, marker, wire);
    }
  }
  return { wires, named, openings, dispatches };
}

const unspaced = (name: string): string => name.replace(/\s+/g, '');
/** A name without what its spelling on different pages differs in: spaces, capitals. */
export const foldMark = (name: string): string => unspaced(name).toLowerCase();
const lookUp = <T>(map: ReadonlyMap<string, T>, name: string): T | undefined =>
  map.get(unspaced(name)) ?? map.get(foldMark(name));

function findDelimited<T extends Marked>(head: string, marks: Marks<T>): Mark<T> | null {
  const length = openingLength(head);
  for (let start = 0; start < length; start++) {
    const opener = head.charAt(start);
    const closer = CLOSERS[opener];
    const end = closer ? head.indexOf(closer, start + 1) : -1;
    if (end < 0 || end - start > LONGEST_NAME) continue;
    const found = readName(opener, head.slice(start + 1, end), marks);
    const before = head.slice(0, start);
    if (!found || !opensLine(before) || isSpelledOut(before, found.name, found.wire)) continue;
    if (!closesDateline(head, [start, end + 1], found.wire)) continue;
    const within = found.within && ([start + 1 + found.within[0], start + 1 + found.within[1]] as const);
    return { wire: found.wire, span: [start, end + 1], within };
  }
  return null;
}

interface Name<T> {
  readonly wire: T;
  readonly name: string;
  readonly within: Span | null;
}

/** "PRNewswire=…", "PRNewswire-…" and "ANTARA/PRNewswire" are the named wire's; the first in the order of the list. */
function readName<T extends Marked>(opener: string, content: string, marks: Marks<T>): Name<T> | null {
  const whole = lookUp(marks.named, content);
  if (whole) return { wire: whole, name: content, within: null };
  if (opener === '-') return null;
  const named = [...content.matchAll(/[^/=-]+/g)].flatMap(({ 0: name, index }) => {
    const wire = lookUp(marks.named, name);
    return wire ? [{ wire, name, within: besideName(content, name, index) }] : [];
  });
  if (named.length < 2) return named[0] ?? null;
  const first = marks.wires.find((wire) => named.some((each) => each.wire === wire));
  return named.find(({ wire }) => wire === first) ?? null;
}

/** The place before a name ("Seoul=X") or the day behind it ("X - May 4, 2026"). Null when neither is there. */
function besideName(content: string, name: string, at: number): Span | null {
  const end = at + name.length;
  if (/\d/.test(content.slice(end))) return [end + 1, content.length];
  return content.charAt(at - 1) === '=' ? [0, at - 1] : null;
}

/** Whether the words before a mark can be a place and a day: few, and none of a sentence. */
function opensLine(before: string): boolean {
  if (before.length > LONGEST_BEFORE || /["“”«»?!;:%$€£¥]/.test(before)) return false;
  if (before.split(UNCASED).length > UNCASED_LETTERS) return false;
  return before.split(/[,、،]/).every((part) => {
    const lowerWords = part
      .split(BETWEEN_WORDS)
      .filter(([initial = '']) => initial !== initial.toUpperCase());
    return lowerWords.length <= (/\d/.test(part) ? DAY_LOWER_WORDS : PLACE_LOWER_WORDS);
  });
}

/** Whether initials stand behind the name that they abbreviate: that explains a name and marks nothing. */
function isSpelledOut(before: string, name: string, { role }: Marked): boolean {
  if (role === 'newswire') return false;
  const last = before.slice(before.lastIndexOf(',') + 1);
  const initials = (last.match(/(?<![A-Za-z\u00C0-\uD7FF])[A-Z\u0391-\u042F]/g) ?? []).join('');
  return name.length > 1 && initials.endsWith(name.toUpperCase());
}

/** A day right before a mark: the text behind it needs no dash. */
const DAY_BEFORE = /[A-Za-z\u00C0-\uD7FF]\.* \d\d? ?$|\d\.? [A-Za-z\u00C0-\uD7FF.]+[ \d]*$/;
/** What follows a dateline: a sign, or as in Korean a byline and a sign. */
const GOES_ON = /^(?:\.?\s*[-=:־|।]|[A-Za-z\u00C0-\uD7FF\s]{0,24}=)/;

/** Whether the text goes on after a mark as after a dateline. */
function closesDateline(head: string, span: Span, wire: Marked): boolean {
  const before = head.slice(0, span[0]);
  const after = head.slice(span[1]).replace(/^\(https?:[^)]*\)/, '');
  const isSlashed = head.charAt(span[0]) === '/';
  if (GOES_ON.test(after)) return true;
  if (wire.role === 'newsAgency') {
    return (
      (isSlashed && after.startsWith('. ')) ||
      ((before === '' || DAY_BEFORE.test(before)) && /^ [A-Za-z\u00C0-\uD7FF]/.test(after))
    );
  }
  if (after.trim() === '' || (isSlashed && /\d/.test(before))) return true;
  const pause = after.search(/[-/]/);
  return pause >= 0 && pause < LONGEST_NAME && /\d/.test(after.slice(0, pause));
}

/** "X:" at the very head of the line. */
function findOpening<T>(head: string, { openings }: Marks<T>): Mark<T> | null {
  const end = head.indexOf(':');
  const wire = end > 0 && end < LONGEST_NAME ? lookUp(openings, head.slice(0, end)) : undefined;
  return wire ? { wire, span: [0, end + 1], within: null } : null;
}

/** Dispatches: "X", a place and a day, "Y" at the very head of the line, or in brackets there. */
function findDispatch<T>(head: string, { dispatches }: Marks<T>): Mark<T> | null {
  for (const { wire, open, close } of dispatches) {
    const start = head.search(open === '[' ? /\S/ : /[^\s([]/);
    if (!head.startsWith(open, start)) continue;
    const from = start + open.length;
    const gap = head.slice(from, from + (open ? DISPATCH_GAP : LONGEST_PLACE_AND_DAY) + close.length);
    const end = gap.indexOf(close);
    if (end <= 0 || !isPlaceAndDay(gap.slice(0, end), open)) continue;
    const span = [open ? start : from + end, from + end + close.trimEnd().length] as const;
    return { wire, span, within: open ? [from, from + end] : null };
  }
  return null;
}

/** Whether what a dispatch has before its closing word is a place and a day; between brackets a place is enough. */
function isPlaceAndDay(words: string, open: string): boolean {
  if (open === '[') return !words.includes(']');
  return /\d/.test(words) && (open !== '' || opensLine(words));
}
