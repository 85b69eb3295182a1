// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup';
import { read, renderPopup } from '../components/render-view';
import { SAMPLE } from '../components/sample-report';

it('reads each station of the way once, with what is told of it', () => {
  renderPopup(read(SAMPLE));
  const { stations } = readPopup();
  const days = stations.map((station) => station.match(/\b\d{4}\b/g)?.length ?? 0);
  expect(stations.length).toBeGreaterThan(1);
  expect(days.every((count) => count <= 1)).toBe(true);
});
