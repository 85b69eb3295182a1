import type { LinePlace } from '../../article/article';
import { withoutCreditWord } from '../bylines';
import { wireCredited } from '../wire-names';
import { placeOf, wordsOf } from '../words';
import type { Signal, SignalContext } from './signal';

/** The page credits a wire as the text's author, alone or among others, with the word for it or without ("By AP"). */
export const bylineSignal: Signal = (context) =>
  context.article.metadata.authors.flatMap(({ name }) => {
    const openings = wordsOf(context.language, 'bylineOpenings');
    const wire = wireCredited(withoutCreditWord(name, openings));
    return wire ? [{ signal: 'byline', wire, quote: name, place: findByline(context, name) }] : [];
  });

/** Where the name stands before the body. Null when the page shows it nowhere there. */
function findByline({ article }: SignalContext, name: string): LinePlace | null {
  const line = article.lines.findIndex(({ place, text }) => place === 'before' && text.includes(name));
  const start = article.lines[line]?.text.indexOf(name) ?? -1;
  return start < 0 ? null : placeOf(line, start, name);
}
