import type { LinePlace } from '../../article/article';
import { cut } from '../../text/span';
import { closingLines } from '../closing-lines';
import { findAboutHeadings } from '../issuer/about-heading';
import { openingOf } from '../issuer/release-facts';
import { isSpokenOf } from '../spoken-of';
import { collectWords, foldName, openingWord } from '../words';
import type { Signal, SignalContext } from './signal';

/**
 * Blocks that releases end with: about "us" or somebody of whom the article speaks from its head on, and contacts or binding statements.
 * Or the data of a company that opens the text.
 */
export const boilerplateSignal: Signal = (context) => {
  const place = companyData(context) ?? closingBlocks(context);
  const text = place && context.article.lines[place.line]?.text;
  return place && text ? [{ signal: 'boilerplate', wire: null, quote: cut(text, place.span), place }] : [];
};

/** "X Ltd. (head office: Y, president: Z)": how Japanese releases introduce their issuer. */
const COMPANY_DATA = /^[^（(：:。]{2,60}[（(](?:[^：:）)]{1,40}[：:]){2}[^：:）)]{1,40}./u;

function companyData(context: SignalContext): LinePlace | null {
  const opening = openingOf(context);
  const length = COMPANY_DATA.exec(opening?.text ?? '')?.[0].length;
  return opening && length ? { line: opening.line, span: [opening.from, opening.from + length] } : null;
}

function closingBlocks(context: SignalContext): LinePlace | null {
  const about = findAboutHeadings(context.article, context.language).find(
    ({ name, place }) => foldName(name) === '' || isSpokenOf(context, name, place.line), // "about us" names nobody
  );
  return about && hasReleaseBlock(context) ? about.place : null;
}

/** The longest heading or line of contacts. */
const LONGEST_HEADING = 120;
/** Lines right behind a text in which its contacts may stand; further down are the site's own. */
const LINES_AFTER = 3;

function hasReleaseBlock({ article, language }: SignalContext): boolean {
  const openings = collectWords(language, (words) => [...words.contactLabels, ...words.boilerplateOpenings]);
  const end = article.lines.findLastIndex(({ place }) => place === 'body') + LINES_AFTER;
  return closingLines(article).some(
    ({ line: { text }, index }) =>
      index <= end && text.length <= LONGEST_HEADING && openingWord(text, openings) !== null,
  );
}
