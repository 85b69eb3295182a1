/** Digits that a quotient is carried to; amounts in the news have at most twelve. */
const QUOTIENT_DIGITS = 24;

/** An exact decimal number: `coefficient` times ten to the `exponent`. Never changes. */
export class Decimal {
  readonly #coefficient: bigint;
  readonly #exponent: number;

  private constructor(coefficient: bigint, exponent: number) {
    this.#coefficient = coefficient;
    this.#exponent = exponent;
  }

  /**
   * The number that a plain or scientific numeral writes ("12.5", "1e9"); a double counts as its shortest numeral.
   * Throws a SyntaxError for anything else.
   */
  static of(value: string | number): Decimal {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return new Decimal(BigInt(value), 0);
    const [significand = '', exponent = '0'] = String(value).toLowerCase().split('e');
    const [whole = '', fraction = ''] = significand.split('.');
    return new Decimal(BigInt(whole + fraction), Number(exponent) - fraction.length);
  }

  plus(other: Decimal): Decimal {
    const exponent = Math.min(this.#exponent, other.#exponent);
    return new Decimal(this.#at(exponent) + other.#at(exponent), exponent);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.times(-1));
  }

  times(other: Decimal | number): Decimal {
    const factor = typeof other === 'number' ? Decimal.of(other) : other;
    return new Decimal(this.#coefficient * factor.#coefficient, this.#exponent + factor.#exponent);
  }

  /** The number times ten to the power. */
  shift(power: number): Decimal {
    return new Decimal(this.#coefficient, this.#exponent + power);
  }

  /** The quotient, exact where it ends within 24 digits. Throws a RangeError for a zero divisor. */
  over(divisor: Decimal): Decimal {
    const scaled = this.#coefficient * 10n ** BigInt(QUOTIENT_DIGITS + digitsOf(divisor.#coefficient));
    const exponent = this.#exponent - divisor.#exponent - QUOTIENT_DIGITS - digitsOf(divisor.#coefficient);
    return new Decimal(scaled / divisor.#coefficient, exponent);
  }

  /** Negative, zero or positive as the number is less than, equal to or greater than the other. */
  compare(other: Decimal | number): number {
    const right = typeof other === 'number' ? Decimal.of(other) : other;
    const exponent = Math.min(this.#exponent, right.#exponent);
    return order(this.#at(exponent), right.#at(exponent));
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

  /** The double nearest to the exact number: its numeral is rounded once, by the platform. */
  toNumber(): number {
    return Number(`${this.#coefficient}e${this.#exponent}`);
  }

  #at(exponent: number): bigint {
    if (exponent === this.#exponent) return this.#coefficient;
    return this.#coefficient * 10n ** BigInt(this.#exponent - exponent);
  }
}

const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

const digitsOf = (coefficient: bigint): number => coefficient.toString().length;
