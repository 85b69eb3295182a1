import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../reading/figures/extract-figures';
import type { Home } from '../../reading/figures/home-currency';
import { loadLanguage } from '../../reading/languages/registry';

const NOWHERE: Home = { site: null, scene: null, isOwn: true };

async function unitsOf(tag: string, text: string, home: Partial<Home>): Promise<string[]> {
  const { figures } = extractFigures(text, await loadLanguage(tag), null, null, { ...NOWHERE, ...home });
  return figures.filter(({ kind }) => kind === 'money').map(({ unit }) => unit);
}

describe('a currency that several countries name alike', () => {
  it.each<[string, string, Partial<Home>, string[]]>([
    ['es', 'El muelle costó 5 millones de pesos.', { site: 'AR' }, ['ARS']],
    ['es', 'El muelle costó 5 millones de pesos.', { scene: 'CO', isOwn: false }, ['COP']],
    ['es', 'El muelle costó 5 millones de pesos.', { site: 'ES', scene: 'CL' }, ['CLP']],
    ['es', 'El muelle costó 5 millones de pesos.', {}, ['MXN']],
    ['es', 'El muelle costó 5 millones de pesos colombianos.', { site: 'AR' }, ['COP']],
    ['es', 'La boleta cuesta $300.', { site: 'MX' }, ['MXN']],
    ['es', 'La boleta cuesta 300 dólares.', { site: 'MX' }, ['USD']],
    ['en', 'The pier cost $5 million.', { site: 'AU' }, ['AUD']],
    ['en', 'The pier cost 5 million dollars.', { site: 'CA' }, ['CAD']],
    ['en', 'The pier cost US$5 million.', { site: 'AU' }, ['USD']],
    ['en', 'The pier cost $5 million.', { site: 'AU', isOwn: false }, ['USD']],
    ['en', 'The pier cost $5 million.', { scene: 'AU' }, ['USD']],
    ['en', 'The pier cost $5 million.', { site: 'MX' }, ['USD']],
    ['de', 'Der Kai kostete 5 Millionen Dollar.', { site: 'AU' }, ['USD']],
    ['en', 'The pier cost 5 million dinars.', { scene: 'KW' }, ['KWD']],
    ['en', 'The pier cost £5 million.', { scene: 'EG' }, ['GBP']],
    ['en', 'The fine is 500 pounds, the fee $20.', { site: 'EG' }, ['EGP', 'USD']],
    ['en', 'The fine is 500 pounds, the fee $20.', { scene: 'GB' }, ['GBP', 'USD']],
    ['en', 'The stone has 500 pounds, the fee is $20.', { site: 'US' }, ['USD']],
    ['en', 'The levy brings Rs5 billion a year.', { site: 'PK' }, ['PKR']],
    ['en', 'The levy brings Rs. 5 billion a year.', { scene: 'LK', isOwn: false }, ['LKR']],
    ['en', 'The levy brings Rs 5 crore a year.', {}, ['INR']],
    ['en', 'The pier cost 5 million shillings.', { site: 'UG' }, ['UGX']],
    ['en', 'The pier cost Sh5 million.', { site: 'TZ' }, ['TZS']],
    ['en', 'The pier cost Sh5 million.', {}, ['KES']],
    ['en', 'The pier cost Shs 5 million.', { scene: 'UG' }, ['UGX']],
    ['en', 'The pier cost P5 million.', { site: 'BW' }, ['BWP']],
    ['en', 'The pier cost P5 million.', { site: 'PH' }, ['PHP']],
    ['ar', 'بلغت التكلفة 5 ملايين ريال.', { site: 'QA' }, ['QAR']],
    ['zh-Hant', '碼頭耗資500萬元。', { site: 'HK' }, ['HKD']],
    ['zh-Hant', '碼頭耗資500萬元。', { scene: 'HK' }, ['TWD']],
    ['zh-Hans', '码头耗资500万元。', { site: 'CN' }, ['CNY']],
    ['zh-Hans', '码头耗资500万美元。', { site: 'CN' }, ['USD']],
  ])('%s: %s', async (tag, text, home, units) => {
    expect(await unitsOf(tag, text, home)).toEqual(units);
  });
});

