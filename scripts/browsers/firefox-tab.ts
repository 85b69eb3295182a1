import type { BidiClient } from './bidi-client';
import {
  BADGE_TEXT,
  CLOSE_POPUP,
  DRAW_POPUP,
  EVALUATE_IN_POPUP,
  IS_POPUP_CLOSED,
  IS_POPUP_OPEN,
  PREFER_COLOR_SCHEME,
  TRIGGER_ACTION,
} from './firefox-window';
import { toPageScript } from './page-script';
import type { BrowserWindow, RealPopup } from './real-browser';
import { waitUntil } from './wait-until';

/** A screenshot is looked at on fine screens too. */
const SCREENSHOT_SCALE = 2;

/** Runs a script's text in a window of the browser's own. */
export type InWindow = <Result>(script: string, ...values: (string | number)[]) => Promise<Result>;

/** … in the window that is this context. */
export const inWindowOf =
  (client: BidiClient, context: string): InWindow =>
  (script, ...values) =>
    callFunction(client, context, script, values);

/** A window with its one tab, each by its context. */
export function toWindow(
  client: BidiClient,
  id: string,
  { window, tab }: { readonly window: string; readonly tab: string },
): Omit<BrowserWindow, 'close'> {
  const inWindow = inWindowOf(client, window);
  return {
    open: async (url) => {
      await client.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    evaluate: async (run, argument) => {
      const script = `async () => JSON.stringify({ value: await ${toPageScript(run, argument)} })`;
      return unwrap(await callFunction<string>(client, tab, script, []));
    },
    resize: async (width, height) => {
      await client.send('browsingContext.setViewport', { context: tab, viewport: { width, height } });
    },
    badgeText: () => inWindow(BADGE_TEXT, id),
    openPopup: (search = '') => openPopup(inWindow, id, search),
  };
}

/** A tab, or a window. */
export interface Context {
  readonly context: string;
  readonly url: string;
}

/** The contexts of tabs, or of windows where the scope says so. */
export async function readContexts(client: BidiClient, scope: object): Promise<readonly Context[]> {
  const { contexts } = await client.send<{ contexts: Context[] }>('browsingContext.getTree', scope);
  return contexts;
}

/** The first of the contexts that a scope has, once there is one. */
export async function firstContext(client: BidiClient, scope: object): Promise<string> {
  return waitUntil(async () => (await readContexts(client, scope))[0]?.context ?? null, 'Firefox window');
}

interface ScriptAnswer<Result> {
  readonly result?: { readonly value: Result };
  readonly exceptionDetails?: { readonly text: string };
}

/** What a function's text comes to in a tab or a window. */
export async function callFunction<Result>(
  client: BidiClient,
  context: string,
  functionDeclaration: string,
  values: readonly (string | number)[],
): Promise<Result> {
  const answer = await client.send<ScriptAnswer<Result>>('script.callFunction', {
    functionDeclaration,
    target: { context },
    awaitPromise: true,
    userActivation: true,
    arguments: values.map((value) => ({ type: typeof value, value })),
  });
  return unpackAnswer(answer);
}

/** Runs a script in a context and comes to its value, a text. */
export async function runScript(client: BidiClient, context: string, expression: string): Promise<string> {
  const options = { expression, target: { context }, awaitPromise: true };
  return unpackAnswer(await client.send<ScriptAnswer<string>>('script.evaluate', options));
}

function unpackAnswer<Result>({ result, exceptionDetails }: ScriptAnswer<Result>): Result {
  if (!result) throw new Error(exceptionDetails?.text ?? 'A script failed in Firefox');
  return result.value;
}

function unwrap<Result>(answer: string): Result {
  const { value, error } = JSON.parse(answer) as { value: Result; error?: string }; // as the scripts write it
  if (error !== undefined) throw new Error(error);
  return value;
}

async function openPopup(inWindow: InWindow, id: string, search: string): Promise<RealPopup> {
  await inWindow(TRIGGER_ACTION, id, search);
  const evaluateScript = async <Result>(script: string): Promise<Result> =>
    unwrap<Result>(await inWindow(EVALUATE_IN_POPUP, script));
  await waitUntil(() => inWindow<boolean>(IS_POPUP_OPEN), 'popup');
  await waitUntil(() => evaluateScript<boolean>('document.readyState === "complete"'), 'loaded popup');
  return {
    evaluate: (run, argument) => evaluateScript(toPageScript(run, argument)),
    evaluateScript,
    preferColorScheme: (scheme) => inWindow(PREFER_COLOR_SCHEME, scheme),
    screenshot: async () => {
      const [, picture = ''] = (await inWindow<string>(DRAW_POPUP, SCREENSHOT_SCALE)).split(',');
      return Buffer.from(picture, 'base64');
    },
    close: async () => {
      await inWindow(CLOSE_POPUP);
      await waitUntil(() => inWindow<boolean>(IS_POPUP_CLOSED), 'closed popup');
    },
  };
}
