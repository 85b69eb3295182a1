import { behindSuffix } from '../../adjacent';
import type { FigureContext } from '../../context';
import type { Draft } from '../../draft';

/** "60억원 규모의 계약을", "5 milliárd forintos hitelt", "5%の企業が": the noun that an amount is an attribute of; null where it is none. */
export function attributedNoun({ text, language }: FigureContext, { span }: Draft): string | null {
  const { attributed } = language.overlay;
  if (!attributed) return null;
  attributed.lastIndex = behindSuffix(text, span[1]);
  return attributed.exec(text)?.[1] ?? null;
}
