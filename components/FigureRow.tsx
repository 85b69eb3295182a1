import type { ComponentChild, JSX } from 'preact';
import type { FigureForm } from '../citation/export-formats';
import type { Change, Figure } from '../reading/figures/figure';
import type { ArticleReport } from '../reading/report';
import { DOT } from './Dotted';
import { FigurePicture } from './FigurePicture';
import { formatFigure, formatPart } from './format/format-amount';
import { formatPeriod } from './format/format-period';
import { Measured } from './Measured';
import { Phrase } from './Phrase';
import { preferCurrency } from './preferred-currency';
import { usePresentation } from './presentation';
import { qualifiersOf } from './qualifiers';
import { fillTemplate } from './templates';

/** Longer values than this do not fit their column in the large type. */
const LARGE_TYPE_FITS = 12;

interface FigureRowProps {
  readonly figure: Figure;
  readonly report: ArticleReport;
  readonly onShow: (figure: Figure) => void;
  readonly onCopy: (figure: Figure, form: FigureForm) => void;
}

/** One figure: its value for this reader, the article's own words, and all that the text says of it. */
export function FigureRow({ figure, report, onShow, onCopy }: FigureRowProps): JSX.Element {
  const { words, currencies } = usePresentation();
  const shown = preferCurrency(figure, currencies);
  return (
    <li>
      <button type="button" class="figure" title={words.figures.showInPage} onClick={() => onShow(figure)}>
        <Value figure={shown} language={report.language} />
        <span class="what">
          <Measured figure={figure} report={report} />
          <Circumstances figure={shown} />
        </span>
      </button>
      <span class="figure-actions">
        <CopyButton
          label={words.actions.copyFigure}
          icon="copy"
          onPress={() => onCopy(figure, 'withSource')}
        />
        <CopyButton label={words.actions.copyLink} icon="link" onPress={() => onCopy(figure, 'link')} />
      </span>
    </li>
  );
}

/** Outlines on a grid of 16: two sheets, two links of a chain. */
const ICONS = {
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  link: 'M6.5 9.5l3-3m-2-2 1.5-1.5a2.5 2.5 0 0 1 4 3.5L11.5 8.5m-3 3-1.5 1.5a2.5 2.5 0 0 1-4-3.5l1.5-1.5',
} as const;

interface CopyButtonProps {
  readonly label: string;
  readonly icon: keyof typeof ICONS;
  readonly onPress: () => void;
}

function CopyButton({ label, icon, onPress }: CopyButtonProps): JSX.Element {
  return (
    <button type="button" title={label} aria-label={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}

function Value({ figure, language }: { readonly figure: Figure; readonly language: string }): JSX.Element {
  const presentation = usePresentation();
  const { words } = presentation;
  const { text, unit, exact } = formatFigure(figure, presentation);
  const qualifiers = qualifiersOf(figure, words);
  const shown = text + (unit ?? '');
  const isQuoteNew = [shown, shown + figure.subject].every((said) => !isSameText(figure.quote, said));
  return (
    <span class="value">
      {qualifiers && <small class="qualifier">{qualifiers} </small>}
      <span
        class={text.length > LARGE_TYPE_FITS ? 'number long' : 'number'}
        {...(exact && { title: fillTemplate(words.figures.inFull, { number: exact }) })}
      >
        <bdi>{text}</bdi>
        {unit && (
          <>
            {' '}
            <bdi class="unit">{unit}</bdi>
          </>
        )}
        {exact && (
          <>
            {' '}
            <bdi class="in-full">{exact}</bdi>
          </>
        )}
      </span>
      {isQuoteNew && figure.subject !== null && (
        <small class="quote" dir="auto" lang={language}>
          {' '}
          <bdi>{figure.quote}</bdi>
        </small>
      )}
      <FigurePicture figure={figure} />
    </span>
  );
}

/** Whether two forms differ in nothing but spaces, separators and signs: "30-35%" and "30 % – 35 %". */
const isSameText = (a: string, b: string): boolean => lettersAndDigits(a) === lettersAndDigits(b);

const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function Circumstances({ figure }: { readonly figure: Figure }): JSX.Element | null {
  const presentation = usePresentation();
  const { statedAsWell } = presentation.words.figures;
  const { asOf, change, equivalent } = figure;
  const parts: ComponentChild[] = [];
  if (asOf) parts.push(<bdi key="as-of">{formatPeriod(asOf, presentation)}</bdi>);
  if (change) parts.push(<ChangeNote key="change" figure={figure} change={change} />);
  if (equivalent) {
    const amount = amountText(formatPart(equivalent, figure, presentation));
    parts.push(<Phrase key="equivalent" template={statedAsWell} fillings={{ amount }} />);
  }
  if (parts.length === 0) return null;
  return (
    <small class="circumstances">{parts.flatMap((part, index) => (index > 0 ? [DOT, part] : [part]))}</small>
  );
}

interface ChangeNoteProps {
  readonly figure: Figure;
  readonly change: Change;
}

function ChangeNote({ figure, change }: ChangeNoteProps): JSX.Element {
  const presentation = usePresentation();
  const { words } = presentation;
  const { baseline } = figure;
  const amount = amountText(formatPart(change, figure, presentation));
  return (
    <span class="change">
      <span class={change.direction}>
        <span aria-hidden="true">{change.direction === 'up' ? '▲' : '▼'}</span>
        <span class="for-ears">{words.figures[change.direction]}</span> <bdi>{amount}</bdi>
      </span>
      {change.since && (
        <>
          {' '}
          <Phrase
            template={words.figures.since}
            fillings={{ period: formatPeriod(change.since, presentation) }}
          />
        </>
      )}
      {baseline && (
        <>
          {' '}
          <Phrase
            template={words.figures.from}
            fillings={{ amount: amountText(formatPart(baseline, figure, presentation)) }}
          />{' '}
          <abbr title={words.figures.computedExplained}>{words.figures.computed}</abbr>
        </>
      )}
    </span>
  );
}

const amountText = ({ text, unit }: { readonly text: string; readonly unit: string | null }): string =>
  unit === null ? text : `${text} ${unit}`;
