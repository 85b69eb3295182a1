/** A whole number below `below`. */
export type Dice = (below: number) => number;

/** Dice that fall the same way each time for a seed (mulberry32 by Tommy Ettinger, public domain). */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Mutation = (markup: string, dice: Dice) => string;

/** A place in a page; every other time one where a tag or an entity begins, for there pages break. */
function jointIn(markup: string, dice: Dice): number {
  const at = dice(markup.length + 1);
  const joint = dice(2) ? markup.slice(at).search(/[<&]/) : -1;
  return joint < 0 ? at : at + joint;
}

/** Two places in page order, at most `reach` units apart. */
function stretchIn(markup: string, dice: Dice, reach: number): [start: number, end: number] {
  const start = jointIn(markup, dice);
  return [start, Math.min(markup.length, start + dice(reach))];
}

const SIGNS = [
  '<',
  '>',
  '"',
  '&',
  '&#x;',
  '&#1114112;',
  '&bogus',
  '\u0000',
  '\uD800',
  '\u202E',
  '\u200D',
  '\u0301',
  '<!--',
  ']]>',
  '</',
  '<table>',
  '<p',
  '</body>',
];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (markup, dice) => markup.slice(0, jointIn(markup, dice)),
  leftOut: (markup, dice) => {
    const [start, end] = stretchIn(markup, dice, 20_000);
    return markup.slice(0, start) + markup.slice(end);
  },
  duplicated: (markup, dice) => {
    const [start, end] = stretchIn(markup, dice, 20_000);
    return markup.slice(0, end) + markup.slice(start, end).repeat(1 + dice(5)) + markup.slice(end);
  },
  nested: (markup, dice) => {
    const at = jointIn(markup, dice);
    return markup.slice(0, at) + '<div><span>'.repeat(dice(300)) + markup.slice(at);
  },
  moved: (markup, dice) => {
    const [start, end] = stretchIn(markup, dice, 20_000);
    const rest = markup.slice(0, start) + markup.slice(end);
    const to = jointIn(rest, dice);
    return rest.slice(0, to) + markup.slice(start, end) + rest.slice(to);
  },
  broken: (markup, dice) => {
    let broken = markup;
    for (let count = 1 + dice(30); count > 0; count--) {
      const at = jointIn(broken, dice);
      broken = broken.slice(0, at) + SIGNS[dice(SIGNS.length)] + broken.slice(at + dice(3));
    }
    return broken;
  },
  unescaped: (markup, dice) =>
    dice(2)
      ? markup.replaceAll('&lt;', '<').replaceAll('&quot;', '"')
      : markup.replaceAll('&amp;', '&').replaceAll('"', ''),
};

/** A page broken one to three times, and the names of what was done to it. */
export function mutatePage(
  markup: string,
  dice: Dice,
): { readonly markup: string; readonly done: readonly string[] } {
  const names = Object.keys(MUTATIONS);
  let mutated = markup;
  const done: string[] = [];
  for (let count = 1 + dice(3); count > 0; count--) {
    const name = names[dice(names.length)] ?? 'cut';
    mutated = MUTATIONS[name]?.(mutated, dice) ?? mutated;
    done.push(name);
  }
  return { markup: mutated, done };
}
