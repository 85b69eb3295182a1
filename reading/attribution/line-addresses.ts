import type { Line } from '../article/article';

/** All addresses that a line leads to: its links', and those spelled out in its text. */
export function addressesOf(line: Line): string[] {
  const spelled = line.text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [];
  return [...new Set([...line.links.map((link) => link.href), ...spelled])];
}
