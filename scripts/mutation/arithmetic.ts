import ts from 'typescript';
import { changesTo, type Operator } from './change';

const SWAPPED: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.PercentToken, '*'],
]);

/** Signs of arithmetic swapped, minus signs dropped. */
export const arithmetic: Operator = (node) => {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return changesTo(node, 'arithmetic', [node.operand.getText()]);
  if (!ts.isBinaryExpression(node) || [node.left, node.right].some(isText)) return [];
  const sign = SWAPPED.get(node.operatorToken.kind);
  return sign
    ? changesTo(node, 'arithmetic', [`${node.left.getText()} ${sign} ${node.right.getText()}`])
    : [];
};

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
