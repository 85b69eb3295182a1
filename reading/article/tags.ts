/** What an element's name says of the text in it. Flags, so that a scope's whole ancestry fits one number. */
export const Trait = {
  /** Starts and ends a block of text. */
  block: 1,
  /** Never running text: code, controls, embedded documents. */
  mute: 2,
  link: 4,
  heading: 8,
  item: 16,
  cell: 32,
  quote: 64,
  caption: 128,
  /** Keeps its line breaks. */
  preformatted: 256,
  paragraph: 512,
  /** Around the article by its own name, unless it holds the article. */
  frame: 1024,
  figure: 2048,
  row: 4096,
  /** May show other content than its own: a shadow tree, slotted nodes, a document. */
  host: 8192,
  /** Breaks a line. */
  break: 16384,
  image: 32768,
  /** Its properties may be its fields. */
  form: 65536,
} as const;

/** The traits that everything inside an element shares. */
export const INHERITED =
  Trait.link |
  Trait.heading |
  Trait.item |
  Trait.cell |
  Trait.quote |
  Trait.caption |
  Trait.preformatted |
  Trait.figure;

const NAMES: readonly (readonly [number, string])[] = [
  [
    Trait.block,
    'address article body center dd details div dl dt fieldset hgroup hr html legend main ol section summary table tbody td tfoot th thead tr ul li p pre blockquote figure figcaption caption h1 h2 h3 h4 h5 h6 aside footer form header nav menu dialog',
  ],
  [
    Trait.mute,
    'script style noscript template svg math button select textarea option iframe object video audio canvas nav menu dialog progress meter datalist noframes map rp rt input head title',
  ],
  [Trait.link, 'a'],
  [Trait.heading, 'h1 h2 h3 h4 h5 h6'],
  [Trait.item, 'li dd dt'],
  [Trait.cell, 'td th'],
  [Trait.row, 'tr'],
  [Trait.quote, 'blockquote'],
  [Trait.caption, 'figcaption caption'],
  [Trait.figure, 'figure'],
  [Trait.preformatted, 'pre'],
  [Trait.paragraph, 'p pre'],
  [Trait.frame, 'aside footer form'],
  [
    Trait.host,
    'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main p section span slot iframe',
  ],
  [Trait.break, 'br'],
  [Trait.image, 'img'],
  [Trait.form, 'form'],
];

const TRAITS: ReadonlyMap<string, number> = NAMES.reduce((traits, [trait, names]) => {
  for (const name of names.split(' ')) traits.set(name, (traits.get(name) ?? 0) | trait);
  return traits;
}, new Map<string, number>());

/** The traits that an element has by its name alone: 0 for inline elements, and made-up names may be those of hosts. */
export function traitsOf(localName: string): number {
  return TRAITS.get(localName) ?? traitsOfOther(localName);
}

/** A field may stand in the place of a form's name, and is no text. */
const traitsOfOther = (localName: unknown): number =>
  typeof localName !== 'string' ? traitsOf('form') : localName.includes('-') ? Trait.host : 0;
