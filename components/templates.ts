import { numberFormat } from './format/format-number';
import type { Presentation } from './presentation';
import type { PluralTemplate, Template } from './words';

/** The template of the plural form that `count` takes in the language. */
export function pickPlural(template: PluralTemplate, count: number, tag: string): Template {
  return template[new Intl.PluralRules(tag).select(count)] ?? template.other;
}

/** The template of the plural form that `{count}` takes, with the count in the reader's digits. */
export function fillCount(template: PluralTemplate, count: number, { words, locale }: Presentation): string {
  return fillTemplate(pickPlural(template, count, words.tag), { count: formatCount(count, locale) });
}

export const formatCount = (count: number, locale: string): string => numberFormat(locale, {}).format(count);

/**
 * A template with its places filled by plain text; a place without a filling stays empty.
 * @example fillTemplate('in {language}', { language: 'Vietnamese' }) // 'in Vietnamese'
 */
export function fillTemplate(template: Template, fillings: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => fillings[name] ?? '');
}
