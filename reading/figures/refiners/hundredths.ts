import type { FigureContext } from '../context';
import type { Draft } from '../draft';

/** Between the whole and its hundredths: blanks, a comma, "and". */
const BETWEEN = /^(?:[^\S\n]|,){0,2}(?:\p{L}{1,3}[^\S\n]?)?$/u;

/** "$20 and 43 cents", "3 pounds 20 pence": an amount whose hundredths are named apart is one figure. Returns what is left. */
export function joinHundredths({ text }: FigureContext, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const whole = kept.at(-1);
    const joins =
      whole?.kind === 'money' &&
      draft.isHundredth &&
      !whole.isHundredth &&
      draft.value.lt(1) &&
      BETWEEN.test(text.slice(whole.span[1], draft.span[0]));
    if (whole && joins) {
      whole.value = whole.value.plus(draft.value);
      whole.span = [whole.span[0], draft.span[1]];
      whole.last = draft.last;
    } else kept.push(draft);
  }
  return kept;
}
