import type { Highlighter } from '../reading/article/highlight';
import { markActionOf } from '../reading/article/mark-keys';

/** How long a page that changes is left alone before its painted words are looked for again, in milliseconds. */
const PAUSE = 800;
/** A page that replaces its text more often than this is followed no further. */
const MOST_RENEWALS = 20;

/**
 * Follows a page while something is painted on it: Escape takes the paint away, Alt with the arrows up and down goes
 * through the marked words, and words that the page replaces are found again.
 */
export class PaintFollower {
  private readonly heard = new Set<Document>();
  private readonly observer = new MutationObserver(() => this.planRenewal());
  private renewals = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly document: Document,
    private readonly painted: Pick<Highlighter, 'roots' | 'renew' | 'step' | 'clear'>,
  ) {}

  /** To be called whenever something was painted or taken away. */
  update(): void {
    this.stop();
    const roots = this.painted.roots();
    if (roots.length === 0) return;
    for (const root of new Set([this.document, ...roots])) {
      this.observer.observe(root, { subtree: true, childList: true, characterData: true });
      this.hear(root.ownerDocument ?? (root as Document)); // what no document owns is one
    }
  }

  private hear(document: Document): void {
    document.addEventListener('keydown', this.onKey, true);
    this.heard.add(document);
  }

  /** Leaves the page alone; what is painted stays. */
  stop(): void {
    this.observer.disconnect();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    for (const document of this.heard) document.removeEventListener('keydown', this.onKey, true);
    this.heard.clear();
  }

  private planRenewal(): void {
    if (this.timer !== null || this.renewals >= MOST_RENEWALS) return;
    this.timer = setTimeout(async () => {
      const hadToRead = await this.painted.renew();
      if (hadToRead) this.renewals++;
      this.timer = null;
      // The words may stand in other trees now.
      if (hadToRead) this.update();
    }, PAUSE);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const action = event.isTrusted ? markActionOf(event) : null;
    if (action === 'clear') {
      this.painted.clear();
      this.update();
    } else if (action !== null) {
      event.preventDefault();
      void this.painted.step(action).then(() => this.update());
    }
  };
}
