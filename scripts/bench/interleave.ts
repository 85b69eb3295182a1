import { median } from './ratios';

/** How long each contender took in each round, in milliseconds. */
export type Times = readonly (readonly number[])[];

/**
 * Times the contenders in turns, so that whatever else the machine does falls on all alike: each once a round, every
 * round begun by another. CPU time of this process, for a busy machine lies with its clock.
 */
export function timeInterleaved(runs: readonly (() => unknown)[], rounds: number): Times {
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      const at = (round + turn) % runs.length;
      const before = process.cpuUsage();
      runs[at]?.();
      const { user, system } = process.cpuUsage(before);
      times[at]?.push((user + system) / 1000);
    }
  }
  return times;
}

/** The median of the ratios of two contenders' times, round by round. */
export function ratioOf(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / (others[round] ?? Number.NaN)));
}
