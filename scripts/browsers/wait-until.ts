import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for a slow machine, short enough to end a run that hangs. */
const DEFAULT_TIMEOUT = 30_000;

const PAUSE = 50;

/**
 * Asks until the answer is neither null nor false, and gives that answer.
 * @param what Said when the time is up: "no <what> after 30 s".
 */
export async function waitUntil<Answer>(
  ask: () => Promise<Answer | null | false>,
  what: string,
  timeout = DEFAULT_TIMEOUT,
): Promise<Answer> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`No ${what} after ${timeout / 1000} s`);
    await sleep(PAUSE);
  }
}
