import MiniSearch from 'minisearch';
import { segmenterOf } from '../reading/text/segmenters';
import type { Card } from './kept-report';

/** Searches kept reports by their headline, names, opening and figures. */
export interface CardSearch {
  /** Ids of the cards that hold all words of the query, or words that begin so; the best first. Null for an empty query. */
  readonly find: (query: string) => readonly string[] | null;
  /** Indexes so many cards more ahead of the first query, and says whether any is left. */
  readonly prepare: (most: number) => boolean;
}

/** A search over cards, which are indexed piece by piece or at the latest when something is looked for. */
export function createSearch(cards: readonly Card[]): CardSearch {
  const index = new MiniSearch<Card>({
    fields: ['headline', 'names', 'searched'],
    extractField: (card, field) =>
      field === 'names'
        ? [card.issuer, card.wire, card.publisher].join(' ')
        : String(card[field as 'id' | 'headline' | 'searched'] ?? ''), // the fields that are named here
    tokenize: splitTerms,
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { headline: 3, names: 2 } },
  });
  let indexed = 0;
  const prepare = (most: number): boolean => {
    index.addAll(cards.slice(indexed, indexed + most));
    indexed = Math.min(cards.length, indexed + most);
    return indexed < cards.length;
  };
  return {
    prepare,
    find: (query) => {
      if (splitTerms(query).length === 0) return null;
      prepare(cards.length);
      return index.search(query).map(({ id }) => String(id));
    },
  };
}

/** Runs of a script, each with what splits it. */
const RUNS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)|([\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+)|((?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+)/gu;

/**
 * The terms of a text: words in lower case without accents, pairs of neighbors where Chinese and Japanese stand, and
 * what the platform's segmenter finds where Thai and its kin do.
 * @example splitTerms('Cảng 港口城市') // ['cang', '港口', '口城', '城市']
 */
export function splitTerms(text: string): string[] {
  return [...fold(text).matchAll(RUNS)].flatMap(([run, pairs, unspaced]) => {
    if (pairs !== undefined) return pairsOf(run);
    return unspaced === undefined ? [run] : wordsOf(run);
  });
}

/** Accents of the Latin, Greek and Cyrillic scripts are left out on keyboards as often as not. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd');

function pairsOf(run: string): string[] {
  const signs = [...run];
  if (signs.length === 1) return signs;
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

const wordsOf = (run: string): string[] =>
  [...segmenterOf('th', 'word').segment(run)].map(({ segment }) => segment);
