import type ts from 'typescript';

/** A small fault that takes the place of an expression. */
export interface Change {
  readonly node: ts.Node;
  readonly kind: string;
  readonly replacement: string;
}

/** The changes that a node by itself invites. */
export type Operator = (node: ts.Node) => readonly Change[];

/** The same change of a node for each of several replacements. */
export const changesTo = (node: ts.Node, kind: string, replacements: readonly string[]): Change[] =>
  replacements.map((replacement) => ({ node, kind, replacement }));
