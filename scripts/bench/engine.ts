/** What the bench of the figure engine reads with, as one module to bundle. */
export { extractFigures } from '../../reading/figures/extract-figures';
export { loadLanguage } from '../../reading/languages/registry';
