/**
 * A text's smallest hashes of short word sequences, ascending: enough to tell how much of it stands in another text
 * (bottom-k MinHash: Broder, "On the resemblance and containment of documents", 1997).
 */
export type TextSketch = readonly number[];

/** Hashes that are kept. Of two long texts of which half is the same, the share is then told to within 0.1 nearly always. */
const SKETCH_SIZE = 256;
/** Words of a sequence: fewer are shared by chance, more are lost with every changed word. */
const WORDS_IN_SEQUENCE = 4;
/** Characters of a sequence where words are written without spaces: about as many words. */
const CHARACTERS_IN_SEQUENCE = 8;
/** Fewer hashes in the common range than this tell nothing. */
const FEWEST_COMPARED = 16;

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\p{L}\p{N}\p{M}]|$)/gu;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The sketch of a text; case, marks and spaces do not matter. [] for a text of a few words. */
export function sketchText(text: string): TextSketch {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  const isUnspaced = words.filter((word) => UNSPACED.test(word)).length * 2 > words.length;
  const length = isUnspaced ? CHARACTERS_IN_SEQUENCE : WORDS_IN_SEQUENCE;
  const hashes = new Set<number>();
  for (let at = 0; at + length <= words.length; at++) hashes.add(hashWords(words, at, at + length));
  return Uint32Array.from(hashes).sort().subarray(0, SKETCH_SIZE).reduce<number[]>(collect, []);
}

function collect(list: number[], hash: number): number[] {
  list.push(hash);
  return list;
}

/** FNV-1a over the words' units, and the last mixing of MurmurHash3: small differences reach every bit. */
function hashWords(words: readonly string[], from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) {
    const word = words[index] ?? '';
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * 0..1: how much of the shorter text stands in the other, word for word and in any order; null when either is too
 * short to tell.
 */
export function sharedShare(a: TextSketch, b: TextSketch): number | null {
  const reach = Math.min(reachOf(a), reachOf(b));
  const inReach = (sketch: TextSketch): readonly number[] => sketch.filter((hash) => hash <= reach);
  const [one, other] = [inReach(a), inReach(b)];
  const fewer = Math.min(one.length, other.length);
  if (fewer < FEWEST_COMPARED) return null;
  const known = new Set(other);
  return one.filter((hash) => known.has(hash)).length / fewer;
}

/** Up to where a sketch holds every hash of its text. */
const reachOf = (sketch: TextSketch): number =>
  sketch.length < SKETCH_SIZE ? 0xffffffff : (sketch.at(-1) ?? 0);
