import { compareStatements, type StatementComparison } from './compare-statements';
import { type Fingerprint, soughtKeys, soughtTextKeys, statementKeys } from './fingerprint';
import { chanceOf, isTelling, type Occurrence } from './rarity';
import type { Statement } from './statements';
import { sharedShare } from './text-sketch';

/** A report of the library that is the same release as another. */
export interface Twin {
  /** The library's id of it. */
  readonly id: string;
  /** 0..1, how much of the shorter text stands in the other; null for another language or a text too short to tell. */
  readonly textShare: number | null;
  /** The numbers of both, "here" being the report that was asked about. */
  readonly comparison: StatementComparison;
  /** Natural logarithm of how much likelier the agreement of the numbers is for one release than by chance. */
  readonly evidence: number;
}

/** A library as far as twins are looked for in it: fingerprints under the keys of `filedKeys`. */
export interface TwinIndex {
  /** How many reports there are. */
  readonly countReports: () => Promise<number>;
  /** How many reports are filed under each of the keys, in their order. */
  readonly countFiled: (keys: readonly string[]) => Promise<readonly number[]>;
  /** Ids of the reports that are filed under each of the keys, in their order. */
  readonly findFiled: (keys: readonly string[]) => Promise<readonly (readonly string[])[]>;
  /** The fingerprints of these ids, in their order; null where there is none. */
  readonly loadFingerprints: (ids: readonly string[]) => Promise<readonly (Fingerprint | null)[]>;
}

/** A key that more reports than this are filed under leads to none of them. */
const MOST_UNDER_KEY = 100;
/** Reports that are looked at closely, those with the most keys in common first. */
const MOST_CANDIDATES = 40;

/**
 * The same release in a library, likeliest first.
 * @param own Id of the report itself, which is no twin of its own; null when it has none.
 */
export async function findTwins(
  fingerprint: Fingerprint,
  index: TwinIndex,
  own: string | null = null,
): Promise<readonly Twin[]> {
  const counts = await countKeys(fingerprint, index);
  const [ids, reports] = await Promise.all([findCandidates(counts, index, own), index.countReports()]);
  const rarities = toOccurrences(fingerprint.statements, counts, reports);
  const fingerprints = await index.loadFingerprints(ids);
  const twins = ids.flatMap((id, at): Twin[] => {
    const other = fingerprints[at];
    const twin = other ? compareFingerprints(fingerprint, other, rarities) : null;
    return twin ? [{ id, ...twin }] : [];
  });
  return twins.sort((a, b) => b.evidence + strengthOf(b) - (a.evidence + strengthOf(a)));
}

/** Of twins with the same numbers, the one with more of the words first. */
const strengthOf = ({ textShare }: Twin): number => 10 * (textShare ?? 0);

/** How many reports are filed under each key that the fingerprint is sought by. */
async function countKeys(fingerprint: Fingerprint, index: TwinIndex): Promise<ReadonlyMap<string, number>> {
  const keys = [...new Set([...fingerprint.statements.flatMap(soughtKeys), ...soughtTextKeys(fingerprint)])];
  const counts = await index.countFiled(keys);
  return new Map(keys.map((key, at) => [key, counts[at] ?? 0]));
}

async function findCandidates(
  counts: ReadonlyMap<string, number>,
  index: TwinIndex,
  own: string | null,
): Promise<readonly string[]> {
  const telling = [...counts].filter(([, count]) => count > 0 && count <= MOST_UNDER_KEY).map(([key]) => key);
  const hits = new Map<string, number>();
  for (const ids of await index.findFiled(telling)) {
    for (const id of ids) if (id !== own) hits.set(id, (hits.get(id) ?? 0) + 1);
  }
  const ranked = [...hits].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, MOST_CANDIDATES).map(([id]) => id);
}

