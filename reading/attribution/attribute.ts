import type { Article, LinePlace } from '../article/article';
import type { Language } from '../languages/language';
import { cut } from '../text/span';
import { parseAddress } from './address';
import type { AttributionReading, Evidence, WireCredit } from './attribution';
import { cutBody } from './body-text';
import { readBylines } from './bylines';
import { datelineWords, readDateline } from './dateline';
import { type IssuerReading, readIssuer } from './issuer/read-issuer';
import { findLabels } from './labels';
import { type Original, readOriginal } from './original';
import { readPublisher, toIsoDate } from './page-facts';
import { findReleaseStatements } from './release-statement';
import { findShownDay, type ShownDay } from './shown-day';
import { SIGNALS } from './signals';
import type { SignalContext, SignalHit } from './signals/signal';
import { findSourceLine } from './source-line';
import { type Judgment, judge } from './verdict';
import type { WireService } from './wire-services/wire-service';

/**
 * Whose words an article is: what its page shows of wire, issuer, dateline and publisher, each with its proof, and the
 * body without the frame that tells so.
 */
export function attribute(whole: Article, language: Language): AttributionReading {
  const article = withoutHidden(whole);
  const context: SignalContext = {
    article,
    language,
    dateline: readDateline(article, language),
    sourceLine: findSourceLine(article, language),
    labels: findLabels(article, language),
    statements: findReleaseStatements(article, language),
  };
  const hits = SIGNALS.flatMap((read) => read(context));
  const bylines = readBylines(article, language, context.dateline?.writers ?? []);
  const judgment = judge(article, { hits, labels: context.labels, isSigned: bylines.length > 0 });
  const isRelease = judgment.verdict === 'press-release';
  const issuer = isRelease ? readIssuer({ ...context, wire: judgment.wire }) : null;
  const original = readOriginal(article, judgment.wire);
  const published = readPublished(article, language);
  const proofs = [
    ...wireProofs(hits, judgment),
    ...issuerProof(article, issuer),
    ...datelineProof(context),
    ...pageProofs(context, published),
    ...originalProof(original),
  ];
  const { canonicalUrl, modifiedAt } = article.metadata;
  return {
    verdict: judgment.verdict,
    confidence: judgment.confidence,
    attribution: {
      wire: judgment.wire && toCredit(judgment.wire),
      issuer: issuer?.issuer ?? null,
      dateline: context.dateline?.dateline ?? null,
      publisher: readPublisher(article),
      bylines,
      publishedAt: published?.day ?? null,
      modifiedAt: toIsoDate(modifiedAt),
      // A page may declare anything, and this becomes a link.
      canonicalUrl: canonicalUrl && parseAddress(canonicalUrl) ? canonicalUrl : null,
      originalUrl: original.url,
      releaseId: original.releaseId,
      labels: context.labels.map(({ label }) => label),
      evidence: proofs.map(({ signal, quote, supports }) => ({ signal, quote, supports })),
    },
    evidencePlaces: proofs.map(({ place }) => place),
    wireSite: judgment.wire?.homeDomains[0] ?? null,
    body: cutBody(whole, language, {
      ...context,
      isRelease,
      isSyndicated: isRelease || judgment.wire !== null,
    }),
  };
}

/** An article in whose place hidden lines say nothing: what readers cannot see proves nothing. */
function withoutHidden(article: Article): Article {
  return {
    ...article,
    lines: article.lines.map((line) => (line.isHidden ? { ...line, text: '', links: [], images: [] } : line)),
  };
}

function toCredit({ id, name, role, ownership }: WireService): WireCredit {
  return { id, name, role, ownership };
}

/** When an article was published, and where that stands if the page shows it. */
type Published = Omit<ShownDay, 'place'> & { readonly place: LinePlace | null };

/** The instant or day that the page states, else the day that it shows by its headline. */
function readPublished(article: Article, language: Language): Published | null {
  const stated = toIsoDate(article.metadata.publishedAt);
  return stated ? { day: stated, quote: stated, place: null } : findShownDay(article, language);
}

/** A piece of evidence and where it stands. */
interface Proof extends Evidence {
  readonly place: LinePlace | null;
}

/** Traces that show a release without a wire; its labels are shown as such. */
const OWNERLESS_PROOFS = ['boilerplate', 'release-closing', 'statement', 'release-remark'];

/** The traces of the wire that was concluded, one of each kind; of a release without a wire, its own. */
function wireProofs(hits: readonly SignalHit[], { verdict, wire }: Judgment): Proof[] {
  if (verdict !== 'press-release' && verdict !== 'agency-story') return [];
  const seen = new Set<string>();
  return hits.flatMap((hit): Proof[] => {
    const { signal } = hit;
    if (hit.wire !== wire || !(wire || OWNERLESS_PROOFS.includes(signal)) || seen.has(signal)) return [];
    seen.add(signal);
    const says = ['statement', 'release-remark'].includes(signal) ? 'label' : 'issuer';
    return [{ ...hit, supports: wire ? 'wire' : says }];
  });
}

function issuerProof(article: Article, reading: IssuerReading | null): Proof[] {
  if (!reading) return [];
  const { signal, quote, place, kindPlace } = reading;
  const line = place && article.lines[place.line];
  const name: Proof = { signal, quote: line ? cut(line.text, place.span) : quote, supports: 'issuer', place };
  const kindLine = kindPlace && article.lines[kindPlace.line];
  if (!kindLine) return [name];
  const kindQuote = cut(kindLine.text, kindPlace.span);
  return [name, { signal: 'issuer-kind', quote: kindQuote, supports: 'issuer', place: kindPlace }];
}

function datelineProof({ article, dateline }: SignalContext): Proof[] {
  if (!dateline) return [];
  const { quote, place } = datelineWords(article, dateline);
  return [{ signal: 'dateline', quote, supports: 'dateline', place }];
}

/** What the page says about itself: outside the visible text, so without a place. */
function pageProofs({ article, labels }: SignalContext, published: Published | null): Proof[] {
  const { name } = readPublisher(article);
  return [
    ...(name ? [{ signal: 'site-name', quote: name, supports: 'publisher', place: null } as const] : []),
    ...(published ? [{ ...published, signal: 'publication-date', supports: 'published' } as const] : []),
    ...labels.map(({ label, place }): Proof => ({ signal: 'label', quote: label, supports: 'label', place })),
  ];
}

function originalProof({ url }: Original): Proof[] {
  return url ? [{ signal: 'original-link', quote: url, supports: 'original', place: null }] : [];
}
