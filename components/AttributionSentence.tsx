import type { JSX } from 'preact';
import type { ArticleReport } from '../reading/report';
import { Phrase } from './Phrase';
import { usePresentation } from './presentation';
import type { Template, Words } from './words';

/** What the article is and who shows it, in one plain sentence that claims no more than the evidence. */
export function AttributionSentence({ report }: { readonly report: ArticleReport }): JSX.Element {
  const { words } = usePresentation();
  const { wire, issuer, publisher, labels } = report.attribution;
  const shownBy = publisher.name ?? publisher.domain;
  const label = labels[0] && <Phrase template={words.quoted} fillings={{ quote: labels[0] }} />;
  const what = (
    <Phrase
      template={whatItIs(report, words.sentence)}
      fillings={{ wire: wire?.name, issuer: issuer?.name, label }}
    />
  );
  // An agency's story on its own site needs no second mention of it.
  const isShown = shownBy !== null && shownBy !== wire?.name && report.verdict !== 'article';
  const template = isShown ? words.sentence.shown : words.sentence.alone;
  return <Phrase template={template} fillings={{ what, publisher: shownBy }} />;
}

function whatItIs({ verdict, attribution }: ArticleReport, sentence: Words['sentence']): Template {
  const { wire, issuer, labels } = attribution;
  switch (verdict) {
    case 'press-release':
      if (wire) return issuer ? sentence.releaseByWireForIssuer : sentence.releaseByWire;
      return issuer ? sentence.releaseByIssuer : sentence.release;
    case 'agency-story':
      return wire ? sentence.agencyStory : sentence.agencyStoryUnnamed;
    case 'sponsored':
      return labels.length > 0 ? sentence.sponsoredWithLabel : sentence.sponsored;
    default:
      return sentence.noMarker;
  }
}
