import type { Line } from '../article/article';
import type { Span } from '../text/span';
import { WIRE_SERVICES } from './wire-services';
import type { WireService } from './wire-services/wire-service';

/** The form with which a wire service closes its copy: whose, and where in the line. */
export interface WireClosing {
  readonly wire: WireService;
  readonly span: Span;
}

/**
 * The closing form of a wire service in a line of an article's end: its own sentence, or its mark as the last words.
 * Null when there is none.
 * @example findWireClosing({ text: 'Cảng mở lại vào tuần sau. (TTXVN)', … }) // VNA, "(TTXVN)"
 */
export function findWireClosing(line: Pick<Line, 'text' | 'links'>): WireClosing | null {
  const text = line.text.trimEnd();
  const lower = [text, ...line.links.map((link) => link.href)].join(' ').toLowerCase();
  const plain = text
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/[.。]$/, '');
  for (const wire of WIRE_SERVICES) {
    if (wire.closings.some((closing) => holds(lower, closing))) return { wire, span: [0, text.length] };
    const ending = wire.endings.find((words) => plain.endsWith(words));
    if (ending) return { wire, span: [plain.length - ending.length, plain.length] };
  }
  return null;
}

/** Whether the text has all parts of a closing, one after the other. */
function holds(text: string, closing: string): boolean {
  let from = 0;
  return closing.split('…').every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
