/** Names that say: what readers wrote. */
const TALK = /(?:^|[^a-z])(?:disqus|(?:comments?|respond|replies)(?:$|[^a-z]))/;

/** Names that say: what other pages show. Text of an article never stands there. */
const APART =
  /(?:^|[^a-z])(?:related|recirc|recommend|outbrain|taboola|(?:read-?(?:more|next|also)|also-?read|more-?(?:stories|news|from|on|articles|posts)|most-?(?:read|popular|viewed)|latest-?(?:news|posts|stories)|trending|popular|newsletters?|side-?bar|breadcrumbs?|footer|foot|nav|navbar|navigation|menu|cookies?|consent|gdpr|pagination|pager|post-?tags|tag-?(?:s|list|cloud)|author-?(?:bio|box|info|card|about)|about-?author|complementary|contentinfo|skip-?link)(?:$|[^a-z]))/;

/** Names that mostly say the same, but are given to wrappers of articles too. */
const BESIDE =
  /(?:^|[^a-z])(?:share-?\w|addthis|subscri\w|advert|ads?-?wrap|sponsor|slick-\w|(?:share|social|sharing|sign-?up|register|promos?|adv|ads?|ads?-?(?:slot|spot|box|unit|container|block|zone|label|inline|content|area|placement|holder|space|rec)|adsbygoogle|a-rec|publicidade?|reklama?|anuncios?|werbung|anzeige|banner|toolbar|popup|pop-?over|modal|overlay|lightbox|teasers?|carousel|slider|tags|topics|rating|login|bio|byline|search|infobox)(?:$|[^a-z]))/;

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

/** What an element's own attributes say of the text in it. */
export interface Hint {
  /** What readers wrote under it. */
  readonly isTalk: boolean;
  /** Apart from the article, whatever the text in it. */
  readonly isApart: boolean;
  /** Beside the article, unless most of the text is in it. */
  readonly isBeside: boolean;
  readonly isUnseen: boolean;
}

const NONE: Hint = { isTalk: false, isApart: false, isBeside: false, isUnseen: false };

/** A longer list of names is a generated one; its head tells enough. */
const NAMES_READ = 300;

/** Reads the hints of a page's elements, each once; elements of one name say the same. */
export class HintReader {
  private readonly hints = new Map<Element, Hint>();
  private readonly ofNames = new Map<string, Hint>();

  /** What an element's own attributes say. */
  hintOf(element: Element): Hint {
    let hint = this.hints.get(element);
    if (!hint) {
      hint = element.hasAttributes() ? this.read(element) : NONE;
      this.hints.set(element, hint);
    }
    return hint;
  }

  private read(element: Element): Hint {
    const names = statedNames(element);
    let named = this.ofNames.get(names);
    if (!named) {
      named = readNames(toWords(names));
      this.ofNames.set(names, named);
    }
    return isUnseen(element) ? { ...named, isUnseen: true } : named;
  }
}

function readNames(names: string): Hint {
  if (names.trim() === '') return NONE;
  return {
    isTalk: TALK.test(names),
    isApart: APART.test(names),
    isBeside: BESIDE.test(names) || UNSEEN.test(names),
    isUnseen: false,
  };
}

/** Whether an element's own names say that it holds a caption. */
export function isNamedCaption(element: Element): boolean {
  return element.hasAttributes() && CAPTION.test(toWords(statedNames(element)));
}

/** Whether an element's own names say that it is apart from the article. */
export function isNamedApart(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const names = toWords(statedNames(element));
  return APART.test(names) || TALK.test(names);
}

/** Class, id and role. */
function statedNames(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
  return names.length > NAMES_READ ? names.slice(0, NAMES_READ) : names;
}

/** Names in lower case, camel case taken apart, without states. */
function toWords(names: string): string {
  const words = splitCamelCase(names);
  return words.includes('-') ? words.replace(NO_NAME, ' ') : words;
}

/** Names in lower case, camel case taken apart. */
export function splitCamelCase(names: string): string {
  return /[A-Z]/.test(names) ? names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase() : names;
}

/** Whether an element's own attributes keep it out of sight. */
export function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && UNSEEN_STYLE.test(style);
}
