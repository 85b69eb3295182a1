import type { Article } from '../article/article';
import type { Verdict } from './attribution';
import type { DisclosureLabel } from './labels';
import { siteAddress } from './page-facts';
import type { SignalHit, SignalName } from './signals/signal';
import { isHomeOf, wireNamed } from './wire-names';
import { WIRE_SERVICES } from './wire-services';
import type { WireService } from './wire-services/wire-service';

/** What the signals come to. */
export interface Judgment {
  readonly verdict: Verdict;
  readonly confidence: number;
  /** The wire whose copy the article is; null when none is shown to be. */
  readonly wire: WireService | null;
}

interface Weight {
  /** Signals of one group have one cause and count once. */
  readonly group: string;
  /** How much it tells, 0..1, when it points to a newswire (or to nobody) … */
  readonly newswire: number;
  /** … and when it points to a news agency. */
  readonly newsAgency: number;
}

const weight = (group: string, newswire: number, newsAgency = 0): Weight => ({ group, newswire, newsAgency });

/**
 * How much each signal tells. One strong signal is enough; two weak ones of different groups are.
 * - dateline, closing, canonical: forms that only a wire's own copy has; a newswire's outweighs an agency's dateline,
 *   under which agencies pass releases on.
 * - byline, source-credit: an agency is credited only for its copy; for a newswire they are a label of the site.
 * - release-closing: closes several wires' releases, and no agency's story.
 * - syndicated: closes what the site did not write, whoever did.
 * - tracker: comes with the release's markup; weak, since pages count with others' pixels too.
 * - wire-link: any article on the release may link to it or show its photos.
 * - section: sites file what a newswire sends, and what is like it, in one place.
 * - source-line: a release's own form at its end, of whom its head speaks; with a colon papers set it too, and a mere
 *   credit may be a photo's or a graph's.
 * - statement, release-remark, original, label: the site itself says that it shows a release; a statement says nothing
 *   else, a remark goes on as a writer may; a notice-label has a word that names other things too ("PR").
 * - boilerplate, full-dateline: releases have them, and not they alone; nothing else has both.
 */
const WEIGHTS: Readonly<Record<SignalName, Weight>> = {
  dateline: weight('dateline', 0.9, 0.9),
  closing: weight('closing', 0.9, 0.7),
  'release-closing': weight('closing', 0.8),
  syndicated: weight('closing', 0, 0.35),
  canonical: weight('canonical', 0.8, 0.8),
  byline: weight('credit', 0.4, 0.65),
  'source-credit': weight('credit', 0.4, 0.65),
  tracker: weight('tracker', 0.45, 0.3),
  'wire-link': weight('assets', 0.3, 0.1),
  section: weight('section', 0.3, 0.3),
  'source-line': weight('source-line', 0.6),
  'source-in-capitals': weight('source-line', 0.45),
  'credit-line': weight('source-line', 0.3),
  statement: weight('statement', 0.8),
  'release-remark': weight('statement', 0.6),
  original: weight('statement', 0.6),
  'full-dateline': weight('dateline', 0.2),
  boilerplate: weight('boilerplate', 0.4),
  label: weight('label', 0.6),
  'notice-label': weight('label', 0.35),
};

/** What the weights of independent groups have to add up to. */
const ENOUGH = 0.6;
/** … and over a writer's name, where no label or source line tells: writers speak of releases, sources and companies too. */
const ENOUGH_OVER_WRITER = 0.8;
/** Signs can be forged or misread: nothing is certain. */
const MOST_CONFIDENT = 0.98;
/** The page's own word is taken, save that it may belong to something beside the article. */
const SPONSORED_CONFIDENCE = 0.9;
/** An article without any sign; each sign that fell short takes half its weight off. */
const ARTICLE_CONFIDENCE = 0.9;

/** By its structure alone a short release looks like no article; above this it is none whatever its text says. */
const SURELY_NONE = 0.7;

