/** Digits that a quotient is carried to; amounts in the news have at most twelve. */
const QUOTIENT_DIGITS = 24;

/** Powers of ten that doubles hold exactly. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Digits that a safe integer can always hold. */
const SAFE_DIGITS = 15;

/** A whole number: a double where that is exact, which is faster to count with. */
type Whole = number | bigint;

/** An exact decimal number: `coefficient` times ten to the `exponent`. Never changes. */
export class Decimal {
  private readonly coefficient: Whole;
  private readonly exponent: number;

  private constructor(coefficient: Whole, exponent: number) {
    this.coefficient = coefficient;
    this.exponent = exponent;
  }

  /**
   * The number that a plain or scientific numeral writes ("12.5", "1e9"); a double counts as its shortest numeral.
   * Throws a SyntaxError for anything else.
   */
  static of(value: string | number): Decimal {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return new Decimal(value + 0, 0);
    const text = String(value);
    const e = text.indexOf('e');
    const significand = e < 0 ? text : text.slice(0, e);
    const point = significand.indexOf('.');
    const digits = point < 0 ? significand : significand.slice(0, point) + significand.slice(point + 1);
    const decimals = point < 0 ? 0 : significand.length - point - 1;
    return new Decimal(wholeOf(digits), (e < 0 ? 0 : Number(text.slice(e + 1))) - decimals);
  }

  plus(other: Decimal): Decimal {
    const exponent = Math.min(this.exponent, other.exponent);
    return new Decimal(sum(this.at(exponent), other.at(exponent)), exponent);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.times(-1));
  }

  times(other: Decimal | number): Decimal {
    const factor = typeof other === 'number' ? Decimal.of(other) : other;
    return new Decimal(product(this.coefficient, factor.coefficient), this.exponent + factor.exponent);
  }

  /** The number times ten to the power. */
  shift(power: number): Decimal {
    return power === 0 ? this : new Decimal(this.coefficient, this.exponent + power);
  }

  /** The quotient, exact where it ends within 24 digits. Throws a RangeError for a zero divisor. */
  over(divisor: Decimal): Decimal {
    const digits = QUOTIENT_DIGITS + String(divisor.coefficient).length;
    const scaled = BigInt(this.coefficient) * 10n ** BigInt(digits);
    return new Decimal(scaled / BigInt(divisor.coefficient), this.exponent - divisor.exponent - digits);
  }

  /** Negative, zero or positive as the number is less than, equal to or greater than the other. */
  compare(other: Decimal | number): number {
    const right = typeof other === 'number' ? Decimal.of(other) : other;
    if (this.exponent === right.exponent) return order(this.coefficient, right.coefficient);
    const exponent = Math.min(this.exponent, right.exponent);
    return order(this.at(exponent), right.at(exponent));
  }

  lt(other: Decimal | number): boolean {
    return this.compare(other) < 0;
  }

  gt(other: Decimal | number): boolean {
    return this.compare(other) > 0;
  }

  eq(other: Decimal | number): boolean {
    return this.compare(other) === 0;
  }

  /** Whether of two positive numbers neither is so many times the other. */
  isWithin(times: number, other: Decimal): boolean {
    return this.lt(other.times(times)) && other.lt(this.times(times));
  }

  /** The double nearest to the exact number: it is rounded once, by the platform. */
  toNumber(): number {
    const power = typeof this.coefficient === 'number' ? POWERS[Math.abs(this.exponent)] : undefined;
    if (power === undefined) return Number(`${this.coefficient}e${this.exponent}`);
    return this.exponent < 0 ? Number(this.coefficient) / power : Number(this.coefficient) * power;
  }

  /** The coefficient at an exponent that is not larger than its own. */
  private at(exponent: number): Whole {
    return exponent === this.exponent
      ? this.coefficient
      : product(this.coefficient, powerOfTen(this.exponent - exponent));
  }
}

/** The number of the digits. Throws a SyntaxError where they are none. */
function wholeOf(digits: string): Whole {
  const whole = digits.length <= SAFE_DIGITS ? Number(digits) : Number.NaN;
  return Number.isSafeInteger(whole) ? whole + 0 : BigInt(digits);
}

const powerOfTen = (power: number): Whole =>
  power <= SAFE_DIGITS ? (POWERS[power] as number) : 10n ** BigInt(power); // the table has it

const order = (a: Whole, b: Whole): number => (a < b ? -1 : a > b ? 1 : 0);

/** A result of doubles is exact where it is a safe integer; zero has no sign. */
function sum(a: Whole, b: Whole): Whole {
  const result = typeof a === 'number' && typeof b === 'number' ? a + b : Number.NaN;
  return Number.isSafeInteger(result) ? result + 0 : BigInt(a) + BigInt(b);
}

/** As `sum`. */
function product(a: Whole, b: Whole): Whole {
  const result = typeof a === 'number' && typeof b === 'number' ? a * b : Number.NaN;
  return Number.isSafeInteger(result) ? result + 0 : BigInt(a) * BigInt(b);
}
