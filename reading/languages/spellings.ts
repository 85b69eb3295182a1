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

/** The alef at the end of an Arabic word, over which or before which the mark of its case may stand. */
const LAST_ALEF = /ا(?= |$)/g;
const FATHATAN = '\u064B';

/**
 * The ways in which texts write a form: marks of their own and characters that hold them, and without those that
 * writers leave out. The form itself comes first.
 * @param leavesOutMarks Whether writers leave out all marks as often as not; a comma below they also write as a cedilla.
 * @example spellingsOf('हज़ार') // ['हज़ार', 'हजार', and the first with its third letter as one character]
 */
export function spellingsOf(form: string, leavesOutMarks?: boolean): readonly string[] {
  if (leavesOutMarks) return withoutMarks(form);
  if (form.search(LAST_ALEF) >= 0)
    return [form, form.replace(LAST_ALEF, `${FATHATAN}$&`), form.replace(LAST_ALEF, `$&${FATHATAN}`)];
  if (!form.includes(NUKTA)) return [form];
  const short = form.replace(OPTIONAL_NUKTA, '$1');
  return [...new Set([form, short, composed(form), composed(short)])];
}

/** The form, the same with cedillas for commas below, and without any mark. */
function withoutMarks(form: string): readonly string[] {
  const apart = form.normalize('NFD');
  const cedillas = apart.replace(/\u0326/g, '\u0327').normalize();
  return [...new Set([form, cedillas, apart.replace(/[\u0302-\u0326]/g, '')])];
}

const composed = (form: string): string =>
  form.replace(/(.)\u093C/gu, (pair, letter: string) => WITH_NUKTA[letter] ?? pair);
