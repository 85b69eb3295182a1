import { describe, expect, it } from 'vitest';
import { readDateline } from '../../reading/attribution/dateline';
import { readIssuer } from '../../reading/attribution/issuer';
import { issuerKindOf } from '../../reading/attribution/issuer-kind';
import { findSourceLine } from '../../reading/attribution/source-line';
import { prNewswire } from '../../reading/attribution/wire-services/pr-newswire';
import { loadLanguage } from '../../reading/languages/registry';
import { type ArticleSketch, linkOn, sketchArticle } from './article-fixture';

describe('issuerKindOf', () => {
  it.each([
    ['en', "Communist Party of Oakmere's New Harbor", 'political-party'],
    ['en', 'CPC Lamjiang Municipal Committee', 'political-party'],
    ['en', 'Ministry of Tides', 'government'],
    ['en', 'City of Oakmere', 'government'],
    ['en', 'Oakmere Municipal Bureau of Ferries', 'government'],
    ['en', 'Oakmere University', 'university'],
    ['en', 'Oakmere University Press Ltd.', 'company'],
    ['en', 'Ferry Captains Association', 'association'],
    ['en', 'Oakmere Ferries, Inc.', 'company'],
    ['en', 'Oakmere Group', 'company'],
    ['en', 'Olmo Naviera S.A.', 'company'],
    ['en', 'Oakmere', 'other'],
    ['en', 'Incoming Tides', 'other'],
    ['vi', 'Đảng bộ thành phố Lam Giang', 'political-party'],
    ['vi', 'Bộ Thủy triều', 'government'],
    ['vi', 'Ủy ban nhân dân tỉnh Lam Giang', 'government'],
    ['vi', 'Trường Đại học Lam Giang', 'university'],
    ['vi', 'Hiệp hội Thuyền trưởng', 'association'],
    ['vi', 'Tập đoàn Phà Lam Giang', 'company'],
    ['vi', 'Công ty Cổ phần Phà Lam Giang', 'company'],
    ['vi', "Communist Party of Oakmere's New Harbor", 'political-party'],
    ['vi', 'Phà Lam Giang', 'other'],
    ['zh', '中共江燕市委员会', 'political-party'],
    ['zh', '江燕市人民政府', 'government'],
    ['zh', '江燕大学', 'university'],
    ['zh', '江燕轮渡协会', 'association'],
    ['zh', '江燕轮渡股份有限公司', 'company'],
    ['zh', '江燕輪渡集團', 'company'],
    ['zh', '江燕', 'other'],
  ])('%s: %s is a %s', async (tag, name, kind) => {
    expect(issuerKindOf(name, await loadLanguage(tag))).toBe(kind);
  });
});

const DATELINE = 'BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- ';

async function issuerOf(tag: string, sketch: ArticleSketch, wire: typeof prNewswire | null = prNewswire) {
  const language = await loadLanguage(tag);
  const article = sketchArticle(sketch);
  const dateline = readDateline(article, language);
  return readIssuer({ article, language, wire, dateline, sourceLine: findSourceLine(article, language) });
}

describe('readIssuer', () => {
  it('trusts the source line first', async () => {
    const body = [`${DATELINE}Oakmere (NASDAQ: OAKM) opened a route.`, 'SOURCE Oakmere Ferries Holding'];
    expect(await issuerOf('en', { body })).toMatchObject({
      signal: 'source-line',
      issuer: { name: 'Oakmere Ferries Holding', kind: 'company' },
    });
  });

  it.each([
    ['(NASDAQ: OAKM)', 'ticker'],
    ['(Euronext Growth : OAKM, ISIN : FR0000000000)', 'ticker'],
    ['(HKEX: 0999)', 'ticker'],
  ])('names who bears the ticker %s', async (bracket, signal) => {
    const body = [`${DATELINE}The Oakmere ${bracket}, a ferry line, opened a route.`];
    expect(await issuerOf('en', { body })).toMatchObject({
      signal,
      issuer: { name: 'Oakmere', kind: 'company' },
    });
  });

  it('takes no remark in brackets for a ticker', async () => {
    const body = [`${DATELINE}Oakmere (a ferry line: small but old) opened a route.`];
    expect(await issuerOf('en', { body })).toBeNull();
  });

  it("names whom the wire's own link opens the text with", async () => {
    const text = `${DATELINE}Oakmere Ferries opened a route.`;
    const link = linkOn(
      text,
      'Oakmere Ferries',
      'https://c212.net/c/link/?t=0&u=https%3A%2F%2Foakmere.example%2F',
    );
    expect(await issuerOf('en', { body: [{ text, links: [link] }] })).toMatchObject({
      signal: 'company-link',
      issuer: { name: 'Oakmere Ferries' },
    });
  });

  it.each([
    [
      'vi',
      'Công ty Cổ phần Phà Lam Giang (Phà Lam Giang) hôm nay mở tuyến.',
      'Công ty Cổ phần Phà Lam Giang',
    ],
    ['zh', '江燕轮渡股份有限公司（以下简称"江燕轮渡"）今日开通新航线。', '江燕轮渡股份有限公司'],
  ])('%s: names whom a bracket at the head shortens', async (tag, text, name) => {
    expect(await issuerOf(tag, { body: [text] })).toMatchObject({
      signal: 'opening-name',
      issuer: { name, kind: 'company' },
    });
  });

  it('names whom the last heading is about, when the text opens with it', async () => {
    const body = [
      `${DATELINE}Oakmere Ferries opened a route.`,
      'About Oakmere Ferries',
      'It has run since 1901.',
    ];
    expect(await issuerOf('en', { body })).toMatchObject({
      signal: 'about-heading',
      issuer: { name: 'Oakmere Ferries' },
    });
  });

  it('is null when the heading is about somebody else', async () => {
    const body = [`${DATELINE}A route opened.`, 'About Harbor Post', 'A paper since 1901.'];
    expect(await issuerOf('en', { body })).toBeNull();
  });

  it('takes a mere credit only beside a wire', async () => {
    const body = ['Tuyến phà mới khai trương.', 'Nguồn: Bộ Thủy triều'];
    expect(await issuerOf('vi', { body }, null)).toBeNull();
    expect(await issuerOf('vi', { body })).toMatchObject({
      issuer: { name: 'Bộ Thủy triều', kind: 'government' },
    });
  });
});
