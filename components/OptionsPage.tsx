import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { UI_LANGUAGES } from './load-words';
import { Option, RadioGroup, Select, TextField } from './OptionFields';
import { usePresentation } from './presentation';
import { fillTemplate } from './templates';
import type { Words } from './words';

/** What a reader can choose; the form of `extension/settings.ts`. */
export interface OptionValues {
  readonly look: 'every-page' | 'on-click';
  readonly quietSites: readonly string[];
  readonly badge: boolean;
  readonly language: string | null;
  readonly numbers: string | null;
  readonly currencies: readonly string[];
  readonly keepReleases: boolean;
  readonly theme: 'system' | 'light' | 'dark';
}

/** What came of a change; nothing was changed unless it was saved. */
type Outcome = 'saved' | 'not-valid' | 'newer';

/** What the page asks of the browser. */
export interface OptionActions {
  readonly save: (values: OptionValues) => Promise<Outcome>;
  readonly exportFile: () => void;
  readonly importFile: (json: string) => Promise<Outcome>;
  readonly deleteAll: () => Promise<void>;
  readonly openLibrary: () => void;
  /** Asks the reader, by the browser, to let us see all sites. For a click, before anything else. */
  readonly allowSites: () => void;
  /** Shows where the browser changes shortcuts; null where it has none. */
  readonly changeShortcut: (() => void) | null;
}

interface OptionsPageProps {
  readonly values: OptionValues;
  /** Whether a newer build wrote the values: this one leaves them as they are. */
  readonly isNewer: boolean;
  /** Whether the browser keeps us from some sites until the button is pressed. */
  readonly areSitesClosed: boolean;
  /** The keys that open the popup; null when none do. */
  readonly shortcut: string | null;
  /** Of the extension. */
  readonly version: string;
  readonly actions: OptionActions;
}

/** Number forms on offer, besides the browser's own. */
const NUMBER_LOCALES = [
  'en-US',
  'en-GB',
  'en-IN',
  'vi',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'de',
  'de-CH',
  'fr',
  'es',
  'pt-BR',
  'pl',
  'sv',
  'id',
  'ar-EG',
  'hi',
];

/** A number that shows how a locale groups and marks. */
const SAMPLE_NUMBER = 1_234_567.89;

/** All settings on one page; each is kept as soon as it is chosen. */
export function OptionsPage(props: OptionsPageProps): JSX.Element {
  const { values, isNewer, areSitesClosed, shortcut, version, actions } = props;
  const { options, tag } = usePresentation().words;
  const [outcome, setOutcome] = useState('');
  const save = async (changed: Partial<OptionValues>): Promise<void> =>
    setOutcome(outcomeWords(options, options.notValid)[await actions.save({ ...values, ...changed })]);
  return (
    <main class="page">
      <h1>{options.title}</h1>
      {isNewer && <p class="note">{options.newer}</p>}
      <RadioGroup words={options.look} value={values.look} onChange={(look) => save({ look })} />
      {areSitesClosed && values.look === 'every-page' && <ClosedSites onAllow={actions.allowSites} />}
      <TextField
        words={options.quietSites}
        value={values.quietSites.join('\n')}
        onChange={(text) => save({ quietSites: splitWords(text) })}
      />
      <label class="option check">
        <input
          type="checkbox"
          checked={values.badge}
          onChange={({ currentTarget }) => save({ badge: currentTarget.checked })}
        />
        {options.badge}
      </label>
      <Select
        name={options.language}
        value={values.language}
        choices={UI_LANGUAGES.map((language) => [language, nameLanguage(language, language)])}
        onChange={(language) => save({ language })}
      />
      <Select
        name={options.numbers}
        value={values.numbers}
        choices={NUMBER_LOCALES.map((locale) => [
          locale,
          `${new Intl.NumberFormat(locale).format(SAMPLE_NUMBER)} · ${nameLanguage(locale, tag)}`,
        ])}
        onChange={(numbers) => save({ numbers })}
      />
      <TextField
        words={options.currencies}
        value={values.currencies.join(' ')}
        onChange={(text) => save({ currencies: splitWords(text) })}
      />
      <RadioGroup words={options.theme} value={values.theme} onChange={(theme) => save({ theme })} />
      {actions.changeShortcut && <ShortcutOption shortcut={shortcut} onChange={actions.changeShortcut} />}
      <LibraryOption
        isKeeping={values.keepReleases}
        onKeep={(keepReleases) => save({ keepReleases })}
        onOpen={actions.openLibrary}
      />
      <AllSettings actions={actions} onOutcome={setOutcome} />
      <About version={version} />
      <p role="status">{outcome}</p>
    </main>
  );
}

