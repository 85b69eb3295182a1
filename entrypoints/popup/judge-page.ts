import type { PopupState } from '../../components/Popup';
import { detectLanguage } from '../../extension/detect-language';
import { PageBarredError, type TabAddress } from '../../extension/read-tab';
import { takeSample } from '../../extension/take-sample';
import { tellReader } from '../../extension/tell-reader';
import type { Article } from '../../reading/article/article';
import type { Figure } from '../../reading/figures/figure';
import { toLanguageTag } from '../../reading/languages/language-tag';
import { loadLanguage } from '../../reading/languages/registry';
import { isAmong } from '../../reading/locate-span';
import type { readReport } from '../../reading/read-report';
import type { LocatedReport } from '../../reading/report';

/** A page that is being read. */
export interface PageReading {
  readonly tab: TabAddress | null;
  /** What the reader in the page reads; rejected as `readTab` rejects. */
  readonly article: Promise<Article>;
  /** What judges, on its way meanwhile. */
  readonly engine: Promise<{ readonly readReport: typeof readReport }>;
  /** Whether the figures in the page's selection are asked for. */
  readonly isForSelection: boolean;
}

/** Judges what is read from the page of a tab. Every trouble is a state of its own. */
export async function judgePage(reading: PageReading): Promise<PopupState> {
  try {
    const article = await reading.article;
    const { readReport } = await reading.engine;
    const tag = toLanguageTag(
      await detectLanguage(article),
      takeSample(article),
      article.metadata.htmlLanguage,
    );
    const located = readReport(article, await loadLanguage(tag));
    const selected = reading.isForSelection ? await selectedFigures(reading.tab, located) : null;
    return { kind: 'read', located, leftOut: article.leftOut, selected, library: null };
  } catch (error) {
    if (error instanceof PageBarredError) return { kind: 'barred', barrier: error.barrier };
    console.error(error);
    return { kind: 'failed' };
  }
}

async function selectedFigures(tab: TabAddress | null, located: LocatedReport): Promise<readonly Figure[]> {
  if (!tab) return [];
  const { selected } = await tellReader(tab.id, { type: 'pressmark/ask-selection' });
  return located.report.figures.filter(({ span }) => isAmong(located, span, selected));
}
