import type { JSX } from 'preact';
import type { ArticleReport } from '../reading/report';
import { Phrase } from './Phrase';
import { usePresentation } from './presentation';
import type { Template, Words } from './words';

/** Whose words the article holds, in one plain sentence that claims no more than the evidence. What it is stands above it, who shows it below. */
export function AttributionSentence({ report }: { readonly report: ArticleReport }): JSX.Element {
  const { words } = usePresentation();
  const { wire, issuer, labels } = report.attribution;
  const label = labels[0] && <Phrase template={words.quoted} fillings={{ quote: labels[0] }} />;
  return (
    <Phrase
      template={whoSpeaks(report, words.sentence)}
      fillings={{ wire: wire?.name, issuer: issuer?.name, label }}
    />
  );
}

function whoSpeaks({ verdict, attribution }: ArticleReport, sentence: Words['sentence']): Template {
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
