import { compareStatements, type StatementComparison } from './compare-statements';
import type { Fingerprint } from './fingerprint';
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

/** What a library tells of a report's statements. */
export interface Occurrences {
  /** Reports in the library. */
  readonly reports: number;
  /** How many of them state each; nothing is known of a statement that is not there. */
  readonly stating: ReadonlyMap<Statement, number>;
}

/** How two reports are alike, before it is known how rare their numbers are. */
export interface Likeness extends Pick<Twin, 'textShare' | 'comparison'> {
  readonly here: Fingerprint;
  readonly there: Fingerprint;
  /** Whether enough of both texts is the same, whatever their numbers weigh. */
  readonly isByText: boolean;
}

/**
 * How two reports are alike; null when nothing could make them one release. All thresholds were set so that no two
 * different releases among those of `scripts/measure-twins.ts` are twins, with room to spare.
 */
export function findLikeness(here: Fingerprint, there: Fingerprint): Likeness | null {
  const textShare = here.language === there.language ? sharedShare(here.sketch, there.sketch) : null;
  const comparison = compareStatements(here.statements, there.statements);
  const fewer = Math.min(here.statements.length, there.statements.length);
  const same = comparison.same.length;
  const isByText = (textShare ?? 0) >= SAME_TEXT && (fewer < FEWEST_SAME || same >= fewer * SAME_IN_TEXT);
  const isLikely = isByText || countTelling(comparison) >= FEWEST_SAME;
  return isLikely ? { here, there, textShare, comparison, isByText } : null;
}

const countTelling = ({ same }: StatementComparison): number =>
  same.filter(([statement]) => isTelling(statement)).length;

/** What makes two reports that are alike one release; null when their numbers are too common and their words too few. */
export function judgeLikeness(likeness: Likeness, occurrences: Occurrences): Omit<Twin, 'id'> | null {
  const { textShare, comparison, isByText } = likeness;
  const { evidence, share, needed } = weigh(likeness, occurrences);
  const isByFigures = countTelling(comparison) >= FEWEST_SAME && share >= SAME_SHARE && evidence >= needed;
  return isByFigures || isByText ? { textShare, comparison, evidence } : null;
}

function weigh(
  { comparison, here, there }: Likeness,
  { reports, stating }: Occurrences,
): { readonly evidence: number; readonly share: number; readonly needed: number } {
  const isHereShorter = here.statements.length <= there.statements.length;
  const [shorter, longer] = isHereShorter ? [here, there] : [there, here];
  const chance = (statement: Statement): number => {
    const count = stating.get(statement);
    const occurrence = count === undefined ? NOWHERE : { reports, stating: count };
    return chanceOf(statement, occurrence, longer.statements.length);
  };
  // The weight of a statement of the other report is known by the one it agrees with, else by the rates alone.
  const agreed = new Map(comparison.same.map((pair) => [pair[isHereShorter ? 0 : 1], chance(pair[0])]));
  let [evidence, weight, sameWeight] = [0, 0, 0];
  for (const statement of shorter.statements) {
    const by = agreed.get(statement);
    const rarity = -Math.log(by ?? chance(statement));
    weight += rarity;
    if (by !== undefined) sameWeight += rarity;
    evidence += by !== undefined ? rarity + Math.log(KEPT_BY_TWINS) : Math.log(1 - KEPT_BY_TWINS);
  }
  return {
    evidence,
    share: weight === 0 ? 0 : sameWeight / weight,
    needed: Math.log(Math.max(1, reports)) + Math.log(LOOKUPS_PER_FALSE_TWIN),
  };
}

const NOWHERE: Occurrence = { reports: 0, stating: 0 };
