import { entryOf } from '../../languages/tokens';
import { isHangul, runsTogether } from '../../text/characters';
import { segmenterOf } from '../../text/segmenters';
import type { Span } from '../../text/span';
import { tokenStartingAt } from '../adjacent';
import type { FigureContext } from '../context';
import { stopsNoun } from './noun-words';

/** Steps over classifiers, "new" and "other" between number and noun; the last one is kept, for it may be all there is. */
export function skipClassifier(
  context: FigureContext,
  start: number,
): { at: number; classifier: Span | null } {
  const suffix = tokenStartingAt(context, start);
  const hasSuffix = suffix && entryOf(suffix, 'classifier') && context.text.charAt(start) === '-'; // "35-ти"
  let at = skipBlank(context.text, hasSuffix ? suffix.span[1] : start);
  let classifier: Span | null = null;
  for (
    let token = tokenStartingAt(context, at);
    token &&
    entryOf(token, 'classifier') &&
    !goesOnInHangul(context, token.span) &&
    !(classifier && opensWord(context, token.span));
    token = tokenStartingAt(context, at)
  ) {
    classifier = entryOf(token, 'no-noun') ? null : token.span;
    at = skipBlank(context.text, token.span[1]);
  }
  return { at, classifier };
}

/** "家" of "3万户家庭": behind a classifier, the first sign of a longer word is none. */
function opensWord({ text, language }: FigureContext, [start, end]: Span): boolean {
  const [word] = segmenterOf(language.tag, 'word').segment(text.slice(start, end + LONGEST_WORD));
  return (word?.segment.length ?? 0) > end - start;
}

/** Signs behind a classifier that its word is looked for in. */
const LONGEST_WORD = 3;

/** "개" of "3개사" is part of its noun; of "3개 회사" and "3개를" it is a classifier. */
export function goesOnInHangul(context: FigureContext, [start, end]: Span): boolean {
  const runsOn = isHangul(context.text.charAt(start)) && isHangul(context.text.charAt(end));
  const next = tokenStartingAt(context, end);
  return runsOn && !(next && stopsNoun(next));
}

function skipBlank(text: string, at: number): number {
  return /[ \u00A0-]/.test(text.charAt(at)) ? at + 1 : at;
}

/** "3人の": the classifier by itself, where no noun follows that it belongs to. */
export function withoutGenitive({ text, language }: FigureContext, [start, end]: Span): Span {
  const genitive = language.overlay.genitives.find((form) => text.slice(start, end).endsWith(form));
  return [start, end - (runsTogether(text.charAt(start)) ? (genitive?.length ?? 0) : 0)];
}
