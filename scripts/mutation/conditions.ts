import ts from 'typescript';
import { type Change, changesTo, type Operator } from './change';

/** Comparisons, with their boundary moved and turned around. */
const COMPARISONS: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
]);

/** Comparisons turned, parts of conditions left out, negations dropped, whole conditions always or never met. */
export const conditions: Operator = (node) => {
  if (ts.isBinaryExpression(node))
    return [...comparisons(node), ...changesTo(node, 'connection', connections(node))];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return changesTo(node, 'negation', [node.operand.getText()]);
  const decided = decidedBy(node);
  if (!decided) return [];
  const { condition, values } = decided;
  return changesTo(condition, 'condition', values);
};

function comparisons(node: ts.BinaryExpression): Change[] {
  const signs = COMPARISONS.get(node.operatorToken.kind) ?? [];
  return changesTo(
    node,
    'comparison',
    signs.map((sign) => `${node.left.getText()} ${sign} ${node.right.getText()}`),
  );
}

const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = ts.SyntaxKind;

/** What a connection turns into, where it turns into another one. */
const OTHER: ReadonlyMap<ts.SyntaxKind, string | null> = new Map([
  [AmpersandAmpersandToken, '||'],
  [BarBarToken, '&&'],
  [QuestionQuestionToken, null],
]);

/** Of "a && b && c" each part is left out once. */
function connections({ left, operatorToken: { kind }, right }: ts.BinaryExpression): string[] {
  const other = OTHER.get(kind);
  if (other === undefined) return [];
  const goesOn = ts.isBinaryExpression(left) && left.operatorToken.kind === kind;
  const [first, second] = [left.getText(), right.getText()];
  return [first, ...(goesOn ? [] : [second]), ...(other ? [`(${first}) ${other} (${second})`] : [])];
}

/** The condition of a node, and what it may be put to: a loop must end. */
function decidedBy(
  node: ts.Node,
): { readonly condition: ts.Expression; readonly values: readonly string[] } | null {
  if (ts.isIfStatement(node)) return { condition: node.expression, values: ['true', 'false'] };
  if (ts.isConditionalExpression(node)) return { condition: node.condition, values: ['true', 'false'] };
  if (ts.isWhileStatement(node)) return { condition: node.expression, values: ['false'] };
  if (ts.isForStatement(node) && node.condition) return { condition: node.condition, values: ['false'] };
  return null;
}
