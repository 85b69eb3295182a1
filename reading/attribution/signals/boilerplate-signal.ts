import { findAboutHeadings } from '../issuer/about-heading';
import { closingLines } from '../source-line';
import { foldName, openingWord, wordsOf } from '../words';
import type { Signal, SignalContext, SignalHit } from './signal';

/** Blocks that releases end with: about "us" or somebody of whom the headline speaks, and contacts or binding statements. */
export const boilerplateSignal: Signal = {
  name: 'boilerplate',
  read: (context) => {
    const { article, language } = context;
    const headline = foldName(article.headline ?? '');
    const about = findAboutHeadings(article, language).find(({ name }) => headline.includes(foldName(name)));
    if (!about) return [];
    const quote = article.lines[about.place.line]?.text ?? '';
    const hit: SignalHit = { signal: 'boilerplate', wire: null, quote, place: about.place };
    return hasReleaseBlock(context) ? [hit] : [];
  },
};

/** The longest heading or line of contacts. */
const LONGEST_HEADING = 120;

function hasReleaseBlock({ article, language }: SignalContext): boolean {
  const openings = wordsOf(language, (words) => [...words.contactLabels, ...words.boilerplateOpenings]);
  return closingLines(article).some((index) => {
    const line = article.lines[index];
    return (
      line?.place === 'body' &&
      line.text.length <= LONGEST_HEADING &&
      openingWord(line.text, openings) !== null
    );
  });
}
