import type { Plugin } from 'vite';

/** What every reading needs, in whatever language, and the library as well. */
const EVERY_READING =
  /\/reading\/(?:languages\/(?:registry|forms|language-tag|packs\/und|newsroom\/en|overlays\/(?:international|latin-symbols))|text\/(?:span|sentences|segmenters)|figures\/refiners\/boilerplate)\./;

/** What every page of ours needs. */
const EVERY_PAGE =
  /wxt-html-plugins|\/(?:node_modules\/(?:preact|valibot|webextension-polyfill)\/|extension\/(?:browser|browser-languages|settings|save-text|ask-for-sites|web-pages)\.|components\/(?:present|load-words|templates|Phrase|format\/))/;

/** The parts of a language. Both scripts of Chinese have much in common. */
const LANGUAGE_PART = /\/reading\/languages\/(?:packs|regions|overlays|newsroom)\/([\w-]+)\.(?:json|ts)$/;

function nameLanguageChunk(id: string): string {
  const [, part = ''] = LANGUAGE_PART.exec(id) ?? [];
  return `language-${part.replace(/^(?:zh-han[st]|chinese)$/i, 'zh')}`;
}

/**
 * What is loaded together is one chunk: each more is one more way to the disk, and those of a language came one after
 * the other. The wire services are data that grows, beside what judges (docs/decisions/0004-sizes.md).
 */
export const chunksByUse: Plugin = {
  name: 'chunks-by-use',
  outputOptions: (options) =>
    options.format === 'es' && options.codeSplitting !== false
      ? {
          ...options,
          codeSplitting: {
            groups: [
              { name: 'wire-services', test: /\/wire-services\//, priority: 4 },
              { name: 'every-reading', test: EVERY_READING, priority: 3 },
              { name: nameLanguageChunk, test: LANGUAGE_PART, priority: 2 },
              { name: 'every-page', test: EVERY_PAGE, priority: 1 },
            ],
          },
        }
      : null,
};

/** What the popup imports while it starts. */
const POPUP_STARTS_WITH = /\/(?:every-page|every-reading|popup|read-report|wire-services)-/;

/** The popup's chunks are fetched with its page, not when the import before each has come. */
export const preloadForPopup: Plugin = {
  name: 'preload-for-popup',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path, bundle }) =>
      path.endsWith('/popup/index.html')
        ? Object.values(bundle ?? {})
            .filter(({ fileName }) => POPUP_STARTS_WITH.test(fileName) && !html.includes(fileName))
            .filter(({ fileName }) => fileName.endsWith('.js'))
            .map(({ fileName }) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
              injectTo: 'head',
            }))
        : [],
  },
};

/** Tells Chrome to compile a script's functions beside the page's thread while it loads, not each on that thread when it is first called. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Of these most functions are called before the first figures are shown. */
const CALLED_AT_ONCE = /\/(?:every-reading|popup|read-report|wire-services)-/;

export const compileWhileLoading: Plugin = {
  name: 'compile-while-loading',
  generateBundle: (_options, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && CALLED_AT_ONCE.test(chunk.fileName))
        chunk.code = `${COMPILE_HINT}\n${chunk.code}`;
    }
  },
};
