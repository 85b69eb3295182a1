/**
 * A list of word forms written as running text, so that a word list reads like one: forms are set apart by commas,
 * line breaks and runs of blanks count as one blank.
 * @example forms`more than, over` // ['more than', 'over']
 */
export function forms(text: TemplateStringsArray): readonly string[] {
  return text
    .join('')
    .split(',')
    .map((form) => form.trim().replace(/\s+/g, ' '))
    .filter((form) => form !== '');
}
