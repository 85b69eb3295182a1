/** A column of a table: its title, and the widest it may get. */
export interface Column {
  readonly title: string;
  readonly width: number;
}

const GAP = '  ';

/**
 * Rows as lines of equal columns, each as wide as its longest text; a longer text than the column allows ends in "…".
 */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cut = rows.map((row) => columns.map(({ width }, index) => cutText(row[index] ?? '', width)));
  const widths = columns.map(({ title }, index) =>
    Math.max(lengthOf(title), ...cut.map((row) => lengthOf(row[index] ?? ''))),
  );
  const toLine = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - lengthOf(cell)))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width));
  return [toLine(columns.map(({ title }) => title)), toLine(rule), ...cut.map(toLine)].join('\n');
}

const lettersOf = (text: string): string[] =>
  [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

const lengthOf = (text: string): number => lettersOf(text).length;

function cutText(text: string, width: number): string {
  const letters = lettersOf(text);
  return letters.length > width
    ? `${letters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
