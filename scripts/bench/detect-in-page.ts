import { isProbablyReaderable } from '@mozilla/readability';
import { detectPage } from '../../reading/detect-page';
import type { DetectTimes } from './detect-times';

/** The fewest milliseconds of a sample: the clock is no finer than 5 µs, a call often takes less. */
const SAMPLE_MS = 1;
const WARM_UP_MS = 10;
const ROUNDS = 7;

/** The floor: nothing that knows a page's text does with less than a walk over all text nodes. */
function walkTextNodes(): number {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

const candidates = {
  floor: walkTextNodes,
  detector: () => detectPage(document, location.hostname),
  readerable: () => isProbablyReaderable(document),
};

const names = ['floor', 'detector', 'readerable'] as const;

/** Milliseconds of a call, over as many calls as fill the time. */
function sample(run: () => unknown, leastMs: number): number {
  const start = performance.now();
  let calls = 0;
  let passed = 0;
  while (passed < leastMs) {
    run();
    calls++;
    passed = performance.now() - start;
  }
  return passed / calls;
}

/** Measures all candidates in turn, round by round, so that what slows the machine slows all of them. */
function measure(): DetectTimes {
  for (const name of names) sample(candidates[name], WARM_UP_MS);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const times = { floor: 0, detector: 0, readerable: 0 };
    // Every round begins with another, so that none always follows the same one's garbage.
    const from = round % names.length;
    for (const name of [...names.slice(from), ...names.slice(0, from)]) {
      times[name] = sample(candidates[name], SAMPLE_MS);
    }
    return times;
  });
  return { textNodes: walkTextNodes(), rounds };
}

Object.assign(globalThis, { measureDetector: measure });
