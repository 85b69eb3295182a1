import type { PageMetadata } from './article';

/** The metadata of a page that tells nothing of itself. */
export const NO_METADATA: PageMetadata = {
  title: null,
  htmlLanguage: null,
  canonicalUrl: null,
  publisher: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  openGraphType: null,
  jsonLdTypes: [],
  sections: [],
  labels: [],
  sourceOrganization: null,
  creditText: null,
  basedOnUrl: null,
  syndicationSourceUrl: null,
};
