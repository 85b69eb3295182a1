import { compose } from './compose';

/** A part of a text node, or a sign put between two parts that the page shows apart (cells of a row). */
export type Piece = TextPiece | string;

export interface TextPiece {
  readonly node: Text;
  /** What the node held when it was read. */
  readonly data: string;
  readonly start: number;
  readonly end: number;
  /** The link around it. */
  readonly link: Element | null;
}

/**
 * Signs without width that a page puts into words: soft hyphen, zero-width space, word joiner, byte order mark, invisible
 * operators, and all that turn the direction of writing, with which a name or a number could be shown as another.
 */
const WIDTHLESS = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Those that show letters in another order than they stand. Others keep a name together in a line of the other direction. */
const TURNING = /[\u202D\u202E]/;
/** White space that is shown as one space; a single no-break or thin space stays what it is, for numbers' sake. */
const SHOWN_AS_SPACE = /\s{2,}|[\t\n\v\f\r\u2028\u2029]/g;
const LINE_SPACE = /[\t\n\v\f\r\u2028\u2029]/;
const SPACE = /\s/;

/** A line's text, and where in it each piece ends; it begins where the one before it ends. */
export interface LineText {
  readonly text: string;
  readonly ends: readonly number[];
}

/** A space, as which the beginning of a text counts too. */
const BLANK = 32;

/** The text that a page shows for some pieces: white space collapsed, NFC. */
export function readText(pieces: readonly Piece[]): LineText {
  let text = '';
  // The last unit of the text, kept beside it: looking it up would write out all that was put together so far.
  let last = BLANK;
  const ends: number[] = [];
  for (const piece of pieces) {
    const shown = shownText(piece);
    const isJoinedBySpace = isSpace(last) && isSpace(shown.charCodeAt(0));
    if (isJoinedBySpace && last !== BLANK) text = `${text.slice(0, -1)} `;
    const added = isJoinedBySpace ? shown.trimStart() : shown;
    text += added;
    last = added ? added.charCodeAt(added.length - 1) : isJoinedBySpace ? BLANK : last;
    ends.push(text.length);
  }
  const trimmed = isSpace(last) ? text.trimEnd() : text;
  const normal = compose(trimmed);
  const place = (end: number): number => compose(trimmed.slice(0, end)).length;
  return { text: normal, ends: normal === text ? ends : ends.map(place) };
}

/** Whether a unit is white space: of the ones below U+1680 there are few. */
function isSpace(unit: number): boolean {
  if (unit < 0x1680) return unit === 32 || (unit > 8 && unit < 14) || unit === 160;
  return SPACE.test(String.fromCharCode(unit));
}

/** What a text has to have for it to be shown otherwise than it stands. */
const UNEVEN =
  /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\t\n\v\f\r\u2028\u2029]|\s\s/;

function shownText(piece: Piece): string {
  const data = typeof piece === 'string' ? piece : dataOf(piece);
  return UNEVEN.test(data) ? data.replace(WIDTHLESS, '').replace(SHOWN_AS_SPACE, ' ') : data;
}

/** Whether a piece holds signs that show its letters in another order than they stand. */
export const isTurning = (piece: Piece): boolean => typeof piece !== 'string' && TURNING.test(dataOf(piece));

function dataOf({ data, start, end }: TextPiece): string {
  return start === 0 && end === data.length ? data : data.slice(start, end);
}

/**
 * Where a unit of a line's text comes from: from `start` in the node of a piece to `end` in the node of the same or a
 * later piece, for an accent may stand in a node of its own.
 */
export interface Origin {
  readonly piece: number;
  readonly start: number;
  readonly endPiece: number;
  readonly end: number;
}

/** A line's text as `readText` gives it, with the origin of every unit; the origin of a sign between pieces is empty. */
export function traceText(pieces: readonly Piece[]): { text: string; origins: Origin[] } {
  const units: string[] = [];
  const origins: Origin[] = [];
  pieces.forEach((piece, index) => {
    const isSign = typeof piece === 'string';
    const data = isSign ? piece : piece.node.data;
    const end = isSign ? piece.length : Math.min(piece.end, data.length);
    for (let at = isSign ? 0 : piece.start; at < end; at++) {
      const unit = data.charAt(at);
      if (unit.search(WIDTHLESS) === 0) continue;
      const origin = isSign
        ? signOrigin(pieces, index)
        : { piece: index, start: at, endPiece: index, end: at + 1 };
      const last = units.length - 1;
      if (!SPACE.test(unit)) {
        units.push(unit);
        origins.push(origin);
      } else if (last >= 0 && SPACE.test(units[last] ?? '')) {
        units[last] = ' ';
        origins[last] = joinOrigins(origins[last] ?? origin, origin);
      } else if (last >= 0) {
        units.push(LINE_SPACE.test(unit) ? ' ' : unit);
        origins.push(origin);
      }
    }
  });
  while (SPACE.test(units.at(-1) ?? '')) {
    units.pop();
    origins.pop();
  }
  return composeTraced(units.join(''), origins);
}

/** A sign between pieces stands at the end of the piece before it. */
function signOrigin(pieces: readonly Piece[], index: number): Origin {
  for (let at = index - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece !== undefined && typeof piece !== 'string')
      return { piece: at, start: piece.end, endPiece: at, end: piece.end };
  }
  return { piece: index, start: 0, endPiece: index, end: 0 };
}

function joinOrigins(first: Origin, second: Origin): Origin {
  return { ...first, endPiece: second.endPiece, end: second.end };
}

/** A sign with all that can be joined to it: marks, and the vowels and finals of Hangul. */
const CLUSTER = /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gu;

/** Composes a text (NFC); a composed sign comes from all units it was composed of. */
function composeTraced(text: string, origins: readonly Origin[]): { text: string; origins: Origin[] } {
  const normal = text.normalize('NFC');
  if (normal === text) return { text, origins: [...origins] };
  const composed: string[] = [];
  const from: Origin[] = [];
  let at = 0;
  for (const cluster of text.match(CLUSTER) ?? []) {
    const form = cluster.normalize('NFC');
    const own = origins.slice(at, at + cluster.length);
    at += cluster.length;
    composed.push(form);
    const whole = own.reduce(joinOrigins);
    for (let unit = 0; unit < form.length; unit++) from.push((form === cluster ? own[unit] : whole) ?? whole);
  }
  const joined = composed.join('');
  if (joined === normal) return { text: normal, origins: from };
  const all = origins.reduce(joinOrigins);
  return { text: normal, origins: Array.from({ length: normal.length }, () => all) };
}
