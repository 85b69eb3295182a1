import { roleSet } from '../languages/role-set';
import { entryOf, gapAfter, hasRole, wordAt } from '../languages/tokens';
import { isUnspaced } from '../text/characters';
import { crossesMark } from '../text/marks';
import { indexOfUnit, isBeforeUnknownWord } from './adjacent';
import { type FigureContext, hasDay, sentenceStart } from './context';
import { type Draft, startDraft } from './draft';
import { type Numeral, withGluedLetters } from './numerals/read-numeral';

/** The unit of an amount of money until the whole text has told in which currency it pays. */
const UNSAID = '';

/** Longest way from the word that says it is money to the number, in characters. */
const REACH = 60;

/** So many figures before a number tell what its words are about. */
const LAST = 3;

/** Longest way from one such amount to another that goes on from it ("(410 millions en 2021, 95 millions en 2020)"). */
const SHORT_WAY = 12;

/**
 * "L'ebitda sale a 312 milioni": a large number without a unit, whose words say that it is money. Null when they don't.
 * @param before The figures before it.
 */
export function readAmountOfMoney(
  context: FigureContext,
  written: Numeral,
  before: readonly Draft[],
): Draft | null {
  const numeral = scaledByLetters(context, written);
  if (
    !numeral.isScaled ||
    isBeforeUnknownWord(context, numeral.last) ||
    !(
      goesOn(context, numeral, before.at(-1)) ||
      isSpokenOf(context, numeral, before) ||
      isAmongMoney(context, numeral, before)
    )
  )
    return null;
  const { value, first, last } = numeral;
  return startDraft(context, { kind: 'money', value, unit: UNSAID, first, last });
}

/** "5.2m": the number with letters that scale it, if any; as it is where a currency stands beside these. */
function scaledByLetters(context: FigureContext, numeral: Numeral): Numeral {
  const scaled = withGluedLetters(context, numeral);
  const hasCurrency =
    entryOf(context.tokens[numeral.first - 1], 'currency') ??
    indexOfUnit(context, scaled.last, 'currency') >= 0;
  return hasCurrency ? numeral : scaled;
}

function goesOn({ text }: FigureContext, { span }: Numeral, before: Draft | undefined): boolean {
  const way = before?.unit === UNSAID ? text.slice(before.span[1], span[0]) : '';
  return way !== '' && way.length <= SHORT_WAY && !/[.;\n]/.test(way);
}

/**
 * "$16.9 billion; others gave 3.3 billion, up 5%": whether a clause ends behind a number larger than most counts, or what it
 * changed from follows, and the figures before it in its sentence are money, one of them with a currency and that scale.
 */
function isAmongMoney(context: FigureContext, numeral: Numeral, figures: readonly Draft[]): boolean {
  const { text, tokens } = context;
  const { last, span } = numeral;
  if (numeral.value.lt(LARGE) || isUnspaced(text.charAt(span[1] - 1))) return false; // "月活用户13亿"
  const isLast = /[,;.)]/.test(text.charAt(span[1]));
  if (!isLast && !hasRole(tokens[last + 1], BEHIND) && !hasDay(context, last + 1, last + 3)) return false;
  if (text.charAt(span[0] - 1) === '.') return false; // what a broken text says twice
  const start = sentenceStart(context, span[0]);
  const near = figures
    .slice(-MOST_NEAR)
    .filter((figure) => figure.span[0] >= start && figure.kind !== 'percent');
  const told = near.filter(({ unit }) => unit !== UNSAID);
  return (
    near.every(({ kind }) => kind === 'money') && told.some((figure) => sharesScale(context, figure, last))
  );
}

/** Whether the word that ends a number stands in the figure too. */
function sharesScale(context: FigureContext, figure: Draft, index: number): boolean {
  const scale = wordAt(context, index);
  for (let at = figure.first; at <= figure.last; at++) if (wordAt(context, at) === scale) return true;
  return false;
}

/** Behind an amount, what tells how it changed. */
const BEHIND = roleSet('from', 'since', 'reached', 'change', 'year-before');

/** So many are hardly ever counted without a word for what: users and boats come by the million. */
const LARGE = 1e9;

/** More figures of one sentence are not looked at. */
const MOST_NEAR = 8;

/** Whether a word that says so stands right behind the number, or before it, with nothing between that is counted. */
function isSpokenOf(
  context: FigureContext,
  { first, last, span }: Numeral,
  figures: readonly Draft[],
): boolean {
  const { tokens } = context;
  const figure = figures.slice(-LAST).findLast(({ kind }) => kind !== 'percent');
  const start = Math.max(sentenceStart(context, span[0]), figure?.span[1] ?? 0, span[0] - REACH);
  for (let at = first - 1; (tokens[at]?.span[0] ?? -1) >= start; at--) {
    if (crossesMark(gapAfter(context, at)) && !entryOf(tokens[at + 1], 'reached')) break;
    if (entryOf(tokens[at], 'money-word')) return isShort(gapAfter(context, at));
  }
  return !gapAfter(context, last).trim() && !!entryOf(tokens[last + 1], 'money-word');
}

/** Whether no more than one word is written there: behind two the noun is another ("budget airline passengers"). */
const isShort = (gap: string): boolean => !/\S\s+\S/.test(gap);

/**
 * Gives amounts the currency in which their paragraph pays, or else the whole text; where none or several are told, they
 * are no figures.
 */
export function nameCurrencies({ text }: FigureContext, drafts: Draft[]): Draft[] {
  if (!drafts.some(({ unit }) => unit === UNSAID)) return drafts;
  const everywhere = soleCurrency(drafts);
  return paragraphsOf(text, drafts).flatMap((paragraph) => {
    const currency = soleCurrency(paragraph) ?? everywhere;
    return paragraph.filter((draft) => {
      if (draft.unit === UNSAID) draft.unit = currency ?? UNSAID;
      return draft.unit !== UNSAID;
    });
  });
}

/** The currency of all amounts of money; null where none is told, or more than one. */
function soleCurrency(drafts: readonly Draft[]): string | null {
  const told = drafts.filter(({ kind, unit }) => kind === 'money' && unit !== UNSAID);
  const currency = told[0]?.unit ?? null;
  return told.every(({ unit }) => unit === currency) ? currency : null;
}

function paragraphsOf(text: string, drafts: readonly Draft[]): Draft[][] {
  const paragraphs: Draft[][] = [];
  let end = -1;
  for (const draft of drafts) {
    if (draft.span[0] > end) {
      paragraphs.push([]);
      const at = text.indexOf('\n', draft.span[0]);
      end = at < 0 ? text.length : at;
    }
    paragraphs.at(-1)?.push(draft);
  }
  return paragraphs;
}
