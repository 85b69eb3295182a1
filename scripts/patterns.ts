import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A regular expression of the source. */
export interface Pattern {
  readonly file: string;
  /** As it is written: `/a+/u`. */
  readonly literal: string;
  readonly source: string;
  readonly flags: string;
}

/** What `npm run patterns` found out of them. */
export interface KeptPatterns {
  /** Literals that are proved to be matched in linear time. */
  readonly proved: readonly string[];
  /** Other literals, each with the reason for which it may stay. */
  readonly unproved: Readonly<Record<string, string>>;
}

/** Every regular expression literal below a folder, in the order of the files. */
export function patternsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => patternsOf(path.join(folder, name)));
}

/**
 * Throws an Error for a pattern that is put together while the code runs, which nobody could prove.
 */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(toPattern(file, node.text));
    if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent))
      throw new Error(`${file} makes a pattern of a string: write it as a literal`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

function toPattern(file: string, literal: string): Pattern {
  const end = literal.lastIndexOf('/');
  return { file, literal, source: literal.slice(1, end), flags: literal.slice(end + 1) };
}
