import ts from 'typescript';
import type { Mutant } from './mutants';

/** A mutant with the number by which it is switched on. */
export interface NumberedMutant extends Mutant {
  readonly id: number;
}

/** How a stretch of the text is written anew; `inner` is the stretch with all changes in it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly write: (inner: string, weaveIn: (start: number, end: number) => string) => string;
}

/**
 * A file's text with all its mutants in it, each asleep until `switch.ts` wakes it. Loops say that they turn, and what
 * is worked out as the module loads can be worked out again.
 */
export function weave(file: string, text: string, mutants: readonly NumberedMutant[]): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const edits = [...source.statements.flatMap(renewed), ...loopsIn(source), ...mutants.map(asleep)];
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  return weaveIn(text, edits, 0, text.length);
}

/** The text from start to end; the edits are those in it, outer before inner. */
function weaveIn(text: string, edits: readonly Edit[], start: number, end: number): string {
  let woven = '';
  let at = start;
  for (let index = 0; index < edits.length; index++) {
    const edit = edits[index];
    if (!edit || edit.start < at || edit.end > end) continue;
    const inside = edits.slice(index + 1).filter((other) => other.end <= edit.end);
    const again = (from: number, to: number): string =>
      weaveIn(
        text,
        inside.filter((other) => other.start >= from && other.end <= to),
        from,
        to,
      );
    woven += text.slice(at, edit.start) + edit.write(again(edit.start, edit.end), again);
    at = edit.end;
  }
  return woven + text.slice(at, end);
}

const asleep = ({ id, span: [start, end], replacement }: NumberedMutant): Edit => ({
  start,
  end,
  write: (inner) => `(globalThis.mutants.isAwake(${id}) ? (${replacement}) : (${inner}))`,
});

/** Constants of a module that mutants or caches may hide in: all but functions. */
function renewed(statement: ts.Statement): Edit[] {
  if (!ts.isVariableStatement(statement)) return [];
  const values = statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && !ts.isFunctionLike(initializer) ? [{ name: name.getText(), initializer }] : [],
  );
  if (values.length === 0) return [];
  const keyword = statement.declarationList.getStart();
  const write: Edit['write'] = (inner, weaveIn) => {
    const written = values.map(({ name, initializer }) => {
      const value = weaveIn(initializer.getStart(), initializer.getEnd());
      return `(${name} = ${value});`;
    });
    return `${inner} globalThis.mutants.renewBy(() => { ${written.join(' ')} });`;
  };
  return [
    { start: statement.getStart(), end: statement.getEnd(), write },
    { start: keyword, end: keyword + 'const'.length, write: (inner) => inner.replace('const', 'let') },
  ];
}

function loopsIn(source: ts.SourceFile): Edit[] {
  const found: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isWhileStatement(node) || ts.isForStatement(node) || ts.isDoStatement(node)) {
      const { statement } = node;
      const write = (inner: string): string => `{ globalThis.mutants.turn(); ${inner} }`;
      found.push({ start: statement.getStart(), end: statement.getEnd(), write });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
