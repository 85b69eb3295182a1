// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { vi as vietnamese } from '../../components/words/vi';
import type { Attribution, Verdict, WireCredit } from '../../reading/attribution/attribution';
import type { OddName } from '../../reading/attribution/odd-names';
import { expectAccessible, read, renderPopup, textOf } from './render-view';
import { SAMPLE, sampleWith } from './sample-report';

const XINHUA: WireCredit = { id: 'xinhua', name: 'Xinhua', role: 'newsAgency', ownership: 'state' };
const NOBODY: Partial<Attribution> = { wire: null, issuer: null };

const sentence = (): string => textOf(screen.getByRole('heading', { level: 1 }));
const stations = (): string[] => [...document.querySelectorAll('.chain li')].map(textOf);

describe('an odd name', () => {
  it.each<[OddName, string]>([
    [
      { kind: 'look-alike', quote: 'PRN\u0435wswire' },
      'Worth a look. “PRN\u0435wswire”: letters of two alphabets in one word.',
    ],
    [
      { kind: 'turned', quote: 'Harbor \u202EPost' },
      'Worth a look. “Harbor \u202EPost”: the page shows these letters in another order than they stand in its text.',
    ],
  ])('is shown as it stands, apart from the words around it: %j', async (odd, note) => {
    const { container } = renderPopup(read({ ...SAMPLE, oddNames: [odd] }));
    const shown = container.querySelector('p.note');
    expect(textOf(shown)).toBe(note);
    expect(shown?.querySelector('bdi bdi')?.textContent).toBe(odd.quote);
    await expectAccessible(container);
  });

  it('cannot turn the words around it: every name of the page is in an element that keeps its direction', () => {
    const name = 'Port \u202EOffice';
    const { container } = renderPopup(
      read(
        sampleWith(
          {},
          {
            wire: null,
            issuer: { name, kind: 'company' },
            publisher: { name, domain: null },
            dateline: { place: name, country: null, date: null },
            labels: [name],
          },
        ),
      ),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Why we say so' }));
    const holders = [...container.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes('\u202E')),
    );
    expect(holders.length).toBeGreaterThan(4);
    expect(holders.filter((element) => element.closest('bdi') === null).map(textOf)).toEqual([]);
  });
});

describe('the sentence', () => {
  const issuer = 'Silk Bay Port Committee of the Harbor Party';
  it.each<[Verdict, Partial<Attribution>, string]>([
    ['press-release', {}, `Distributed by PR Newswire on behalf of ${issuer}`],
    ['press-release', { issuer: null }, 'Distributed by PR Newswire, issuer not named'],
    ['press-release', { wire: null }, `Issued by ${issuer}`],
    ['press-release', NOBODY, 'Issuer not named'],
    ['agency-story', { wire: XINHUA }, 'Story by Xinhua'],
    ['agency-story', { wire: null }, 'Story by a news agency'],
    ['sponsored', { ...NOBODY, labels: ['Anzeige'] }, 'Marked “Anzeige” by the page itself'],
    ['sponsored', NOBODY, 'Marked as sponsored by the page itself'],
    ['article', NOBODY, 'No wire marker found'],
  ])('of %s with %o', (verdict, attribution, expected) => {
    renderPopup(read(sampleWith({ verdict }, attribution)));
    expect(sentence()).toBe(expected);
  });

  it('speaks the reader’s language', () => {
    renderPopup(read(SAMPLE), {}, { words: vietnamese, locale: 'vi', currencies: [] });
    expect(sentence()).toBe(`Do PR Newswire phân phối thay mặt ${issuer}`);
  });
});

describe('the chain', () => {
  it('leads from the issuer over the newswire to the page', () => {
    renderPopup(read(SAMPLE));
    expect(stations()).toEqual([
      'Issuer · political partySilk Bay Port Committee of the Harbor Party',
      'Newswire · issuer paysPR Newswire4 Mar 2026',
      'Shown byTin Cảng Biển5 Mar 2026 · no label',
    ]);
  });

  it('quotes the page’s own label', () => {
    renderPopup(read(sampleWith({}, { labels: ['Thông cáo báo chí'] })));
    expect(stations().at(-1)).toBe('Shown byTin Cảng Biển5 Mar 2026 · “Thông cáo báo chí”');
  });

  it('says in which language the page names its stations, and leaves our name of a wire in ours', () => {
    renderPopup(read(SAMPLE));
    const languages = [...document.querySelectorAll('.station')].map((name) => name.getAttribute('lang'));
    expect(languages).toEqual(['vi', null, 'vi']);
  });

  it('says who owns an agency and keeps an issuer out of its story', () => {
    renderPopup(read(sampleWith({ verdict: 'agency-story' }, { wire: XINHUA, issuer: null })));
    expect(stations()).toEqual([
      'State-owned news agencyXinhua4 Mar 2026',
      'Shown byTin Cảng Biển5 Mar 2026',
    ]);
  });

  it('shows that a release names no issuer', () => {
    renderPopup(read(sampleWith({}, { issuer: null })));
    expect(stations()[0]).toBe('Issuernot named');
  });

  it('names the writers of an ordinary article and speaks of no label', () => {
    renderPopup(read(sampleWith({ verdict: 'article' }, { ...NOBODY, bylines: ['Mai Lan', 'Ivo Brandt'] })));
    expect(stations()).toEqual(['Written byMai Lan, Ivo Brandt', 'Shown byTin Cảng Biển5 Mar 2026']);
  });
});

