import type { Span } from '../text/span';
import { WIRE_SERVICES } from './wire-services';
import type { WireService } from './wire-services/wire-service';

/** A wire service's mark in a dateline: whose, and where, delimiters included. */
export interface WireMarker {
  readonly wire: WireService;
  readonly span: Span;
  /** The place and day that a dispatch has inside its mark ("X" … "Y"); null for marks between delimiters. */
  readonly within: Span | null;
}

/** A dateline stands at the very head of its line; the longest seen, place doubled in two languages, has 190 units. */
const HEAD_LENGTH = 250;
/** The longest name between delimiters, partners included ("PRNewswire-HISPANIC PR WIRE"). */
const LONGEST_NAME = 40;
/** What may stand before a mark: two place names, a region, a country and a day. */
const LONGEST_BEFORE = 120;
/** Most words that begin in lower case in a part with digits ("ngày 1 tháng 5 năm 2025", "4 de junio de 2025"). */
const DAY_LOWER_WORDS = 4;
/** … and in a part without ("Rio de Janeiro", "Frankfurt am Main"): a sentence soon has more. */
const PLACE_LOWER_WORDS = 1;
/** Most letters of scripts without case before the mark: there words do not tell a sentence from a place. */
const UNCASED_LETTERS = 40;
/** Units between a dispatch's agency and its closing word: a place, a day. */
const DISPATCH_GAP = 24;

const CLOSERS: Readonly<Record<string, string>> = { '/': '/', '(': ')', '[': ']', '-': '-' };

/**
 * The mark of a wire service in the dateline that opens a line: place and day, then "/X/", "(X)" or "- X -", then a
 * dash or a day. Null when the line only mentions a wire.
 * @example findWireMarker('HUẾ, ngày 3 tháng 5 năm 2025 /PRNewswire/ -- Hôm nay …') // PR Newswire, [29, 41]
 */
export function findWireMarker(text: string): WireMarker | null {
  const head = text.slice(0, HEAD_LENGTH).replace(/[（）／–—]/g, (mark) => PLAIN_MARKS[mark] ?? mark);
  return findDelimited(head) ?? findDispatch(head);
}

const PLAIN_MARKS: Readonly<Record<string, string>> = { '（': '(', '）': ')', '／': '/', '–': '-', '—': '-' };

function findDelimited(head: string): WireMarker | null {
  for (let start = 0; start < head.length; start++) {
    const opener = head.charAt(start);
    const closer = CLOSERS[opener];
    const end = closer ? head.indexOf(closer, start + 1) : -1;
    if (end < 0 || end - start > LONGEST_NAME) continue;
    const wire = wireBetween(opener, head.slice(start + 1, end));
    if (wire && opensLine(head.slice(0, start)) && closesDateline(head, [start, end + 1], wire)) {
      return { wire, span: [start, end + 1], within: null };
    }
  }
  return null;
}

/** Markers by opener and folded name; what stands in square brackets may be any wire's. */
const BY_MARK: ReadonlyMap<string, WireService> = new Map(
  WIRE_SERVICES.flatMap((wire) =>
    wire.markers.flatMap((marker) => {
      const name = fold(marker.slice(1, -1));
      return [
        [marker.charAt(0) + name, wire],
        [`[${name}`, wire],
      ] as const;
    }),
  ),
);

/** "PRNewswire=…", "PRNewswire-…" and "ANTARA/PRNewswire" are the named wire's; the first in the order of `WIRE_SERVICES`. */
function wireBetween(opener: string, content: string): WireService | null {
  const whole = BY_MARK.get(opener + fold(content));
  if (whole || opener === '-') return whole ?? null;
  const found = content.split(/[/=-]/).map((part) => BY_MARK.get(opener + fold(part)));
  return WIRE_SERVICES.find((wire) => found.includes(wire)) ?? null;
}

function fold(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

/** Whether the words before a mark can be a place and a day: few, and none of a sentence. */
function opensLine(before: string): boolean {
  if (before.length > LONGEST_BEFORE || /["“”«»?!;:%$€£¥]/.test(before)) return false;
  if ((before.match(/\p{Lo}/gu) ?? []).length > UNCASED_LETTERS) return false;
  return before.split(/[,，、،]/).every((part) => {
    const lowerWords = part.match(/(?<![\p{L}\p{M}'’.-])\p{Ll}/gu) ?? [];
    return lowerWords.length <= (/\p{Nd}/u.test(part) ? DAY_LOWER_WORDS : PLACE_LOWER_WORDS);
  });
}

/** Whether the text goes on after a mark as after a dateline. */
function closesDateline(head: string, span: Span, wire: WireService): boolean {
  const before = head.slice(0, span[0]);
  const after = head.slice(span[1]).replace(/^\(https?:[^)]*\)/, '');
  if (/^\s*[-=:：־]/.test(after)) return true;
  if (wire.role === 'newsAgency') return false;
  if (after.trim() === '' || (head.charAt(span[0]) === '/' && /\p{Nd}/u.test(before))) return true;
  const pause = after.search(/[-/]/);
  return pause >= 0 && pause < LONGEST_NAME && /\p{Nd}/u.test(after.slice(0, pause));
}

/** Dispatches: "X", a place and a day, "Y" at the very head of the line. */
const DISPATCHES = WIRE_SERVICES.flatMap((wire) =>
  wire.markers.flatMap((marker) => {
    const [agency, close] = marker.split('…');
    return agency && close ? [{ wire, agency, close }] : [];
  }),
);

function findDispatch(head: string): WireMarker | null {
  const start = head.search(/[^\s(]/);
  for (const { wire, agency, close } of DISPATCHES) {
    if (!head.startsWith(agency, start)) continue;
    const from = start + agency.length;
    const end = head.slice(from, from + DISPATCH_GAP).search(close);
    if (end > 0 && /\p{Nd}/u.test(head.slice(from, from + end))) {
      return { wire, span: [start, from + end + close.length], within: [from, from + end] };
    }
  }
  return null;
}
