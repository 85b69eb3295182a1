import ts from 'typescript';
import { type Change, changesTo, type Operator } from './change';

const SWAPPED: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
};

/** Methods whose value may be taken for what they are called on. */
const DROPPED = new Set([
  'filter',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'slice',
  'trim',
  'trimEnd',
  'trimStart',
  'toLowerCase',
  'toUpperCase',
  'normalize',
  'replace',
  'replaceAll',
]);

/** Methods swapped for their likes or dropped; statements that do something left out. */
export const calls: Operator = (node) => {
  if (ts.isExpressionStatement(node)) return changesTo(node.expression, 'statement', ['undefined']);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  return isCutChain(node) ? [] : changesOf(node, node.expression);
};

function changesOf(call: ts.CallExpression, { expression, name }: ts.PropertyAccessExpression): Change[] {
  const swapped = SWAPPED[name.text];
  if (swapped) {
    const tail = call.getText().slice(name.getEnd() - call.getStart());
    const head = call.getText().slice(0, name.getStart() - call.getStart());
    return changesTo(call, 'call', [`${head}${swapped}${tail}`]);
  }
  return DROPPED.has(name.text) ? changesTo(call, 'call', [expression.getText()]) : [];
}

/** Whether brackets around a call would cut an optional chain short: `a?.b().c` is no `(a?.b()).c`. */
const isCutChain = (node: ts.CallExpression): boolean =>
  ts.isOptionalChain(node) &&
  (ts.isPropertyAccessExpression(node.parent) ||
    ts.isElementAccessExpression(node.parent) ||
    ts.isCallExpression(node.parent)) &&
  node.parent.expression === node;
