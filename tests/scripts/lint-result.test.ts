import { describe, expect, it } from 'vitest';
import { findUnwanted } from '../../scripts/lint-result';

const known = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'chunks/popup.js',
};
const evaluation = {
  code: 'DANGEROUS_EVAL',
  message: 'The Function constructor is eval.',
  file: 'reader.js',
};
const CLEAN = { errors: [], warnings: [], notices: [] };

describe('findUnwanted', () => {
  it.each([
    ['nothing found', CLEAN, []],
    ['the one known warning', { ...CLEAN, warnings: [known] }, []],
    ['the known warning a second time', { ...CLEAN, warnings: [known, known] }, [known]],
    ['another warning beside it', { ...CLEAN, warnings: [known, evaluation] }, [evaluation]],
    ['an error of the known name', { ...CLEAN, errors: [known] }, [known]],
    ['a notice', { ...CLEAN, notices: [evaluation] }, [evaluation]],
  ])('%s', (_name, result, unwanted) => {
    expect(findUnwanted(result)).toEqual(unwanted);
  });
});
