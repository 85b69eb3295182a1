import { describe, expect, it } from 'vitest';
import { readDateline } from '../../reading/attribution/dateline';
import { nameInAbout } from '../../reading/attribution/issuer/about-heading';
import { issuerKindOf, readIssuerKind } from '../../reading/attribution/issuer/issuer-kind';
import { readIssuer } from '../../reading/attribution/issuer/read-issuer';
import { findLabels } from '../../reading/attribution/labels';
import { findReleaseStatements } from '../../reading/attribution/release-statement';
import { findSourceLine } from '../../reading/attribution/source-line';
import { apoGroup } from '../../reading/attribution/wire-services/apo-group';
import { prNewswire } from '../../reading/attribution/wire-services/pr-newswire';
import type { WireService } from '../../reading/attribution/wire-services/wire-service';
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

async function issuerOf(tag: string, sketch: ArticleSketch, wire: WireService | null = prNewswire) {
  const language = await loadLanguage(tag);
  const article = sketchArticle(sketch);
  const dateline = readDateline(article, language);
  return readIssuer({
    article,
    language,
    wire,
    dateline,
    sourceLine: findSourceLine(article, language),
    statements: findReleaseStatements(article, language),
    labels: findLabels(article, language),
  });
}

describe('readIssuerKind', () => {
  it.each([
    ['cs', 'Delfína', ['Delfína loni vydělala.', 'Delfína, s. r. o., vznikla v roce 1994.'], 'company'],
    ['ru', 'Oakmere Ferries', ['Паромная компания Oakmere Ferries открыла маршрут.'], 'company'],
    ['uk', 'Тихий причал', ['ТОВ «Тихий причал» працює з 2007 року.'], 'company'],
    ['pl', 'Cicha Przystań', ['Spółka Cicha Przystań otworzyła trasę.'], 'company'],
    ['de', 'Fährwerk', ['Der Hersteller Fährwerk hat eine Linie eröffnet.'], 'company'],
    ['es', 'Olmo', ['La fundación Olmo abrió una ruta.'], 'association'],
    ['en', 'Oakmere', ['About Oakmere', 'Oakmere is a federation of ferry captains.'], 'association'],
    ['fr', 'Chênemer', ['À propos de Chênemer', 'Chênemer est une entreprise fondée en 1901.'], 'company'],
    [
      'tr',
      'Meşekıyı',
      ['Meşekıyı hakkında', 'Meşekıyı bir feribot şirketidir; şirket 1901’de kuruldu.'],
      'company',
    ],
    ['en', 'Oakmere', ['Oakmere opened a route.', 'The company is old.', 'The company sails.'], 'company'],
    ['en', 'Oakmere', ['Oakmere opened a route.', 'A company of actors sailed.'], 'other'],
    ['sv', 'Ekmar', ['Ekmar öppnade en linje.', 'Koncernen växer.', 'Bolaget seglar.'], 'company'],
  ])('%s: %s in %j is a %s', async (tag, name, body, kind) => {
    const language = await loadLanguage(tag);
    expect(readIssuerKind(name, { article: sketchArticle({ body }), language }).kind).toBe(kind);
  });

  it('says which words tell it', async () => {
    const body = ['The ferry company Oakmere opened a route.'];
    const { place } = readIssuerKind('Oakmere', {
      article: sketchArticle({ body }),
      language: await loadLanguage('en'),
    });
    expect(place && body[place.line]?.slice(...place.span)).toBe('company Oakmere');
  });
});

