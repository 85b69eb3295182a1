import { roleSet } from '../languages/role-set';
import { entryOf, hasRole, type TokenizedText, tokensWithin } from '../languages/tokens';
import { crossesSentence } from '../text/marks';
import { isSharedName } from './home-currency';

/** Farthest that the currency stands behind such words ("all amounts are expressed in millions of"), in characters. */
const REACH = 60;
/** … and before a bracket with "the same below". */
const SHORT_REACH = 12;

const DECLARES = roleSet('declares');

/** The currency (ISO 4217) of "all amounts are in Canadian dollars", "人民幣12億元（下同）"; null where a text declares none. */
export function declaredCurrency(tokenized: TokenizedText): string | null {
  const { tokens, text, language } = tokenized;
  const word = tokens.find((token) => hasRole(token, DECLARES));
  if (!word) return null;
  const [start, end] = word.span;
  const behind = tokensWithin(tokenized, [end, end + REACH]);
  const named = behind.find((token) => token.digits !== null || entryOf(token, 'currency'));
  const isDeclared = named?.digits === null && !crossesSentence(text.slice(end, named.span[0]));
  const before = tokensWithin(tokenized, [Math.max(0, start - SHORT_REACH), start]);
  const ownName = before.find(
    (each) => entryOf(each, 'currency') && !isSharedName(text.slice(...each.span), language), // "12億元(人民幣.下同)"
  );
  const token = isDeclared ? named : ownName;
  return entryOf(token, 'currency')?.code ?? null;
}
