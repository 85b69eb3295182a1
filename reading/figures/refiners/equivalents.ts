import { roleSet } from '../../languages/role-set';
import { entryOf, hasRole } from '../../languages/tokens';
import { crossesSentence } from '../../text/marks';
import type { FigureContext } from '../context';
import type { Draft } from '../draft';
import { textWithout } from '../text-without';

/** Marks that set an amount said a second time apart from the first. */
const MARKS = /[\s()（）[\],،，、:：=≈~～/]/g;

const withoutMarks = (text: string): string => text.replace(MARKS, '');

/**
 * "11,35 tỷ nhân dân tệ (1,56 tỷ USD)": an amount said twice becomes one figure with its equivalent. Only brackets or a
 * word for "that is" may stand between, and the two must differ in unit. Returns the drafts that are left.
 */
export function joinEquivalents(context: FigureContext, drafts: readonly Draft[]): Draft[] {
  const { text } = context;
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const previous = kept.at(-1);
    if (previous && saysTheSame(context, previous, draft)) {
      previous.equivalent = {
        value: draft.value.toNumber(),
        unit: draft.unit,
        quote: text.slice(...draft.span),
      };
      previous.asideEnd = draft.span[1] + (CLOSING.test(text.charAt(draft.span[1])) ? 1 : 0);
    } else kept.push(draft);
  }
  return kept;
}

/** The bracket behind an amount that stands in one. */
export const CLOSING = /[)）]/;

function saysTheSame(context: FigureContext, first: Draft, second: Draft): boolean {
  const comparable = first.kind === second.kind && (first.kind === 'money' || first.kind === 'measure');
  const isDuration = first.isDuration || second.isDuration;
  if (!comparable || first.unit === second.unit || first.equivalent || isDuration || second.upper)
    return false;
  if (OTHERS.test(`${first.unit} ${second.unit}`)) return false;
  const isOwn = first.kind === 'measure' || !CLOSING.test(context.text.charAt(second.span[1])); // "1,300 euros (more than $1,400)"
  if (isOwn && BOUNDS.has(second.comparator) && first.comparator !== second.comparator) return false; // "2.4 GHz (up to 4 kHz)"
  const between = context.text.slice(first.span[1], second.span[0]);
  const [joined = ''] = /^-[a-z]+/.exec(between) ?? []; // "12-foot-tall (3.7 meters)"
  const start = first.span[1] + joined.length;
  const links = context.tokens
    .slice(first.last + 1, second.first)
    .filter(({ lead, span }) => lead >= start && withoutMarks(context.text.slice(...span)) !== '');
  const rest = textWithout(context.text, [start, second.span[0]], links); // "ok." has a dot of its own
  const isOwnName = ({ code }: { readonly code: string }): boolean => code === second.unit; // "约合人民币32亿元"
  const saysEqual = /[(（=≈]/.test(between) || links.some((token) => entryOf(token, 'equivalent'));
  return (
    saysEqual &&
    links.every((token) => hasRole(token, LINKS) || entryOf(token, 'currency', isOwnName)) &&
    !crossesSentence(rest) &&
    withoutMarks(rest) === ''
  );
}

/** "12 hectares (50 tonnes)", "50 MW (120 MWh)": units that measure other things. */
const OTHERS = /(?:watt|acre|hectare|square-[a-z]+) [a-z]*(?:watt-hour|tonne|gram)$/;

const LINKS = roleSet('equivalent', 'comparator');

/** Comparators that say something of their own of the second amount. */
const BOUNDS: ReadonlySet<string> = new Set(['atMost', 'atLeast', 'moreThan', 'lessThan']);