/** What was found on a page that tells what its article is. */
export interface Findings {
  readonly hits: readonly SignalHit[];
  readonly labels: readonly DisclosureLabel[];
  /** Whether the page names a writer. */
  readonly isSigned: boolean;
}

/** What an article is, by the signals found on its page. */
export function judge(article: Article, findings: Findings): Judgment {
  const none: Judgment = { verdict: 'none', confidence: article.confidence, wire: null };
  if (article.pageKind === 'none' && article.confidence > SURELY_NONE) return none;
  const judgment = judgeArticle(article, findings);
  return article.pageKind === 'none' && judgment.verdict === 'article' ? none : judgment;
}

function judgeArticle(article: Article, { hits, labels, isSigned }: Findings): Judgment {
  const newswire = heaviest(hits, 'newswire');
  const agency = heaviest(hits, 'newsAgency');
  if (newswire && newswire.weight >= ENOUGH && newswire.weight >= (agency?.weight ?? 0)) {
    return { verdict: 'press-release', confidence: toConfidence(newswire.weight), wire: newswire.wire };
  }
  if (agency && agency.weight >= ENOUGH && !isSaidToBeRelease(hits)) {
    if (isOwnSite(article, agency.wire))
      return { verdict: 'article', confidence: ARTICLE_CONFIDENCE, wire: null };
    return { verdict: 'agency-story', confidence: toConfidence(agency.weight), wire: agency.wire };
  }
  if (labels.some(({ says }) => says === 'sponsored')) {
    return { verdict: 'sponsored', confidence: SPONSORED_CONFIDENCE, wire: null };
  }
  const ownerless = hits.filter((hit) => hit.wire === null);
  const unnamed = weigh(ownerless, 'newswire');
  const isPlain = !isSigned || ownerless.some(({ signal }) => signal === 'label' || signal === 'source-line');
  if (unnamed >= (isPlain ? ENOUGH : ENOUGH_OVER_WRITER))
    return { verdict: 'press-release', confidence: toConfidence(unnamed), wire: null };
  const doubt = Math.max(newswire?.weight ?? 0, agency?.weight ?? 0, unnamed);
  return { verdict: 'article', confidence: round(ARTICLE_CONFIDENCE - doubt / 2), wire: null };
}

/** The site's own word that a text is a release, a sentence or a link's label, outweighs an agency's mark: agencies pass releases on. */
const isSaidToBeRelease = (hits: readonly SignalHit[]): boolean =>
  hits.some(({ signal }) => signal === 'release-closing' || WEIGHTS[signal].group === 'statement');

interface Candidate {
  readonly wire: WireService;
  readonly weight: number;
}

/** The wire of a role to which most weight points; signals that name none count for each. Null when none is named. */
function heaviest(hits: readonly SignalHit[], role: WireService['role']): Candidate | null {
  let best: Candidate | null = null;
  for (const wire of WIRE_SERVICES) {
    if (wire.role !== role || !hits.some((hit) => hit.wire === wire)) continue;
    const own = hits.filter((hit) => hit.wire === wire || hit.wire === null);
    const weight = weigh(own, role);
    if (!best || weight > best.weight) best = { wire, weight };
  }
  return best;
}

/** The sum over groups of the heaviest signal in each. */
function weigh(hits: readonly SignalHit[], role: WireService['role']): number {
  const groups = new Map<string, number>();
  for (const { signal } of hits) {
    const { group, [role]: weight } = WEIGHTS[signal];
    groups.set(group, Math.max(groups.get(group) ?? 0, weight));
  }
  return round([...groups.values()].reduce((sum, weight) => sum + weight, 0));
}

/** On its own site an agency is the publisher, not a wire. */
function isOwnSite(article: Article, wire: WireService): boolean {
  const site = siteAddress(article);
  if (site) return isHomeOf(wire, site);
  return article.metadata.publisher !== null && wireNamed(article.metadata.publisher) === wire;
}

function toConfidence(weight: number): number {
  return Math.min(MOST_CONFIDENT, weight);
}

/** Weights have two decimals; sums of doubles have more. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