/** What the library tells of each statement; the twin itself does not make its own numbers common. */
function toOccurrences(
  statements: readonly Statement[],
  counts: ReadonlyMap<string, number>,
  reports: number,
): ReadonlyMap<Statement, Occurrence> {
  return new Map(
    statements.map((statement) => {
      const stating = Math.min(...statementKeys(statement).map((key) => counts.get(key) ?? 0));
      return [statement, { reports, stating: Math.max(0, stating - 1) }];
    }),
  );
}

/** Part of the numbers of the shorter report that a twin has too, at least: a copy leaves out more than it adds. */
const KEPT_BY_TWINS = 0.7;
/** Fewer numbers than this in common tell nothing; those of a single digit do not count. */
const FEWEST_SAME = 3;
/** By weight, numbers of the shorter report that must be in the other: less is what an issuer says of itself in every release. */
const SAME_SHARE = 0.5;
/** Were numbers independent, one look-up in so many would find a false twin. They are not quite, hence so many. */
const LOOKUPS_PER_FALSE_TWIN = 100_000;
/** Part of the shorter text that must stand in the other: what newswires and issuers put under every release is less. */
const SAME_TEXT = 0.6;
/** Part of the numbers that must agree in two texts of the same words: those of a form that is filled anew do not. */
const SAME_IN_TEXT = 1 / 3;

/**
 * The comparison of two reports that are one release; null when nothing speaks for it strongly enough. All thresholds
 * were set so that no two different releases among those of `scripts/measure-twins.ts` are twins, with room to spare.
 */
export function compareFingerprints(
  here: Fingerprint,
  there: Fingerprint,
  occurrences: ReadonlyMap<Statement, Occurrence>,
): Omit<Twin, 'id'> | null {
  const textShare = here.language === there.language ? sharedShare(here.sketch, there.sketch) : null;
  const comparison = compareStatements(here.statements, there.statements);
  const { evidence, share, needed } = weigh(comparison, here, there, occurrences);
  const fewer = Math.min(here.statements.length, there.statements.length);
  const same = comparison.same.length;
  const telling = comparison.same.filter(([statement]) => isTelling(statement)).length;
  const isByFigures = telling >= FEWEST_SAME && share >= SAME_SHARE && evidence >= needed;
  const isByText = (textShare ?? 0) >= SAME_TEXT && (fewer < FEWEST_SAME || same >= fewer * SAME_IN_TEXT);
  return isByFigures || isByText ? { textShare, comparison, evidence } : null;
}

const NOWHERE: Occurrence = { reports: 0, stating: 0 };

function weigh(
  { same }: StatementComparison,
  here: Fingerprint,
  there: Fingerprint,
  occurrences: ReadonlyMap<Statement, Occurrence>,
): { readonly evidence: number; readonly share: number; readonly needed: number } {
  const isHereShorter = here.statements.length <= there.statements.length;
  const [shorter, longer] = isHereShorter ? [here, there] : [there, here];
  const chance = (statement: Statement): number =>
    chanceOf(statement, occurrences.get(statement) ?? NOWHERE, longer.statements.length);
  // The weight of a statement of the other report is known by the one it agrees with, else by the rates alone.
  const agreed = new Map(same.map((pair) => [pair[isHereShorter ? 0 : 1], chance(pair[0])]));
  let [evidence, weight, sameWeight] = [0, 0, 0];
  for (const statement of shorter.statements) {
    const by = agreed.get(statement);
    const rarity = -Math.log(by ?? chance(statement));
    weight += rarity;
    if (by !== undefined) sameWeight += rarity;
    evidence += by !== undefined ? rarity + Math.log(KEPT_BY_TWINS) : Math.log(1 - KEPT_BY_TWINS);
  }
  const reports = Math.max(1, ...[...occurrences.values()].map((occurrence) => occurrence.reports));
  return {
    evidence,
    share: weight === 0 ? 0 : sameWeight / weight,
    needed: Math.log(reports) + Math.log(LOOKUPS_PER_FALSE_TWIN),
  };
}
