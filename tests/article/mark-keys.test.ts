import { describe, expect, it } from 'vitest';
import { type Keystroke, MARK_KEYS, type MarkAction, markActionOf } from '../../reading/article/mark-keys';

const NO_KEYS = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('the keys of the marks', () => {
  it.each<[Partial<Keystroke> & Pick<Keystroke, 'key'>, MarkAction | null]>([
    [{ key: 'Escape' }, 'clear'],
    [{ key: 'ArrowDown', altKey: true }, 1],
    [{ key: 'ArrowUp', altKey: true }, -1],
    [{ key: 'ArrowDown' }, null],
    [{ key: 'ArrowDown', altKey: true, shiftKey: true }, null],
    [{ key: 'Escape', altKey: true }, null],
    [{ key: 'Escape', ctrlKey: true }, null],
    [{ key: 'a' }, null],
  ])('%o: %s', (keys, action) => {
    expect(markActionOf({ ...NO_KEYS, ...keys })).toBe(action);
  });

  it.each<MarkAction>(['clear', 1, -1])('are told as they are: %s', (action) => {
    const names = MARK_KEYS[action].split('+');
    const keystroke = { ...NO_KEYS, altKey: names[0] === 'Alt', key: names.at(-1) ?? '' };
    expect(markActionOf(keystroke)).toBe(action);
  });
});
