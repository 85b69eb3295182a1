import { describe, expect, it } from 'vitest';
import { detectWire } from '../../reading/attribution/detect-wire';
import { createMarkFinder } from '../../reading/attribution/mark-finder';
import { unpackMarks } from '../../reading/attribution/packed-marks';
import { findWireMarker } from '../../reading/attribution/wire-marker';
import { WIRE_MARKS } from '../../reading/attribution/wire-marks';
import { WIRE_SERVICES } from '../../reading/attribution/wire-services';

const RELEASE = 'BANGOR, Maine, Oct. 24, 2025 /PRNewswire/ -- Oakmere Ferries today opened a route.';
const STORY = 'OSLO, Sept 10 (Reuters) - A ferry route opened.';
const MENTION = 'The ferry line said in a PR Newswire release that it would open a route.';

const detect = (texts: string[], host = 'harborpost.example', isOfArticle = true) =>
  detectWire(
    texts.map((text) => ({ text })),
    () => isOfArticle,
    host,
  );

describe('detectWire', () => {
  it.each([
    ['a release', [MENTION, RELEASE], 'press-release'],
    ['an agency story', [STORY], 'agency-story'],
    ['the first of several', [STORY, RELEASE], 'agency-story'],
    ['a mention', [MENTION], null],
    ['no text', [], null],
  ])('says what %s is', (_, texts, verdict) => {
    expect(detect(texts)).toBe(verdict);
  });

  it('takes an agency on its own site for the publisher', () => {
    expect(detect([STORY], 'www.reuters.com')).toBeNull();
    expect(detect([STORY], 'notreuters.com')).toBe('agency-story');
  });

  it.each(['apnews.com', 'ap.org', 'www.ap.org'])('knows %s, whatever its name', (host) => {
    expect(detect(['BANGOR, Maine (AP) — A ferry route opened.'], host)).toBeNull();
  });

  it('passes over datelines that are not the article’s', () => {
    expect(detect([RELEASE], 'harborpost.example', false)).toBeNull();
  });
});

describe('packed marks', () => {
  const find = createMarkFinder(unpackMarks(WIRE_MARKS));

  it('find what the marks find of the services that they are of', () => {
    for (const { markers, role, isDetected } of WIRE_SERVICES) {
      for (const name of markers.filter((marker) => !/[…:]/.test(marker))) {
        const text = `BANGOR, Maine, Oct. 24, 2025 /${name}/ -- A route opened.`;
        expect(findWireMarker(text)?.wire.role, name).toBe(role);
        expect(find(text)?.wire.role, name).toBe(isDetected ? role : undefined);
      }
    }
  });
});
