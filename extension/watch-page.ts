import type { Verdict } from '../reading/attribution/attribution';

/** Milliseconds after which a page is looked at: at once, and again where its text came late. Then it is left alone. */
const LOOKS = [0, 1500, 4000];
/** … and after it has gone to another address by itself: what it showed before has to leave first. */
const LOOKS_AFTER_NAVIGATION = [1000, 2500, 5000];
/** Longest wait for a pause of the page, in milliseconds. */
const LONGEST_WAIT = 2000;

/** How a page is looked at, and who is told. */
export interface Watch {
  /** What the page shows now; null when it is nothing to speak of. */
  readonly look: () => Verdict | null;
  /** Told what the page has turned out to be: `article` when it no longer is what was told before. */
  readonly report: (verdict: Verdict) => void;
}

/**
 * Looks at a page when it is idle, until it has turned out to be something or its text has had time to come; and again
 * when it goes to another address without being loaded anew. An ordinary page is never spoken of.
 */
export function watchPage({ look, report }: Watch): void {
  let told: Verdict = 'article';
  let address = '';
  let timers: ReturnType<typeof setTimeout>[] = [];
  const tell = (verdict: Verdict): void => {
    if (verdict === told) return;
    told = verdict;
    report(verdict);
  };
  const plan = (delays: readonly number[], isFinal: (verdict: Verdict) => boolean): void => {
    timers.forEach(clearTimeout);
    address = addressOf(location.href);
    const lookNow = (): void => {
      if (!isFinal(told)) tell(look() ?? 'article');
    };
    timers = delays.map((delay) =>
      setTimeout(() => requestIdleCallback(lookNow, { timeout: LONGEST_WAIT }), delay),
    );
  };
  onNavigation(() => {
    if (addressOf(location.href) === address) return;
    tell('article');
    plan(LOOKS_AFTER_NAVIGATION, () => false);
  });
  // A page that comes back from the browser's cache is not looked at again, and its mark is gone. One that was rendered
  // before anybody asked for it was not listened to.
  for (const arrival of ['pageshow', 'prerenderingchange'])
    addEventListener(arrival, () => told !== 'article' && report(told), true);
  plan(LOOKS, (verdict) => verdict !== 'article');
}

/** An address without its fragment: that leads to another place of the same page. */
const addressOf = (href: string): string => href.split('#', 1)[0] ?? '';

/** Browsers without the Navigation API tell only of the reader's going back and forth. */
function onNavigation(listener: () => void): void {
  const { navigation } = globalThis as { readonly navigation?: EventTarget }; // not in every browser
  if (navigation) navigation.addEventListener('currententrychange', listener);
  else addEventListener('popstate', listener);
}