describe('nameInAbout', () => {
  it.each([
    ['en', 'About Oakmere Ferries', 'Oakmere Ferries'],
    ['en', 'About Oakmere Ferries, Inc.', 'Oakmere Ferries, Inc'],
    ['en', 'About “Oakmere Ferries”', '“Oakmere Ferries”'],
    ['tr', 'Meşekıyı Feribot hakkında', 'Meşekıyı Feribot'],
    ['ko', '참나루페리 소개', '참나루페리'],
    ['ja', '■オークメア株式会社について', 'オークメア株式会社'],
    ['hi', 'ओकमीर फेरी के बारे में', 'ओकमीर फेरी'],
    ['hu', 'Az Oakmere Kft.-ről', 'Oakmere Kft.'],
    ['zh', '江燕轮渡简介', '江燕轮渡'],
    ['ru', 'О компании', ''],
    ['en', 'About the future of ferries', null],
    ['en', 'About Oakmere he says nothing.', null],
    ['en', 'What about Oakmere?', null],
    ['en', 'About Us', ''],
    ['en', 'About the Company', ''],
    ['en', 'About the Author', null],
    ['fr', 'À propos de la société', ''],
    ['de', 'Über das Unternehmen', ''],
    ['de', 'Über die SPD', 'SPD'],
    ['zh', '关于我们', ''],
    ['th', 'เกี่ยวกับบริษัท', ''],
    ['ar', 'عن الشركة', ''],
    ['he', 'אודות החברה', ''],
    ['tr', 'Şirket hakkında', ''],
    ['es', 'Sobre la Empresa', ''],
    ['ja', '当社について', ''],
    ['id', 'Tentang Kami', ''],
  ])('%s: %s is about %j', async (tag, text, name) => {
    expect(nameInAbout(text, await loadLanguage(tag))).toBe(name);
  });
});

