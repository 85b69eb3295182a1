/**
 * Scripts for Firefox's own window, where its toolbar and the extension's popup are. They are texts: they run in the
 * browser's scope, whose names no type here knows.
 */

const ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
`;

const POPUP = `const popup = document.querySelector('browser.webextension-popup-browser');`;

/** () -> begins to record what pages and extensions ask the network for; a page's document counts whoever opened it. */
export const RECORD_REQUESTS = `() => {
  window.recordedRequests = [];
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const isDocument = loadInfo?.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    const isBrowser = loadInfo?.triggeringPrincipal.isSystemPrincipal ?? true;
    if (isDocument || !isBrowser) window.recordedRequests.push(URI.spec);
  }, 'http-on-modify-request');
}`;

/** () -> the JSON of the addresses recorded so far. */
export const READ_REQUESTS = `() => JSON.stringify(window.recordedRequests)`;

/** (extension id) -> the JSON of the errors that its scripts have left on the browser's console. */
export const READ_ERRORS = `(id) => {
  const from = 'moz-extension://' + WebExtensionPolicy.getByID(id).mozExtensionHostname;
  const errors = Services.console.getMessageArray().filter((each) => each instanceof Ci.nsIScriptError);
  return JSON.stringify(errors.filter(({ sourceName }) => sourceName.startsWith(from)).map(({ errorMessage, sourceName }) => errorMessage.trim() + ' in ' + sourceName.slice(from.length)));
}`;

/** (extension id) -> host of the addresses of its own pages. */
export const EXTENSION_HOST = `(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname`;

/** (extension id, search) -> presses its toolbar button in the selected tab, whose popup's address ends with the search. */
export const TRIGGER_ACTION = `async (id, search) => {
  ${ACTION}
  action.action.setProperty(gBrowser.selectedTab, 'popup', WebExtensionPolicy.getByID(id).getURL('popup.html' + search));
  await action.triggerAction(window);
}`;

/** (extension id) -> allows it in private windows, before it is installed. */
export const ALLOW_IN_PRIVATE = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { origins: [], permissions: ['internal:privateBrowsingAllowed'] });
}`;

/** () -> opens a private window, and comes back when it shows the page that such windows begin with. */
export const OPEN_PRIVATE_WINDOW = `async () => {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  const { selectedBrowser } = opened.gBrowser;
  while (selectedBrowser.currentURI.spec === 'about:blank' || selectedBrowser.webProgress.isLoadingDocument)
    await new Promise((resolve) => setTimeout(resolve, 20));
}`;

/** () -> closes the window. */
export const CLOSE_WINDOW = `() => { window.close(); }`;

/** () -> gives the tab's page the focus, which the address bar has at first: there a key presses no button. */
export const FOCUS_PAGE = `() => { gBrowser.selectedBrowser.focus(); }`;

/** (extension id) -> stops its background page, as idleness does. */
export const STOP_BACKGROUND = `async (id) => { await WebExtensionPolicy.getByID(id).extension.terminateBackground(); }`;

/** (extension id) -> loads it anew. */
export const RELOAD_EXTENSION = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/** (extension id) -> takes the leave to run on web pages from it. */
export const RESTRICT_TO_CLICK = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { origins: ['http://*/*', 'https://*/*'], permissions: [] }, extension);
}`;

/** (extension id) -> the badge of its button for the selected tab. */
export const BADGE_TEXT = `(id) => { ${ACTION} return action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''; }`;

/**
 * () -> whether the popup shows an extension's page in its open panel. Before that the browser moves the page from where
 * it was loaded into the panel, and an answer out of it may get lost on the way.
 */
export const IS_POPUP_OPEN = `() => {
  ${POPUP}
  return popup?.closest('panel')?.state === 'open' && popup.currentURI.schemeIs('moz-extension');
}`;

/** () -> whether the popup is gone. */
export const IS_POPUP_CLOSED = `() => { ${POPUP} return popup === null; }`;

/** (script) -> the JSON of what the script comes to in the popup, or its error. The popup's CSP does not bind it. */
export const EVALUATE_IN_POPUP = `(script) => new Promise((resolve) => {
  ${POPUP}
  if (!popup) return resolve(JSON.stringify({ error: 'No popup is open' }));
  const channel = 'answer-' + Math.random();
  popup.messageManager.addMessageListener(channel, function listen(message) {
    popup.messageManager.removeMessageListener(channel, listen);
    resolve(message.data);
  });
  const frameScript = \`
    const scope = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Promise.resolve()
      .then(() => Cu.evalInSandbox(\${JSON.stringify(script)}, scope))
      .then((value) => JSON.stringify({ value }))
      .catch((error) => JSON.stringify({ error: String(error) }))
      .then((answer) => sendAsyncMessage(\${JSON.stringify(channel)}, answer));
  \`;
  popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(frameScript), false);
})`;

/** (scale) -> the popup as a PNG in a data: address. */
export const DRAW_POPUP = `async (scale) => {
  ${POPUP}
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}`;

/** ('light' | 'dark') -> which color scheme the popup is told. */
export const PREFER_COLOR_SCHEME = `(scheme) => { ${POPUP} popup.browsingContext.prefersColorSchemeOverride = scheme; }`;

/** () -> closes the popup, as a click outside of it would. */
export const CLOSE_POPUP = `() => { ${POPUP} popup?.closest('panel').hidePopup(); }`;