describe('a currency whose country a word beside its name tells', () => {
  it.each<[string, string, Partial<Home>, string[]]>([
    ['es', 'El muelle costó 5 millones de pesos argentinos.', { site: 'ES' }, ['ARS']],
    ['es', 'El muelle costó 5 millones de pesos uruguayos.', { site: 'AR' }, ['UYU']],
    ['es', 'El muelle costó 5 millones de pesos cubanos.', {}, ['CUP']],
    ['es', 'El muelle costó 5 millones de pesos dominicanos.', {}, ['DOP']],
    ['fr', 'Le quai a coûté 5 millions de dinars algériens.', { site: 'FR' }, ['DZD']],
    ['fr', 'Le quai a coûté 5 millions de francs rwandais.', {}, ['RWF']],
    ['it', 'Il molo è costato 5 milioni di dinari tunisini.', {}, ['TND']],
    ['pl', 'Nabrzeże kosztowało 5 mln rubli białoruskich.', {}, ['BYN']],
    ['en', 'The pier cost 5 million Jordanian dinars.', { site: 'US' }, ['JOD']],
    ['en', 'The pier cost 500 Iraqi dinars.', {}, ['IQD']],
    ['hi', 'घाट पर 50 लाख नेपाली रुपये लगे।', { site: 'IN' }, ['NPR']],
    ['nb', 'Kaien kostet 5 millioner tsjekkiske kroner.', {}, ['CZK']],
    ['de', 'Der Kai kostete 5 Millionen argentinische Pesos.', {}, ['ARS']],
    ['es', 'Los 5 millones de pesos cubrirán el muelle.', {}, ['MXN']],
    ['en', 'The pier cost 5 million wooden dinars.', {}, []],
    ['en', 'The pier cost 5 million wooden dinars.', { site: 'KW' }, []],
    ['en', 'The bank gave Nepal Rs 500 crore.', {}, ['INR']],
    ['en', 'The pier cost 500 Nepalese rupees.', {}, ['NPR']],
  ])('%s: %s', async (tag, text, home, units) => {
    expect(await unitsOf(tag, text, home)).toEqual(units);
  });
});

describe('a currency that a text declares for all its amounts', () => {
  it.each<[string, string, Partial<Home>, string[]]>([
    ['en', 'All amounts are in Canadian dollars. Revenue was $43.2 million.', {}, ['CAD']],
    [
      'en',
      'It earned $3 million (all amounts in U.S. dollars unless noted) and C$9.',
      { site: 'CA' },
      ['USD', 'CAD'],
    ],
    ['en', 'All dollar amounts are expressed in Canadian dollars. A yard paid £5 million.', {}, ['GBP']],
    [
      'fr',
      'Tous les montants sont en dollars canadiens. Le prix atteint 43,2 millions de dollars.',
      {},
      ['CAD'],
    ],
    ['zh-Hant', '公司全年收入人民幣12億元（下同），純利2.3億元。', {}, ['CNY', 'CNY']],
    ['zh-Hant', '收入為12億港元（下同），純利2.3億元，另收2億美元。', {}, ['HKD', 'HKD', 'USD']],
    ['zh-Hant', '第三季純利12億元(人民幣.下同)，每股盈利4元。', {}, ['CNY', 'CNY']],
    ['zh-Hant', '收入2億美元（美元，下同），純利3000萬元。', {}, ['USD', 'USD']],
    ['en', 'All amounts paid in 2025 in Canadian dollars were $3 million.', {}, ['USD']],
    ['en', 'All amounts are rounded. It paid C$5 million. Revenue was $3 million.', {}, ['CAD', 'USD']],
  ])('%s: %s', async (tag, text, home, units) => {
    expect(await unitsOf(tag, text, home)).toEqual(units);
  });
});
