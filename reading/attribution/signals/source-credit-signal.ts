import type { LinePlace } from '../../article/article';
import { framingEnd } from '../closing-lines';
import { linesByHeadline, wholeAndParts } from '../headline-lines';
import { isLongerThanInitials, wireAlone, wireNamed } from '../wire-names';
import { collectWords, isOneOf, placeOf, wordsOf } from '../words';
import type { Signal, SignalContext, SignalHit } from './signal';

/**
 * The page names a wire as where the text comes from: in its structured data, in a credit beside the headline, or by its
 * name alone that stands there.
 */
export const sourceCreditSignal: Signal = (context) => {
  const { sourceOrganization, creditText } = context.article.metadata;
  const stated = [sourceOrganization, creditText].filter((name) => name !== null);
  const credits = [...stated.map((quote) => ({ quote, place: null })), ...shownCredits(context)];
  const named = credits.flatMap(({ quote, place }): SignalHit[] => {
    const wire = wireNamed(quote);
    return wire ? [{ signal: 'source-credit', wire, quote, place }] : [];
  });
  return [...named, ...namesByHeadline(context)];
};

/** "AFP, MANILA": behind a wire's name the place of its dateline, in capitals. */
const WITH_PLACE = /, \p{Lu}[\p{Lu} .]+$/u;

/** An hour: a credit of a photo has none beside it. */
const HOUR = /\b\d{1,2}[.:]\d\d\b(?!\.)/;

/**
 * Lines by the headline that are a wire's name and nothing else, save a day or a place; initials where the language has them for
 * a desk's, or an hour stands beside them.
 */
function namesByHeadline({ article, language }: SignalContext): SignalHit[] {
  return linesByHeadline(article).flatMap(({ line, index }) =>
    wholeAndParts(line.text).flatMap((text): SignalHit[] => {
      const isBesideHour = text !== line.text && HOUR.test(line.text);
      const isCredit =
        isBesideHour || isLongerThanInitials(text) || isOneOf(text, wordsOf(language, 'deskNames'));
      if (line.place !== 'before' || !isCredit) return [];
      const wire = wireAlone({ ...line, text: text.replace(WITH_PLACE, '') });
      const place = placeOf(index, line.text.indexOf(text), text);
      return wire ? [{ signal: 'source-credit', wire, quote: text, place }] : [];
    }),
  );
}

/** The longest name of a wire in a credit. */
const LONGEST_NAME = 40;

/**
 * Names behind a source label in the lines between headline and body ("来源：X 浏览：3"), and alone with it where a text is
 * signed ("Quelle: X").
 */
function shownCredits({ article, language }: SignalContext): { quote: string; place: LinePlace }[] {
  const labels = collectWords(language, (words) => [...words.releaseSourceLabels, ...words.sourceLabels]);
  const signing = framingEnd(article);
  return article.lines.flatMap(({ text, place, kind }, index) => {
    const isSigning = signing.includes(index) && kind !== 'caption';
    if (place !== 'before' && !isSigning) return [];
    return labels.flatMap((label) => {
      const at = text.toLowerCase().indexOf(label.toLowerCase());
      const name = at < 0 ? null : creditedName(text, at + label.length);
      const rest = name && text.slice(0, at) + text.slice(name.span[1]);
      if (!name || (isSigning && /\p{L}/u.test(rest ?? ''))) return [];
      return [{ quote: name.quote, place: { line: index, span: name.span } }];
    });
  });
}

/** The longest beginning behind the label's colon that is a wire's name; other data of the page may follow unspaced. */
function creditedName(text: string, from: number) {
  const sign = /^\s?[:：]\s?/.exec(text.slice(from));
  if (!sign) return null;
  const start = from + sign[0].length;
  for (let end = Math.min(text.length, start + LONGEST_NAME); end > start; end--) {
    if (wireNamed(text.slice(start, end))) {
      const span = [start, start + text.slice(start, end).trimEnd().length] as const;
      return { quote: text.slice(...span), span };
    }
  }
  return null;
}
