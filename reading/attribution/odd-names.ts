import type { Article, LinePlace } from '../article/article';
import type { Attribution } from './attribution';

/**
 * Words that readers may take for others than they are: `look-alike`, letters of two alphabets in one word; `turned`,
 * signs that turn the order in which letters are shown.
 */
export interface OddName {
  readonly kind: 'look-alike' | 'turned';
  /** The words in the order in which they stand, without the signs that turn them where these stood in the page's text. */
  readonly quote: string;
}

/** Lines at either end of a body, and units at their heads, where a wire's mark would stand: a false one is no evidence. */
const LINES_AT_END = 3;
const LONGEST_HEAD = 120;

/** What is odd in the names that a page gives and where it gives them. */
export function findOddNames(
  { lines }: Article,
  attribution: Attribution,
  evidencePlaces: readonly (LinePlace | null)[],
): OddName[] {
  const { evidence } = attribution;
  const stated = [...namesIn(attribution), ...evidence.map(({ quote }) => quote)];
  const body = lines.filter(({ place }) => place === 'body');
  const ends = [...body.slice(0, LINES_AT_END), ...body.slice(-LINES_AT_END)];
  const heads = ends.map(({ text }) => text.slice(0, LONGEST_HEAD));
  const turned = [
    ...stated.filter((name) => TURNING.test(name)),
    ...evidence.flatMap(({ quote }, index) =>
      lines[evidencePlaces[index]?.line ?? -1]?.isTurned ? [quote] : [],
    ),
  ];
  return [
    ...[...new Set([...stated, ...heads].flatMap(findLookAlikes))].map(
      (quote) => ({ kind: 'look-alike', quote }) as const,
    ),
    ...[...new Set(turned)].map((quote) => ({ kind: 'turned', quote }) as const),
  ];
}

const namesIn = ({ issuer, publisher, bylines, dateline, labels }: Attribution): string[] =>
  [issuer?.name, publisher.name, ...bylines, dateline?.place, ...labels].filter(
    (name) => typeof name === 'string',
  );

/** Overrides of the order of letters: unlike marks and isolates, which Arabic and Hebrew need, no text needs them. */
const TURNING = /[\u202D\u202E]/;

/**
 * Words that seem to be written in one alphabet and are not.
 * @example findLookAlikes('PRN\u0435wswire of the SMS\u043A\u0438') // ['PRN\u0435wswire']
 */
export function findLookAlikes(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => word.length >= SHORTEST && isLookAlike(word));
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Shorter words are signs of science: "ΔT". */
const SHORTEST = 4;

const LATIN = /\p{Script=Latin}/gu;
const PLAIN_LATIN = /[A-Z]/i;
/** Letters for a full width of a line and for formulas, that are another form of the Latin ones. */
const STYLED = /[\uFF21-\uFF3A]|\uD835[\uDC00-\uDFFF]/i;

/** An alphabet, its letters that look like Latin ones, and the Latin ones that look like its. */
interface Neighbor {
  readonly letters: RegExp;
  readonly likeLatin: RegExp;
  readonly latinLike: RegExp;
}

const NEIGHBORS: readonly Neighbor[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    likeLatin: /^[АВЕКМНОРСТУХЅІЈӀаеорсухѕіјһӏԁԛԝѵ]+$/,
    latinLike: /^[ABEKMHOPCTXaeopcyx]+$/,
  },
  {
    letters: /\p{Script=Greek}/gu,
    likeLatin: /^[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορυϲϳ]+$/,
    latinLike: /^[ABEZHIKM-PTYXov]+$/,
  },
  { letters: /\p{Script=Armenian}/gu, likeLatin: /^[ՍՕհոսօցքզյ]+$/, latinLike: /^[SOUhnugq]+$/ },
];

function isLookAlike(word: string): boolean {
  if (!PLAIN_LATIN.test(word)) return false;
  if (STYLED.test(word)) return true;
  const latin = (word.match(LATIN) ?? []).join('');
  return NEIGHBORS.some(({ letters, likeLatin, latinLike }) => {
    const own = (word.match(letters) ?? []).join('');
    return own !== '' && (likeLatin.test(own) || latinLike.test(latin));
  });
}
