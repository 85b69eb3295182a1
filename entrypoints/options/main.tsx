import { render } from 'preact';
import { type OptionActions, OptionsPage } from '../../components/OptionsPage';
import { present } from '../../components/present';
import { PresentationContext } from '../../components/presentation';
import { browserLanguages } from '../../extension/browser-languages';
import { saveText } from '../../extension/save-text';
import {
  deleteSettings,
  loadSettings,
  parseSettings,
  readSettingsFile,
  type Settings,
  saveSettings,
  writeSettingsFile,
} from '../../extension/settings';
import { changeShortcut, findShortcut } from '../../extension/shortcut';

/** Shows the settings as they are stored now; every change comes back here. */
async function show(): Promise<void> {
  const settings = await loadSettings();
  const [presentation, shortcut] = await Promise.all([
    present(document, settings, browserLanguages()),
    findShortcut(),
  ]);
  const keep = async (chosen: Settings | null): Promise<boolean> => {
    if (chosen) await saveSettings(chosen);
    if (chosen) await show();
    return chosen !== null;
  };
  const actions: OptionActions = {
    save: (values) => keep(parseSettings(values)),
    exportFile: () => saveText('pressmark-settings.json', 'application/json', writeSettingsFile(settings)),
    importFile: (json) => keep(readSettingsFile(json)),
    deleteAll: async () => {
      await deleteSettings();
      await show();
    },
    changeShortcut: () => void changeShortcut(),
  };
  document.title = `Pressmark · ${presentation.words.options.title}`;
  render(
    <PresentationContext.Provider value={presentation}>
      <OptionsPage values={settings} shortcut={shortcut} actions={actions} />
    </PresentationContext.Provider>,
    document.body,
  );
}

void show();
