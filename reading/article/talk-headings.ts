import type { Draft } from './draft';

/** What pages head the part with that their readers write, in lower case. */
const HEADINGS = new Set(
  (
    'comments|leave a reply|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|комментарии|' +
    'отзывы|коментарі|коментари|komentáře|diskuze|comentarii|hozzászólások|σχόλια|yorumlar|kommentarer|kommentit|التعليقات|' +
    'תגובות|टिप्पणियाँ|komentar|bình luận|ความคิดเห็น|评论|網友評論|网友评论|評論|留言|コメント|댓글'
  ).split('|'),
);

/** What may stand beside such a name: how many there are, a colon. */
const BESIDE_NAME = /[\d()（）:：]/g;

/** Where the part begins that readers wrote, by its heading; the number of lines where there is none. */
export function startOfTalk(lines: readonly Draft[]): number {
  const start = lines.findIndex(
    ({ kind, text }) =>
      kind === 'heading' && HEADINGS.has(text.replace(BESIDE_NAME, '').trim().toLowerCase()),
  );
  return start < 0 ? lines.length : start;
}
