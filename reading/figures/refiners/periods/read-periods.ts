import type { DateMention } from '../../../dates/date-mention';
import { countBack } from '../../../dates/spoken';
import { entryOf } from '../../../languages/tokens';
import { sentenceAt, sentenceIndexAt } from '../../../text/sentences';
import { itemsWithin, type Span } from '../../../text/span';
import { areInOneSentence, type FigureContext, sentenceStart } from '../../context';
import type { Draft } from '../../draft';
import { isBasis } from '../changes/bases';
import { isAside, isShortGap, nearestDate } from './nearest-date';
import { isCountedFrom, mayBeOwn, opensWithStart, startsLater } from './other-dates';
import { dateOfStart, holdsEarlier, isSaidAnew, respectiveDate, tiedDate } from './tied-dates';
import { isLater, isOver } from './years';

/** A period this near to the start of a sentence opens it and holds for all that it states. */
const OPENING_REACH = 30;

/** As of when each figure holds: by a date in its own sentence, else by the period that opened the paragraph. */
export function readPeriods(context: FigureContext, drafts: readonly Draft[]): void {
  const datesOf = datesBySentence(context);
  const { tied, past } = tieDates(context, datesOf, drafts);
  for (const [index, draft] of drafts.entries()) {
    const sentence = sentenceIndexAt(context.sentences, draft.span[0]);
    const said = datesOf[sentence];
    if (!said) continue;
    const nearest = (dates: readonly DateMention[]): DateMention | null =>
      nearestDate(context, dates, draft) ?? carriedDate(context, datesOf, drafts, sentence, draft);
    const start = dateOfStart(context, said, draft, drafts[index - 1]);
    const basis = said.findLast(
      ({ date, span }) => date === draft.change?.since && isBetween(draft, span, drafts[index + 1]),
    );
    for (const told of [start, basis]) if (told) past.add(told);
    const own = ownDates(context, said, drafts, index).filter((date) => !past.has(date));
    const date = tied[index] ?? start ?? (holdsEarlier(context, drafts, index) ? undefined : nearest(own));
    const from = date?.back && nearest(own.filter(({ back }) => !back));
    draft.asOf =
      draft.levelNow && /[(（]/.test(context.text.charAt(draft.span[0] - 1))
        ? yearBefore(draft.levelNow)
        : date && (saysToday(context, date, draft) || isLength(context, date, draft))
          ? null
          : (respectiveDate(context, said, drafts, index) ??
            (date?.back && from && countBack(from.date, date.back)) ??
            date?.date ??
            null);
    if (draft.status === 'forecast' && isOver(context, draft.asOf)) draft.status = 'stated';
    if (basis && draft.asOf) countBasisFrom(draft, draft.asOf, basis);
    else if (draft.change) draft.change.since ??= sinceYear(context, drafts, draft, draft.change.quote);
    const level = drafts[index - 1];
    if (level?.change?.since === null && isBaselineOf(level, draft)) level.change.since = draft.asOf;
  }
}

/** "$638 million, up 5% compared with $610 million in the fourth quarter of 2024": whether an amount is the one that a change leads back to. */
const isBaselineOf = ({ baseline, asOf }: Draft, base: Draft): boolean =>
  baseline?.unit === base.unit &&
  asOf !== base.asOf &&
  Math.abs(base.value.toNumber() / baseline.value - 1) < ROUNDED;

/** How much of it rounding may take away or add. */
const ROUNDED = 0.01;

/**
 * "up 12% since the start of the year", "so với đầu năm": the first day of the year that the level holds in, or in which the text was
 * written. "前年同月比12%増", "12 % zum Vorjahr": the same period of the year before. Null where the text says neither.
 */
function sinceYear(
  { text, sentences, language, referenceDay }: FigureContext,
  drafts: readonly Draft[],
  { asOf, span }: Draft,
  quote: string,
): string | null {
  const { yearStart, yearEarlier } = language.overlay.changes;
  const sentence = sentenceAt(sentences, span[0]) ?? span;
  const said = text.slice(...sentence).toLowerCase();
  const year = (asOf ?? referenceDay)?.slice(0, 4);
  const isSaid = yearStart?.some((form) => said.includes(form) && !YEAR.test(said.split(form, 2)[1] ?? ''));
  if (year && isSaid && itemsWithin(drafts, sentence).filter(({ change }) => change).length < 2)
    return `${year}-01-01`;
  const clause = yearEarlier && said.split(CLAUSE_END).find((words) => words.includes(quote.toLowerCase()));
  return asOf && yearEarlier?.some((form) => clause?.includes(form))
    ? countBack(asOf, { field: 'year', offset: -1 })
    : null;
}

/** Where a clause ends, and no decimal mark. */
const CLAUSE_END = /[,，、;；()（）](?!\d)/;

/** The year that those words may go on with ("since the start of the year 2024"). */
const YEAR = /^\s?(?:\p{L}{1,3}\s)?\p{Nd}{4}(?!\p{Nd})/u;

/** A year and its quarters or several months: of a day or one month, what stands in brackets may be of the one before. */
const PERIOD = /^\d{4}(?:-3.)?$|\//;

/** "in 2025 sales were 132 MEUR (97 MEUR)": as of when what stands in brackets holds; null where nobody says. */
const yearBefore = ({ asOf, status }: Draft): string | null =>
  asOf && status === 'stated' && PERIOD.test(asOf) ? countBack(asOf, { field: 'year', offset: -1 }) : null;

interface TiedDates {
  /** For each figure, the day behind it that is its own for what it is compared with. */
  readonly tied: readonly (DateMention | undefined)[];
  /** Days that no other amount holds as of. */
  readonly past: Set<DateMention>;
}

/** The days that are told of one amount alone; "$3 million, or 9 cents a share, a year earlier" is one. */
function tieDates(
  context: FigureContext,
  datesOf: readonly (readonly DateMention[])[],
  drafts: readonly Draft[],
): TiedDates {
  const past = new Set<DateMention>();
  const tied = drafts.map((_, index) => tiedDate(context, datesOf, drafts, index));
  for (const [index, draft] of drafts.entries()) {
    const isAnew = isSaidAnew(context, draft);
    if (isAnew) tied.fill(tied[index] ?? tied[index - 1], index - 1, index + 1);
    const date = tied[index];
    if (date && isEarlier(context, drafts, isAnew ? index - 1 : index, date)) past.add(date);
  }
  return { tied, past };
}

/** Those of a sentence's days that a figure may hold as of. */
function ownDates(
  context: FigureContext,
  said: readonly DateMention[],
  drafts: readonly Draft[],
  index: number,
): DateMention[] {
  const [before, draft, next] = [drafts[index - 1], drafts[index], drafts[index + 1]];
  if (!draft) return [];
  const isOther =
    !!before && startsLater(context, said, draft) && areInOneSentence(context, before.span[0], draft.span[0]);
  return said.filter(
    (date) => !(isOther && isBetween(before, date.span, draft)) && mayBeOwn(context, date, draft, next),
  );
}

/** "ปี 2567 … เพิ่มขึ้น 16% จากปีก่อน", "in October, up 3% from last month": beside a level of that period, or of an earlier year, the one before it. */
function countBasisFrom(draft: Draft, asOf: string, basis: DateMention): void {
  const { date } = basis;
  const isYear = date.length === 4;
  const level = isYear ? asOf.slice(asOf.lastIndexOf('/') + 1).slice(0, 4) : asOf.slice(0, date.length);
  if (!draft.change || date.length > 7 || isNumbered(basis) || (isYear ? date < level : date !== level))
    return;
  const field = isYear ? 'year' : date.charAt(5) === '3' ? 'quarter' : 'month';
  draft.change.since = countBack(level, { field, offset: -1 });
}

/** Whether the day of an amount is an earlier one than that of what the sentence tells. */
function isEarlier(
  context: FigureContext,
  drafts: readonly Draft[],
  index: number,
  { back }: DateMention,
): boolean {
  const draft = drafts[index];
  return !!draft && (!!back || holdsEarlier(context, drafts, index) || isBasis(context, draft));
}

const isBetween = ({ span }: Draft, [start, end]: Span, next: Draft | undefined): boolean =>
  start >= span[1] && (!next || end <= next.span[0]);

const isNumbered = ({ quote }: DateMention): boolean => /\p{Nd}/u.test(quote);

/** "In 2024 it signed a contract of four years", but not "fell to 45 days" nor "81.2 years in 2024": whether a length of time is that of no day. */
const isLength = (context: FigureContext, date: DateMention, draft: Draft): boolean =>
  draft.isDuration &&
  !draft.change &&
  !entryOf(context.tokens[draft.first - 1], 'reached') &&
  !(date.span[0] > draft.span[0] && isShortGap(context, draft, date));

/** "In 2024 it built 80 boats. Today it has 300 workers": whether "today" stands between, of which no other day holds. */
const saysToday = (context: FigureContext, { span }: DateMention, draft: Draft): boolean =>
  itemsWithin(context.dates, [Math.max(span[1], sentenceStart(context, draft.span[0])), draft.span[0]]).some(
    (date) => isToday(context, date),
  );

const isToday = ({ referenceDay }: FigureContext, date: DateMention): boolean =>
  date.date === referenceDay && !isNumbered(date);

/** Each sentence's dates that a figure may hold for: "today" says when somebody spoke, not as of when. */
const datesBySentence = (context: FigureContext): DateMention[][] =>
  context.sentences.map((span) => itemsWithin(context.dates, span).filter((date) => !isToday(context, date)));

/** "Shares fell on Monday. Sales rose": a day of the month in which the text was written, told without its number. */
const isNews = ({ referenceDay }: FigureContext, date: DateMention): boolean =>
  date.date.length === 10 && date.date.slice(0, 7) === referenceDay?.slice(0, 7) && !isNumbered(date);

/** Sentences of a paragraph over which the period that opened it is carried on. */
const CARRIED_OVER = 12;

/**
 * The period that opened an earlier sentence of the same paragraph, for figures that are stated; null behind "In September
 * it had been 3%" in a paragraph of October, for that looked back.
 */
function carriedDate(
  context: FigureContext,
  datesOf: readonly (readonly DateMention[])[],
  drafts: readonly Draft[],
  sentence: number,
  draft: Draft,
): DateMention | null {
  if (draft.status !== 'stated') return null;
  const { sentences, text } = context;
  const own = sentences[sentence];
  if (own && opensWithStart(context, own)) return null;
  let carried: DateMention | null = null;
  for (let index = sentence - 1; index >= Math.max(0, sentence - CARRIED_OVER); index--) {
    const opening = sentences[index];
    const next = sentences[index + 1];
    if (!opening || !next || text.slice(opening[1], next[0]).includes('\n')) break;
    const date = datesOf[index]?.[0];
    if (!date) continue;
    if (carried) {
      const length = date.date.length === carried.date.length ? carried.date.length : 4; // "1 January 2025", "1980": by their years
      const wentBack = date.date.slice(0, length) > carried.date.slice(0, length);
      return wentBack && !isLater(context, date) ? null : carried;
    }
    const opens =
      !isNews(context, date) &&
      date.span[0] - opening[0] <= OPENING_REACH &&
      !date.back &&
      !isAside(context, date, draft) &&
      !isCountedFrom(context, date, draft) &&
      !isLater(context, date) &&
      isLastHeld(drafts, opening, date);
    if (!opens) return null;
    carried = date;
  }
  return carried;
}

/**
 * Whether no figure of a sentence holds as of a later day than the one that opens it, which would be that of a publication ("On 3
 * March the bureau told that 300 were out of work in April") or the first of several.
 */
function isLastHeld(drafts: readonly Draft[], sentence: Span, { date }: DateMention): boolean {
  const held = itemsWithin(drafts, sentence).flatMap(({ asOf }) => asOf ?? []);
  return held.sort().at(-1)?.startsWith(date) ?? true;
}
