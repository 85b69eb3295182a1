import type { PluralTemplate, Template } from './words';

/** The template of the plural form that `count` takes in the language. */
export function pickPlural(template: PluralTemplate, count: number, tag: string): Template {
  return template[new Intl.PluralRules(tag).select(count)] ?? template.other;
}

/**
 * A template with its places filled by plain text; a place without a filling stays empty.
 * @example fillTemplate('in {language}', { language: 'Vietnamese' }) // 'in Vietnamese'
 */
export function fillTemplate(template: Template, fillings: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => fillings[name] ?? '');
}
