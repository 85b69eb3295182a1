import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from './find-browsers.mjs';

/** A running Firefox that listens to WebDriver BiDi. */
export interface FirefoxProcess {
  /** WebSocket address of its BiDi server. */
  readonly address: string;
  /** Folder that files are saved in; in the profile. */
  readonly downloads: string;
  /** Ends it and removes its profile. */
  readonly close: () => Promise<void>;
}

/** What `about:config` shows, by name. */
export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Nothing may leave the machine, and nothing may come between a test and its page. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  // The folder is the one that is named, not the desktop or the user's.
  'browser.download.folderList': 2,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.translations.automaticallyPopup': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  // Whoever asks for access on a click gets it; nobody could press the browser's own "Allow".
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': '',
};

const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

const START_TIMEOUT = 60_000;

/** Starts a headless Firefox with a new profile that has these preferences too. */
export async function startFirefox(language: string, more: Preferences): Promise<FirefoxProcess> {
  const program = findFirefox();
  if (!program) throw new Error('Firefox is missing: set FIREFOX_PATH.');
  const profile = await mkdtemp(path.join(tmpdir(), 'pressmark-firefox-'));
  const downloads = path.join(profile, 'downloads');
  await mkdir(downloads);
  const preferences = {
    ...PREFERENCES,
    ...more,
    'browser.download.dir': downloads,
    'intl.locale.requested': language,
  };
  await writeFile(path.join(profile, 'user.js'), toUserScript(preferences));
  const child = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const close = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      kill();
      await exit;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { address: await readAddress(child), downloads, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function toUserScript(preferences: Preferences): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox says its address on standard error once it listens. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const giveUp = (why: string): void => reject(new Error(`Firefox ${why}:\n${said.slice(-2000)}`));
    const timer = setTimeout(giveUp, START_TIMEOUT, 'does not listen');
    child.once('error', reject);
    child.once('exit', (code) => giveUp(`ended with ${code}`));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = LISTENING.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