/** How releases begin with the name of whom they are from, which the headline leaves out or cuts: language, headline, text, name. */
const BODIES_AT_THE_HEAD: readonly (readonly [string, string, string, string | null])[] = [
  ['en', 'Kelp is safe', 'The Ministry of Inland Tides has tested kelp.', 'Ministry of Inland Tides'],
  ['en', 'New rules', 'The Ministry of Tides, Kelp and Salt has new rules.', null],
  ['en', 'Kelp is safe', 'Members of the Union of Kelp Divers have tested kelp.', null],
  ['en', 'Kelp is safe', 'Oakmere University has tested kelp with divers of Oakmere.', 'Oakmere University'],
  ['en', 'Kelp is safe', 'Every University in the land has tested kelp.', null],
  ['en', 'Kelp is safe', 'The Oakmere Museum in May opened a hall of kelp.', null],
  ['en', 'Moss grows fast', 'Moss grows faster than thought.', null],
  ['en', 'Selmouth grows fast', 'Selmouth has grown, said a diver of Selmouth.', 'Selmouth'],
  ['en', 'oakmere lends boats', 'oakmere, which makes sails, lends boats.', 'oakmere'],
  ['en', 'Oakmere Ferries opens', 'Selmouth. Oakmere Ferries opens a route.', 'Oakmere Ferries'],
  ['en', 'A line is sold', 'Kelpworks of Selmouth has bought the line Quill & Reed Ltd.', null],
  ['de', 'Watt ist sauber', 'Die Stadt Eichensee hat das Watt geprüft.', 'Stadt Eichensee'],
  ['de', 'Watt ist sauber', 'Kunden der Sparkasse Eichensee haben das Watt geprüft.', null],
  ['de', 'Radweg ist fertig', 'Die Stadt Eichensee hat den Radweg gebaut.', 'Stadt Eichensee'],
  ['de', 'Watt ist sauber', 'Die in Eichensee ansässige Werft hat das Watt geprüft.', null],
  [
    'de',
    'Watt ist sauber',
    'Die Watt Eichensee GmbH, eine Tochter der Werft, hat geprüft.',
    'Watt Eichensee GmbH',
  ],
  [
    'fr',
    'La vase est propre',
    'Le Musée de la Vase et des Phares a tout testé.',
    'Musée de la Vase et des Phares',
  ],
  [
    'fr',
    'La vase est propre',
    'Le Conseil régional de Chênemer a tout testé.',
    'Conseil régional de Chênemer',
  ],
  ['fr', 'Une association teste', 'Une association de Chênemer a tout testé.', null],
  [
    'it',
    'Il fango è pulito',
    'Il Ministero delle Maree e dei Fari prova tutto.',
    'Ministero delle Maree e dei Fari',
  ],
  ['hu', 'Tiszta az iszap', 'Az Árapályügyi Minisztérium 4 tavat mért meg.', 'Árapályügyi Minisztérium'],
  ['cs', 'Delfína otevřela linku', 'Společnost Delfína Morava, dcera banky, otevřela linku.', null],
  ['cs', 'Delfína Morava otevřela linku', 'Společnost Delfína Morava otevřela linku.', 'Delfína Morava'],
  ['cs', 'Moře je čisté', 'Nadace České tůně změřila moře.', null],
  ['cs', 'Moře je čisté', 'Prezident Asociace Tůní změřil moře.', null],
  ['sv', 'Rena vikar', 'Region Ekmars nya färja är ren. Region Ekmar har tvättat den.', null],
  ['sv', 'Ekmars kommun tvättar', 'Ekmars kommun har tvättat färjan i Ekmar.', 'Ekmars kommun'],
  ['sv', 'Färjefacket tvättar', 'Tidvattendepartementet har tvättat färjan.', null],
  ['sv', 'Tidvattendepartementet tvättar', 'Tidvattendepartementet har tvättat.', 'Tidvattendepartementet'],
  ['ru', 'Море чистое', 'Фонд «Тихий причал» измерил море.', 'Фонд «Тихий причал»'],
  ['ru', 'Море чистое', 'Выставка «Тихий причал» открылась.', null],
];

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

  it.each([
    ['Quill Ferries, Inc.', 'Quill Ferries, Inc.', 'ticker'],
    ['In Oakmere, Quill Ferries Ltd', null, undefined],
  ])('names who bears a ticker with the legal form behind a comma: %s', async (opening, name, signal) => {
    const body = [`${DATELINE}${opening} (NASDAQ: QUIL), a ferry line, opened a route.`];
    const reading = await issuerOf('en', { body });
    expect(reading?.signal === 'ticker' ? reading.issuer.name : null).toBe(name);
    if (signal) expect(reading?.signal).toBe(signal);
  });

  it('cuts no year off a name', async () => {
    const body = ['Grupa Cicha Przystań 1873 otworzyła trasę.'];
    expect((await issuerOf('pl', { body }, null))?.issuer.name).not.toBe('Grupa Cicha Przystań');
  });

  it('takes no legal form alone for a name', async () => {
    const body = [`${DATELINE}Quill Ferries, Inc. and others opened a route.`];
    expect((await issuerOf('en', { body }))?.issuer.name).not.toBe('Inc');
  });

  it.each([
    ['id', 'Hari ini, PT Camar (IDX: CMAR) membuka rute.'],
    ['ru', 'Сегодня, ПАО «Чайка» (MOEX: CHKA) открыло маршрут.'],
  ])('%s: takes no day for a part of who bears a ticker', async (tag, text) => {
    expect((await issuerOf(tag, { body: [text] }))?.signal).not.toBe('ticker');
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
    // A clause before the name is no part of it.
    ['ja', '渡船予約「ワタリ」などを運営する株式会社江燕（本社：神戸市）は航路を開いた。', '株式会社江燕'],
    ['ja', '島々をつなぐ、江燕汽船株式会社（本社：神戸市）は航路を開いた。', '江燕汽船株式会社'],
    ['ja', '江燕グループの会社である江燕汽船株式会社（本社：神戸市）は航路を開いた。', '江燕汽船株式会社'],
    ['ko', '여객선 예약을 운영하는 주식회사 참나루(대표 이파도)는 항로를 열었다.', '주식회사 참나루'],
    ['ko', '해운 전문기업 참나루페리홀딩스(대표 이파도)는 항로를 열었다.', '참나루페리홀딩스'],
    ['zh', '领先的航运服务商江燕轮渡股份有限公司（以下简称"江燕轮渡"）开通航线。', '江燕轮渡股份有限公司'],
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

  it('names no agency among the contacts where the text opens with the issuer', async () => {
    const body = ['江燕轮渡股份有限公司今日开通新航线。', '媒体联系：', '灯塔公关公司'];
    expect(await issuerOf('zh', { headline: '江燕轮渡开通新航线', body })).toMatchObject({
      issuer: { name: '江燕轮渡股份有限公司' },
    });
  });

  it('is null when the heading is about somebody else', async () => {
    const body = [`${DATELINE}A route opened.`, 'About Harbor Post', 'A paper since 1901.'];
    expect(await issuerOf('en', { body })).toBeNull();
  });

  it('takes a mere credit only beside a wire, or where the text begins with whom it credits', async () => {
    const spokenOf = ['Bộ Thủy triều mở tuyến phà mới.', 'Nguồn: Bộ Thủy triều'];
    expect(await issuerOf('vi', { body: spokenOf }, null)).toMatchObject({
      issuer: { name: 'Bộ Thủy triều' },
    });
    const body = ['Tuyến phà mới khai trương.', 'Nguồn: Bộ Thủy triều'];
    expect(await issuerOf('vi', { body }, null)).toBeNull();
    expect(await issuerOf('vi', { body })).toMatchObject({
      issuer: { name: 'Bộ Thủy triều', kind: 'government' },
    });
  });

  it.each<[string, string, ArticleSketch, string | null]>([
    [
      'en',
      'statement',
      {
        headline: 'A route opens',
        before: ['A route opens', 'Press release: Oakmere Dairy'],
        body: ['Oakmere Dairy lifts its payout.'],
      },
      'Oakmere Dairy',
    ],
    [
      'en',
      'about-heading',
      {
        headline: 'Press release: Oakmere Dairy opens 12 shops',
        before: ['Press release: Oakmere Dairy opens 12 shops'],
        body: ['Oakmere Dairy opens shops today.', 'About Oakmere Dairy', 'It has made cheese since 1998.'],
      },
      'Oakmere Dairy',
    ],
    [
      'it',
      'opening-name',
      {
        headline: 'Querciamare approva i conti',
        body: ['Il Consiglio di Amministrazione di Querciamare Spa, riunitosi oggi, ha approvato i conti.'],
      },
      'Querciamare Spa',
    ],
    [
      'en',
      'contacts',
      {
        headline: 'Oakmere Opens a Route',
        body: [
          'Oakmere Ferries has opened a route.',
          'Media Contact',
          'Oakmere Ferries',
          'press@oakmere.example',
        ],
      },
      'Oakmere Ferries',
    ],
    [
      'it',
      'opening-name',
      {
        headline: 'Querciamare apre una linea',
        body: ['Querciamare Spa, società di Bari, ha aperto una linea.'],
      },
      'Querciamare Spa',
    ],
    [
      'ko',
      'opening-name',
      { headline: '참나루페리, 새 항로 열어', body: [`참나루페리가 새 항로를 연다고 밝혔다.`] },
      '참나루페리',
    ],
    [
      'ja',
      'opening-name',
      { headline: '江燕汽船、新航路を開設', body: ['江燕汽船は新しい航路を開設した。'] },
      '江燕汽船',
    ],
    [
      'ko',
      'opening-name',
      { headline: '참나루대, 새 항로 열어', body: ['참나루대학교는 새 항로를 연다고 밝혔다.'] },
      '참나루대학교',
    ],
    [
      'ko',
      'opening-name',
      { headline: '참나루, 새 항로 열어', body: ['참나루빵집은 새 항로를 연다고 밝혔다.'] },
      null,
    ],
    [
      'th',
      'opening-name',
      { headline: 'เคลป์เปิดคลังสินค้า', body: ['บริษัท เคลป์ จำกัด เปิดคลังสินค้าขนาด 9,000 ตารางเมตร'] },
      'บริษัท เคลป์ จำกัด',
    ],
    [
      'es',
      'contacts',
      {
        headline: 'Un sensor nuevo',
        body: ['Un equipo ha hecho un sensor.', 'Gabinete de prensa de la Universidad de Olmo'],
      },
      'Universidad de Olmo',
    ],
    [
      'zh',
      'opening-name',
      { headline: '江燕大学研发传感器', body: ['江燕大学今日宣布，研究团队研发出传感器。'] },
      '江燕大学',
    ],
    [
      'ar',
      'opening-name',
      {
        headline: 'موانئ الخليج الأزرق تعلن نتائج الربع الأول',
        body: ['أعلنت شركة موانئ الخليج الأزرق اليوم عن إيرادات بلغت 1.84 مليار درهم.'],
      },
      'شركة موانئ الخليج الأزرق',
    ],
    [
      'ar',
      'opening-name',
      { headline: '«بنك الساحل» يفتتح فرعه العاشر', body: ['افتتح بنك الساحل اليوم فرعه العاشر في صور.'] },
      'بنك الساحل',
    ],
    [
      'ar',
      'opening-name',
      { headline: 'هيئة المرافئ تطلق خدمة جديدة', body: ['أطلقت هيئة المرافئ اليوم خدمة جديدة.'] },
      'هيئة المرافئ',
    ],
    [
      'he',
      'opening-name',
      {
        headline: 'נמלי הגליל מדווחת על רווח',
        body: ['חברת נמלי הגליל הודיעה היום על רווח של 4 מיליון שקל.'],
      },
      'חברת נמלי הגליל',
    ],
    [
      'ar',
      'opening-name',
      { headline: 'ارتفاع أسعار النفط', body: ['قالت شركة النخيل اليوم إن أسعار النفط ارتفعت.'] },
      null,
    ],
    [
      'vi',
      'opening-name',
      { headline: 'Tập đoàn Lam Giang mở tuyến mới', body: ['Tập đoàn Lam Giang vừa mở tuyến mới.'] },
      'Tập đoàn Lam Giang',
    ],
    [
      'vi',
      'opening-name',
      {
        headline: 'Công ty Cổ phần Phà Lam Giang mở tuyến',
        body: ['Công ty Cổ phần Phà Lam Giang hôm nay mở tuyến.'],
      },
      'Công ty Cổ phần Phà Lam Giang',
    ],
    [
      'vi',
      'opening-name',
      {
        headline: 'Ngân hàng Lam Giang báo lãi',
        body: ['Ngân hàng TMCP Lam Giang (LGBank) vừa báo lãi. Ngân hàng TMCP Lam Giang có 40 chi nhánh.'],
      },
      'Ngân hàng TMCP Lam Giang',
    ],
    [
      'vi',
      'opening-name',
      {
        headline: 'Tập đoàn Bưu chính Viễn thông Lam Giang hợp tác',
        body: ['Tập đoàn Bưu chính Viễn thông Lam Giang vừa hợp tác với hãng phà.'],
      },
      'Tập đoàn Bưu chính Viễn thông Lam Giang',
    ],
    [
      'vi',
      'opening-name',
      {
        headline: 'Bộ Thủy triều công bố kế hoạch cảng biển',
        body: ['Bộ Thủy triều hôm nay công bố kế hoạch cảng biển đến năm 2035.'],
      },
      'Bộ Thủy triều',
    ],
    [
      'vi',
      'opening-name',
      { headline: 'Giá vàng hôm nay tăng', body: ['Giá vàng hôm nay tăng 500.000 đồng mỗi lượng.'] },
      null,
    ],
    [
      'vi',
      'opening-name',
      {
        headline: 'Bảo tàng Hàng hải Lam Giang mở cửa',
        body: ['Bảo tàng Hàng hải Lam Giang mở cửa từ ngày 5/7.'],
      },
      'Bảo tàng Hàng hải Lam Giang',
    ],
    [
      'tr',
      'opening-name',
      {
        headline: 'Okullarda ücretsiz yemek',
        body: [
          'Meşekıyı Belediyesi 2027’den itibaren yemek verecek.',
          'Meşekıyı Belediyesi başvuru alıyor.',
          'Karar Meşekıyı Belediyesi meclisinindir.',
        ],
      },
      'Meşekıyı Belediyesi',
    ],
    [
      'ja',
      'opening-name',
      { headline: 'KELP&OAK、新店を開く', body: ['衣料ブランドのKELP&OAKは新店を開く。'] },
      'KELP&OAK',
    ],
    [
      'ja',
      'opening-name',
      { headline: '灯台病院、手術を開始', body: ['灯台病院は4月5日（月）に手術を始めた。'] },
      '灯台病院',
    ],
    [
      'zh-Hant',
      'opening-name',
      { headline: '江燕輪渡獲訂單', body: ['江燕輪渡股份有限公司今（2）日宣布獲得訂單。'] },
      '江燕輪渡股份有限公司',
    ],
    [
      'id',
      'opening-name',
      {
        headline: 'kelpay tembus 20 juta pengguna',
        body: ['Aplikasi kelpay tembus 20 juta pengguna.', 'kelpay berdiri pada 2021.'],
      },
      'kelpay',
    ],
    [
      'de',
      'opening-name',
      { headline: 'kelpay wächst', body: ['Die App kelpay wächst.', 'Die App ist von 2021.'] },
      null,
    ],
    [
      'vi',
      'opening-name',
      { headline: 'Tập đoàn mở tuyến mới', body: ['Tập đoàn vừa mở tuyến mới đến đảo.'] },
      null,
    ],
    ['ko', 'opening-name', { headline: '서울, 새 항로 열어', body: ['서울에서 새 항로가 열린다.'] }, null],
    ['en', 'issuer-label', { body: ['A route opened.', 'Company name: Oakmere Ferries'] }, 'Oakmere Ferries'],
    [
      'ja',
      'issuer-label',
      { body: ['航路が開通した。', '会社名：オークメア株式会社'] },
      'オークメア株式会社',
    ],
    ['ko', 'issuer-label', { body: ['항로가 열렸다.', '회사명: 참나루페리'] }, '참나루페리'],
    [
      'en',
      'contacts',
      { body: ['A route opened.', 'Media contact: Ada Quill, Oakmere Ferries Ltd, 555-0100'] },
      'Oakmere Ferries Ltd',
    ],
    [
      'en',
      'contacts',
      {
        headline: 'Oak opens a route',
        body: ['The line of Oak has opened a route.', 'Media contact: Oak Press Office'],
      },
      'Oak',
    ],
    [
      'en',
      'contacts',
      {
        body: [
          'The Ministry of Tides opens a route.',
          'Media contact: Spokeswoman of the Ministry of Tides, Ada Quill',
        ],
      },
      'Ministry of Tides',
    ],
    [
      'ko',
      'contacts',
      {
        headline: '다시마 소비 증가',
        body: ['참나루협회는 소비가 늘었다고 밝혔다.', '문의: 참나루협회 홍보팀 02-555-0123'],
      },
      '참나루협회',
    ],
    [
      'ar',
      'contacts',
      { headline: 'أسبوع ثقافي', body: ['يبدأ أسبوع ثقافي.', 'للتواصل: سفارة المرفأ، هاتف 555-0100'] },
      'سفارة المرفأ',
    ],
    [
      'de',
      'contacts',
      { body: ['Eine Linie wurde eröffnet.', 'Pressekontakt:', 'Fährwerk GmbH', 'Ada Kiel'] },
      'Fährwerk GmbH',
    ],
    [
      'en',
      'contacts',
      {
        headline: 'Moss grows faster than thought',
        body: ['Moss grows fast, Oakmere University says.', 'Media contact: Oakmere University press office'],
      },
      'Oakmere University',
    ],
    [
      'ko',
      'contacts',
      {
        headline: '참나루페리, 새 항로 열어',
        body: ['항로가 열렸다.', '언론연락처: 참나루페리 홍보팀 이파도 과장 02-555-0123'],
      },
      '참나루페리',
    ],
    [
      'tr',
      'opening-name',
      {
        headline: 'Meşekıyı Feribot hat açıyor',
        body: [
          "Meşekıyı Feribot A.Ş. 1 Aralık'tan itibaren yeni bir hat işletecek.",
          'Meşekıyı Feribot A.Ş. büyüyor.',
        ],
      },
      'Meşekıyı Feribot A.Ş.',
    ],
    [
      'tr',
      'contacts',
      { body: ['Hat açıldı.', 'İletişim: Meşekıyı Feribot A.Ş., basin@mesekiyi.example'] },
      'Meşekıyı Feribot A.Ş.',
    ],
    [
      'en',
      'opening-name',
      { headline: 'Oakmere opens a route', body: ['Ferry line Oakmere opened a route on Monday.'] },
      'Oakmere',
    ],
    [
      'en',
      'opening-name',
      { headline: 'A year of Oakmere Ferries', body: ['Oakmere Ferries, the old line, opened a route.'] },
      'Oakmere Ferries',
    ],
    [
      'en',
      'opening-name',
      {
        headline: 'Grants of Quill & Reed Ltd for schools',
        body: ['The firm Quill & Reed Ltd gives grants.'],
      },
      'Quill & Reed Ltd',
    ],
    [
      'en',
      'none',
      {
        headline: 'Selmouth opens a pier',
        body: ['BANGOR, Maine, Nov. 6, 2025 /PRNewswire/ -- Selmouth Harbor sees a pier open.'],
      },
      null,
    ],
    [
      'ru',
      'opening-name',
      {
        headline: 'Oakmere Ferries открыла маршрут',
        body: ['Паромная компания Oakmere Ferries открыла маршрут.'],
      },
      'Oakmere Ferries',
    ],
    [
      'en',
      'opening-name',
      {
        headline: 'Grants for schools',
        body: [
          'As school begins, the Oakmere Heart Association gives grants.',
          'The Oakmere Heart Association is old.',
          'The Oakmere Heart Association gives.',
        ],
      },
      'Oakmere Heart Association',
    ],
    [
      'en',
      'opening-name',
      { headline: 'A run of the Oakmere Food Bank', body: ['The Oakmere Food Bank invites all.'] },
      'Oakmere Food Bank',
    ],
    [
      'id',
      'opening-name',
      {
        headline: 'Selat luncurkan feri listrik',
        body: [
          'MEDAN, INDONESIA, 5 Mei 2025 /PRNewswire/ -- Selat Bahari, produsen kapal, meluncurkan feri.',
        ],
      },
      'Selat Bahari',
    ],
    [
      'hi',
      'opening-name',
      { headline: 'सागर ने खोला मार्ग', body: ['सागर नौका प्राइवेट लिमिटेड ने आज नया मार्ग खोला।'] },
      'सागर नौका प्राइवेट लिमिटेड',
    ],
    ['hi', 'none', { headline: 'नया मार्ग खुला', body: ['सागर नौका लिमिटेड ने आज नया मार्ग खोला।'] }, null],
    [
      'zh',
      'opening-name',
      { headline: '江燕开通新航线', body: ['江燕轮渡集团股份有限公司今日开通新航线。'] },
      '江燕轮渡集团股份有限公司',
    ],
    ['zh', 'none', { headline: '新航线开通', body: ['该公司今日开通新航线。'] }, null],
    [
      'en',
      'none',
      { headline: 'Oakmere ferries sail', body: ['Oakmere Mayor Ada Quill, 50, spoke of the ferries.'] },
      null,
    ],
    [
      'de',
      'opening-name',
      {
        headline: 'Fährwerk AG hebt Prognose an',
        body: ['EQS-News: Fährwerk AG / Schlagwort(e): Prognose', 'Die Linie wächst.'],
      },
      'Fährwerk AG',
    ],
    [
      'ja',
      'issuer-label',
      { body: ['航路が開通した。', '配信元企業：オークメア株式会社'] },
      'オークメア株式会社',
    ],
    ['ja', 'none', { body: ['航路が開通した。', '配信元：共同通信PRワイヤー'] }, null],
    [
      'ja',
      'contacts',
      { headline: '航路の補助', body: ['海流省は補助を広げる。', 'お問い合わせ先：海流省 水環境局 航路課'] },
      '海流省',
    ],
    [
      'sv',
      'opening-name',
      { headline: 'Tånga växer', body: ['Tånga Fastigheter AB (publ) växer.', 'Om Tånga'] },
      'Tånga Fastigheter AB',
    ],
    [
      'th',
      'opening-name',
      { headline: 'ธารน้ำเปิดเส้นทาง', body: ['บริษัท ธารน้ำ จำกัด (มหาชน) เปิดเส้นทางใหม่'] },
      'บริษัท ธารน้ำ จำกัด (มหาชน)',
    ],
    [
      'fr',
      'opening-name',
      {
        headline: 'Les Bacs de Port-Varech ouvrent une ligne',
        body: ['Les Bacs de Port-Varech SA ouvrent une ligne.'],
      },
      'Bacs de Port-Varech SA',
    ],
    [
      'ru',
      'opening-name',
      {
        headline: '«Тихий северный причал» открыл линию',
        body: ['АО «Тихий северный причал» открыло линию.'],
      },
      'АО «Тихий северный причал»',
    ],
    [
      'ko',
      'opening-name',
      { headline: '참나루해운, 새 노선', body: ['[보도자료] 참나루해운 주식회사는 새 노선을 열었다.'] },
      '참나루해운 주식회사',
    ],
    ['en', 'none', { headline: 'Grants for schools', body: ['Summer is here. Schools get grants.'] }, null],
    ['en', 'none', { headline: 'London ferries sail', body: ['London ferries sail again.'] }, null],
  ])('%s: by %s', async (tag, signal, sketch, name) => {
    const reading = await issuerOf(tag, sketch);
    expect(reading && [reading.signal, reading.issuer.name]).toEqual(name && [signal, name]);
  });

  it.each(BODIES_AT_THE_HEAD)('%s: under "%s", "%s" is from %s', async (tag, headline, text, name) => {
    const reading = await issuerOf(tag, { headline, body: [text] }, null);
    expect(reading?.issuer.name ?? null).toBe(name);
  });

  it('takes a body at the head of a wire’s copy for the one that is spoken of, not the issuer', async () => {
    const body = ['The Ministry of Inland Tides has chosen new boats.'];
    expect(await issuerOf('en', { headline: 'New boats', body })).toBeNull();
  });

  it.each<[string, string, string, string | null]>([
    ['nb', 'Ferge AS åpner en rute.', 'Dette er en pressemelding fra Ferge AS', 'Ferge AS'],
    [
      'en',
      'Oakmere Ferries opened.',
      'Press release issued by Oakmere Ferries. Not ours.',
      'Oakmere Ferries',
    ],
    ['en', 'A route opened.', 'This is a press release from Harbor Post.', null],
    ['en', 'PR Newswire opened a route.', 'This is a press release from PR Newswire.', null],
  ])("%s: names whom the site's own sentence names: %s %s", async (tag, text, statement, name) => {
    const reading = await issuerOf(tag, { body: [text, 'Kontaktpersoner', statement] }, null);
    expect(reading && [reading.signal, reading.issuer.name]).toEqual(name && ['statement', name]);
  });

  it.each([
    ['Distributed by APO Group on behalf of Oakmere Ferries.', 'Oakmere Ferries'],
    ['Distribué par APO Group pour Bac du Phare. Photos : phare.example', 'Bac du Phare'],
    ['Distributed by APO Group.', null],
  ])("names whom the wire's own closing names: %s", async (closing, name) => {
    const reading = await issuerOf('en', { body: ['A route opened.', closing] }, apoGroup);
    expect(reading && [reading.signal, reading.issuer.name]).toEqual(name && ['closing', name]);
    const { line = 0, span } = reading?.place ?? {};
    expect(span && ['A route opened.', closing][line]?.slice(...span)).toBe(name ?? undefined);
  });

  it('ends a name with small words within it where something is said, without a wire too', async () => {
    const headline = 'Lam Giang nhận đơn hàng';
    const body = ['Công ty Cổ phần Đóng tàu Lam Giang công bố nhận đơn hàng.'];
    expect(await issuerOf('vi', { headline, body }, null)).toMatchObject({
      issuer: { name: 'Công ty Cổ phần Đóng tàu Lam Giang' },
    });
  });

  it('takes the site itself for the issuer when its text speaks of it and nobody else is named', async () => {
    const sketch: ArticleSketch = {
      headline: 'A tram opens',
      body: ['In May a tram line of the City of Oakmere will open.'],
      metadata: { publisher: 'City of Oakmere' },
    };
    expect(await issuerOf('en', sketch, null)).toMatchObject({
      signal: 'site-name',
      issuer: { name: 'City of Oakmere', kind: 'government' },
    });
    expect(await issuerOf('en', sketch)).toBeNull();
    expect(await issuerOf('en', { ...sketch, metadata: { publisher: 'Harbor Post' } }, null)).toBeNull();
  });

  it('trusts an organization in the page’s data of which the text speaks', async () => {
    const authors = [{ name: 'Oakmere Ferries', type: 'Organization', from: 'json-ld' }] as const;
    const body = ['A route was opened by Oakmere Ferries.'];
    expect(await issuerOf('en', { body, metadata: { authors } })).toMatchObject({
      signal: 'stated-issuer',
      issuer: { name: 'Oakmere Ferries' },
      place: null,
    });
    const publisher = 'Oakmere Ferries';
    expect(await issuerOf('en', { body, metadata: { authors, publisher } })).toBeNull();
    expect(await issuerOf('en', { body: ['A route was opened.'], metadata: { authors } })).toBeNull();
  });

  it('speaks of a company with or without its legal form', async () => {
    const body = ['Oakmere Ferries opened a route.', 'About Oakmere Ferries, Inc.', 'It is old.'];
    expect(await issuerOf('en', { body })).toMatchObject({ signal: 'about-heading' });
  });
});
