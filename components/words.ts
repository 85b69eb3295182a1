import type { ExportFormat, FormatId } from '../citation/export-formats';
import type { Article } from '../reading/article/article';
import type { Evidence, IssuerKind, Ownership, Verdict } from '../reading/attribution/attribution';
import type { OddName } from '../reading/attribution/odd-names';
import type { Check, Comparator, FigureKind, FigureStatus } from '../reading/figures/figure';

/** Words with places to fill: "Story by {wire}". */
export type Template = string;

/** One template for each plural form of the language, chosen by `{count}`; forms it lacks fall back to `other`. */
export type PluralTemplate = Readonly<Partial<Record<Intl.LDMLPluralRule, Template>> & { other: Template }>;

/** Why a page cannot be read, as `extension/page-access.ts` names it. */
export type Barrier =
  | 'browser-page'
  | 'add-on-store'
  | 'document'
  | 'local-file'
  | 'source-view'
  | 'not-allowed'
  | 'refused';

/** Words of a whole-popup message. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** Words of a choice among a few. */
interface ChoiceWords<Choice extends string> {
  readonly name: string;
  readonly choice: Readonly<Record<Choice, string>>;
}

/** Words of a field to write in. */
interface FieldWords {
  readonly name: string;
  readonly hint: string;
}

/** Every word the extension shows in one language; a table of another language has the same keys and places. */
export interface Words {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** How the language quotes: “{quote}”. */
  readonly quoted: Template;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly signalCount: PluralTemplate;
  readonly sentence: {
    readonly releaseByWireForIssuer: Template;
    readonly releaseByWire: Template;
    readonly releaseByIssuer: Template;
    readonly release: Template;
    readonly agencyStory: Template;
    readonly agencyStoryUnnamed: Template;
    readonly sponsoredWithLabel: Template;
    readonly sponsored: Template;
    readonly noMarker: Template;
  };
  readonly chain: {
    readonly name: string;
    readonly issuer: string;
    readonly issuerUnknown: string;
    readonly newswire: string;
    readonly agency: Readonly<Record<Ownership, string>>;
    readonly shownBy: string;
    readonly writtenBy: string;
    readonly noLabel: string;
  };
  readonly issuerKind: Readonly<Record<IssuerKind, string>>;
  readonly inLanguage: Template;
  readonly evidence: {
    readonly toggle: string;
    readonly supports: Readonly<Record<Evidence['supports'], string>>;
    readonly notOnPage: string;
  };
  /** Links that lead away from the page, opened by a click alone. */
  readonly links: {
    readonly original: string;
    readonly search: Template;
    readonly archive: string;
  };
  readonly figures: {
    readonly key: string;
    readonly found: string;
    readonly shownOfAll: Template;
    readonly more: string;
    readonly none: string;
    readonly showInPage: string;
    readonly comparator: Readonly<Record<Exclude<Comparator, 'exactly'>, string>>;
    readonly status: Readonly<Record<Exclude<FigureStatus, 'stated'>, string>>;
    readonly percentagePoints: PluralTemplate;
    readonly times: Template;
    readonly inFull: Template;
    readonly up: string;
    readonly down: string;
    readonly since: Template;
    readonly from: Template;
    readonly computed: string;
    readonly computedExplained: string;
    readonly statedAsWell: Template;
    readonly quarter: Template;
  };
  readonly checks: {
    readonly look: string;
    readonly arithmetic: string;
    readonly kind: Readonly<Record<Check['kind'], Template>>;
    /** A rate that other amounts of the article speak against. */
    readonly otherRate: Template;
    /** What the numbers make when each may have been rounded. */
    readonly rounded: Template;
  };
  /** What is odd about a name on the page: `{quote}`. */
  readonly oddName: Readonly<Record<OddName['kind'], Template>>;
  readonly actions: {
    readonly allFigures: PluralTemplate;
    readonly keyFiguresOnly: string;
    readonly cite: string;
    readonly export: string;
    readonly copyFigure: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly saved: string;
    readonly copyFailed: string;
    readonly placeLost: string;
    readonly readAgain: string;
    /** Asks the browser for the access that it withholds. */
    readonly allowSites: string;
  };
  /** The figures that are marked on the page. */
  readonly marks: {
    readonly toggle: string;
    readonly name: string;
    readonly marked: PluralTemplate;
    /** Which of them is looked at. */
    readonly place: Template;
    readonly previous: string;
    readonly next: string;
    readonly clear: string;
    readonly keys: string;
  };
  readonly sorting: {
    readonly toggle: string;
    readonly kinds: string;
    readonly all: string;
    readonly kind: Readonly<Record<FigureKind, string>>;
    readonly order: string;
    readonly byRank: string;
    readonly byPlace: string;
  };
  readonly compare: {
    readonly toggle: string;
    readonly title: string;
    readonly unit: string;
  };
  readonly selection: {
    readonly title: string;
    readonly none: string;
    readonly all: string;
  };
  readonly exports: {
    readonly title: Readonly<Record<ExportFormat['use'], string>>;
    readonly format: Readonly<Record<FormatId, string>>;
    readonly preview: string;
    readonly copy: string;
    readonly save: string;
    readonly close: string;
  };
  readonly options: {
    readonly title: string;
    readonly look: ChoiceWords<'every-page' | 'on-click'>;
    /** The browser withholds access to all sites or to some. */
    readonly sitesClosed: string;
    readonly quietSites: FieldWords;
    readonly badge: string;
    readonly language: string;
    readonly numbers: string;
    readonly asInBrowser: string;
    readonly currencies: FieldWords;
    readonly theme: ChoiceWords<'system' | 'light' | 'dark'>;
    readonly shortcut: { readonly name: string; readonly none: string; readonly change: string };
    readonly library: { readonly name: string; readonly keepReleases: string; readonly open: string };
    readonly file: {
      readonly name: string;
      readonly save: string;
      readonly read: string;
      readonly notRead: string;
      readonly delete: string;
      readonly reallyDelete: string;
    };
    readonly saved: string;
    readonly notValid: string;
    /** A newer build wrote what is stored, or what is in a file. */
    readonly newer: string;
    readonly about: { readonly name: string; readonly version: string; readonly licenses: string };
  };
  readonly welcome: {
    readonly title: string;
    readonly points: readonly NoticeWords[];
    readonly settings: string;
  };
  readonly notices: {
    readonly reading: string;
    readonly noArticle: NoticeWords;
    readonly failed: NoticeWords;
    readonly leftOut: Readonly<Record<Article['leftOut'][number], string>>;
    readonly barrier: Readonly<Record<Barrier, NoticeWords>>;
  };
}
