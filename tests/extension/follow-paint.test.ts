// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaintFollower } from '../../extension/follow-paint';

const painted = {
  roots: vi.fn(() => [document] as readonly Document[]),
  renew: vi.fn(async () => true),
  step: vi.fn(async () => undefined),
  clear: vi.fn(),
};

/** A key that a hand pressed; scripts cannot make one. */
function pressKey(init: KeyboardEventInit, isTrusted = true): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
  return event;
}

let follower: PaintFollower;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  painted.roots.mockReturnValue([document]);
  follower = new PaintFollower(document, painted);
  follower.update();
});
afterEach(() => {
  follower.stop();
  vi.useRealTimers();
});

describe('the keys of a page with paint on it', () => {
  it.each([
    ['ArrowDown', 1],
    ['ArrowUp', -1],
  ])('Alt and %s go on by %i', (key, by) => {
    expect(pressKey({ key, altKey: true }).defaultPrevented).toBe(true);
    expect(painted.step).toHaveBeenCalledExactlyOnceWith(by);
  });

  it('Escape takes the paint away, and then all keys are the page’s', () => {
    painted.clear.mockImplementation(() => painted.roots.mockReturnValue([]));
    expect(pressKey({ key: 'Escape' }).defaultPrevented).toBe(false);
    expect(painted.clear).toHaveBeenCalledOnce();
    pressKey({ key: 'ArrowDown', altKey: true });
    expect(painted.step).not.toHaveBeenCalled();
  });

  it.each<[string, KeyboardEventInit, boolean]>([
    ['an arrow alone', { key: 'ArrowDown' }, true],
    ['an arrow with more keys', { key: 'ArrowDown', altKey: true, ctrlKey: true }, true],
    ['a letter', { key: 'n', altKey: true }, true],
    ['a key that a script made', { key: 'Escape' }, false],
  ])('leave %s to the page', (_name, init, isTrusted) => {
    expect(pressKey(init, isTrusted).defaultPrevented).toBe(false);
    expect([painted.step.mock.calls, painted.clear.mock.calls]).toEqual([[], []]);
  });
});

describe('the changes of a page with paint on it', () => {
  const change = async (): Promise<void> => {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
  };

  it('have the words looked for, once after a pause', async () => {
    document.body.append('a');
    await change();
    expect(painted.renew).toHaveBeenCalledOnce();
  });

  it('are followed no further on a page that never rests', async () => {
    for (let round = 0; round < 40; round++) await change();
    expect(painted.renew).toHaveBeenCalledTimes(20);
  });

  it('are nobody’s business once the paint is gone', async () => {
    painted.roots.mockReturnValue([]);
    follower.update();
    await change();
    expect(painted.renew).not.toHaveBeenCalled();
  });
});
