import type { LinePlace } from './article';
import { bringIntoView } from './bring-into-view';
import { findQuote, type LineQuote, quoteAt } from './find-quote';
import type { DomStretch } from './live-text-map';
import { createPainter, type Painter } from './paint-ranges';
import type { ArticleReading } from './read-article';

/** What of a page is marked: how many of the wanted words it shows, and which of these is looked at, counted from 0. */
export interface PageMarks {
  readonly count: number;
  readonly at: number | null;
}

/** Words of the article; they may go on in further lines. Known by what they are, for the page may replace what it shows. */
type Words = readonly LineQuote[];

/** Words with where the page shows them now; no range when it does not. */
interface Shown {
  readonly words: Words;
  readonly ranges: readonly Range[];
}

/** Shows words of an article on its page. Nothing of the page is changed: the browser paints ranges. */
export class Highlighter {
  private readonly painter: Painter;
  private reading: ArticleReading;
  private marked: readonly Shown[];
  private looked: Shown | null;
  /** Counts what was asked for: an answer that comes late is dropped. */
  private turn = 0;

  /**
   * @param first The reading whose places it is asked for.
   * @param read Reads the page again, for when it has replaced what was read before.
   * @param older One of an earlier reading, whose paint this one takes over.
   */
  constructor(
    private readonly first: ArticleReading,
    private readonly read: () => Promise<ArticleReading>,
    older: Highlighter | null = null,
  ) {
    this.reading = first;
    this.painter = older?.painter ?? createPainter();
    this.marked = older?.marked ?? [];
    this.looked = older?.looked ?? null;
  }

  /** Scrolls to the words and paints them; false when the page does not show them any more. */
  async show(place: LinePlace): Promise<boolean> {
    const [shown] = await this.findInTurn([this.wordsAt([place])]);
    if (!shown?.ranges.length) return false;
    this.look(
      this.marked.find(({ words }) => words.some((quote) => isSamePlace(quote.place, place))) ?? shown,
    );
    return true;
  }

  /** Marks all of these words, each of which may have several places, and takes older paint away. */
  async mark(wanted: readonly (readonly LinePlace[])[]): Promise<void> {
    this.clear();
    this.marked = await this.findInTurn(wanted.map((places) => this.wordsAt(places)));
    this.repaint();
  }

  /** Scrolls to the next marked words or to the ones before; behind the last come the first. */
  async step(by: 1 | -1): Promise<void> {
    await this.renew();
    const shown = this.marked.filter(isOnPage);
    const at = this.looked ? shown.indexOf(this.looked) : -1;
    const from = at < 0 && by < 0 ? 0 : at;
    const next = shown[(from + by + shown.length) % shown.length];
    if (next) this.look(next);
  }

  /** What is marked now. */
  marks(): PageMarks {
    const shown = this.marked.filter(isOnPage);
    const at = this.looked ? shown.indexOf(this.looked) : -1;
    return { count: shown.length, at: at < 0 ? null : at };
  }

  /** Finds painted words again where the page has replaced them; whether it had to read the page for it. */
  async renew(): Promise<boolean> {
    const painted = [...this.marked, ...(this.looked ? [this.looked] : [])];
    const isStale = painted.some(
      (shown) => isOnPage(shown) && rangesOf(this.reading, shown.words).length === 0,
    );
    if (!isStale) return false;
    const { looked, marked } = this;
    const at = looked ? marked.indexOf(looked) : -1;
    const found = await this.findInTurn(painted.map(({ words }) => words));
    if (found.length > 0) {
      this.marked = found.slice(0, marked.length);
      this.looked = looked && (found[at < 0 ? marked.length : at] ?? null);
      this.repaint();
    }
    return true;
  }

  /** The trees of the page that hold paint: documents and shadow trees; none when nothing is painted. */
  roots(): readonly (Document | ShadowRoot)[] {
    return this.painter.roots();
  }

  /** Takes all paint away. */
  clear(): void {
    this.turn++;
    this.marked = [];
    this.looked = null;
    this.painter.clear();
  }

  private look(shown: Shown): void {
    this.looked = shown;
    this.painter.paint('pressmark', shown.ranges);
    if (shown.ranges[0]) bringIntoView(shown.ranges[0]);
  }

  private repaint(): void {
    this.painter.paint(
      'pressmark-marks',
      this.marked.flatMap(({ ranges }) => ranges),
    );
    this.painter.paint('pressmark', this.looked?.ranges ?? []);
  }

  private wordsAt(places: readonly LinePlace[]): Words {
    return places.map((place) => quoteAt(this.first.article, place)).filter((quote) => quote !== null);
  }

  /** Where the page shows these words, one answer for each; none at all when something else was asked for meanwhile. */
  private async findInTurn(wanted: readonly Words[]): Promise<Shown[]> {
    const turn = ++this.turn;
    const find = (): Shown[] => wanted.map((words) => ({ words, ranges: rangesOf(this.reading, words) }));
    const found = find();
    if (found.every(isOnPage)) return found;
    const reading = await this.read();
    if (turn !== this.turn) return [];
    this.reading = reading;
    return find();
  }
}

const isOnPage = ({ ranges }: Shown): boolean => ranges.length > 0;

const isSamePlace = (a: LinePlace, b: LinePlace): boolean =>
  a.line === b.line && a.span[0] === b.span[0] && a.span[1] === b.span[1];

/** The ranges of a page that show some words; none when it does not show all of them. */
function rangesOf({ article, map }: ArticleReading, words: Words): Range[] {
  const stretches = words.map((quote) => {
    const place = findQuote(article, quote);
    return place ? map.stretchesOf(place) : [];
  });
  return stretches.every(({ length }) => length > 0) ? stretches.flat().map(toRange) : [];
}

function toRange({ startContainer, startOffset, endContainer, endOffset }: DomStretch): Range {
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