describe('the mark, the signals and the imprint', () => {
  it.each<[Verdict, string]>([
    ['press-release', 'Press release'],
    ['agency-story', 'Agency story'],
    ['sponsored', 'Sponsored'],
    ['article', 'Article'],
  ])('marks %s as "%s"', (verdict, mark) => {
    renderPopup(read(sampleWith({ verdict })));
    expect(textOf(document.querySelector('.mark'))).toBe(mark);
  });

  it('counts the signals that speak of the origin, each once', () => {
    renderPopup(read(SAMPLE));
    expect(screen.getByText('4 signals agree')).toBeTruthy();
  });

  it('claims no agreement of a single signal, and none for an ordinary article', () => {
    const evidence = SAMPLE.report.attribution.evidence.slice(0, 1);
    renderPopup(read(sampleWith({}, { evidence })));
    expect(textOf(document.querySelector('.sure'))).toBe('1 signal');
    renderPopup(read(sampleWith({ verdict: 'article' })));
    expect(document.querySelectorAll('.sure')).toHaveLength(1);
  });

  it('gives place and language, and the day only where the chain does not', () => {
    renderPopup(read(SAMPLE));
    expect(textOf(document.querySelector('.imprint > span'))).toBe('VỊNH LỤA, Lumenia · in Vietnamese');
    renderPopup(read(sampleWith({}, { wire: null })));
    expect(textOf(document.querySelectorAll('.imprint > span').item(1))).toBe(
      'VỊNH LỤA, Lumenia · 4 Mar 2026 · in Vietnamese',
    );
  });
});

describe('the evidence', () => {
  it('is folded at first, then lists each conclusion with its quotes', async () => {
    const { container } = renderPopup(read(SAMPLE));
    const toggle = screen.getByRole('button', { name: 'Why we say so' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect([...container.querySelectorAll('.evidence > div')].map(textOf)).toEqual([
      'IssuerSilk Bay Port Committee of the Harbor Party“NGUỒN: Silk Bay Port Committee of the Harbor Party”',
      'DistributorPR Newswire“/PRNewswire/ --”“https://images.release.example/silk-bay-port-terminal-three.jpg” in the page’s code',
      'Dateline4 Mar 2026“VỊNH LỤA, Lumenia, ngày 4 tháng 3 năm 2026”',
      'Shown byTin Cảng Biển“Tin Cảng Biển” in the page’s code',
    ]);
    await expectAccessible(container);
  });

  it('leads to the words on the page, and only where they stand there', () => {
    const showEvidence = vi.fn(async () => true);
    renderPopup(read(SAMPLE), { showEvidence });
    fireEvent.click(screen.getByRole('button', { name: 'Why we say so' }));
    expect(document.querySelectorAll('.evidence button')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: /VỊNH LỤA, Lumenia, ngày/ }));
    expect(showEvidence.mock.calls).toEqual([[2]]);
  });
});

describe('the links that lead away', () => {
  const ORIGINAL = 'https://www.prnewswire.com/vn/silk-bay-302000001.html';
  const links = (): string[][] =>
    [...document.querySelectorAll<HTMLAnchorElement>('.away a')].map((link) => [
      textOf(link),
      link.getAttribute('href') ?? '',
    ]);

  it('are the original, a search at the wire and the archive', async () => {
    const { container } = renderPopup(read(sampleWith({ headline: 'A & B' }, { originalUrl: ORIGINAL })));
    expect(links()).toEqual([
      ['The original', ORIGINAL],
      ['Search at PR Newswire', 'https://duckduckgo.com/?q=site%3Aprnewswire.com%20A%20%26%20B'],
      ['Web archive', `https://web.archive.org/web/*/${ORIGINAL}`],
    ]);
    await expectAccessible(container);
  });

  it.each<[string, Partial<Attribution>]>([
    ['without a distributor', NOBODY],
    ['for a sponsored page', { ...NOBODY, labels: ['Anzeige'] }],
  ])('are none %s', (_what, attribution) => {
    renderPopup(read(sampleWith({ verdict: 'article' }, attribution)));
    expect(links()).toEqual([]);
  });

  it('lead to web addresses alone', () => {
    renderPopup(read(sampleWith({ pageUrl: 'file:///page.html' }, { originalUrl: 'javascript:alert(1)' })));
    expect(links().map(([text]) => text)).toEqual(['Search at PR Newswire']);
  });
});
