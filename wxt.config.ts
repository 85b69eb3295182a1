import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { WEB_PAGES } from './extension/web-pages';
import { WIRE_MARKS } from './reading/attribution/wire-marks';
import { chunksByUse, compileWhileLoading, preloadForPopup } from './scripts/build/chunks';
import { makeReproducible } from './scripts/build/reproducible-archive';
import { watchPackages, writeLicenses } from './scripts/build/shipped-licenses';

/** Extension pages load their own files and nothing else: no network, no inline code, no eval. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "connect-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the sources archive holds: all that the build reads, and how to build. */
const SOURCES = [
  'citation/**',
  'components/**',
  'entrypoints/**',
  'extension/**',
  'library/**',
  'public/**',
  'reading/**',
  'scripts/build/**',
  'LICENSE',
  'PRIVACY.md',
  'SOURCE_CODE_REVIEW.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

const packages = watchPackages();

/** Rewrites an archive of WXT's, whose entries have the time of the build and the order of the disk. */
const rewriteArchive = async (_wxt: unknown, file: string): Promise<void> =>
  writeFile(file, await makeReproducible(await readFile(file)));

/** Our chunks bring no styles with them: a dynamic import needs none of the preloading that Vite wraps around each. */
const importWithoutPreload: Plugin = {
  name: 'import-without-preload',
  apply: 'build',
  configResolved: ({ plugins }) => {
    const wrapping = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (wrapping < 0) throw new Error('Vite wraps dynamic imports elsewhere now');
    (plugins as Plugin[]).splice(wrapping, 1); // Vite has no setting for it, and reads the list after this hook
  },
};

/** WXT starts a script of ours inside a logger that says nothing in production; on every page, its bytes are worth more. */
const scriptsWithoutLogger: Plugin = {
  name: 'scripts-without-logger',
  transform: (code, id) =>
    id.includes('virtual:wxt-unlisted-script-entrypoint')
      ? `${/^import definition from .*$/m.exec(code)?.[0]}\nexport default definition.main();`
      : null,
};

/** The detector gets the marks of the wire services as a finished list, without the services that it is made of. */
const finishedWireMarks: Plugin = {
  name: 'finished-wire-marks',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/reading/attribution/wire-marks.ts')
      ? `export const WIRE_MARKS = ${JSON.stringify(WIRE_MARKS)};`
      : null,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Pressmark',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      // Firefox gives up the download of a popup that closes (extension/save-text.ts).
      ...(browser === 'firefox' ? ['downloads'] : []),
    ],
    // Asked for where a reader presses "Allow on all sites", and never before (extension/site-access.ts).
    optional_host_permissions: WEB_PAGES,
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } },
    action: { default_title: 'Pressmark' },
    content_scripts: [{ matches: WEB_PAGES, js: ['detector.js'], run_at: 'document_idle' }],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'pressmark@pressmark.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  zip: { includeSources: SOURCES, excludeSources: ['**/*'] },
  hooks: {
    'build:done': ({ config }) =>
      writeFile(path.join(config.outDir, 'licenses.txt'), writeLicenses(config.root, packages.folders())),
    'zip:extension:done': rewriteArchive,
    'zip:sources:done': rewriteArchive,
  },
  vite: () => ({
    plugins: [
      preact(),
      importWithoutPreload,
      scriptsWithoutLogger,
      finishedWireMarks,
      chunksByUse,
      preloadForPopup,
      compileWhileLoading,
      packages.plugin,
    ],
    build: {
      modulePreload: { polyfill: false },
      // Vite 8 copies large constant strings to each place of use: language packs must stay in one chunk each.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
});
