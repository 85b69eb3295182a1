/** A figure as the popup shows it, each part in the words on the screen; '' for a part that is not shown. */
export interface ShownFigure {
  readonly value: string;
  /** The article's own words for it. */
  readonly quote: string;
  /** What is measured. */
  readonly subject: string;
  readonly asOf: string;
  readonly change: string;
  /** All words of its row. */
  readonly text: string;
}

/** What the popup shows. */
export interface ShownPopup {
  /** What the article is, above the heading; '' where there is none. */
  readonly mark: string;
  /** The first heading: whose words the article holds, or why there is none. */
  readonly heading: string;
  /** Stations of the text's way, "role: name, details". */
  readonly stations: readonly string[];
  /** Place, day and language line below them. */
  readonly imprint: string;
  /** Titles of the lists of figures. */
  readonly lists: readonly string[];
  readonly figures: readonly ShownFigure[];
  /** Notes about numbers that are worth a look. */
  readonly notes: readonly string[];
}

/** Whether the popup has come to something to show. Runs in the popup. */
export function isPopupReady(): boolean {
  return document.querySelector('main h1') !== null;
}

/** Shows the folded figures too, if some are folded. Runs in the popup. */
export function unfoldFigures(): void {
  document.querySelector<HTMLButtonElement>('footer button[aria-expanded="false"]')?.click();
}

/** What the popup shows now. Runs in the popup. */
export function readPopup(): ShownPopup {
  const textOf = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const toFigure = (row: Element): ShownFigure => ({
    value: ['.qualifier', '.number > bdi:first-child', '.unit']
      .map((part) => textOf(row.querySelector(part)))
      .filter(Boolean)
      .join(' '),
    quote: textOf(
      row.querySelector('.quote') ?? row.querySelector('.excerpt b') ?? row.querySelector('.number'),
    ),
    subject: textOf(row.querySelector('.subject')),
    asOf: textOf(row.querySelector('.circumstances > bdi')),
    change: textOf(row.querySelector('.change'))
      .replace(textOf(row.querySelector('.change .for-ears')), '')
      .trim(),
    text: textOf(row),
  });
  return {
    mark: textOf(document.querySelector('.mark')),
    heading: textOf(document.querySelector('main h1')),
    stations: all('main ol:not(.figures) > li').map(
      (station) =>
        `${textOf(station.querySelector('small'))}: ${[...station.querySelectorAll('.station, .details')].map(textOf).join(', ')}`,
    ),
    imprint: textOf(document.querySelector('.imprint > span')),
    lists: all('main h2').map(textOf),
    figures: all('.figures > li').map(toFigure),
    notes: all('main > p, main > aside').map(textOf),
  };
}
