import type { WireService } from './wire-service';

/** The words with which somebody signs a text, as news agencies do, and the name in them; both empty where nobody does. */
export interface Signature {
  readonly words: string;
  readonly name: string;
}

/** Behind the end of a sentence, or alone: "(X)", "(X/partner)", "/X/", "- X". */
const SIGNATURE =
  /(?:^|[.!?…。।"”»’)])[./\s]{0,4}((?:[([/]\s?©?|[-–—=]{1,2}\s?)([^()[\]/.!?]{2,30})(?:\/[^()]{0,20})?[)\]/]?)$/u;

/** The signature with which a line closes; its last full stop is left out. */
export function findSignature(line: string): Signature {
  const [, words = '', name = ''] = SIGNATURE.exec(line) ?? [];
  return { words, name };
}

/**
 * Whether a signature is an agency's, by its name as it writes itself: in small letters it may be a writer's initials, and
 * that of some agencies in brackets is a photo's credit.
 */
export const isSignedBy = (wire: WireService, { words, name }: Signature): boolean =>
  wire.role === 'newsAgency' &&
  [wire.name, ...wire.aliases, ...wire.markers].includes(name) &&
  !(wire.creditsPhotos && /^[([]/.test(words));
