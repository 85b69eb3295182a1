import noUnsanitized from 'eslint-plugin-no-unsanitized';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

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
        { property: 'innerHTML', message: 'Text nodes only: nothing of a page becomes markup.' },
        { property: 'outerHTML', message: 'Text nodes only: nothing of a page becomes markup.' },
      ],
    },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
);
