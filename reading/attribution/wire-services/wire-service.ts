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
   * What stands in a dateline, delimiters included: "/X/", "(X)" or "-X-" ("A/X" and "X-Y" inside count as X).
   * "X…Y" is a line that begins with X and has Y soon after a day.
   */
  readonly markers: readonly string[];
  /**
   * Words that only its copy has at the end, in lower case: somewhere in a line of the closing or the addresses it
   * links to. "x…y" is x with y after it.
   */
  readonly closings: readonly string[];
  /** What the last words of its copy are, exactly: "(X)". */
  readonly endings: readonly string[];
  /** Where its links and link wrappers, images and trackers live: a host, subdomains included, and how the path begins. */
  readonly linkHosts: readonly string[];
  readonly imageHosts: readonly string[];
  readonly trackerHosts: readonly string[];
  /** Finds the id of a release in an address, in its first group that took part; null when addresses carry none. */
  readonly releaseId: RegExp | null;
}
