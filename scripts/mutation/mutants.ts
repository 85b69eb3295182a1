import ts from 'typescript';
import { arithmetic } from './arithmetic';
import { calls } from './calls';
import type { Change, Operator } from './change';
import { conditions } from './conditions';
import { literals } from './literals';
import { returns } from './returns';

/** A program with one small fault, which a test should find. */
export interface Mutant {
  /** `figures/ratios.ts`, from the project's root. */
  readonly file: string;
  /** Where the changed expression stands in the file's text. */
  readonly span: readonly [start: number, end: number];
  /** Counted from one. */
  readonly line: number;
  readonly kind: string;
  readonly original: string;
  readonly replacement: string;
  /** How many mutants of the same words go before it in the file: with them it is known again after the file has changed. */
  readonly nth: number;
  /** Whether the expression is worked out while the module loads, and not again. */
  readonly atLoad: boolean;
}

const OPERATORS: readonly Operator[] = [conditions, arithmetic, literals, calls, returns];

/** Every mutant of a file, in the order of its text. */
export function findMutants(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Omit<Mutant, 'nth'>[] = [];
  const visit = (node: ts.Node): void => {
    for (const change of OPERATORS.flatMap((operator) => operator(node))) {
      const mutant = toMutant(source, change);
      if (mutant.original !== mutant.replacement) found.push(mutant);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found
    .filter(isFirst)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .map((mutant, at, all) => ({
      ...mutant,
      nth: all.slice(0, at).filter((other) => isSameWords(mutant, other)).length,
    }));
}

function toMutant(source: ts.SourceFile, { node, kind, replacement }: Change): Omit<Mutant, 'nth'> {
  const span = [node.getStart(source), node.getEnd()] as const;
  return {
    file: source.fileName,
    span,
    line: source.getLineAndCharacterOfPosition(span[0]).line + 1,
    kind,
    original: node.getText(source),
    replacement,
    atLoad: !ts.findAncestor(node.parent, ts.isFunctionLike),
  };
}

type Words = Pick<Mutant, 'original' | 'replacement'>;

const isSameWords = (one: Words, other: Words): boolean =>
  one.original === other.original && one.replacement === other.replacement;

/** The same mutant among those of the file as it is now; undefined where the code is gone. */
export const findAgain = (mutant: Mutant, now: readonly Mutant[]): Mutant | undefined =>
  now.find((other) => isSameWords(mutant, other) && mutant.nth === other.nth);

/** Whether no mutant before it does the same: "return true" may come of a condition and of a result. */
const isFirst = (mutant: Omit<Mutant, 'nth'>, at: number, all: readonly Omit<Mutant, 'nth'>[]): boolean =>
  all.findIndex(
    ({ span, replacement }) =>
      span[0] === mutant.span[0] && span[1] === mutant.span[1] && replacement === mutant.replacement,
  ) === at;
