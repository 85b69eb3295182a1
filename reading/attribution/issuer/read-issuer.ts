import type { LinePlace } from '../../article/article';
import type { Issuer } from '../attribution';
import { isSpokenOf } from '../spoken-of';
import {
  findBehindIssuerLabel,
  findInAboutHeading,
  findInContacts,
  findInStatement,
  findInWireClosing,
} from './closing-name';
import { readIssuerKind } from './issuer-kind';
import { findBeforeShortName, findBeforeTicker, findInFirstLink, findOpeningName } from './opening-name';
import type { FoundName, ReleaseFacts } from './release-facts';
import { findSite, findStatedIssuer } from './stated-issuer';
import { findOpeningUncased } from './uncased-name';

/** Who issued a release, and where the page says so. */
export interface IssuerReading {
  readonly issuer: Issuer;
  readonly signal: string;
  /** The name as the page's text or data have it. */
  readonly quote: string;
  /** Null when it stands in the page's data alone. */
  readonly place: LinePlace | null;
  /** The words that tell the kind of body where the name alone does not; null when it does, or none do. */
  readonly kindPlace: LinePlace | null;
}

type Way = readonly [signal: string, find: (facts: ReleaseFacts) => FoundName | null];

/** The ways a release names its issuer, the most trusted first. */
const WAYS: readonly Way[] = [
  ['source-line', findInSourceLine],
  ['closing', findInWireClosing],
  ['statement', findInStatement],
  ['ticker', findBeforeTicker],
  ['company-link', findInFirstLink],
  ['stated-issuer', findStatedIssuer],
  ['opening-name', findBeforeShortName],
  ['about-heading', findInAboutHeading],
  ['issuer-label', findBehindIssuerLabel],
  ['contacts', findSpokenContact],
  ['opening-name', findOpeningName],
  ['opening-name', findOpeningUncased],
  ['contacts', findInContacts],
  ['site-name', findSite],
];

/** The issuer of an article that is a release. Null when no way names one. */
export function readIssuer(facts: ReleaseFacts): IssuerReading | null {
  for (const [signal, find] of WAYS) {
    const found = find(facts);
    if (!found) continue;
    const { kind, place: kindPlace } = readIssuerKind(found.name, facts);
    const isListed = kind === 'other' && findBeforeTicker(facts) !== null;
    const issuer: Issuer = { name: found.name, kind: isListed ? 'company' : kind };
    return { issuer, signal, quote: found.name, place: found.place, kindPlace };
  }
  return null;
}

/** Among contacts an agency may answer: whom the text speaks of goes before all that it opens with, others behind it. */
function findSpokenContact(facts: ReleaseFacts): FoundName | null {
  const found = findInContacts(facts);
  return found && isSpokenOf(facts, found.name, found.place?.line) ? found : null;
}

/** A credit ("Source: X") names the issuer only beside a wire's mark, or where the text speaks of X from its head on. */
function findInSourceLine(facts: ReleaseFacts): FoundName | null {
  const { sourceLine, wire } = facts;
  if (!sourceLine) return null;
  const { name, place, form } = sourceLine;
  return form !== 'credit-line' || wire || isSpokenOf(facts, name, place.line) ? { name, place } : null;
}
