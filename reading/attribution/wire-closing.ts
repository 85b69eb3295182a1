import type { Line } from '../article/article';
import type { Span } from '../text/span';
import { wireAlone } from './wire-names';
import { WIRE_SERVICES } from './wire-services';
import { SHARED_CLOSINGS } from './wire-services/shared-closings';
import { endingOf, findSignature } from './wire-services/signature';
import type { WireService } from './wire-services/wire-service';

/** The form with which a wire service closes its copy: whose, and where in the line. */
export interface WireClosing {
  /** Null for a sentence that several wires close with. */
  readonly wire: WireService | null;
  readonly span: Span;
}

/**
 * The closing form of a wire service in a line of an article's end: its own sentence, its mark as the last words, or an
 * agency's signature or name as all of it.
 * Null when there is none.
 * @example findWireClosing({ text: 'Cảng mở lại vào tuần sau. (TTXVN)', … }) // VNA, "(TTXVN)"
 */
export function findWireClosing(line: Pick<Line, 'text' | 'links'>): WireClosing | null {
  const { text, links } = line;
  const written = [text, ...links.map(({ href }) => href)].join(' ').toLowerCase();
  const plain = text
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/[\s.。]+$/, '');
  const spanOf = (closings: readonly string[]): Span | null => {
    const start = closings.map((closing) => positionOf(written, closing)).find((at) => at >= 0);
    return start === undefined ? null : [sentenceStart(text, start), text.length];
  };
  const signature = findSignature(plain);
  for (const wire of WIRE_SERVICES) {
    const span = spanOf(wire.closings);
    if (span) return { wire, span };
    const ending = endingOf(wire, plain, signature);
    if (ending) return { wire, span: [plain.length - ending.length, text.length] };
  }
  const alone = wireAlone(line);
  if (alone?.role === 'newsAgency') return { wire: alone, span: [0, text.length] };
  const shared = spanOf(SHARED_CLOSINGS);
  return shared && { wire: null, span: shared };
}

/** Where the sentence around a place begins; a place behind the text belongs to all of it. */
function sentenceStart(text: string, at: number): number {
  return at < text.length ? (/^.*(?:[.!?] |。)/su.exec(text.slice(0, at))?.[0].length ?? 0) : 0;
}

/** Where the closing's first part stands, when all its parts follow one another; -1 when they do not. */
function positionOf(text: string, closing: string): number {
  const [first = '', ...others] = closing.split('…');
  const start = text.indexOf(first);
  let from = start + first.length;
  for (const part of others) {
    const at = start < 0 ? -1 : text.indexOf(part, from);
    if (at < 0) return -1;
    from = at + part.length;
  }
  return start;
}
