import { boilerplateSignal } from './boilerplate-signal';
import { bylineSignal } from './byline-signal';
import { canonicalSignal } from './canonical-signal';
import { closingSignal } from './closing-signal';
import { datelineSignal } from './dateline-signal';
import { fullDatelineSignal } from './full-dateline-signal';
import { labelSignal } from './label-signal';
import { originalSignal } from './original-signal';
import { sectionSignal } from './section-signal';
import type { Signal } from './signal';
import { sourceCreditSignal } from './source-credit-signal';
import { sourceLineSignal } from './source-line-signal';
import { statementSignal } from './statement-signal';
import { syndicatedSignal } from './syndicated-signal';
import { trackerSignal, wireLinkSignal } from './wire-host-signals';

/** All signals, in the order in which their evidence is shown. */
export const SIGNALS: readonly Signal[] = [
  datelineSignal,
  closingSignal,
  canonicalSignal,
  bylineSignal,
  sourceCreditSignal,
  trackerSignal,
  wireLinkSignal,
  sectionSignal,
  sourceLineSignal,
  statementSignal,
  syndicatedSignal,
  originalSignal,
  boilerplateSignal,
  labelSignal,
  fullDatelineSignal,
];
