import type { Article } from './article/article';
import { attribute } from './attribution/attribute';
import { siteCountry } from './attribution/home-country';
import { findOddNames } from './attribution/odd-names';
import { extractFigures } from './figures/extract-figures';
import type { Language } from './languages/language';
import type { LocatedReport } from './report';
import { cut } from './text/span';

/**
 * The report of an article, with the places of its words on the page. An article that is none of itself
 * (`pageKind` "none") yields a report without figures.
 * @param language The language of the article's own text.
 */
export function readReport(article: Article, language: Language): LocatedReport {
  const { verdict, confidence, attribution, evidencePlaces, wireSite, body } = attribute(article, language);
  const paragraphs = body.map(({ line, span }) => cut(article.lines[line]?.text ?? '', span));
  const text = paragraphs.join('\n');
  // Of a line whose letters are turned around readers see other numbers than stand there.
  const legible = paragraphs.map((words, at) =>
    article.lines[body[at]?.line ?? -1]?.isTurned ? ' '.repeat(words.length) : words,
  );
  const referenceDay = attribution.dateline?.date ?? attribution.publishedAt?.slice(0, 10) ?? null;
  const { figures, checks } =
    verdict === 'none'
      ? { figures: [], checks: [] }
      : extractFigures(legible.join('\n'), language, referenceDay, article.headline, {
          site: siteCountry(article),
          scene: attribution.dateline?.country ?? null,
          isOwn: verdict === 'article',
        });
  return {
    report: {
      schema: 1,
      pageUrl: article.pageUrl,
      language: language.tag,
      verdict,
      confidence,
      headline: article.headline,
      text,
      attribution,
      figures,
      checks,
    },
    paragraphs: body,
    evidencePlaces,
    wireSite,
    oddNames: findOddNames(article, attribution, evidencePlaces),
  };
}
