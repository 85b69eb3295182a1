import { wordsOf } from './forms';

/** CLDR units no pack has, by the reason. */
export const EXCLUDED_UNITS: ReadonlySet<string> = new Set([
  // Kitchen and pharmacy measures: recipes, not news, and their names are everyday words ("cup", "drop", "pinch").
  ...wordsOf(`cup cup-imperial cup-jp cup-metric dessert-spoon dessert-spoon-imperial dram drop fluid-ounce
    fluid-ounce-imperial fluid-ounce-metric grain jigger kosaji osaji pinch pint pint-imperial pint-metric quart
    quart-imperial tablespoon teaspoon`),
  // Astronomy's own measures; the light year stays.
  ...wordsOf(`astronomical-unit dalton earth-mass earth-radius light-speed parsec solar-luminosity solar-mass
    solar-radius`),
  // Out of use or of one trade.
  ...wordsOf(`british-thermal-unit-it calorie-it candela chain cubic-inch cubic-mile dot-per-centimeter dot-per-inch
    electronvolt fathom furlong gasoline-energy-density kilogram-force liter-per-kilometer meter-per-square-second
    mile-per-gallon-imperial mile-scandinavian millimole-per-liter permyriad picometer pixel-per-centimeter
    pixel-per-inch pound-force pound-force-foot rankine rod slug stone therm-us`),
  // Counted for people's ages only, with the words of day, week, month and year.
  ...wordsOf('day-person month-person week-person year-person'),
  // Japanese measures, which CLDR writes with a gloss ("rin [JP]").
  ...wordsOf(`bu-jp cho fun jo-jp ken koku ri-jp rin sai se-jp shaku shaku-cloth shaku-length sun to-jp`),
  // Laboratory units, most of them a person's or a company's name too ("Siemens", "Tesla", "Henry").
  ...wordsOf(`coulomb farad gray henry inch-ofhg item katal milligram-ofglucose-per-deciliter millimeter-ofhg mole
    ofglucose ofhg siemens steradian tesla weber`),
  // Everyday words that mean anything after a number ("points", "parts", "revolutions", "minutes" of arc).
  ...wordsOf('arc-minute arc-second beaufort dot em g-force part point radian revolution'),
  // The same letters or the same word as another unit ("Cal", "kt").
  ...wordsOf('foodcalorie karat'),
]);

/** Units that articles write by their symbol: their names are left out, the room goes to other words. */
export const SYMBOL_UNITS: ReadonlySet<string> = new Set(
  wordsOf(`acre-foot atmosphere centiliter cubic-yard deciliter decimeter exajoule gigacalorie gigajoule hectoliter
    hectopascal joule kilobit kilojoule kiloliter kilopascal kilowatt-hour-per-100-kilometer liter-per-100-kilometer
    lux megaliter megapascal meter-per-second microgram microsecond microsievert milliampere millibar millisievert
    milliwatt nanosecond newton ohm part-per-1e6 part-per-1e9 pascal petajoule petawatt-hour
    pound-force-per-square-inch square-centimeter square-yard terahertz terajoule`),
);

/** Abbreviations that are everyday words or mean two things, in any language ("5 in 2024", "5 pm", "5 pt"). */
export const AMBIGUOUS_FORMS: ReadonlySet<string> = new Set(
  wordsOf('am as at au CD cd ct CT dec fm fw in in. kn kt mb mi. mo pm pt st tn to'),
);

/** Degrees in the news are degrees of temperature, for which CLDR has no plain word. */
export const FILED_UNDER: Readonly<Record<string, string>> = { degree: 'generic' };

/** Units that articles spell out in every plural form. */
export const EVERYDAY_UNITS: ReadonlySet<string> = new Set(
  wordsOf(`barrel centimeter century cubic-meter day decade degree gram hectare hour kilogram kilometer
    kilowatt-hour liter megawatt meter mile millimeter minute month night percent quarter second
    square-kilometer square-meter ton tonne week year`),
);

/** Languages whose news abbreviate none but everyday units, though CLDR has letters for all ("मि॰ ए॰", "مغ.و.س"). */
export const UNABBREVIATED: ReadonlySet<string> = new Set(['ar', 'hi']);

/** Abbreviations of two small letters that stay in the packs of the languages that use them. */
export const KNOWN_TINY: ReadonlySet<string> = new Set(wordsOf('ac dl ft hr lb oz wk yd yr'));

/** Words of one language that CLDR gives for a unit or in a currency's name but that mean other things more often. */
export const OTHER_MEANINGS: Readonly<
  Record<string, { units: readonly string[]; heads: readonly string[] }>
> = {
  bg: { units: ['бар', 'бара', 'възел', 'възла'], heads: ['така', 'таки', 'сол', 'сола', 'реал'] }, // pub, node; so, such, salt, a club
  de: { units: ['Übernachtungen'], heads: [] }, // stays, of each guest one a night
  en: { units: [], heads: ['real', 'sol'] },
  fr: { units: [], heads: ['livre', 'livres', 'sol', 'sols'] }, // book, soil
  ja: { units: [], heads: ['タカ', 'リアル', 'レイ'] }, // hawk, real, zero
  pl: { units: [], heads: ['sol', 'sole', 'soli'] }, // salt
  th: { units: [], heads: ['ยู'] }, // what is left of euro without "โร" of Europe
  ru: { units: [], heads: ['так', 'така', 'таки', 'солей', 'соль', 'соля'] }, // so, such, still; salt
  tr: { units: [], heads: ['yeni'] }, // new
  uk: { units: [], heads: ['вон', 'вона', 'вони', 'так', 'така'] }, // out, she, they, so, such
  vi: { units: ['mẫu', 'thùng'], heads: ['bảng'] }, // sample, carton; table or group
  zh: { units: ['卡', '牛', '节', '贝克', '码'], heads: ['币', '索尔'] }, // card, cattle, lesson, a name, code; coin, Thor
  'zh-Hant': { units: ['匹', '刻', '卡', '節', '碼'], heads: ['幣'] }, // horse, moment, card, lesson, code; coin
};

/** SI prefixes of names that news use and CLDR does not list: base unit -> power of ten of each prefix. */
export const COMPOSED_UNITS: Readonly<Record<string, readonly number[]>> = {
  byte: [18, 21],
  calorie: [9],
  hertz: [12],
  joule: [6, 9, 12, 15, 18],
  liter: [3],
  sievert: [-6, -3],
  tonne: [3, 6, 9],
  volt: [3],
  watt: [12],
  'watt-hour': [0, 6, 9, 12, 15],
};

/** Names of the SI prefixes in CLDR's unit ids. */
export const SI_PREFIXES: Readonly<Record<number, string>> = {
  [-6]: 'micro',
  [-3]: 'milli',
  0: '',
  3: 'kilo',
  6: 'mega',
  9: 'giga',
  12: 'tera',
  15: 'peta',
  18: 'exa',
  21: 'zetta',
};
