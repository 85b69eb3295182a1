import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

describe('Hebrew figures', () => {
  it.each([
    ['הפרויקט יעלה 3.2 מיליארד שקל.', '3.2 מיליארד שקל', 'money', 3200000000, 'ILS'],
    ['ההכנסות הסתכמו ב-450 מיליון ש"ח.', '450 מיליון ש"ח', 'money', 450000000, 'ILS'],
    ['המענק הוא 750 אלף ש״ח.', '750 אלף ש״ח', 'money', 750000, 'ILS'],
    ['המחיר ₪1,250.', '₪1,250', 'money', 1250, 'ILS'],
    ['הרווח היה 10 מש"ח.', '10 מש"ח', 'money', 10000000, 'ILS'],
    ['ההשקעה עמדה על 12 מיליון דולר.', '12 מיליון דולר', 'money', 12000000, 'USD'],
    ['נתרמו מיליון שקל.', 'מיליון שקל', 'money', 1000000, 'ILS'],
    ['החוזה שווה $84.6 מיליון.', '$84.6 מיליון', 'money', 84600000, 'USD'],
    ['הקרן גייסה חמישה מיליון אירו.', 'חמישה מיליון אירו', 'money', 5000000, 'EUR'],
    ['הכרטיס עולה 90 אגורות.', '90 אגורות', 'money', 0.9, 'ILS'],
    ['שיעור התפוסה 82.5 אחוז.', '82.5 אחוז', 'percent', 82.5, 'percent'],
    ['הריבית היא 4.75%.', '4.75%', 'percent', 4.75, 'percent'],
    ['הפער הוא 1.3 נקודות אחוז.', '1.3 נקודות אחוז', 'percentage-point', 1.3, 'percentage-point'],
    ['הריבית זזה 25 נקודות בסיס.', '25 נקודות בסיס', 'percentage-point', 0.25, 'percentage-point'],
    ['שני שליש מהמושבים ריקים.', 'שני שליש', 'percent', 66.67, 'percent'],
    ['החווה משתרעת על 38 הקטר.', '38 הקטר', 'measure', 38, 'hectare'],
    ['החווה משתרעת על 74 דונם.', '74 דונם', 'measure', 74, 'dunam'],
    ['תחנת הכוח מספקת 60 מגוואט.', '60 מגוואט', 'measure', 60, 'megawatt'],
    ['המפעל מייצר 9,500 טון.', '9,500 טון', 'measure', 9500, 'tonne'],
    ['הכביש נמתח 120 ק"מ.', '120 ק"מ', 'measure', 120, 'kilometer'],
    ['השטח הוא 800 מ״ר.', '800 מ״ר', 'measure', 800, 'square-meter'],
    ['הבנייה נמשכה 30 חודשים.', '30 חודשים', 'measure', 30, 'month'],
    ['בחברה 2,150 עובדים.', '2,150 עובדים', 'count', 2150, 'עובדים'],
    ['הרשת מפעילה 12 סניפים בצפון.', '12 סניפים', 'count', 12, 'סניפים'],
    ['בביקור השתתפו 1.2 מיליון תיירים ואורחים.', '1.2 מיליון תיירים', 'count', 1200000, 'תיירים'],
    ['המכירות הוכפלו.', 'הוכפלו', 'multiple', 2, 'times'],
    ['הייצור יגדל פי 2.5.', 'פי 2.5', 'multiple', 2.5, 'times'],
    ['3 מתוך 5 תושבים הסכימו.', '3 מתוך 5', 'percent', 60, 'percent'],
  ] as const)('%s', async (text, quote, kind, value, unit) => {
    expect(await readOne('he', text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['הגיעו כ-500 אורחים.', 'approximately'],
    ['הגיעו כ־500 אורחים.', 'approximately'],
    ['הושקעו כמיליון שקל.', 'approximately'],
    ['יותר מ-700 נהגים הגיעו.', 'moreThan'],
    ['מעל 40% מהתושבים הסכימו.', 'moreThan'],
    ['לפחות 70 בתים נפגעו.', 'atLeast'],
    ['האוטובוס מסיע עד 45 נוסעים.', 'atMost'],
    ['פחות מ-10% מהקרקע מעובדת.', 'lessThan'],
  ] as const)('%s is %s', async (text, comparator) => {
    expect((await readOne('he', text)).comparator).toBe(comparator);
  });

  it.each([
    ['המחיר בין 15 ל-20 שקל.', 15, 20, 'ILS'],
    ['צפויה עלייה של 5%-7%.', 5, 7, 'percent'],
    ['ייוצרו 40 עד 45 אלף טון.', 40000, 45000, 'tonne'],
  ] as const)('%s is a range', async (text, value, upper, unit) => {
    expect(await readOne('he', text)).toMatchObject({ value, upper, unit });
  });

  it.each([
    ['ההכנסות עלו ב-12% ל-340 מיליון שקל.', 340000000, 'up', 12, 'percent'],
    ['הרווח ירד בשנת 2025 ב-8% ל-90 מיליון שקל.', 90000000, 'down', 8, 'percent'],
    ['ההכנסות הסתכמו ב-340 מיליון שקל, עלייה של 12% לעומת אשתקד.', 340000000, 'up', 12, 'percent'],
  ] as const)('%s: the level has its change', async (text, level, direction, value, unit) => {
    expect(await readOne('he', text)).toMatchObject({ value: level, change: { direction, value, unit } });
  });

  it.each([
    ['החברה מתכננת לגייס 400 מיליון שקל.', 'target'],
    ['ההכנסות צפויות להגיע ל-5 מיליון דולר.', 'forecast'],
  ] as const)('%s is a %s', async (text, status) => {
    expect((await readOne('he', text)).status).toBe(status);
  });

  it.each([
    ['נכון לסוף מאי 2025 יש 900 מנויים.', '2025-05-31'],
    ['ברבעון השלישי של 2025 הרווח היה 12 מיליון שקל.', '2025-35'],
    ['במחצית הראשונה של 2025 נמכרו 8,000 דירות.', '2025-01/2025-06'],
  ] as const)('%s holds as of %s', async (text, asOf) => {
    expect((await readOne('he', text)).asOf).toBe(asOf);
  });

  it.each([
    'בואינג 737 נחת בשלום.',
    'סעיף 94 לחוק חל כאן.',
    'הקבוצה הגיעה למקום ה-5.',
    'טלפון 03-555-0188.',
    'ב-2030 הפרויקט יושלם.',
    'הוא נולד במאה ה-21.',
    'הרובוט BA-300 בשימוש.',
    'המשחק הסתיים 3-1.',
    'היא זכתה לפני 5 שנים.',
    'הטקס יחל בשעה 8:30.',
    'הוא בן 62.',
  ])('%s holds no figure', async (text) => {
    const { figures } = await read('he', text);
    expect(figures.map((figure) => figure.quote)).toEqual([]);
  });
});

describe('Hebrew dates', () => {
  it.each([
    ['הישיבה תיערך ב-17 ביוני 2025.', '17 ביוני 2025', '2025-06-17'],
    ['נפתח ב-1 למאי 2025.', '1 למאי 2025', '2025-05-01'],
    ['נפתח במרץ 2024.', 'מרץ 2024', '2024-03'],
    ['הוקם בשנת 2019.', 'שנת 2019', '2019'],
    ['הוקם ב-2019.', '2019', '2019'],
    ['הפסד ברבעון הראשון של 2025.', 'רבעון הראשון של 2025', '2025-33'],
    ['המחירים עלו בשנה שעברה.', 'שנה שעברה', '2025'],
    ['נסגר בסוף 2024.', 'סוף 2024', '2024-12-31'],
    ['ייכנס לתוקף 01/06/2025.', '01/06/2025', '2025-06-01'],
  ] as const)('%s', async (text, quote, date) => {
    const { dates } = await read('he', text);
    expect(dates.map((found) => [found.quote, found.date])).toEqual([[quote, date]]);
  });
});
