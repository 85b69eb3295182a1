import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Attributes whose text a reader sees or hears. */
const READ_OUT = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
]);

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Text that stands in markup, or in an attribute that readers meet, instead of in a table of words. */
function hardCodedWords(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim());
    if (isText(node) && hasWords(node.text) && isShown(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isText = (node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateLiteralToken(node);

/** Whether a text becomes a view's content or an attribute that readers meet, directly or as one of two choices. */
function isShown(text: ts.Node): boolean {
  const { parent } = text;
  if (ts.isJsxAttribute(parent)) return READ_OUT.has(parent.name.getText());
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? isShown(parent) : true;
  const isChoice = ts.isConditionalExpression(parent) && parent.condition !== text;
  const isLast = ts.isBinaryExpression(parent) && parent.right === text && !isComparison(parent);
  const isPart =
    ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent) || ts.isParenthesizedExpression(parent);
  return (isChoice || isLast || isPart) && isShown(parent);
}

const isComparison = ({ operatorToken }: ts.BinaryExpression): boolean =>
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
    operatorToken.kind,
  );

const parse = (name: string, code: string): ts.SourceFile =>
  ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

describe('views take their words from the tables', () => {
  const files = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => path.join(folder, name)),
  );

  it.each(files)('%s', (file) => {
    expect(hardCodedWords(parse(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('and words in markup are seen', () => {
    const code = `
      const view = <p title="Seen" class="not-seen" aria-label={isOpen ? 'Open' : words.shut}>
        Plain words · {count > 1 && 'several'} {\`of \${name}\`} {kind === 'other' ? <b>bold</b> : null}
      </p>;`;
    expect(hardCodedWords(parse('view.tsx', code))).toEqual([
      'Seen',
      'Open',
      'Plain words ·',
      'several',
      'of ',
      'bold',
    ]);
  });
});
