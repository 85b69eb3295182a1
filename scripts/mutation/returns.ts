import ts from 'typescript';
import { changesTo, type Operator } from './change';

/** What a function gives put to nothing, as far as its written type allows. */
export const returns: Operator = (node) => {
  if (ts.isReturnStatement(node) && node.expression) {
    const of = ts.findAncestor(node, ts.isFunctionLike);
    return changesTo(node.expression, 'result', nothings(of?.type));
  }
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
    return changesTo(node.body, 'result', nothings(node.type));
  }
  return [];
};

/** The empty values of a type. */
function nothings(type: ts.TypeNode | undefined): readonly string[] {
  if (!type) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(emptyMember);
  if (ts.isTypePredicateNode(type)) return ['true', 'false'];
  if (ts.isTypeOperatorNode(type)) return nothings(type.type);
  if (ts.isArrayTypeNode(type)) return ['[]'];
  return PRIMITIVES[type.kind] ?? [];
}

const PRIMITIVES: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.BooleanKeyword]: ['true', 'false'],
  [ts.SyntaxKind.StringKeyword]: ["''"],
  [ts.SyntaxKind.NumberKeyword]: ['0'],
};

function emptyMember(type: ts.TypeNode): string[] {
  if (type.kind === ts.SyntaxKind.UndefinedKeyword) return ['undefined'];
  return ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword ? ['null'] : [];
}
