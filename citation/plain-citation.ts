import { type CitedSource, dayParts, onOneLine } from './cited-source';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A source in the style of the APA (7th edition), as plain text. Parts that the page does not tell are left out.
 * @example toApa(source) // 'Lumen Bay Port Authority. (2026, March 4). Port opens third terminal [Press release]. PR Newswire. https://…'
 */
export function toApa(source: CitedSource): string {
  const { kind, authors, title, issued, distributor, shownBy, url } = source;
  const isRelease = kind === 'press-release';
  const name = [title && onOneLine(title), isRelease && '[Press release]'].filter(Boolean).join(' ');
  const day = `(${issued ? formatApaDay(issued) : 'n.d.'})`;
  const outlet = isRelease ? distributor : (shownBy ?? distributor);
  const parts = [
    ...(authors.length > 0
      ? [sentence(joinNames(authors, '&')), `${day}.`, sentence(name)]
      : [sentence(name), `${day}.`]),
    outlet !== null && !authors.includes(outlet) && sentence(outlet),
    url,
  ];
  return parts.filter(Boolean).join(' ');
}

/**
 * A source in the style of the Chicago Manual (17th edition, bibliography), as plain text: with the site that shows a
 * copy, since that is what the reader saw.
 * @example toChicago(source) // 'Lumen Bay Port Authority. “Port opens third terminal.” Press release, March 4, 2026, via PR Newswire. Shown by Bay Courier: https://…'
 */
export function toChicago(source: CitedSource): string {
  const { kind, authors, title, issued, distributor, shownBy, url } = source;
  const isRelease = kind === 'press-release';
  const description = [
    isRelease && 'Press release',
    issued && formatChicagoDay(issued),
    isRelease && distributor && `via ${distributor}`,
  ];
  const parts = [
    sentence(joinNames(authors, 'and')),
    title && `“${sentence(onOneLine(title))}”`,
    sentence(description.filter(Boolean).join(', ')),
    shownBy ? `Shown by ${shownBy}: ${url}` : url,
  ];
  return parts.filter(Boolean).join(' ');
}

function joinNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length === 2) return `${names[0]} ${and} ${last}`;
  return `${names.slice(0, -1).join(', ')}, ${and} ${last}`;
}

function formatApaDay(iso: string): string {
  const [year, month, day] = dayParts(iso);
  const name = MONTHS[(month ?? 0) - 1];
  return [year, [name, name && day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function formatChicagoDay(iso: string): string {
  const [year, month, day] = dayParts(iso);
  const name = MONTHS[(month ?? 0) - 1];
  if (!name) return String(year);
  return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
}

/** Ends a part with a period, unless it ends with a mark of its own; nothing stays nothing. */
const sentence = (part: string): string => (part === '' || /[.!?…。！？]$/.test(part) ? part : `${part}.`);