const outcomeWords = (options: Words['options'], notValid: string): Readonly<Record<Outcome, string>> => ({
  saved: options.saved,
  'not-valid': notValid,
  newer: options.newer,
});

const splitWords = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

const nameLanguage = (tag: string, inTag: string): string =>
  new Intl.DisplayNames([inTag], { type: 'language' }).of(tag) ?? tag;

function ClosedSites({ onAllow }: { readonly onAllow: () => void }): JSX.Element {
  const { options, actions } = usePresentation().words;
  return (
    <div class="note">
      <p>{options.sitesClosed}</p>
      <button type="button" onClick={onAllow}>
        {actions.allowSites}
      </button>
    </div>
  );
}

interface ShortcutOptionProps {
  readonly shortcut: string | null;
  readonly onChange: () => void;
}

function ShortcutOption({ shortcut, onChange }: ShortcutOptionProps): JSX.Element {
  const { options } = usePresentation().words;
  return (
    <Option name={options.shortcut.name}>
      <p>
        {shortcut ? <kbd>{shortcut}</kbd> : options.shortcut.none}{' '}
        <button type="button" onClick={onChange}>
          {options.shortcut.change}
        </button>
      </p>
    </Option>
  );
}

interface LibraryOptionProps {
  readonly isKeeping: boolean;
  readonly onKeep: (isKeeping: boolean) => void;
  readonly onOpen: () => void;
}

function LibraryOption({ isKeeping, onKeep, onOpen }: LibraryOptionProps): JSX.Element {
  const { library } = usePresentation().words.options;
  return (
    <Option name={library.name}>
      <label class="check">
        <input
          type="checkbox"
          checked={isKeeping}
          onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
        />
        {library.keepReleases}
      </label>
      <p>
        <button type="button" onClick={onOpen}>
          {library.open}
        </button>
      </p>
    </Option>
  );
}

interface AllSettingsProps {
  readonly actions: OptionActions;
  readonly onOutcome: (words: string) => void;
}

function AllSettings({ actions, onOutcome }: AllSettingsProps): JSX.Element {
  const { options } = usePresentation().words;
  const [isAsked, setAsked] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    onOutcome(outcomeWords(options, options.file.notRead)[await actions.importFile(await file.text())]);
  };
  const remove = async (): Promise<void> => {
    if (isAsked) await actions.deleteAll();
    setAsked(!isAsked);
  };
  return (
    <Option name={options.file.name}>
      <p class="buttons">
        <button type="button" onClick={actions.exportFile}>
          {options.file.save}
        </button>
        <label class="button">
          {options.file.read}
          <input
            type="file"
            accept="application/json"
            class="for-ears"
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="danger" onClick={() => void remove()} onBlur={() => setAsked(false)}>
          {isAsked ? options.file.reallyDelete : options.file.delete}
        </button>
      </p>
    </Option>
  );
}

/** Which version this is, and whose work is in it. The build writes the licenses (scripts/build/shipped-licenses.ts). */
function About({ version }: { readonly version: string }): JSX.Element {
  const { about } = usePresentation().words.options;
  return (
    <Option name={about.name}>
      <p>{fillTemplate(about.version, { version })}</p>
      <p>
        <a href="/licenses.txt" target="_blank" rel="noopener">
          {about.licenses}
        </a>
      </p>
    </Option>
  );
}
