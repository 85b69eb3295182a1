import noUnsanitized from 'eslint-plugin-no-unsanitized';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const TEXT_ONLY = 'Text nodes only: nothing of a page becomes markup.';
const NO_CODE = 'No text becomes code.';

/** Properties that make markup of a text, on any object. */
const MARKUP_PROPERTIES = ['innerHTML', 'outerHTML', 'srcdoc'];

/** Methods that do, on any object; the stores' reviewers look for the same. */
const MARKUP_METHODS = ['insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe'];

export default tseslint.config(
  {
    ignores: ['.output', '.wxt', 'node_modules', 'coverage', 'out', 'reading/languages/packs', 'tests/pages'],
  },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  noUnsanitized.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-restricted-properties': [
        'error',
        ...[...MARKUP_PROPERTIES, ...MARKUP_METHODS].map((property) => ({ property, message: TEXT_ONLY })),
        ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: TEXT_ONLY })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: TEXT_ONLY },
        { selector: "Property[key.name='dangerouslySetInnerHTML']", message: TEXT_ONLY },
        { selector: "NewExpression[callee.name='Function']", message: NO_CODE },
        { selector: "CallExpression[callee.name='Function']", message: NO_CODE },
        {
          selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type=/Literal$/]',
          message: NO_CODE,
        },
      ],
      'no-eval': 'error',
      'no-script-url': 'error',
    },
  },
  {
    // Tests play hostile pages.
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'no-script-url': 'off' },
  },
);
