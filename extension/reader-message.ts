import type { LinePlace } from '../reading/article/article';
import type { ReaderMessage } from './messages';

/**
 * A message as what the popup tells the reader; null when it is anything else. Checked by hand: a validating library
 * would be most of the script that runs in pages.
 */
export function parseReaderMessage(message: unknown): ReaderMessage | null {
  return isReaderMessage(message) ? message : null;
}

/** Types of the messages that hold nothing else. */
const BARE: ReadonlySet<unknown> = new Set([
  'pressmark/ask-marks',
  'pressmark/ask-selection',
  'pressmark/clear-highlights',
]);

function isReaderMessage(message: unknown): message is ReaderMessage {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'pressmark/show-place':
      return isPlace(message.place);
    case 'pressmark/mark-places':
      return (
        isList(message.marks) && message.marks.every((places) => isList(places) && places.every(isPlace))
      );
    case 'pressmark/step-mark':
      return message.by === 1 || message.by === -1;
    default:
      return BARE.has(message.type);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isPlace = (place: unknown): place is LinePlace =>
  isRecord(place) &&
  isIndex(place.line) &&
  isList(place.span) &&
  place.span.length === 2 &&
  isIndex(place.span[0]) &&
  isIndex(place.span[1]) &&
  place.span[0] <= place.span[1];

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
