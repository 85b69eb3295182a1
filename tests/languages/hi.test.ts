import { describe, expect, it } from 'vitest';
import { read, readOne } from '../figures/read';

describe('Hindi figures', () => {
  it.each([
    ['परियोजना की लागत ₹500 करोड़ है।', '₹500 करोड़', 'money', 5000000000, 'INR'],
    ['कंपनी ने 1,450 करोड़ रुपये लगाए।', '1,450 करोड़ रुपये', 'money', 14500000000, 'INR'],
    ['बैंक ने 2.5 लाख करोड रुपए बांटे।', '2.5 लाख करोड रुपए', 'money', 2500000000000, 'INR'],
    ['कीमत 12,34,567 रुपये है।', '12,34,567 रुपये', 'money', 1234567, 'INR'],
    ['कीमत १२,५०० रुपये है।', '१२,५०० रुपये', 'money', 12500, 'INR'],
    ['सौदा 16.9 करोड़ डॉलर का है।', '16.9 करोड़ डॉलर', 'money', 169000000, 'USD'],
    ['अनुदान 40 हजार रुपये है।', '40 हजार रुपये', 'money', 40000, 'INR'],
    ['इनाम डेढ़ लाख रुपये है।', 'डेढ़ लाख रुपये', 'money', 150000, 'INR'],
    ['मूल्य 9 मिलियन यूरो था।', '9 मिलियन यूरो', 'money', 9000000, 'EUR'],
    ['शुल्क Rs. 750 है।', 'Rs. 750', 'money', 750, 'INR'],
    ['दर 38 प्रतिशत है।', '38 प्रतिशत', 'percent', 38, 'percent'],
    ['हिस्सेदारी 11.8% है।', '11.8%', 'percent', 11.8, 'percent'],
    ['दर 60 फीसदी है।', '60 फीसदी', 'percent', 60, 'percent'],
    ['अंतर 2.4 प्रतिशत अंक है।', '2.4 प्रतिशत अंक', 'percentage-point', 2.4, 'percentage-point'],
    ['रेपो दर में 25 आधार अंक का बदलाव हुआ।', '25 आधार अंक', 'percentage-point', 0.25, 'percentage-point'],
    ['पांच में से तीन लोग आए।', 'पांच में से तीन', 'percent', 60, 'percent'],
    ['दो तिहाई सीटें भरीं।', 'दो तिहाई', 'percent', 66.67, 'percent'],
    ['संयंत्र 85 एकड़ में फैला है।', '85 एकड़', 'measure', 85, 'acre'],
    ['क्षमता 300 मेगावाट है।', '300 मेगावाट', 'measure', 300, 'megawatt'],
    ['उत्पादन 4,300 मेगावाट आवर रहा।', '4,300 मेगावाट आवर', 'measure', 4300, 'megawatt-hour'],
    ['उत्पादन 2.5 लाख टन रहा।', '2.5 लाख टन', 'measure', 250000, 'tonne'],
    ['दूरी 280 किमी है।', '280 किमी', 'measure', 280, 'kilometer'],
    ['चार्जिंग में 45 मिनट लगते हैं।', '45 मिनट', 'measure', 45, 'minute'],
    ['तापमान शून्य से 4 डिग्री नीचे रहा।', 'शून्य से 4 डिग्री', 'measure', -4, 'degree'],
    ['कंपनी ने 1,872 बसें बेचीं।', '1,872 बसें', 'count', 1872, 'बसें'],
    ['संयंत्र में 3,500 लोगों को काम मिला।', '3,500 लोगों', 'count', 3500, 'लोगों'],
    ['4,200 से अधिक बसों के ऑर्डर हैं।', '4,200 से अधिक बसों', 'count', 4200, 'बसों'],
    ['देश में 62 सर्विस केंद्र हैं।', '62 सर्विस केंद्र', 'count', 62, 'सर्विस केंद्र'],
    ['पूछताछ दोगुनी हो गई।', 'दोगुनी', 'multiple', 2, 'times'],
    ['मांग 3.5 गुना थी।', '3.5 गुना', 'multiple', 3.5, 'times'],
  ] as const)('%s', async (text, quote, kind, value, unit) => {
    expect(await readOne('hi', text)).toMatchObject({ quote, kind, value, unit });
  });

  it.each([
    ['लगभग 40 प्रतिशत लोग सहमत हैं।', 'approximately'],
    ['करीब 700 चालक आए।', 'approximately'],
    ['4,200 से ज्यादा किसान आए।', 'moreThan'],
    ['लागत 500 करोड़ रुपये से अधिक है।', 'moreThan'],
    ['कम से कम 70 मकान टूटे।', 'atLeast'],
    ['10% से कम जमीन बची।', 'lessThan'],
    ['बस 280 किलोमीटर तक चलती है।', 'atMost'],
  ] as const)('%s is %s', async (text, comparator) => {
    expect((await readOne('hi', text)).comparator).toBe(comparator);
  });

  it.each([
    ['कीमत 1.15 करोड़ से 1.4 करोड़ रुपये है।', 11500000, 14000000, 'INR'],
    ['दर 5-7 प्रतिशत रहेगी।', 5, 7, 'percent'],
    ['20 से 30 टन माल आया।', 20, 30, 'tonne'],
  ] as const)('%s is a range', async (text, value, upper, unit) => {
    expect(await readOne('hi', text)).toMatchObject({ value, upper, unit });
  });

  it.each([
    ['राजस्व 38 प्रतिशत बढ़कर 2,316 करोड़ रुपये हो गया।', 23160000000, 'up', 38, 'percent'],
    ['लाभ 12% घटकर 94 करोड़ रुपये रहा।', 940000000, 'down', 12, 'percent'],
    ['हिस्सेदारी 11.8% है, जो पिछले साल की तुलना में 2.4 प्रतिशत अंक अधिक है।', 11.8, 'up', 2.4, 'percentage-point'],
    ['मई में 1,200 मकान बिके (सालाना आधार पर -8%)।', 1200, 'down', 8, 'percent'],
    ['भाव एक महीने में 120 रुपये गिरकर 2,400 रुपये रह गया।', 2400, 'down', 120, 'INR'],
    ['बिक्री 9% की तेज वृद्धि के साथ 70 करोड़ रुपये तक पहुंच गई।', 700000000, 'up', 9, 'percent'],
    ['बिक्री 70 करोड़ रुपये रही, जो 6% की सालाना बढ़ोतरी है।', 700000000, 'up', 6, 'percent'],
  ] as const)('%s: the level has its change', async (text, level, direction, value, unit) => {
    expect(await readOne('hi', text)).toMatchObject({ value: level, change: { direction, value, unit } });
  });

  it('reads two levels and no range where something leapt from one to the other', async () => {
    const { figures } = await read('hi', 'कीमत 90 रुपये से उछलकर 120 रुपये हो गई।');
    expect(figures.map(({ value }) => value)).toEqual([90, 120]);
  });

  it.each([
    ['कंपनी का लक्ष्य राजस्व को 5,000 करोड़ रुपये करना है।', 'target'],
    ['5 लाख टन उत्पादन का अनुमान है।', 'forecast'],
    ['500 गीगावाट का लक्ष्य रखा है।', 'target'],
  ] as const)('%s is a %s', async (text, status) => {
    expect((await readOne('hi', text)).status).toBe(status);
  });

  it.each([
    ['मई 2025 के अंत तक 900 सदस्य थे।', '2025-05-31'],
    ['वर्ष 2024 में 700 सदस्य थे।', '2024'],
    ['2028 तक 12 केंद्र खुलेंगे।', '2028'],
  ] as const)('%s holds as of %s', async (text, asOf) => {
    expect((await readOne('hi', text)).asOf).toBe(asOf);
  });

  it.each([
    'बोइंग 737 उतरा।',
    'धारा 52 लागू होती है।',
    'कोविड-19 के बाद सब बदला।',
    'वित्त वर्ष 2024-25 समाप्त हुआ।',
    'फोन 011-5550-0188 पर बात करें।',
    'वह टॉप 50 में है।',
    'बैठक सुबह 8:30 बजे होगी।',
    '5 साल पहले शुरुआत हुई।',
    '1988 में स्थापना हुई।',
    'नई बस किरण 12e आई।',
    'मुकाबला 3-1 पर खत्म हुआ।',
  ])('%s holds no figure', async (text) => {
    const { figures } = await read('hi', text);
    expect(figures.map((figure) => figure.quote)).toEqual([]);
  });

  it('takes no period for a level that only a comparison behind it names', async () => {
    const { figures } = await read('hi', 'पिछले साल की तुलना में अब 700 सदस्य हैं।');
    expect(figures.map((figure) => figure.asOf)).toEqual([null]);
  });
});

describe('Hindi dates', () => {
  it.each([
    ['बैठक 17 जून 2025 को हुई।', '17 जून 2025', '2025-06-17'],
    ['१ मई २०२५ को खुला।', '१ मई २०२५', '2025-05-01'],
    ['फरवरी 2024 में खुला।', 'फरवरी 2024', '2024-02'],
    ['काम 2023 में हुआ।', '2023', '2023'],
    ['2025 की तीसरी तिमाही में घाटा हुआ।', '2025 की तीसरी तिमाही', '2025-35'],
    ['पिछले साल दाम बढ़े।', 'पिछले साल', '2025'],
    ['वर्ष 2019 की बात है।', 'वर्ष 2019', '2019'],
  ] as const)('%s', async (text, quote, date) => {
    const { dates } = await read('hi', text);
    expect(dates.map((found) => [found.quote, found.date])).toEqual([[quote, date]]);
  });
});
