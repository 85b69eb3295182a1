import { describe, expect, it } from 'vitest';
import { longestTask, type TraceEvent } from '../../scripts/bench/longest-task';

const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ts,
  pid: 1,
  tid: 7,
  ...more,
});
const MARKS = [event('start', 100), event('end', 900)];
/** Of tasks that all run a script as they begin. */
const longest = (...events: TraceEvent[]): number =>
  longestTask(
    [...MARKS, ...events.flatMap((task) => [task, { ...task, name: 'FunctionCall', dur: 1 }])],
    'start',
    'end',
  );

describe('the longest task of a trace', () => {
  it('is the one between the marks on their thread', () => {
    expect(
      longest(
        event('RunTask', 50, { dur: 30, tdur: 90_000 }),
        event('RunTask', 200, { dur: 50, tdur: 4000 }),
        event('RunTask', 300, { dur: 50, tdur: 6000 }),
        event('RunTask', 400, { dur: 80_000, tid: 8 }),
        event('RunTask', 500, { dur: 80_000, pid: 2 }),
        event('Layout', 600, { dur: 80_000 }),
        event('RunTask', 950, { dur: 90_000 }),
      ),
    ).toBe(6);
  });

  it('counts the thread’s own time, where the trace tells it', () => {
    expect(longest(event('RunTask', 200, { dur: 90_000, tdur: 3000 }))).toBe(3);
  });

  it('is of those that run a script', () => {
    const drawing = event('RunTask', 300, { dur: 90, tdur: 90_000 });
    const running = [event('RunTask', 200, { dur: 90, tdur: 2000 }), event('RunMicrotasks', 210)];
    expect(longestTask([...MARKS, drawing, ...running], 'start', 'end')).toBe(2);
  });

  it('is none where the trace has no marks or no tasks', () => {
    expect(() => longestTask([event('RunTask', 1, { dur: 1 })], 'start', 'end')).toThrow('no marks');
    expect(() => longest()).toThrow('no tasks');
  });
});
