import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

describe('Arabic figures', () => {
  it.each([
    ['بلغت قيمة الصفقة 1.2 مليار درهم.', '1.2 مليار درهم', 'money', 1200000000, 'AED'],
    ['وصلت المبيعات إلى ١٫٢ مليار ريال سعودي.', '١٫٢ مليار ريال سعودي', 'money', 1200000000, 'SAR'],
    ['قدم البنك قرضا بقيمة 165 مليون دولار أمريكي.', '165 مليون دولار أمريكي', 'money', 165000000, 'USD'],
    ['بلغت التكلفة مليون دولار.', 'مليون دولار', 'money', 1000000, 'USD'],
    ['استثمرت بمليون يورو.', 'مليون يورو', 'money', 1000000, 'EUR'],
    ['حصلت الجمعية على مليوني ريال.', 'مليوني ريال', 'money', 2000000, 'SAR'],
    ['سعر الوحدة ٩٬٥٠٠ جنيه.', '٩٬٥٠٠ جنيه', 'money', 9500, 'EGP'],
    ['استثمر الصندوق خمسة ملايين يورو.', 'خمسة ملايين يورو', 'money', 5000000, 'EUR'],
    ['بلغت الكلفة 3 آلاف دينار كويتي.', '3 آلاف دينار كويتي', 'money', 3000, 'KWD'],
    ['بيعت القطعة بسعر $4,500.', '$4,500', 'money', 4500, 'USD'],
    ['الثمن 20 دولارا و43 سنتا.', '20 دولارا و43 سنتا', 'money', 20.43, 'USD'],
    ['بلغت النسبة 27.4%.', '27.4%', 'percent', 27.4, 'percent'],
    ['بلغت النسبة ٣٥ في المئة.', '٣٥ في المئة', 'percent', 35, 'percent'],
    ['بلغت النسبة 12 بالمئة.', '12 بالمئة', 'percent', 12, 'percent'],
    ['بلغت النسبة 40٪.', '40٪', 'percent', 40, 'percent'],
    ['تحركت الفائدة 25 نقطة أساس.', '25 نقطة أساس', 'percentage-point', 0.25, 'percentage-point'],
    ['الفارق 3 نقاط مئوية.', '3 نقاط مئوية', 'percentage-point', 3, 'percentage-point'],
    ['تمتد المزرعة على 74 ألف متر مربع.', '74 ألف متر مربع', 'measure', 74000, 'square-meter'],
    ['تنتج المحطة 18 ميجاواط.', '18 ميجاواط', 'measure', 18, 'megawatt'],
    ['يبلغ الإنتاج 9,500 طن.', '9,500 طن', 'measure', 9500, 'tonne'],
    ['استغرق العمل 30 شهرًا.', '30 شهرًا', 'measure', 30, 'month'],
    ['يمتد الطريق مسافة 120 كيلومترا.', '120 كيلومترا', 'measure', 120, 'kilometer'],
    ['يعمل في المصنع 2,100 موظف.', '2,100 موظف', 'count', 2100, 'موظف'],
    ['تدير الشركة 12 فرعًا ومكتبًا.', '12 فرعًا', 'count', 12, 'فرعًا'],
    ['زار المعرض مئة وخمسة وعشرون عارضا.', 'مئة وخمسة وعشرون عارضا', 'count', 125, 'عارضا'],
    ['وقعت الشركة 15 عقدا.', '15 عقدا', 'count', 15, 'عقدا'],
    ['تضاعف عدد العملاء.', 'تضاعف', 'multiple', 2, 'times'],
    ['تضاعفت إيراداته ثلاث مرات.', 'ثلاث مرات', 'multiple', 3, 'times'],
    ['الطاقة تعادل 3 أضعاف حجم الطلب.', '3 أضعاف', 'multiple', 3, 'times'],
  ] as const)('%s', async (text, quote, kind, value, unit) => {
    expect(await readOne('ar', text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['يعمل فيها أكثر من 700 سائق.', 'moreThan'],
    ['يعمل فيها نحو 700 سائق.', 'approximately'],
    ['حضر ما لا يقل عن 70 باحثا.', 'atLeast'],
    ['التوفير بنسبة تصل إلى 92%.', 'atMost'],
    ['أقل من 10% من الأراضي مزروعة.', 'lessThan'],
    ['حضر 500 باحث تقريبا.', 'approximately'],
  ] as const)('%s is %s', async (text, comparator) => {
    expect((await readOne('ar', text)).comparator).toBe(comparator);
  });

  it.each([
    ['تنتج ما بين 40 و45 ألف طن.', 40000, 45000, 'tonne'],
    ['السعر من 15 إلى 20 دولارا.', 15, 20, 'USD'],
    ['نمو بين 5% و7%.', 5, 7, 'percent'],
  ] as const)('%s is a range', async (text, value, upper, unit) => {
    expect(await readOne('ar', text)).toMatchObject({ value, upper, unit });
  });

  it.each([
    ['إيرادات بقيمة 1.3 مليار ريال، بزيادة 27.4% على أساس سنوي.', 1300000000, 'up', 27.4, 'percent'],
    ['تراجعت ديونها بنسبة 11% إلى 480 مليون ريال.', 480000000, 'down', 11, 'percent'],
    ['ارتفعت الصادرات غير النفطية 12 في المئة إلى 90 مليار درهم.', 90000000000, 'up', 12, 'percent'],
    ['ارتفعت حصتها في السوق بمقدار 3 نقاط مئوية لتبلغ 19%.', 19, 'up', 3, 'percentage-point'],
  ] as const)('%s: the level has its change', async (text, level, direction, value, unit) => {
    expect(await readOne('ar', text)).toMatchObject({ value: level, change: { direction, value, unit } });
  });

  it.each([
    ['تستهدف الشركة إنتاج 45 ألف طن.', 'target'],
    ['من المتوقع أن تبلغ المبيعات 5 ملايين دولار.', 'forecast'],
  ] as const)('%s is a %s', async (text, status) => {
    expect((await readOne('ar', text)).status).toBe(status);
  });

  it.each([
    ['بلغت الأصول 480 مليون ريال بنهاية يونيو 2025.', '2025-06-30'],
    ['في النصف الأول من عام 2025 بلغت الأرباح 9 ملايين ريال.', '2025-01/2025-06'],
    ['في عام 2024 بلغ العدد 900 مشترك.', '2024'],
  ] as const)('%s holds as of %s', async (text, asOf) => {
    expect((await readOne('ar', text)).asOf).toBe(asOf);
  });

  it.each([
    'تنص المادة 7 على ذلك.',
    'حلت في المركز 3.',
    'هاتف 011 555 0188.',
    'رؤية 2030 طموحة.',
    'انتهت جائحة كوفيد-19.',
    'يستخدم نظام الإضاءة NW-400.',
    'تأسست عام 2015.',
    'انتهت المباراة 3-1.',
    'فازت قبل 5 سنوات.',
    'الاجتماع الساعة 8:30.',
  ])('%s holds no figure', async (text) => {
    const { figures } = await read('ar', text);
    expect(figures.map((figure) => figure.quote)).toEqual([]);
  });

  it('takes the period a year before for an amount of the past that a level is compared with', async () => {
    const { figures } = await read(
      'ar',
      'ارتفعت الأرباح في الربع الأول من 2025 إلى 3 مليارات ريال، مقارنة بـ2.5 مليار ريال قبل عام.',
    );
    expect(figures.map((figure) => figure.asOf)).toEqual(['2025-33', '2024-33']);
  });
});

describe('Arabic dates', () => {
  it.each([
    ['افتتح يوم 14 سبتمبر، 2025.', 'يوم 14 سبتمبر، 2025', '2025-09-14'],
    ['صدر في ١ مايو ٢٠٢٥.', '١ مايو ٢٠٢٥', '2025-05-01'],
    ['يبدأ في أيار/مايو 2025.', 'أيار/مايو 2025', '2025-05'],
    ['خلال الربع الثالث من عام 2025 نما.', 'الربع الثالث من عام 2025', '2025-35'],
    ['بدأ منذ 2019.', '2019', '2019'],
    ['ارتفعت الأسعار العام الماضي.', 'العام الماضي', '2025'],
    ['وقع في سبتمبر من العام الماضي.', 'سبتمبر من العام الماضي', '2025-09'],
    ['أغلق في نهاية 2024.', 'نهاية 2024', '2024-12-31'],
  ] as const)('%s', async (text, quote, date) => {
    const { dates } = await read('ar', text);
    expect(dates.map((found) => [found.quote, found.date])).toEqual([[quote, date]]);
  });
});
