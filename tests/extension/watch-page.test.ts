import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../extension/watch-page';
import type { Verdict } from '../../reading/attribution/attribution';

/** Longer than the page is ever looked at. */
const LONG = 60_000;

let shown: Verdict | null;
let looks: number;
let told: Verdict[];
let place: { href: string };
let navigation: EventTarget;
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  [shown, looks, told] = [null, 0, []];
  place = { href: 'https://harborpost.example/a' };
  navigation = new EventTarget();
  page = new EventTarget();
  vi.stubGlobal('location', place);
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 10));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watch = (): void =>
  watchPage({
    look: () => {
      looks++;
      return shown;
    },
    report: (verdict) => told.push(verdict),
  });

function goTo(href: string): void {
  place.href = href;
  navigation.dispatchEvent(new Event('currententrychange'));
}

describe('a page that is watched', () => {
  it('is not looked at before it is idle', () => {
    watch();
    vi.advanceTimersByTime(9);
    expect(looks).toBe(0);
  });

  it('is told of once', () => {
    shown = 'press-release';
    watch();
    vi.advanceTimersByTime(LONG);
    expect({ looks, told }).toEqual({ looks: 1, told: ['press-release'] });
  });

  it('is looked at again when its text comes late', () => {
    watch();
    vi.advanceTimersByTime(1000);
    shown = 'agency-story';
    vi.advanceTimersByTime(LONG);
    expect(told).toEqual(['agency-story']);
  });

  it('is left alone when nothing has come', () => {
    watch();
    vi.advanceTimersByTime(LONG);
    const before = looks;
    shown = 'press-release';
    vi.advanceTimersByTime(LONG);
    expect({ looks, told }).toEqual({ looks: before, told: [] });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is told to be plain as soon as it goes elsewhere, and looked at anew', () => {
    shown = 'press-release';
    watch();
    vi.advanceTimersByTime(LONG);
    goTo('https://harborpost.example/b');
    expect(told).toEqual(['press-release', 'article']);
    shown = null;
    vi.advanceTimersByTime(1200);
    shown = 'agency-story';
    vi.advanceTimersByTime(LONG);
    expect(told).toEqual(['press-release', 'article', 'agency-story']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is told to be plain when what it showed before leaves late', () => {
    shown = 'press-release';
    watch();
    vi.advanceTimersByTime(LONG);
    goTo('https://harborpost.example/b');
    vi.advanceTimersByTime(1200);
    shown = null;
    vi.advanceTimersByTime(LONG);
    expect(told).toEqual(['press-release', 'article', 'press-release', 'article']);
  });

  it.each(['https://harborpost.example/a#comments', 'https://harborpost.example/a'])(
    'stays what it is at %s',
    (href) => {
      shown = 'press-release';
      watch();
      vi.advanceTimersByTime(LONG);
      goTo(href);
      vi.advanceTimersByTime(LONG);
      expect({ looks, told }).toEqual({ looks: 1, told: ['press-release'] });
    },
  );

  it.each([
    ['comes back from the browser’s cache', 'pageshow'],
    ['is shown that was rendered ahead', 'prerenderingchange'],
  ])('is told of again when it %s, and a plain one is not', (_how, arrival) => {
    watch();
    vi.advanceTimersByTime(1000);
    page.dispatchEvent(new Event(arrival));
    shown = 'press-release';
    vi.advanceTimersByTime(LONG);
    page.dispatchEvent(new Event(arrival));
    expect(told).toEqual(['press-release', 'press-release']);
  });

  it('is looked at anew after going back where there is no Navigation API', () => {
    vi.stubGlobal('navigation', undefined);
    watch();
    vi.advanceTimersByTime(LONG);
    place.href = 'https://harborpost.example/b';
    shown = 'press-release';
    page.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(LONG);
    expect(told).toEqual(['press-release']);
  });
});
