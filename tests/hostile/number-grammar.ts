import fc from 'fast-check';
import { Decimal } from '../../reading/figures/numerals/decimal';
import type { Language } from '../../reading/languages/language';

/** A number as a language writes it, and what it is worth. */
export interface WrittenNumber {
  readonly text: string;
  readonly value: number;
  readonly isScaled: boolean;
}

/** Letters that scale only what is plainly money ("5M"), and numbers of a single word, are not what is asked for here. */
const isWord = (form: string): boolean => !/^\p{L}{1,2}\.?$/u.test(form) || /\p{Lo}/u.test(form);

/** Numbers as a language writes them: in groups or not, with decimals or none, with a scale word or none. */
export function numbersOf({ pack }: Language): fc.Arbitrary<WrittenNumber> {
  const scales = Object.entries(pack.scales).flatMap(([power, forms]) =>
    forms.filter(isWord).map((form) => ({ power: Number(power), form })),
  );
  return fc
    .record({
      whole: fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 10_000, max: 9_999_999 })),
      decimals: fc.oneof(
        fc.constant(''),
        fc.integer({ min: 1, max: 9 }).map(String),
        fc.integer({ min: 11, max: 98 }).map(String),
      ),
      scale: fc.option(fc.constantFrom(...scales)),
      isGrouped: fc.boolean(),
      ownDigits: fc.boolean(),
    })
    .map(({ whole, decimals, scale, isGrouped, ownDigits }) => {
      const { decimal, group, digits } = pack.numbers;
      // Nobody scales what has five digits and more.
      const size = scale ? whole % 1000 || 7 : whole;
      const joined = isGrouped ? String(size).replace(/\B(?=(?:\d{3})+$)/g, group) : String(size);
      const plain = decimals ? `${joined}${decimal}${decimals}` : joined;
      const number =
        ownDigits && digits ? plain.replace(/\d/g, (digit) => digits.charAt(Number(digit))) : plain;
      const value = Decimal.of(decimals ? `${size}.${decimals}` : String(size)).shift(scale?.power ?? 0);
      const gap = scale && /^[\p{Script=Han}\p{Script=Hangul}]/u.test(scale.form) ? '' : ' ';
      return {
        text: scale ? `${number}${gap}${scale.form}` : number,
        value: value.toNumber(),
        isScaled: scale !== null,
      };
    });
}
