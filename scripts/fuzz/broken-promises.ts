import * as v from 'valibot';
import { ReportSchema } from '../../library/report-schema';
import { readText, type TextPiece } from '../../reading/article/line-text';
import type { DomStretch, HeldRange } from '../../reading/article/live-text-map';
import type { ArticleReading } from '../../reading/article/read-article';
import { locate } from '../../reading/locate-span';
import type { ArticleReport, LocatedReport } from '../../reading/report';
import { cut, type Span } from '../../reading/text/span';

/** What holds for every report of every page, whatever the page is: a sentence for each promise that is broken, [] when none is. */
export function brokenPromises({ article, map }: ArticleReading, located: LocatedReport): string[] {
  return [
    ...brokenForm(located),
    ...brokenFigures(located.report),
    ...brokenPlaces(article.lines, located),
    ...brokenWayToPage({ article, map }, located),
  ];
}

function brokenForm({ report }: LocatedReport): string[] {
  const parsed = v.safeParse(ReportSchema, report);
  if (parsed.success) return [];
  return parsed.issues.map(
    (issue) => `the report breaks its schema at ${v.getDotPath(issue)}: ${issue.message}`,
  );
}

/** The same of the figures alone. */
export function brokenFigures({ text, figures }: Pick<ArticleReport, 'text' | 'figures'>): string[] {
  const broken: string[] = [];
  let end = 0;
  for (const { span, quote, sentence } of figures) {
    const name = JSON.stringify(quote);
    if (!liesIn(span, text)) broken.push(`figure ${name} does not lie in the text`);
    if (cut(text, span) !== quote) broken.push(`figure ${name} is not cut by its span`);
    if (quote.includes('\n')) broken.push(`figure ${name} crosses a paragraph`);
    if (span[0] < end) broken.push(`figure ${name} overlaps the one before`);
    if (!liesIn(sentence, text)) broken.push(`the sentence of ${name} does not lie in the text`);
    if (sentence[0] > span[0] || sentence[1] < span[1]) broken.push(`figure ${name} is not in its sentence`);
    end = span[1];
  }
  return broken;
}

const liesIn = ([start, end]: Span, text: string): boolean => 0 <= start && start < end && end <= text.length;

function brokenPlaces(
  lines: readonly { readonly text: string; readonly links: readonly { readonly span: Span }[] }[],
  { report, paragraphs, evidencePlaces }: LocatedReport,
): string[] {
  const broken: string[] = [];
  const wordsAt = ({ line, span }: LocatedReport['paragraphs'][number]): string =>
    cut(lines[line]?.text ?? '', span);
  if (paragraphs.map(wordsAt).join('\n') !== report.text)
    broken.push('the text is not that of its paragraphs');
  report.attribution.evidence.forEach(({ quote }, index) => {
    const place = evidencePlaces[index];
    if (place && wordsAt(place) !== quote)
      broken.push(`evidence ${JSON.stringify(quote)} does not stand at its place`);
  });
  for (const { text, links } of lines) {
    if (/[\n\r]/.test(text)) broken.push(`line ${JSON.stringify(text)} holds a line break`);
    for (const { span } of links) {
      if (span[0] < 0 || span[0] > span[1] || span[1] > text.length)
        broken.push(`a link leaves line ${JSON.stringify(text)}`);
    }
  }
  return broken;
}

/** Every figure and every piece of evidence leads to nodes that show its words, and from there back to it. */
function brokenWayToPage({ article, map }: ArticleReading, located: LocatedReport): string[] {
  const places = [
    ...located.report.figures.flatMap(({ span }) => locate(located, span)),
    ...located.evidencePlaces.filter((place) => place !== null),
  ];
  return places.flatMap((place) => {
    const words = cut(article.lines[place.line]?.text ?? '', place.span);
    const name = JSON.stringify(words);
    const stretches = map.stretchesOf(place);
    const shown = stretches.map(wordsOfStretch).join('');
    if (!showsAll(shown, words))
      return [`${name} is not shown where it leads to, but ${JSON.stringify(shown)}`];
    const [first] = stretches;
    const [back] = first ? map.placesIn(firstUnit(first)) : [];
    // Units that were composed into one, and a node that two lines share, lead back to the first of them.
    return back && (back.line < place.line || back.span[0] <= place.span[0])
      ? []
      : [`${name} leads to the page but not back`];
  });
}

/** The range of a stretch's first unit. */
const firstUnit = ({ startContainer, startOffset }: DomStretch): HeldRange => ({
  startContainer,
  startOffset,
  endContainer: startContainer,
  endOffset: startOffset + 1,
  intersectsNode: (node) => node === startContainer,
});

/** Whether a stretch begins and ends with some words and shows all between; it may cross what is no text, as a button. */
function showsAll(shown: string, words: string): boolean {
  const all = shown.replace(/\s/g, '');
  const wanted = words.replace(/\s/g, '');
  if (all.charAt(0) !== wanted.charAt(0) || all.at(-1) !== wanted.at(-1)) return false;
  let at = 0;
  for (const unit of wanted.split('')) {
    at = all.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What the page shows from the start of a stretch to its end, text nodes in the order of the tree. */
function wordsOfStretch({ startContainer, startOffset, endContainer, endOffset }: DomStretch): string {
  if (startContainer === endContainer) return readText([piece(startContainer, startOffset, endOffset)]).text;
  const pieces: TextPiece[] = [];
  for (const node of textsFrom(startContainer)) {
    const start = node === startContainer ? startOffset : 0;
    pieces.push(piece(node, start, node === endContainer ? endOffset : node.data.length));
    if (node === endContainer) break;
  }
  return readText(pieces).text;
}

const piece = (node: Text, start: number, end: number): TextPiece => ({
  node,
  data: node.data,
  start,
  end,
  link: null,
});

/** A text node and all behind it in its tree. */
function* textsFrom(first: Text): Generator<Text> {
  const document = first.ownerDocument;
  const walker = document.createTreeWalker(first.getRootNode(), 4); // text alone
  let isBehind = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    isBehind ||= node === first;
    if (isBehind) yield node as Text; // as the walker was asked for
  }
}
