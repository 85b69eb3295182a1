import type { Language } from '../../languages/language';
import { endsWord } from '../../text/characters';

/** Longest heading over a paragraph about the issuer, in characters. */
const LONGEST_HEADING = 90;

/**
 * Where the paragraphs about the issuer or those that bind it by law begin: at a heading of the language or of English,
 * for wires close in English everywhere. The end of the text when there is none.
 */
export function boilerplateStart(text: string, { newsroom, internationalNewsroom }: Language): number {
  const openings = [newsroom, internationalNewsroom].flatMap((words) => [
    ...words.aboutOpenings,
    ...words.boilerplateOpenings,
  ]);
  let at = 0;
  for (const paragraph of text.split('\n')) {
    if (at > 0 && isHeading(paragraph, openings)) return at;
    at += paragraph.length + 1;
  }
  return text.length;
}

/** "About Brightwater", "About Brightwater: it builds …"; a sentence that begins with the same word is none. */
function isHeading(paragraph: string, openings: readonly string[]): boolean {
  const [heading = ''] = paragraph
    .slice(0, LONGEST_HEADING + 1)
    .toLowerCase()
    .split(/[:：]/);
  return (
    heading.length <= LONGEST_HEADING &&
    !/[.!?。！？।]\s*$/.test(heading) &&
    openings.some((opening) => heading.startsWith(opening.toLowerCase()) && endsWord(heading, opening.length))
  );
}
