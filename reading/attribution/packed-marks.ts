import { foldMark, type Marked } from './mark-finder';
import type { WireService } from './wire-services/wire-service';

/** What the detector knows of a wire service: its marks, and the sites where they mark nothing. */
export type WireMarks = Marked & Pick<WireService, 'homeDomains'>;

/** Whether a site bears an agency's mark as its name, as most agencies' own sites do ("ansa.it"). */
const isNamedAfter = (host: string, markers: readonly string[]): boolean =>
  markers.some((marker) => host.split('.').slice(0, -1).includes(marker.toLowerCase()));

/** Whether a host is the agency's own site. */
export const isOwnSite = (host: string, { markers, homeDomains }: WireMarks): boolean =>
  isNamedAfter(host, markers) || homeDomains.some((domain) => `.${host}`.endsWith(`.${domain}`));

/** A name as it is looked up, which takes less room; a dispatch's stays as written. */
const packedMarker = (marker: string): string => (marker.includes('…') ? marker : foldMark(marker));

const packedMarkers = (markers: readonly string[]): string[] => [...new Set(markers.map(packedMarker))];

/**
 * The marks of wire services as one text: in the first line those of all newswires, which mark a release wherever they
 * stand, then a line for each agency that is detected, its marks, a tab and the sites that bear another name.
 */
export function packMarks(wires: readonly WireService[]): string {
  const newswires = wires.filter(({ role }) => role === 'newswire');
  const agencies = wires.filter(
    ({ role, markers, isDetected }) => role === 'newsAgency' && markers.length > 0 && isDetected,
  );
  return [
    packedMarkers(newswires.flatMap(({ markers }) => markers)).join('|'),
    ...agencies.map(({ homeDomains, ...agency }) => {
      const markers = packedMarkers(agency.markers);
      const homes = homeDomains.filter((domain) => !isNamedAfter(domain, markers));
      return [markers.join('|'), ...homes].join('\t');
    }),
  ].join('\r');
}

/** The marks of a packed text. */
export function unpackMarks(packed: string): readonly WireMarks[] {
  return packed.split('\r').map((line, index) => {
    const [markers = '', ...homeDomains] = line.split('\t');
    return { role: index === 0 ? 'newswire' : 'newsAgency', markers: markers.split('|'), homeDomains };
  });
}
