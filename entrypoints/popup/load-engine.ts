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
