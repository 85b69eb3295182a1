/** The unit that all units of a dimension are brought to, and what one of the unit is in it. */
export interface BaseUnit {
  readonly base: string;
  readonly factor: number;
}

/** SI prefixes in CLDR's unit ids (BIPM, The International System of Units, table 7). */
const PREFIXES: Readonly<Record<string, number>> = {
  nano: 1e-9,
  micro: 1e-6,
  milli: 1e-3,
  centi: 1e-2,
  deci: 1e-1,
  hecto: 1e2,
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
  exa: 1e18,
  zetta: 1e21,
};

/** Units that take prefixes. */
const PREFIXED = new Set([
  ...[
    'meter',
    'gram',
    'liter',
    'watt',
    'watt-hour',
    'joule',
    'hertz',
    'volt',
    'ampere',
    'pascal',
    'byte',
    'bit',
  ],
  ...['calorie', 'tonne', 'sievert'],
]);

/**
 * Other units as multiples of a base unit: the values of NIST Special Publication 811, appendix B; local areas as
 * their offices define them (15 mu a hectare, a rai 1,600 m², 121 tsubo 400 m²). Months and years stay calendar units.
 */
const MULTIPLES: Readonly<Record<string, readonly [factor: number, base: string]>> = {
  tonne: [1e6, 'gram'],
  'metric-ton': [1e6, 'gram'],
  ton: [907_184.74, 'gram'],
  pound: [453.592_37, 'gram'],
  ounce: [28.349_523, 'gram'],
  inch: [0.0254, 'meter'],
  foot: [0.3048, 'meter'],
  yard: [0.9144, 'meter'],
  mile: [1609.344, 'meter'],
  'nautical-mile': [1852, 'meter'],
  'square-centimeter': [1e-4, 'square-meter'],
  'square-kilometer': [1e6, 'square-meter'],
  'square-foot': [0.092_903_04, 'square-meter'],
  'square-yard': [0.836_127_36, 'square-meter'],
  'square-mile': [2_589_988.11, 'square-meter'],
  hectare: [1e4, 'square-meter'],
  acre: [4046.8564, 'square-meter'],
  亩: [10_000 / 15, 'square-meter'],
  畝: [10_000 / 15, 'square-meter'],
  ไร่: [1600, 'square-meter'],
  坪: [400 / 121, 'square-meter'],
  'cubic-meter': [1e3, 'liter'],
  'cubic-kilometer': [1e12, 'liter'],
  'cubic-foot': [28.316_847, 'liter'],
  gallon: [3.785_411_8, 'liter'],
  barrel: [158.987_29, 'liter'],
  'acre-foot': [1_233_481.8, 'liter'],
  horsepower: [745.699_87, 'watt'],
  minute: [60, 'second'],
  hour: [3600, 'second'],
  day: [86_400, 'second'],
  week: [604_800, 'second'],
  year: [12, 'month'],
  decade: [120, 'month'],
  century: [1200, 'month'],
  fahrenheit: [1, 'fahrenheit'],
};

/**
 * What a measure's unit is in its base unit; a unit that none of ours is converted to stays itself.
 * @param unit CLDR unit id or the text's own symbol.
 * @example toBaseUnit('kilometer-per-hour') // { base: 'meter-per-second', factor: 0.2777… }
 */
export function toBaseUnit(unit: string): BaseUnit {
  const [over = '', under, more] = unit.split('-per-');
  if (under === undefined || more !== undefined) return simpleBase(unit);
  const numerator = simpleBase(over);
  const denominator = simpleBase(under);
  return {
    base: `${numerator.base}-per-${denominator.base}`,
    factor: numerator.factor / denominator.factor,
  };
}

function simpleBase(unit: string): BaseUnit {
  const prefixed = splitPrefix(unit);
  const [factor, base] = MULTIPLES[prefixed.base] ?? [1, prefixed.base];
  return { base, factor: factor * prefixed.factor };
}

function splitPrefix(unit: string): BaseUnit {
  for (const [prefix, factor] of Object.entries(PREFIXES)) {
    const base = unit.slice(prefix.length);
    if (unit.startsWith(prefix) && PREFIXED.has(base)) return { base, factor };
  }
  return { base: unit, factor: 1 };
}
