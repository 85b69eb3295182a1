import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWords, UI_LANGUAGES } from '../../components/load-words';
import { fillTemplate } from '../../components/templates';
import type { Words } from '../../components/words';
import { LONGEST_DESCRIPTION, localeOf, messagesOf } from '../browser-messages';

const LISTING = 'docs/store/listing';
const PARTS = ['Name', 'Summary', 'Description'];

/** Chrome's store cuts a longer name in its lists, in characters. */
const LONGEST_NAME = 45;

/** Heading -> text, in the order of the file. */
function partsOf(tag: string): Map<string, string> {
  const [, ...parts] = readFileSync(path.join(LISTING, `${tag}.md`), 'utf8').split(/^## /m);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
  );
}

/** What each line of a text is: a paragraph, a point of a list, or empty. */
const linesOf = (text = ''): string[] => text.split('\n').map((line) => /^- |^$/.exec(line)?.[0] ?? 'text');

/** What the popup says of a release, and the words by which points of the list begin, which it shows too. */
const shownWords = ({ sentence, figures, checks, marks, compare, actions }: Words): string[] => [
  fillTemplate(sentence.releaseByWireForIssuer, { wire: 'X', issuer: 'Y' }),
  `- ${figures.key}`,
  `- ${checks.look.replace(/[.。]$/, '')}`,
  `- ${marks.toggle}`,
  `- ${compare.toggle}`,
  `- ${actions.cite}`,
  actions.export,
];

const permissions = [...readFileSync('docs/store/permissions.md', 'utf8').matchAll(/^## `(\w+)`/gm)].map(
  ([, permission]) => permission,
);

describe('the texts for the stores', () => {
  it('are there in each language of the words and no other', () => {
    expect(readdirSync(LISTING).sort()).toEqual(UI_LANGUAGES.map((tag) => `${tag}.md`).sort());
  });

  it('know the permissions to explain', () => {
    expect(permissions).toContain('activeTab');
  });
});

describe.each(UI_LANGUAGES)('the text for the stores in %s', (tag) => {
  const parts = partsOf(tag);
  const description = parts.get('Description') ?? '';

  it('has the parts that the stores ask for', () => {
    expect([...parts.keys()]).toEqual(PARTS);
    expect([...parts.values()].filter((text) => text === '')).toEqual([]);
  });

  it('has the name, in the length that stores show', () => {
    expect(parts.get('Name')).toMatch(/^Pressmark\b/);
    expect(parts.get('Name')?.length).toBeLessThanOrEqual(LONGEST_NAME);
  });

  it('is summed up in the words of the manifest', () => {
    expect(parts.get('Summary')).toBe(messagesOf(localeOf(tag)).description?.message);
    expect(parts.get('Summary')?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('says as much as in English, point by point', () => {
    expect(linesOf(description)).toEqual(linesOf(partsOf('en').get('Description')));
  });

  it('is plain text, as the stores show it', () => {
    expect(description).not.toMatch(/[`*<>]|\]\(|^#/m);
  });

  it('calls things as the popup and the menu call them', async () => {
    const { keyFiguresOfPage, figuresInSelection } = messagesOf(localeOf(tag));
    const inMenu = [keyFiguresOfPage?.message, figuresInSelection?.message];
    const called = [...shownWords(await loadWords([tag])), ...inMenu];
    expect(called.filter((words) => !words || !description.includes(words))).toEqual([]);
  });

  it('says why it asks for each permission', () => {
    for (const permission of permissions) expect(description).toContain(permission);
  });
});
