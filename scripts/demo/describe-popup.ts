import type { ShownPopup } from '../browsers/read-popup';
import { formatTable } from './table';

const COLUMNS = [
  { title: 'value', width: 34 },
  { title: 'in the article', width: 32 },
  { title: 'as of', width: 18 },
  { title: 'change', width: 44 },
  { title: 'what', width: 48 },
] as const;

/** What a popup shows, for a terminal: the attribution card, the figures as a table, the notes. */
export function describePopup({ mark, heading, stations, imprint, figures, notes }: ShownPopup): string {
  const rows = figures.map(({ value, quote, asOf, change, subject }) => [
    value,
    quote,
    asOf,
    change,
    subject,
  ]);
  const title = [mark, heading].filter(Boolean).join(' · ');
  const card = [title, ...stations.map((station) => `  → ${station}`), imprint && `  ${imprint}`];
  return [
    ...card.filter(Boolean),
    ...(rows.length > 0 ? ['', formatTable(COLUMNS, rows)] : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}
