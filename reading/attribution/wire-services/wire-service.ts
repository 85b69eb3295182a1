import type { Ownership, WireCredit } from '../attribution';

/** A distributor or agency, as plain data: what marks its copy on other sites' pages. */
export interface WireService {
  readonly id: string;
  /** As a reader should see it. */
  readonly name: string;
  readonly role: WireCredit['role'];
  readonly ownership: Ownership;
  /** Other names that stand for it as byline, source or section; `name` counts without being listed. */
  readonly aliases: readonly string[];
  /** Sites where it is the publisher itself, subdomains included. */
  readonly homeDomains: readonly string[];
  /**
   * What stands in a dateline. "X" stands between slashes, brackets or dashes: "/X/", "(X)", "[X]", "- X -", with
   * partners "A/X", "X-Y", "X=Y", with the day "(X - day)". "A…B" is a line that begins with A and has B soon after a
   * day ("…B": after a place and a day; "[…B": after a place). "X:" opens the line.
   */
  readonly markers: readonly string[];
  /**
   * Words that only its copy has at the end, in lower case: somewhere in a line of the closing or the addresses it
   * links to. "x…y" is x with y after it, "x…" is x with the issuer's name after it.
   */
  readonly closings: readonly string[];
  /** What the last words of its copy are, exactly, besides an agency's name between brackets or slashes or behind a dash. */
  readonly endings: readonly string[];
  /** Whether an agency's name in brackets is the credit of a photo, wherever it stands: it signs no text so. */
  readonly creditsPhotos: boolean;
  /** Where its links and link wrappers, images and trackers live: a host, subdomains included, and how the path begins. */
  readonly linkHosts: readonly string[];
  readonly imageHosts: readonly string[];
  readonly trackerHosts: readonly string[];
  /** Finds the id of a release in an address, in its first group that took part; null when addresses carry none. */
  readonly releaseId: RegExp | null;
  /** Whether the script on every page knows its marks: it has no room for agencies of few pages, which the reading knows. */
  readonly isDetected: boolean;
}

/** What a wire service's file tells: who it is, and of the rest what it has. */
type Facts = Pick<WireService, 'id' | 'name' | 'ownership' | 'homeDomains'> &
  Partial<Omit<WireService, 'role'>>;

const NOTHING = {
  aliases: [],
  markers: [],
  closings: [],
  endings: [],
  creditsPhotos: false,
  linkHosts: [],
  imageHosts: [],
  trackerHosts: [],
  releaseId: null,
  isDetected: true,
};

/** A service that distributes issuers' texts for a fee. */
export const newswire = (facts: Facts): WireService => ({ ...NOTHING, ...facts, role: 'newswire' });

/** A service that sells its own reporting. */
export const newsAgency = (facts: Facts): WireService => ({ ...NOTHING, ...facts, role: 'newsAgency' });
