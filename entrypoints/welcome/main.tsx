import { render } from 'preact';
import { present } from '../../components/present';
import { PresentationContext } from '../../components/presentation';
import { WelcomePage } from '../../components/WelcomePage';
import { browser } from '../../extension/browser';
import { browserLanguages } from '../../extension/browser-languages';
import { loadSettings } from '../../extension/settings';

async function show(): Promise<void> {
  const presentation = await present(document, await loadSettings(), browserLanguages());
  document.title = `Pressmark · ${presentation.words.welcome.title}`;
  render(
    <PresentationContext.Provider value={presentation}>
      <WelcomePage onOpenSettings={() => void browser.runtime.openOptionsPage()} />
    </PresentationContext.Provider>,
    document.body,
  );
}

void show();
