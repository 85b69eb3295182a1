import type { JSX } from 'preact';
import type { LocatedReport } from '../reading/report';
import { type Presentation, usePresentation } from './presentation';
import { fillTemplate } from './templates';

/** A link that leads away from the page: nothing is fetched before it is clicked. */
interface AwayLink {
  readonly text: string;
  readonly href: string;
}

/** Where a text that came by a distributor can be looked up: its original, a search for it, the web archive. */
export function WireLinks({ located }: { readonly located: LocatedReport }): JSX.Element | null {
  const links = toLinks(located, usePresentation());
  if (links.length === 0) return null;
  return (
    <p class="away">
      {links.map(({ text, href }) => (
        <a key={href} href={href} target="_blank" rel="noreferrer">
          {text}
        </a>
      ))}
    </p>
  );
}

/** Wires have no search address in common: a web search on the wire's own site finds the text at each of them. */
const SEARCH = 'https://duckduckgo.com/?q=';
/** The archive's calendar of an address. */
const ARCHIVE = 'https://web.archive.org/web/*/';

function toLinks({ report, wireSite }: LocatedReport, { words }: Presentation): AwayLink[] {
  const { wire, originalUrl } = report.attribution;
  if (!wire) return [];
  const search = `${SEARCH}${encodeURIComponent(`site:${wireSite} ${report.headline ?? ''}`)}`;
  const links = [
    { text: words.links.original, href: originalUrl ?? '' },
    { text: fillTemplate(words.links.search, { wire: wire.name }), href: wireSite ? search : '' },
    { text: words.links.archive, href: ARCHIVE + (originalUrl ?? report.pageUrl) },
  ];
  // Only web addresses become links: what a page declares may be anything.
  return links.filter(({ href }) => /^https?:/.test(href.replace(ARCHIVE, '')));
}
