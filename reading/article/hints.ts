import { attributeOf, classesOf, idOf } from './forms';

/** Names that say: what readers wrote. */
const TALK = /(?:^|[^a-z])(?:disqus|(?:comments?|respond|replies)(?:$|[^a-z]))/;

/** Names that say: what other pages show. Text of an article never stands there. */
const APART =
  /(?:^|[^a-z])(?:related|recirc|recommend|outbrain|taboola|(?:read-?(?:more|next|also)|also-?read|more-?(?:stories|news|from|on|articles|posts)|most-?(?:read|popular|viewed)|latest-?(?:news|posts|stories)|trending|popular|newsletters?|side-?bar|breadcrumbs?|footer|foot|nav|navbar|navigation|menu|cookies?|consent|gdpr|pagination|pager|post-?tags|tag-?(?:s|list|cloud)|author-?(?:bio|box|info|card|about)|about-?author|complementary|contentinfo|skip-?link)(?:$|[^a-z]))/;

/** Names of slots for advertisements: what stands there speaks of them. */
const ADVERTISING =
  /(?:^|[^a-z])(?:advert(?!orial)|ads?-?wrap|(?:adv|ads?(?:-?(?:slot|spot|box|unit|container|block|zone|label|inline|content|area|placement|holder|space|rec))?|adsbygoogle|a-rec|publicidade?|reklama?|anuncios?|werbung|anzeige)(?:$|[^a-z]))/;

/** Names that mostly say the same, but are given to wrappers of articles too. */
const BESIDE =
  /(?:^|[^a-z])(?:share-?\w|addthis|subscri\w|advertorial|sponsor|slick-\w|(?:share|social|sharing|sign-?up|register|promos?|toolbar|pop-?(?:up|over)|modal|overlay|lightbox|teasers?|carousel|slider|tags|topics|rating|login|bio|byline|search|infobox|fact-?box|banner)(?:$|[^a-z]))/;

/** States and hooks for code, not names: "has-sidebar", "js-comments". */
const NO_NAME = /(?:^|\s)(?:js|has|with|no|is|qa|not)-\S*/g;

/** Names that say: not to be seen, for screen readers or printers alone. */
const UNSEEN =
  /(?:^|\s)(?:sr-?only|visually-?hidden|screen-?reader(?:-?text)?|assistive-?text|print-?only|hidden|hide|d-none|invisible|offscreen)(?:\s|$)/;

/** Words that say: a caption or a credit of an image. */
const CAPTION =
  /caption(?:$|[^a-z])|(?:^|[^a-z])(?:(?:img|image|photo)-?desc|(?:captions|img-?credit|image-?(?:credit|source)|photo-?(?:credit|by)|credits?|copyright|gallery)(?:$|[^a-z]))/;

/** Inline styles that keep a text out of sight. */
const UNSEEN_STYLE =
  /display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse)|font-size\s?:\s?0(?:px|em|rem|%)?\s?(?:;|!|$)|(?:left|top|text-indent)\s?:\s?-\d{3,}|clip\s?:\s?rect\(\s?[01](?:px)?[\s,]+[01]/i;

/** What an element's own attributes say of the text in it: flags. */
export const Hint = {
  /** What readers wrote under it. */
  talk: 1,
  /** Apart from the article, whatever the text in it. */
  apart: 2,
  /** Beside the article, unless most of the text is in it. */
  beside: 4,
  /** Kept out of sight. */
  unseen: 8,
  /** A caption or a credit of an image. */
  caption: 16,
  /** Beside the article like others, for advertisers' words. */
  ads: 32,
} as const;

/** A longer list of names is a generated one; its head tells enough. */
const NAMES_READ = 300;

/** Reads the hints of a page's elements, each element and each name once. */
export class HintReader {
  private readonly ofElements = new Map<Element, number>();
  private readonly ofNames = new Map<string, number>();

  /** What an element's own attributes say. */
  hintOf(element: Element): number {
    let hint = this.ofElements.get(element);
    if (hint === undefined) {
      hint = typeof element.hasAttributes === 'function' && element.hasAttributes() ? this.read(element) : 0;
      this.ofElements.set(element, hint);
    }
    return hint;
  }

  private read(element: Element): number {
    const named =
      this.readNames(classesOf(element)) |
      this.readId(element) |
      this.readNames(attributeOf(element, 'role'));
    return isUnseen(element) ? named | Hint.unseen : named;
  }

  private readId(element: Element): number {
    const id = idOf(element);
    const hint = this.readNames(id);
    return hint && isAnchor(id, element) ? 0 : hint;
  }

  private readNames(names: string | null): number {
    if (!names) return 0;
    let hint = this.ofNames.get(names);
    if (hint === undefined) {
      hint = hintOfNames(names);
      this.ofNames.set(names, hint);
    }
    return hint;
  }
}

/** Words of an id that may be the words of a heading: boxes beside an article are called after theirs in fewer. */
const LEAST_OF_SLUG = 5;

/** Whether an id is made of the words of the heading that has it, or that is in a box ("menu-costs-and-how-to-cut-them"). */
function isAnchor(id: string, element: Element): boolean {
  if (HEADING.test(element.localName)) return true;
  const words = id.toLowerCase().split(BETWEEN_WORDS);
  if (words.length < LEAST_OF_SLUG || typeof element.querySelector !== 'function') return false; // a form's field may stand there
  const heading = element.querySelector('h1,h2,h3,h4,h5,h6')?.textContent?.trim().toLowerCase() ?? '';
  return heading.split(BETWEEN_WORDS).join('-').startsWith(words.join('-'));
}

/** A heading is no box of its own. */
export const HEADING = /^h[1-6]$/;

/** Not by properties of letters: the detector carries no tables of them. */
const BETWEEN_WORDS = /[^a-z\d\u00C0-\uD7FF]+/;

/** Most names say nothing, with the states among them or without. */
function hintOfNames(names: string): number {
  const words = splitCamelCase(names.slice(0, NAMES_READ));
  return hintOfWords(words) === 0 ? 0 : hintOfWords(words.replace(NO_NAME, ' '));
}

function hintOfWords(words: string): number {
  return (
    (TALK.test(words) ? Hint.talk : 0) |
    (APART.test(words) ? Hint.apart : 0) |
    (BESIDE.test(words) || UNSEEN.test(words) ? Hint.beside : 0) |
    (CAPTION.test(words) ? Hint.caption : 0) |
    (ADVERTISING.test(words) ? Hint.ads : 0)
  );
}

/** Whether an element's own names say that it is apart from the article. */
export function isNamedApart(element: Element): boolean {
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${attributeOf(element, 'role')}`;
  const words = splitCamelCase(names.slice(0, NAMES_READ)).replace(NO_NAME, ' ');
  return APART.test(words) || TALK.test(words);
}

/** Names in lower case, camel case taken apart; most are so already. */
export function splitCamelCase(names: string): string {
  return /[A-Z]/.test(names) ? names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase() : names;
}

/** Whether an element's own attributes keep it out of sight. */
export function isUnseen(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && UNSEEN_STYLE.test(style);
}
