import type { Dice } from '../fuzz/mutate-page';

/**
 * About `size` of all, drawn by the dice: of each group its share, at least one. All of them where there are no more.
 */
export function drawSample<T>(groups: readonly (readonly T[])[], size: number, dice: Dice): T[] {
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  return groups.flatMap((group) => {
    const share = Math.max(1, Math.round((group.length / total) * size));
    return shuffled(group, dice).slice(0, total <= size ? group.length : share);
  });
}

function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(dice(left.length), 1));
}

/** Standard deviations to each side of a normal mean that hold 95 % of it. */
const Z = 1.96;

/** Where the share lies of which a sample showed `hits` in `tried`, with 95 % confidence (Wilson 1927, without correction). */
export function confidence(hits: number, tried: number): readonly [low: number, high: number] {
  if (tried === 0) return [0, 1];
  const share = hits / tried;
  const spread = Z ** 2 / tried;
  const middle = share + spread / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / tried + spread / (4 * tried));
  return [(middle - reach) / (1 + spread), (middle + reach) / (1 + spread)];
}
