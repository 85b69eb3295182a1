import { isUnspaced } from '../../text/characters';
import { segmenterOf } from '../../text/segmenters';
import type { Span } from '../../text/span';
import { tokenStartingAt } from '../adjacent';
import type { FigureContext } from '../context';
import { withoutGenitive } from './classifiers';
import { countsWhenLarge, endsNoun, stopsNoun } from './noun-words';

/** In scripts without spaces: the segmenter's words up to one that ends a noun, within the language's longest noun. */
export function unspacedNoun(context: FigureContext, start: number, mayCount: boolean): Span | null {
  const { text, language } = context;
  const { longest, people } = language.overlay.counts;
  const window = text.slice(start, start + longest + 4);
  let end = start;
  let [words, signs] = [0, 0];
  for (const { segment, index } of segmenterOf(language.tag, 'word').segment(window)) {
    const at = start + index;
    const token = tokenStartingAt(context, at);
    const isFirst = index === 0 && !(mayCount && token && countsWhenLarge(token));
    const stops = token && (isFirst ? stopsNoun(token) : endsNoun(token));
    if (stops || !isUnspaced(segment.charAt(0)) || index + segment.length > longest) break;
    if (index > 0 && isInflected(context, at, at + segment.length)) break;
    const [, word] = withoutGenitive(context, [at, at + segment.length]);
    const isPeople = people?.includes(text.slice(at, word)); // "500人的就业"
    end = isPeople ? word : at + segment.length;
    if (segment.length > 1) words++;
    else signs++;
    if (words === MOST || signs === MOST || isPeople) break;
  }
  return end === start ? null : [start, end];
}

/** Most nouns have no more words ("新|能源|汽车", "海外|子|公司"), nor more single signs ("门|店|停业"). */
const MOST = 2;

const HIRAGANA = /\p{Script=Hiragana}/u;

/** Japanese verbs and adjectives end in hiragana that is no particle: "納めた" of "320台納めた" is no part of the noun. */
function isInflected(context: FigureContext, start: number, end: number): boolean {
  const particle = tokenStartingAt(context, end);
  const runsOn = HIRAGANA.test(context.text.charAt(end)) && !(particle && endsNoun(particle));
  return runsOn || HIRAGANA.test(context.text.slice(start, end));
}
