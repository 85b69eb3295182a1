import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const PICTURES = 'docs/store/pictures';
const FIELDS = { width: 16, height: 20, color: 25 };
/** Of a PNG without transparency. */
const RGB = 2;
/** Chrome's store takes no more. */
const MOST_SCREENS = 5;

const read = (name: string): { size: string; color: number } => {
  const bytes = readFileSync(path.join(PICTURES, name));
  const [width, height] = [bytes.readUInt32BE(FIELDS.width), bytes.readUInt32BE(FIELDS.height)];
  return { size: `${width} x ${height}`, color: bytes[FIELDS.color] ?? -1 };
};

it('the pictures are of sizes that Chrome’s store takes', () => {
  const names = readdirSync(PICTURES).sort();
  const screens = names.filter((name) => /^\d-/.test(name));
  expect(screens.length).toBeGreaterThan(0);
  expect(screens.length).toBeLessThanOrEqual(MOST_SCREENS);
  expect(new Set(screens.map((name) => read(name).size))).toEqual(new Set(['1280 x 800']));
  expect(read('small-promo.png').size).toBe('440 x 280');
  expect(names.filter((name) => read(name).color !== RGB)).toEqual([]);
});
