import { accessNewswire } from './access-newswire';
import { afp } from './afp';
import { ap } from './ap';
import { businessWire } from './business-wire';
import { globeNewswire } from './globenewswire';
import { mediaOutreach } from './media-outreach';
import { prNewswire } from './pr-newswire';
import { prNewswireAsia } from './pr-newswire-asia';
import { reuters } from './reuters';
import { vna } from './vna';
import type { WireService } from './wire-service';
import { xinhua } from './xinhua';

/** Every wire service that is known, newswires before agencies: where both mark a text, the newswire's release was passed on. */
export const WIRE_SERVICES: readonly WireService[] = [
  prNewswire,
  prNewswireAsia,
  businessWire,
  globeNewswire,
  mediaOutreach,
  accessNewswire,
  xinhua,
  reuters,
  ap,
  afp,
  vna,
];
