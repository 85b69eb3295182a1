/** Which folder may import which: docs/architecture.md draws it, `npm run arrows` checks it. */
const only = (from, allowed, comment) => ({
  name: `${from.replace(/\W+/g, '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${from}` },
  to: {
    path: '^(entrypoints|components|extension|reading|citation|library|scripts)/',
    pathNot: `^(${[from, ...allowed].join('|')})`,
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only(
      'components/',
      ['citation/', 'library/', 'reading/'],
      'Views take data and give callbacks: they never touch the browser.',
    ),
    only(
      'extension/',
      ['library/', 'reading/'],
      'The browser layer knows what is kept, and the types of reading.',
    ),
    only('citation/', ['reading/'], 'Exports are made of a report.'),
    only(
      'library/',
      ['citation/', 'reading/'],
      'What is kept and compared are reports: no browser API, no view.',
    ),
    only('reading/', [], 'Reading knows no browser API and no view.'),
    only(
      'reading/figures/',
      ['reading/dates/', 'reading/languages/', 'reading/text/'],
      'Figures and attribution never import each other.',
    ),
    only(
      'reading/attribution/',
      ['reading/dates/', 'reading/languages/', 'reading/text/', 'reading/article/article.ts'],
      'Attribution sees the article as plain data.',
    ),
    only('reading/article/', ['reading/languages/', 'reading/text/'], 'The only folder that sees the DOM.'),
    only(
      'reading/dates/',
      ['reading/languages/', 'reading/text/'],
      'Days and periods serve figures and attribution alike.',
    ),
    only('reading/languages/', ['reading/text/'], 'A language is data.'),
    only('reading/text/', [], 'Text knows nothing above it.'),
    {
      name: 'components-and-extension-take-types-of-reading',
      comment:
        'Only entrypoints run reading/; views and the browser layer know its types (text is plain arithmetic on spans, and the keys of the marks are the same in both).',
      severity: 'error',
      from: { path: '^(components|extension|citation)/' },
      to: {
        path: '^reading/',
        pathNot: '^reading/(?:text/|article/mark-keys\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'polyfill-in-one-file',
      comment: 'extension/browser.ts is the one file that imports the polyfill.',
      severity: 'error',
      from: { pathNot: '^extension/browser\\.ts$' },
      to: { path: 'webextension-polyfill', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
