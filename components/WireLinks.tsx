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
        <a key={href} href={href} target="_blank" rel="noopener noreferrer">
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
  const { attribution, headline, pageUrl } = report;
  const { wire, originalUrl } = attribution;
  if (!wire) return [];
  const search =
    wireSite && headline ? `${SEARCH}${encodeURIComponent(`site:${wireSite} ${headline}`)}` : null;
  const archived = [originalUrl, pageUrl].find((href) => href !== null && isWebAddress(href));
  return [
    ...(originalUrl && isWebAddress(originalUrl) ? [{ text: words.links.original, href: originalUrl }] : []),
    ...(search ? [{ text: fillTemplate(words.links.search, { wire: wire.name }), href: search }] : []),
    ...(archived ? [{ text: words.links.archive, href: `${ARCHIVE}${archived}` }] : []),
  ];
}

/** Only web addresses become links: what a page declares may be anything. */
function isWebAddress(href: string): boolean {
  return /^https?:\/\//i.test(href);
}
