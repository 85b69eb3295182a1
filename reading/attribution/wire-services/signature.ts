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
const isSignedBy = (wire: WireService, { words, name }: Signature): boolean =>
  wire.role === 'newsAgency' &&
  [wire.name, ...wire.aliases, ...wire.markers].includes(name) &&
  !(wire.creditsPhotos && /^[([]/.test(words));

/** The last words of a line that are a wire's: its signature, or what else its copy ends with. */
export const endingOf = (wire: WireService, line: string, signature: Signature): string | undefined =>
  isSignedBy(wire, signature) ? signature.words : wire.endings.find((words) => isEnding(line, words));

const isEnding = (line: string, words: string): boolean =>
  line.endsWith(words) && (/^\P{L}/u.test(words) || !/\p{L}$/u.test(line.slice(0, -words.length)));
