import type { ArticleReport } from '../reading/report';

/** What two reports on a page have to agree on. */
export const COMPARED = ['text', 'verdict', 'headline', 'publisher', 'publishedAt'] as const;

/** A part of a report on which two of them differ, and what each says; of a text, its first line that differs. */
export interface Difference {
  readonly part: (typeof COMPARED)[number];
  readonly one: string | null;
  readonly other: string | null;
}

/** On what two reports on a page differ by more than white space. */
export function differencesOf(one: ArticleReport, other: ArticleReport): Difference[] {
  return COMPARED.flatMap((part) => {
    const said = [one, other].map((report) => partOf(report, part));
    const [a, b] = said.map((value) => value?.replace(/\s+/gu, ' ').trim() ?? null);
    if (a === b) return [];
    const [first = null, second = null] = said;
    return [
      part === 'text' ? differenceOfTexts(first ?? '', second ?? '') : { part, one: first, other: second },
    ];
  });
}

function partOf(
  { text, verdict, headline, attribution }: ArticleReport,
  part: Difference['part'],
): string | null {
  switch (part) {
    case 'text':
      return text;
    case 'verdict':
      return verdict;
    case 'headline':
      return headline;
    case 'publisher':
      return JSON.stringify(attribution.publisher);
    case 'publishedAt':
      return attribution.publishedAt;
  }
}

function differenceOfTexts(one: string, other: string): Difference {
  const [ours, theirs] = [one, other].map((text) =>
    text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()),
  ) as [string[], string[]]; // of two texts
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  const first = at < 0 ? ours.length : at;
  return { part: 'text', one: ours[first] ?? null, other: theirs[first] ?? null };
}
