import { KeepLine } from '../../components/library/KeepLine';
import { KeptTwins } from '../../components/library/KeptTwins';
import type { KeptState, LibraryViews } from '../../components/library/kept-state';
import { loadLibraryWords } from '../../components/library/load-library-words';
import { browser } from '../../extension/browser';
import { LIBRARY_PAGE } from '../../extension/own-pages';
import { loadLanguage } from '../../reading/languages/registry';
import type { ArticleReport } from '../../reading/report';
import { openReport } from './keep-reports';

/**
 * Asks the reader's library about a report and shows what it tells; a press release is kept where the reader wants all
 * of them kept.
 * @param tag BCP 47 tag of the words.
 */
export async function showLibrary(
  report: ArticleReport,
  tag: string,
  keepsReleases: boolean,
  show: (views: LibraryViews) => void,
): Promise<void> {
  const [words, language] = await Promise.all([loadLibraryWords(tag), loadLanguage(report.language)]);
  const { look, keep } = openReport(report, language);
  const actions = {
    keep: () => void keep().then(draw),
    openLibrary: () => void browser.tabs.create({ url: LIBRARY_PAGE }),
  };
  const draw = (state: KeptState): void =>
    show({
      twins: <KeptTwins state={state} words={words} language={report.language} />,
      keep: <KeepLine state={state} words={words} actions={actions} />,
    });
  const state = await look();
  const isWanted =
    keepsReleases && report.verdict === 'press-release' && !state.isKept && state.trouble === null;
  draw(isWanted ? await keep() : state);
}
