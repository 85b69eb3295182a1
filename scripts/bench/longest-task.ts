/** An event of a trace, as Chromium writes it; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly tid: number;
  readonly pid: number;
  /** How long it took by the clock. */
  readonly dur?: number;
  /** How long its thread worked on it. */
  readonly tdur?: number;
}

/** What a task does that runs a script. */
const SCRIPTED: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'FireIdleCallback',
  'RunMicrotasks',
]);

/**
 * The longest task, in milliseconds of its thread's own time, that ran a script between two marks on their thread. Throws
 * where a mark is missing.
 */
export function longestTask(events: readonly TraceEvent[], from: string, to: string): number {
  const start = events.find(({ name }) => name === from);
  const end = events.find(({ name }) => name === to);
  if (!start || !end) throw new Error('the trace has no marks');
  const between = events.filter(
    ({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts > start.ts && ts < end.ts,
  );
  const scripted = between.filter(({ name }) => SCRIPTED.has(name)).map(({ ts }) => ts);
  const tasks = between.filter(
    ({ name, ts, dur = 0 }) => name === 'RunTask' && scripted.some((at) => at >= ts && at <= ts + dur),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return Math.max(...tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000;
}
