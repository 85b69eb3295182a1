import { runInSlices, watchChanges } from '../../extension/run-in-slices';
import { readInSteps } from '../../reading/article/read-article';
import { type Candidate, candidates, walkTextNodes } from './candidates';

/** How long and how often each candidate is measured on a page. */
export interface WarmOrder {
  readonly names: readonly Candidate[];
  readonly rounds: number;
  /** A sample repeats its candidate for at least so long: the clock is no finer than 5 µs. */
  readonly sampleMs: number;
  /** Calls before the first sample: enough that the browser has compiled all that runs often. */
  readonly warmUpCalls: number;
}

/** Milliseconds a call takes, by candidate. */
export type Times = Readonly<Partial<Record<Candidate, number>>>;

/** What was measured on one page. */
export interface WarmTimes {
  readonly textNodes: number;
  /** Each round measured each candidate once. */
  readonly rounds: readonly Times[];
  /** Milliseconds of the slices of one read. */
  readonly slices: readonly number[];
  /** Changes of the page that an observer saw. */
  readonly mutations: number;
}

async function measureWarm(order: WarmOrder): Promise<WarmTimes> {
  let mutations = 0;
  const observer = new MutationObserver((records) => {
    mutations += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of order.names) {
    for (let calls = 0; calls < order.warmUpCalls; calls++) candidates[name]();
  }
  const rounds = Array.from({ length: order.rounds }, (_, round) => measureRound(order, round));
  const slices = await timeSlices();
  mutations += observer.takeRecords().length;
  observer.disconnect();
  return { textNodes: walkTextNodes(), rounds, slices, mutations };
}

/** Every round begins with another candidate, so that none always follows the same one's garbage. */
function measureRound({ names, sampleMs }: WarmOrder, round: number): Times {
  const first = round % names.length;
  const order = [...names.slice(first), ...names.slice(0, first)];
  return Object.fromEntries(order.map((name) => [name, sample(candidates[name], sampleMs)]));
}

/** Milliseconds of a call, over as many calls as fill the time. */
function sample(run: () => unknown, leastMs: number): number {
  const start = performance.now();
  let calls = 0;
  let passed = 0;
  do {
    run();
    calls++;
    passed = performance.now() - start;
  } while (passed < leastMs);
  return passed / calls;
}

async function timeSlices(): Promise<number[]> {
  const slices: number[] = [];
  let start = performance.now();
  const endSlice = async (): Promise<void> => {
    slices.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
  await runInSlices(
    () => readInSteps(document, location.href),
    () => watchChanges(document),
    endSlice,
  );
  return [...slices, performance.now() - start];
}

Object.assign(globalThis, { pressmarkBench: { measureWarm, candidates } });
