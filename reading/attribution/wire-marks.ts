import { packMarks } from './packed-marks';
import { WIRE_SERVICES } from './wire-services';

/**
 * The marks of all wire services, packed. The build puts the finished text in this module's place (wxt.config.ts), so
 * that the detector does not carry the services themselves.
 */
export const WIRE_MARKS = packMarks(WIRE_SERVICES);
