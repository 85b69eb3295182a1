import type { Line } from '../../article/article';
import { datelineWords } from '../dateline';
import { isHomeOf, wireNamed } from '../wire-names';
import { WIRE_SERVICES } from '../wire-services';
import type { WireService } from '../wire-services/wire-service';
import type { Signal } from './signal';

/** A wire's mark in the dateline, in words, as its logo or as a link to it: the strongest sign there is. */
export const datelineSignal: Signal = ({ article, dateline }) => {
  const line = dateline && article.lines[dateline.place.line];
  if (!dateline || !line) return [];
  const { quote, place } = datelineWords(article, dateline);
  const wire = dateline.marker?.wire ?? pictured(line) ?? linked(line, quote.length);
  return wire ? [{ signal: 'dateline', wire, quote, place }] : [];
};

/** The newswire whose logo the line shows: a picture with its name alone. An agency's name is a photo's credit. */
function pictured({ images }: Line): WireService | null {
  const wires = images.map(({ alt }) => wireNamed(alt));
  return wires.find((wire) => wire?.role === 'newswire') ?? null;
}

/** Units between a dateline and what still belongs to it: a blank, a dash, a bracket. */
const GAP = 3;

/** The newswire to whose site a link in the dateline or directly behind it leads. */
function linked({ links }: Line, end: number): WireService | null {
  const inside = links.filter(({ span }) => span[0] <= end + GAP);
  const isLinked = (wire: WireService): boolean => inside.some(({ href }) => isHomeOf(wire, href));
  return WIRE_SERVICES.find((wire) => wire.role === 'newswire' && isLinked(wire)) ?? null;
}
