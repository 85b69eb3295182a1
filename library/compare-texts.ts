import { diffArrays, diffWords } from 'diff';
import { segmenterOf } from '../reading/text/segmenters';
import { findSentences } from '../reading/text/sentences';
import { cut } from '../reading/text/span';

/** A run of words of a changed sentence. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'dropped';
  readonly words: string;
}

/** What became of a sentence, in the order of the later text. */
export type SentenceChange =
  | { readonly kind: 'same' | 'moved' | 'added' | 'dropped'; readonly sentence: string }
  | {
      readonly kind: 'changed';
      readonly before: string;
      readonly after: string;
      readonly words: readonly WordRun[];
    };

/** Sentences with less than this part of their words in common are two sentences, not one that was changed. */
const SAME_WORDS = 0.5;

/**
 * What became of each sentence of a text in a later one of the same language.
 * @param language BCP 47 tag.
 */
export function compareTexts(before: string, after: string, language: string): readonly SentenceChange[] {
  const [earlier, later] = [before, after].map((text) => sentencesOf(text, language)) as [
    Sentence[],
    Sentence[],
  ]; // two in, two out
  const runs = diffArrays(earlier, later, { comparator: isSame });
  const changes: SentenceChange[] = [];
  for (let at = 0; at < runs.length; at++) {
    const { value = [], removed, added } = runs[at] ?? {};
    if (!removed && !added)
      changes.push(...value.map(({ text }) => ({ kind: 'same', sentence: text }) as const));
    else {
      const next = runs[at + 1];
      const isPair = removed && next?.added;
      if (isPair) at++;
      changes.push(
        ...pairSentences(removed ? value : [], isPair ? next.value : added ? value : [], language),
      );
    }
  }
  return findMoved(changes);
}

interface Sentence {
  readonly text: string;
  /** Its words without marks, in lower case. */
  readonly words: readonly string[];
}

function sentencesOf(text: string, language: string): Sentence[] {
  const segmenter = segmenterOf(language, 'word');
  return findSentences(text, language, []).map((span) => {
    const sentence = cut(text, span);
    const words = [...segmenter.segment(sentence.normalize('NFKC').toLowerCase())]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
    return { text: sentence, words };
  });
}

const isSame = (a: Sentence, b: Sentence): boolean => a.words.join(' ') === b.words.join(' ');

/** Takes the sentences that were put in one place of the text for those that stood there, each for the likest. */
function pairSentences(
  dropped: readonly Sentence[],
  added: readonly Sentence[],
  language: string,
): SentenceChange[] {
  const free = new Set(dropped);
  const changes = added.map((after): SentenceChange => {
    const [before] = [...free]
      .map((sentence) => ({ sentence, share: sharedWords(sentence, after) }))
      .filter(({ share }) => share >= SAME_WORDS)
      .sort((a, b) => b.share - a.share);
    if (!before) return { kind: 'added', sentence: after.text };
    free.delete(before.sentence);
    return toChanged(before.sentence.text, after.text, language);
  });
  return [...[...free].map(({ text }) => ({ kind: 'dropped', sentence: text }) as const), ...changes];
}

/** 0..1, words that both sentences have, of all that they have. */
function sharedWords(a: Sentence, b: Sentence): number {
  const words = new Set(b.words);
  const shared = a.words.filter((word) => words.has(word)).length;
  return (2 * shared) / (a.words.length + b.words.length);
}

function toChanged(before: string, after: string, language: string): SentenceChange {
  const runs = diffWords(before, after, { intlSegmenter: segmenterOf(language, 'word') });
  const words = runs.map(({ value, added, removed }): WordRun => {
    const kind = added ? 'added' : removed ? 'dropped' : 'same';
    return { kind, words: value };
  });
  return { kind: 'changed', before, after, words };
}

/** A sentence that left one place and came to another was moved. */
function findMoved(changes: readonly SentenceChange[]): SentenceChange[] {
  const plain = (wanted: 'added' | 'dropped'): Set<string> =>
    new Set(changes.flatMap((change) => (change.kind === wanted ? [change.sentence] : [])));
  const dropped = plain('dropped');
  const moved = new Set([...plain('added')].filter((sentence) => dropped.has(sentence)));
  return changes.flatMap((change): SentenceChange[] => {
    if (change.kind === 'changed' || !moved.has(change.sentence)) return [change];
    return change.kind === 'added' ? [{ kind: 'moved', sentence: change.sentence }] : [];
  });
}
