import { type Fingerprint, soughtKeys, soughtTextKeys, statementKeys } from './fingerprint';
import { findLikeness, judgeLikeness, type Likeness, type Occurrences, type Twin } from './judge-twins';
import { isTelling } from './rarity';

/** A library as far as twins are looked for in it: fingerprints under the keys of `filedKeys`. */
export interface TwinIndex {
  /** How many reports there are. */
  readonly countReports: () => Promise<number>;
  /** How many reports are filed under each of the keys, in their order. */
  readonly countFiled: (keys: readonly string[]) => Promise<readonly number[]>;
  /** Ids of up to so many reports that are filed under each of the keys, in their order. */
  readonly findFiled: (keys: readonly string[], most: number) => Promise<readonly (readonly string[])[]>;
  /** The fingerprints of these ids, in their order; null where there is none. */
  readonly loadFingerprints: (ids: readonly string[]) => Promise<readonly (Fingerprint | null)[]>;
  /** Of each of these reports, the ids of all reports of its release, itself among them. */
  readonly findReleases: (ids: readonly string[]) => Promise<readonly (readonly string[])[]>;
}

/** Reports that a key leads to. There may be more under it: then it is a common one, or one of a release with many copies. */
const MOST_UNDER_KEY = 50;
/** What sharing a number with so many reports counts, where sharing a rarer one counts 1. */
const COMMON_HIT = 0.5;
/** Rarer numbers that a report must share with another to be looked at: one less than a twin has, for not all share a key. */
const FEWEST_HITS = 2;
/** Reports that are looked at closely, those that share the most first. */
const MOST_CANDIDATES = 20;

/** A report that is the same release if its numbers are rare enough. */
interface Candidate {
  readonly id: string;
  readonly likeness: Likeness;
}

/** Of a library that tells nothing. */
const NOWHERE: Occurrences = { reports: 0, stating: new Map() };

/** What a library has under keys: all ids, or `MOST_UNDER_KEY` of more. */
type Filed = ReadonlyMap<string, readonly string[]>;

const isWhole = (ids: readonly string[]): boolean => ids.length < MOST_UNDER_KEY;

/**
 * The same release in a library, likeliest first.
 * @param own Id of the report itself, which is no twin of its own; null when it has none.
 */
export async function findTwins(
  fingerprint: Fingerprint,
  index: TwinIndex,
  own: string | null = null,
): Promise<readonly Twin[]> {
  const filed = await readFiled(fingerprint, index);
  const ids = findCandidates(fingerprint, filed, own);
  const fingerprints = await index.loadFingerprints(ids);
  const candidates = ids.flatMap((id, at): Candidate[] => {
    const other = fingerprints[at];
    const likeness = other ? findLikeness(fingerprint, other) : null;
    return likeness ? [{ id, likeness }] : [];
  });
  if (candidates.length === 0) return [];
  const occurrences = await readOccurrences(fingerprint, filed, candidates, index, own);
  const twins = candidates.flatMap(({ id, likeness }, at): Twin[] => {
    const twin = judgeLikeness(likeness, occurrences[at] ?? NOWHERE);
    return twin ? [{ id, ...twin }] : [];
  });
  return twins.sort((a, b) => b.evidence + strengthOf(b) - (a.evidence + strengthOf(a)));
}

/** Of twins with the same numbers, the one with more of the words first. */
const strengthOf = ({ textShare }: Twin): number => 10 * (textShare ?? 0);

/** What is filed under each key that the fingerprint is sought by. */
async function readFiled(fingerprint: Fingerprint, index: TwinIndex): Promise<Filed> {
  const telling = fingerprint.statements.filter(isTelling);
  const keys = [...new Set([...telling.flatMap(soughtKeys), ...soughtTextKeys(fingerprint)])];
  const filed = await index.findFiled(keys, MOST_UNDER_KEY);
  return new Map(keys.map((key, at) => [key, filed[at] ?? []]));
}

/** Reports that share words or more than one telling number, those that share the most first. */
function findCandidates(fingerprint: Fingerprint, filed: Filed, own: string | null): readonly string[] {
  const hits = new Map<string, number>();
  const addHits = (ids: Iterable<string>, hit: number): void => {
    for (const id of ids) if (id !== own) hits.set(id, (hits.get(id) ?? 0) + hit);
  };
  for (const statement of fingerprint.statements.filter(isTelling)) {
    const lists = soughtKeys(statement).map((key) => filed.get(key) ?? []);
    const rare = new Set(lists.filter(isWhole).flat());
    addHits(rare, 1);
    addHits(new Set(lists.flat().filter((id) => !rare.has(id))), COMMON_HIT);
  }
  // Words in common are no accident, one sequence or twenty.
  addHits(new Set(soughtTextKeys(fingerprint).flatMap((key) => filed.get(key) ?? [])), FEWEST_HITS);
  const ranked = [...hits].filter(([, hit]) => hit >= FEWEST_HITS).sort(([, a], [, b]) => b - a);
  return ranked.slice(0, MOST_CANDIDATES).map(([id]) => id);
}

/** What the library tells of each statement, for each candidate: its release does not make its own numbers common. */
async function readOccurrences(
  { statements }: Fingerprint,
  filed: Filed,
  candidates: readonly Candidate[],
  index: TwinIndex,
  own: string | null,
): Promise<readonly Occurrences[]> {
  const keys = [...new Set(statements.flatMap(statementKeys))];
  const uncounted = keys.filter((key) => !isWhole(filed.get(key) ?? []) || !filed.has(key));
  const [reports, counted, releases] = await Promise.all([
    index.countReports(),
    index.countFiled(uncounted),
    index.findReleases(candidates.map(({ id }) => id)),
  ]);
  const counts = new Map(uncounted.map((key, at) => [key, counted[at] ?? 0]));
  return releases.map((release) => {
    const left = new Set(own === null ? release : [...release, own]);
    // Where not all ids are known, all of the release are taken to be among them.
    const countOthers = (key: string): number =>
      counts.has(key)
        ? Math.max(0, (counts.get(key) ?? 0) - left.size)
        : (filed.get(key) ?? []).filter((id) => !left.has(id)).length;
    const stating = statements.map((statement) => Math.min(...statementKeys(statement).map(countOthers)));
    return {
      reports: Math.max(0, reports - left.size),
      stating: new Map(statements.map((statement, at) => [statement, stating[at] ?? 0])),
    };
  });
}
