/** The nukta, the dot under a letter, as a mark of its own. */
const NUKTA = '\u093C';

/** Letters that Unicode also has with their nukta as one character. */
const WITH_NUKTA: Readonly<Record<string, string>> = {
  क: '\u0958',
  ख: '\u0959',
  ग: '\u095A',
  ज: '\u095B',
  ड: '\u095C',
  ढ: '\u095D',
  फ: '\u095E',
  य: '\u095F',
};

/** Letters whose nukta writers leave out as often as not; without it "ड़" and "ढ़" are other letters. */
const OPTIONAL_NUKTA = /([कखगजफ])\u093C/g;

/**
 * The ways in which texts write a form: marks of their own and characters that hold them, and without those that
 * writers leave out, a comma or a cedilla below. The form itself comes first.
 * @example spellingsOf('हज़ार') // ['हज़ार', 'हजार', and the first with its third letter as one character]
 */
export function spellingsOf(form: string): readonly string[] {
  if (COMMA_BELOW.test(form)) return [form, withCedillas(form)];
  if (!form.includes(NUKTA)) return [form];
  const short = form.replace(OPTIONAL_NUKTA, '$1');
  return [...new Set([form, short, composed(form), composed(short)])];
}

/** Letters with a comma below, which old keyboards and many sites write with a cedilla. */
const COMMA_BELOW = /[șț]/i;

const withCedillas = (form: string): string =>
  form.replace(/ș/g, 'ş').replace(/ț/g, 'ţ').replace(/Ș/g, 'Ş').replace(/Ț/g, 'Ţ');

const composed = (form: string): string =>
  form.replace(/(.)\u093C/gu, (pair, letter: string) => WITH_NUKTA[letter] ?? pair);
