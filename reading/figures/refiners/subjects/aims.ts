import { roleSet } from '../../../languages/role-set';
import { entryOf, hasRole, type Token, tokensWithin } from '../../../languages/tokens';
import { foldCase } from '../../../text/fold';
import { itemsWithin, type Span } from '../../../text/span';
import { behindSuffix, tokenAt } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';
import { asSubject } from './as-subject';
import { BEFORE_NOUN, trimmedEnd, trimmedStart } from './trims';

/** "vise une croissance organique de", "expects a rise of": what the verb of an aim has behind its article; null without one. */
export function aimBefore(context: FigureContext, start: number, { first, span }: Draft): string | null {
  const words = tokensWithin(context, [start, span[0]]);
  const verb = words.findLastIndex((word) => entryOf(word, 'status'));
  const from = verb < 0 ? 0 : words.slice(verb).reduce((end, word) => behindArticle(context, word) || end, 0);
  if (from === 0) return null;
  const to = trimmedEnd(context, from, first, span[0], BEFORE_NOUN);
  const subject = to - from < 2 ? null : asSubject(context, trimmedStart(context, from, to), to);
  const isAdverb = subject && context.text.slice(from, span[0]).trimEnd().endsWith(subject);
  return isAdverb ? null : subject; // "to grow an average 3 percent"
}

/** Where the article ends that a word is or begins with ("a", "ein Wachstum von"); 0 where it does with none. */
function behindArticle({ text, language }: FigureContext, { span }: Token): number {
  const [first = ''] = text.slice(...span).split(' ');
  return language.overlay.numbers.ones.includes(foldCase(first)) ? span[0] + first.length : 0;
}

/**
 * "expects revenue", "stima per il 2026 ricavi": whether what is aimed at stands behind the word, or behind a day, and nothing
 * that leads on to the figure.
 */
export function isAim(context: FigureContext, word: Token, end: number): boolean {
  if (!entryOf(word, 'status') || context.language.overlay.status.follows) return false;
  const behind: Span = [word.span[1], end];
  const day = itemsWithin(context.mentions, behind).at(-1);
  const from = day ? behindSuffix(context.text, day.span[1]) : behind[0];
  return !hasRole(tokenAt(context, from), day ? BEHIND_DAY : BEHIND_VERB); // "expected to reach"
}

const BEHIND_VERB = roleSet('change', 'reached', 'link', 'noun-end', 'by');
const BEHIND_DAY = roleSet('reached', 'since', 'backward', 'compared');
