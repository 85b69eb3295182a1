import { createMarkFinder, type Mark } from './mark-finder';
import { WIRE_SERVICES } from './wire-services';
import type { WireService } from './wire-services/wire-service';

/** A wire service's mark in a dateline: whose, and where, delimiters included. */
export type WireMarker = Mark<WireService>;

/**
 * The mark of a wire service in the dateline that opens a line. Null when the line only mentions a wire.
 * @example findWireMarker('HUẾ, ngày 3 tháng 5 năm 2025 /PRNewswire/ -- Hôm nay …') // PR Newswire, [29, 41]
 */
export const findWireMarker: (text: string) => WireMarker | null = createMarkFinder(WIRE_SERVICES);
