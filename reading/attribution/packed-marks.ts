import type { Marked } from './mark-finder';
import type { WireService } from './wire-services/wire-service';

/** What the detector knows of a wire service: its marks, and the sites where they mark nothing. */
export type WireMarks = Marked & Pick<WireService, 'homeDomains'>;

/**
 * The marks of wire services as one text: in the first line those of all newswires, which mark a release wherever they
 * stand, then a line for each agency, its marks, a tab and its sites.
 */
export function packMarks(wires: readonly WireService[]): string {
  const newswires = wires.filter(({ role }) => role === 'newswire');
  const agencies = wires.filter(({ role, markers }) => role === 'newsAgency' && markers.length > 0);
  return [
    newswires.flatMap(({ markers }) => markers).join('|'),
    ...agencies.map(({ markers, homeDomains }) => `${markers.join('|')}\t${homeDomains.join('|')}`),
  ].join('\r');
}

/** The marks of a packed text. */
export function unpackMarks(packed: string): readonly WireMarks[] {
  return packed.split('\r').map((line, index) => {
    const [markers = '', homes = ''] = line.split('\t');
    const role = index === 0 ? 'newswire' : 'newsAgency';
    return { role, markers: markers.split('|'), homeDomains: homes.split('|') };
  });
}
