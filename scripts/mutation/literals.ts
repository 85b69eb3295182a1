import ts from 'typescript';
import { changesTo, type Operator } from './change';
import { changedPatterns } from './patterns';

/** Literals: texts and lists emptied, numbers one larger, truth turned around, patterns loosened. */
export const literals: Operator = (node) => {
  if (ts.isStringLiteralLike(node))
    return isValue(node) ? changesTo(node, 'text', [node.text === '' ? "'mutant'" : "''"]) : [];
  if (ts.isTemplateExpression(node)) return changesTo(node, 'text', ["''"]);
  if (ts.isNumericLiteral(node)) return isValue(node) ? changesTo(node, 'number', [`${node.text} + 1`]) : [];
  if (node.kind === ts.SyntaxKind.TrueKeyword)
    return isValue(node) ? changesTo(node, 'truth', ['false']) : [];
  if (node.kind === ts.SyntaxKind.FalseKeyword)
    return isValue(node) ? changesTo(node, 'truth', ['true']) : [];
  if (ts.isArrayLiteralExpression(node))
    return node.elements.length > 0 && !isTarget(node) ? changesTo(node, 'list', ['[]']) : [];
  if (ts.isRegularExpressionLiteral(node)) return changesTo(node, 'pattern', changedPatterns(node.text));
  return [];
};

/** Whether a literal is computed with: no name of a module or property, no type. */
const isValue = (node: ts.Node): boolean =>
  !ts.isLiteralTypeNode(node.parent) &&
  !ts.isImportDeclaration(node.parent) &&
  !ts.isExportDeclaration(node.parent) &&
  !(ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword) &&
  !('name' in node.parent && node.parent.name === node);

/** Whether a list is assigned to: `[a, b] = [b, a]`. */
const isTarget = (node: ts.Node): boolean =>
  (ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) ||
  (ts.isForOfStatement(node.parent) && node.parent.initializer === node);
