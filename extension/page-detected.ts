import * as v from 'valibot';
import type { PageDetected } from './messages';

const PageDetectedSchema = v.object({
  type: v.literal('pressmark/page-detected'),
  verdict: v.picklist(['press-release', 'agency-story', 'sponsored', 'article', 'none']),
});

/** A message as what the detector sends; null when it is anything else. */
export function parsePageDetected(message: unknown): PageDetected | null {
  const parsed = v.safeParse(PageDetectedSchema, message);
  return parsed.success ? parsed.output : null;
}
