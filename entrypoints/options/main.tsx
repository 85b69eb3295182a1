import { render } from 'preact';
import { type OptionActions, OptionsPage } from '../../components/OptionsPage';
import { present } from '../../components/present';
import { PresentationContext } from '../../components/presentation';
import { askForSites } from '../../extension/ask-for-sites';
import { browser } from '../../extension/browser';
import { browserLanguages } from '../../extension/browser-languages';
import {
  areSettingsNewer,
  type ChangeOutcome,
  changeSettings,
  deleteSettings,
  readSettingsFile,
  writeSettingsFile,
} from '../../extension/change-settings';
import { deleteDatabase } from '../../extension/library-database';
import { isOnPhone } from '../../extension/on-phone';
import { LIBRARY_PAGE } from '../../extension/own-pages';
import { saveText } from '../../extension/save-text';
import { loadSettings } from '../../extension/settings';
import { changeShortcut, findShortcut } from '../../extension/shortcut';
import { mayLookAtSites, onSitesChanged } from '../../extension/site-access';

/** Shows the settings as they are stored now; every change comes back here. */
async function show(): Promise<void> {
  const settings = await loadSettings();
  const [presentation, shortcut, isNewer, looksEverywhere] = await Promise.all([
    present(document, settings, browserLanguages()),
    findShortcut(),
    areSettingsNewer(),
    mayLookAtSites(),
  ]);
  const showChange = async (change: Promise<ChangeOutcome>): Promise<ChangeOutcome> => {
    const outcome = await change;
    await show();
    return outcome;
  };
  const actions: OptionActions = {
    save: (values) => showChange(changeSettings(values)),
    exportFile: () => saveText('pressmark-settings.json', 'application/json', writeSettingsFile(settings)),
    importFile: (json) => showChange(readSettingsFile(json)),
    deleteAll: async () => {
      await Promise.all([deleteSettings(), deleteDatabase()]);
      await show();
    },
    allowSites: () => void askForSites(),
    openLibrary: () => void browser.tabs.create({ url: LIBRARY_PAGE }),
    changeShortcut: isOnPhone() ? null : () => void changeShortcut(),
  };
  document.title = `Pressmark · ${presentation.words.options.title}`;
  render(
    <PresentationContext.Provider value={presentation}>
      <OptionsPage
        values={settings}
        isNewer={isNewer}
        areSitesClosed={!looksEverywhere}
        shortcut={shortcut}
        version={browser.runtime.getManifest().version}
        actions={actions}
      />
    </PresentationContext.Provider>,
    document.body,
  );
}

onSitesChanged(() => void show());
void show();
