/** Texts of a fictional story, with the figures that stand in them. */
const STORY = [
  'The harbor of Little Skerry took in 214 ships in May 2026, said the harbor office, which had counted each of them from its tower.',
  'They landed 3,800 tonnes of herring, and the auction hall sold them for 12.5 million euros, more than in any May before.',
  'Another pier is being built beside the lighthouse. It will cost 41 million euros, and the city has lent the harbor 60% of that sum.',
  'The pier is made for coasters, which had to wait outside the bay at low water. The office expects them from the spring of 2027 on.',
];

/** Figures of the story, as they are marked. */
export const FIGURES = ['214 ships', '3,800 tonnes', '12.5 million euros', '41 million euros', '60%'];

const TITLE = 'A new pier for Little Skerry';
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');
const FILLER = `<nav>${'<p>Weather and tides</p>'.repeat(60)}</nav>`;

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}<title>${TITLE}</title></head><body>${body}</body></html>`;

const article = (content: string): string => `<article><h1>${TITLE}</h1>${content}</article>`;

/** Nothing may run or load, and no text may become markup. */
const STRICT =
  "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'\">";

/** Pages that show the story, each in a way of its own, by file name. */
export const MARK_PAGES: Readonly<Record<string, string>> = {
  'plain.html': page(FILLER + article(paragraphs)),
  'strict.html': page(FILLER + article(paragraphs), STRICT),
  'shadow.html': page(
    `${FILLER}<quill-story><template shadowrootmode="open">${article(paragraphs)}</template></quill-story>`,
  ),
  'frame.html': page(`${FILLER}<iframe src="story.html" style="width: 600px; height: 3000px"></iframe>`),
  'story.html': page(`<div style="height: 1200px"></div>${article(paragraphs)}`),
  'small-frame.html': page(`${FILLER}<iframe src="story.html" style="width: 600px; height: 300px"></iframe>`),
  'breaks.html': page(FILLER + article(`<div>${STORY.join('<br>\n<br>')}</div>`)),
  'inline.html': page(
    FILLER + article(paragraphs.replaceAll(/(\d[\d.,]*) (ships|tonnes|million)/g, '<b>$1</b> <i>$2</i>')),
  ),
  'table.html': page(
    FILLER +
      article(
        `<p>${STORY[3]}</p><p>${STORY[3]}</p><table><tbody>${STORY.slice(0, 3)
          .map((text) => `<tr><td>${text}</td></tr>`)
          .join('')}</tbody></table><p>${STORY[3]}</p>`,
      ),
  ),
};
