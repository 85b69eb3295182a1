import type { Draft } from './draft';

/** What pages head the part with that their readers write, in lower case. */
const HEADINGS = new Set(
  [
    'comments|add a comment|leave a comment|post a comment|leave a reply|reader comments',
    'kommentare|kommentar schreiben|leserkommentare|commentaires|laisser un commentaire|comentarios|deja un comentario',
    'comentários|deixe um comentário|commenti|lascia un commento|reacties|plaats een reactie|komentarze|dodaj komentarz',
    'комментарии|отзывы|добавить комментарий|добавить отзыв|обсуждение|коментарі|відгуки|додати коментар|komentáře|diskuze',
    'comentarii|hozzászólások|σχόλια|yorumlar|yorum yap|kommentarer|kommentit|التعليقات|تعليقات|תגובות|टिप्पणियाँ',
    'komentar|komen|bình luận|ý kiến bạn đọc|ความคิดเห็น|评论|網友評論|网友评论|评论列表|評論|留言|コメント|댓글',
  ].flatMap((names) => names.split('|')),
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
