import type { toLanguageTag } from '../../reading/languages/language-tag';
import type { loadLanguage } from '../../reading/languages/registry';
import type { readReport } from '../../reading/read-report';

/** What judges an article. */
export interface Engine {
  readonly readReport: typeof readReport;
  readonly loadLanguage: typeof loadLanguage;
  readonly toLanguageTag: typeof toLanguageTag;
}

/** Loads what judges, which the popup's page has the browser fetch beside the popup's own code (scripts/build/chunks.ts). */
export async function loadEngine(): Promise<Engine> {
  const [{ readReport }, { loadLanguage }, { toLanguageTag }] = await Promise.all([
    import('../../reading/read-report'),
    import('../../reading/languages/registry'),
    import('../../reading/languages/language-tag'),
  ]);
  return { readReport, loadLanguage, toLanguageTag };
}

/** Has the language fetched that a text is likely in, so that it is there when it is asked for. */
export async function fetchLanguage(tag: string): Promise<void> {
  const { loadLanguage } = await import('../../reading/languages/registry');
  await loadLanguage(tag);
}
