/**
 * Hand-written words of newsrooms in one language. A word with a capital letter counts only as written, one without
 * counts in any case. The words of `newsroom/en.ts` count in every language: wires close in English everywhere.
 */
export interface NewsroomWords {
  /** BCP 47. */
  readonly language: string;
  /** What introduces the source of a text ("source", "nguồn"). In capitals, or with another sign, it is a release's. */
  readonly sourceLabels: readonly string[];
  /** Labels that only releases use for their issuer ("消息来源"). */
  readonly releaseSourceLabels: readonly string[];
  /** What may follow the source on its own line ("view original content"). */
  readonly behindSource: readonly string[];
  /** Words that stand before a name without being part of it ("the"). */
  readonly articles: readonly string[];
  /** How the heading of a paragraph about the issuer begins ("about", "về"). */
  readonly aboutOpenings: readonly string[];
  /** How such a heading ends where the name comes first ("hakkında"). */
  readonly aboutEndings: readonly string[];
  /** Labels before a colon that name the issuer among contacts and company data ("company name"). */
  readonly issuerLabels: readonly string[];
  /** Labels, whole, of a link or address that leads to the release itself ("original press release"). */
  readonly originalLabels: readonly string[];
  /** How sites call their front page, where a trail of sections begins. */
  readonly homeNames: readonly string[];
  /** How a site begins to say that what it shows is somebody's release ("this is a press release"). */
  readonly releaseStatements: readonly string[];
  /** How it begins to say who paid for it ("sponsored by"). */
  readonly sponsoredStatements: readonly string[];
  /** What a text calls a company when it speaks of it without its name, in all their cases ("the company"). */
  readonly companyNouns: readonly string[];
  /** How a block or line of contacts begins. */
  readonly contactLabels: readonly string[];
  /** How a line of keywords begins. */
  readonly keywordLabels: readonly string[];
  /** How a heading over statements that bind the issuer begins ("forward-looking statements"). */
  readonly boilerplateOpenings: readonly string[];
  /** Labels by which a page says that somebody paid for what it shows. */
  readonly sponsoredLabels: readonly string[];
  /** Words that say so of a section, and stand over ad slots everywhere else. */
  readonly adLabels: readonly string[];
  /** Labels by which a page says that it shows somebody's release. */
  readonly releaseLabels: readonly string[];
  /** Labels that sites put over releases and over other notices ("PR", "announcements"). */
  readonly noticeLabels: readonly string[];
  /** Bylines that name a desk, not a writer. */
  readonly deskNames: readonly string[];
  /** What stands before a writer's name ("by"). */
  readonly bylineOpenings: readonly string[];
  /** What may stand before the place of a dateline without being part of it ("本报"). */
  readonly dispatchOpenings: readonly string[];
  /** Words that close a dateline like a dash ("电"). */
  readonly dispatchWords: readonly string[];
  /** Where names have small words, those with which begins what is said of the bearer ("vừa", "công bố"); [] elsewhere. */
  readonly statementOpenings: readonly string[];
  /** Where names have no capitals: what stands right behind one of which something is said (particles, verbs of news). */
  readonly behindNames?: readonly string[];
  /** There too: with what a clause or noun ends that says of a name right behind it what its bearer is or does ("を運営する"). */
  readonly beforeNames?: readonly string[];
  /** Forms of companies, wherever in a name: they decide before all other words. */
  readonly legalForms: readonly string[];
  /** Words in the name of a body that tell its kind, in this order of trust. */
  readonly issuerKinds: {
    readonly 'political-party': readonly string[];
    readonly government: readonly string[];
    readonly university: readonly string[];
    readonly association: readonly string[];
    readonly company: readonly string[];
    /** Of a body of no such kind, or of any ("museum", "hospital"). */
    readonly other?: readonly string[];
  };
  /** ISO 3166-1 alpha-2 -> its regions and the cities that datelines name without a country. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}
