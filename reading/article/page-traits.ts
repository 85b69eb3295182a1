import type { Features } from './page-features';

/** One trait of pages: how much it speaks for an article (in log-odds), and how far a page has it (0..1). */
export interface Trait {
  readonly weight: number;
  readonly of: (page: Features) => boolean | number;
}

/** Names around the text of an article. */
const ARTICLE_NAMES =
  /(?:^|[^a-z])(?:article|story|entry|single|news|blog|post-?(?:content|body|text)(?:$|[^a-z]))/;
/** … around the text of a manual or a thread. */
const MANUAL_NAMES = /(?:^|[^a-z])(?:mw-\w|topic|thread|forum|(?:docs?|documentation|wiki)(?:$|[^a-z]))/;
/** Names of what credits a writer. */
const AUTHOR_NAMES =
  /(?:^|[^a-z])(?:author|byline|(?:posted-?by|(?:entry|post|article)-?meta|writer)(?:$|[^a-z]))/;
/** Names of what leads through a list. */
const FILTER_NAMES =
  /(?:^|[^a-z])(?:refine|swatch|(?:filters?|facets?|sort|sort-?by|pagination|pager|load-?more|page-?numbers)(?:$|[^a-z]))/;
const PRICE_NAMES = /(?:^|[^a-z])(?:prices?|pricing|money)(?:$|[^a-z])/;

const NO_NEWS_TYPES = /^(?:TechArticle|Review)$/;
const OFFER_TYPES =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|Course|JobPosting|SoftwareApplication|Service|LocalBusiness|Event)$/;
const TALK_TYPES = /^(?:DiscussionForumPosting|QAPage|Question)$/;
const LIST_TYPES = /^(?:CollectionPage|ItemList|SearchResultsPage)$/;

/** Signs in headlines that names of things have seldom. */
const HEADLINE_SIGNS = /[,:?!“”"'’‘–—…：，？！「」]/;

/** Units of running text below which an article is a note, a stub or none. */
const SHORT_ARTICLE = 350;
const SHORT_NOTE = 150;

/** How far a count goes on its way to what is as good as any more. */
const upTo = (most: number, count: number): number => Math.min(1, count / most);

/**
 * Traits that tell articles from listings, shops, services, forums and manuals; no one of them decides alone. The
 * weights are those of a logistic regression with a strong penalty on large weights, rounded.
 */
export const TRAITS: readonly Trait[] = [
  // What the page says that it is. Sites give these to all their pages, so they weigh less than what it shows.
  {
    weight: 0.7,
    of: ({ articleTypes }) => articleTypes.some((type) => !NO_NEWS_TYPES.test(type)),
  },
  { weight: 0.2, of: ({ isArticleInMarkup }) => isArticleInMarkup },
  {
    weight: -0.4,
    of: ({ types }) => types.some((type) => OFFER_TYPES.test(type)),
  },
  {
    weight: -0.5,
    of: ({ types }) => types.some((type) => TALK_TYPES.test(type)),
  },
  { weight: -0.4, of: ({ types }) => types.includes('TechArticle') },
  {
    weight: -0.2,
    of: ({ types }) => types.some((type) => LIST_TYPES.test(type)),
  },
  { weight: -1, of: ({ openGraphType }) => openGraphType === 'website' },
  { weight: -0.4, of: ({ openGraphType }) => openGraphType.includes('product') },
  { weight: -0.4, of: ({ isProductInMarkup }) => isProductInMarkup },
  // Articles have a day and a writer.
  { weight: 1.6, of: ({ dated }) => dated },
  { weight: 1.5, of: ({ hasAuthors }) => hasAuthors },
  { weight: 0.7, of: ({ names }) => AUTHOR_NAMES.test(names) },
  // A headline says something: it is longer than the name of a thing, and has commas, colons, quotes.
  { weight: 1.7, of: ({ headlineLength }) => upTo(60, headlineLength) },
  { weight: 0.9, of: ({ headline }) => HEADLINE_SIGNS.test(headline) },
  // An article is one text that most of the page is about; cards and posts have their texts in boxes of their own.
  { weight: 0.7, of: ({ bodyShare }) => bodyShare },
  { weight: 1.2, of: ({ inOneBox }) => inOneBox },
  { weight: -1.2, of: ({ boxesPerLine }) => boxesPerLine },
  { weight: -0.8, of: ({ articles }) => articles > 3 },
  { weight: -0.8, of: ({ runningLength }) => runningLength < SHORT_ARTICLE },
  { weight: -0.8, of: ({ runningLength }) => runningLength < SHORT_NOTE },
  // It quotes people, and does not shout at them.
  { weight: 1, of: ({ quotes }) => upTo(4, quotes) },
  { weight: -1, of: ({ exclamations }) => upTo(2, exclamations) },
  { weight: 0.7, of: ({ captions }) => captions > 0 },
  // Nothing but a text: what is saved or printed has no links.
  { weight: 1, of: ({ hasLinks, runningLength }) => !hasLinks && runningLength >= SHORT_ARTICLE },
  // Names that developers give.
  { weight: 1, of: ({ containerNames }) => ARTICLE_NAMES.test(containerNames) },
  { weight: -1.2, of: ({ containerNames }) => MANUAL_NAMES.test(containerNames) },
  { weight: -1.6, of: ({ names }) => FILTER_NAMES.test(names) },
  { weight: -0.6, of: ({ names }) => PRICE_NAMES.test(names) },
  // Shops have prices, manuals code, threads and lists many dates, everything to work with has buttons in it.
  { weight: -0.7, of: ({ prices }) => upTo(3, prices) },
  { weight: -1, of: ({ codes }) => upTo(6, codes) },
  { weight: -0.8, of: ({ times }) => times > 5 },
  { weight: -0.6, of: ({ datedEntries }) => datedEntries > 2 },
  { weight: -1.1, of: ({ buttons }) => upTo(6, buttons) },
];

/** What a page without any of these traits gets. */
export const PRIOR = -1.5;
