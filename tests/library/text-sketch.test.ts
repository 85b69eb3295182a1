import { describe, expect, it } from 'vitest';
import { sharedShare, sketchText } from '../../library/text-sketch';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');
const signs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');

describe.each([
  ['words', words],
  ['characters without spaces', signs],
])('sharedShare of %s', (_script, make) => {
  it('is 1 for the same, whatever its marks', () => {
    expect(sharedShare(sketchText(make(0, 300)), sketchText(`“${make(0, 300)}”!`))).toBe(1);
  });

  it('is 1 for a part of it', () => {
    expect(sharedShare(sketchText(make(0, 2000)), sketchText(make(500, 1500)))).toBe(1);
  });

  it('is about a half for two texts that share a half', () => {
    const share = sharedShare(sketchText(make(0, 2000)), sketchText(make(1000, 3000)));
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('is 0 for others, and null where there is too little to tell', () => {
    expect(sharedShare(sketchText(make(0, 300)), sketchText(make(5000, 5300)))).toBe(0);
    expect(sharedShare(sketchText(make(0, 300)), sketchText(make(0, 9)))).toBeNull();
  });
});

it('takes Thai by the character', () => {
  const text = 'เรือเฟอร์รี่ลำแรกออกจากท่าเมื่อเช้าวันจันทร์พร้อมผู้โดยสารสองร้อยคน';
  expect(sketchText(text).length).toBeGreaterThan(30);
});
