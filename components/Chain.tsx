import type { ComponentChild, JSX } from 'preact';
import type { Attribution, Verdict } from '../reading/attribution/attribution';
import { Dotted } from './Dotted';
import { formatDay } from './format/format-period';
import { Phrase } from './Phrase';
import { type Presentation, usePresentation } from './presentation';

/** One station of a text's way. */
interface Station {
  readonly role: string;
  /** Null when the page does not name it. */
  readonly name: string | null;
  /** Whether it has the name that we know it by, and not the page's. */
  readonly isOurs?: boolean;
  readonly details: readonly ComponentChild[];
}

interface ChainProps {
  readonly verdict: Verdict;
  readonly attribution: Attribution;
  /** BCP 47 tag of the text, in which its issuer, its writers and its site are named. */
  readonly language: string;
}

/** The way of a text from who issued it over who distributed it to who shows it. */
export function Chain({ verdict, attribution, language }: ChainProps): JSX.Element | null {
  const presentation = usePresentation();
  const stations = toStations(verdict, attribution, presentation);
  if (stations.length === 0) return null;
  return (
    <ol class="chain" aria-label={presentation.words.chain.name}>
      {stations.map(({ role, name, isOurs, details }) => (
        <li key={role} class={name === null ? 'unnamed' : ''}>
          <small>{role}</small>
          <div>
            <bdi class="station" title={name ?? ''} {...(name !== null && !isOurs && { lang: language })}>
              {name ?? presentation.words.chain.issuerUnknown}
            </bdi>
            {details.length > 0 && <Dotted parts={details} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function toStations(verdict: Verdict, attribution: Attribution, presentation: Presentation): Station[] {
  return [
    issuerStation(verdict, attribution, presentation),
    wireStation(attribution, presentation),
    writerStation(verdict, attribution, presentation),
    publisherStation(verdict, attribution, presentation),
  ].filter((station) => station !== null);
}

function issuerStation(verdict: Verdict, { issuer }: Attribution, { words }: Presentation): Station | null {
  if (issuer) {
    const role = `${words.chain.issuer} · ${words.issuerKind[issuer.kind]}`;
    return { role, name: issuer.name, details: [] };
  }
  return verdict === 'press-release' ? { role: words.chain.issuer, name: null, details: [] } : null;
}

function wireStation({ wire, dateline }: Attribution, presentation: Presentation): Station | null {
  if (!wire) return null;
  const { newswire, agency } = presentation.words.chain;
  return {
    role: wire.role === 'newswire' ? newswire : agency[wire.ownership],
    name: wire.name,
    isOurs: true,
    details: dateline?.date ? [formatDay(dateline.date, presentation)] : [],
  };
}

function writerStation(verdict: Verdict, { bylines }: Attribution, { words }: Presentation): Station | null {
  if (verdict !== 'article' || bylines.length === 0) return null;
  return { role: words.chain.writtenBy, name: bylines.join(', '), details: [] };
}

function publisherStation(
  verdict: Verdict,
  { publisher, publishedAt, labels }: Attribution,
  presentation: Presentation,
): Station | null {
  const name = publisher.name ?? publisher.domain;
  if (name === null) return null;
  const day = publishedAt ? [formatDay(publishedAt, presentation)] : [];
  // Whether a page labels a release tells its readers something; a missing label on an ordinary article tells nothing.
  const noLabel =
    verdict === 'press-release' && labels.length === 0 ? [presentation.words.chain.noLabel] : [];
  const quoted = labels.map((label) => (
    <Phrase key={label} template={presentation.words.quoted} fillings={{ quote: label }} />
  ));
  return { role: presentation.words.chain.shownBy, name, details: [...day, ...quoted, ...noLabel] };
}
