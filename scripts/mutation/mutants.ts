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
  /** Whether the expression is worked out while the module loads, and not again. */
  readonly atLoad: boolean;
}

const OPERATORS: readonly Operator[] = [conditions, arithmetic, literals, calls, returns];

/** Every mutant of a file, in the order of its text. */
export function findMutants(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    for (const change of OPERATORS.flatMap((operator) => operator(node))) {
      const mutant = toMutant(source, change);
      if (mutant.original !== mutant.replacement) found.push(mutant);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(isFirst).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function toMutant(source: ts.SourceFile, { node, kind, replacement }: Change): Mutant {
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

/** Whether no mutant before it does the same: "return true" may come of a condition and of a result. */
const isFirst = (mutant: Mutant, at: number, all: readonly Mutant[]): boolean =>
  all.findIndex(
    ({ span, replacement }) =>
      span[0] === mutant.span[0] && span[1] === mutant.span[1] && replacement === mutant.replacement,
  ) === at;
