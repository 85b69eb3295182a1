import { describe, expect, it } from 'vitest';
import { findOpeningUncased } from '../../reading/attribution/issuer/uncased-name';
import { loadLanguage } from '../../reading/languages/registry';
import { sketchArticle } from './article-fixture';

async function nameIn(tag: string, headline: string, body: readonly string[]): Promise<string | null> {
  const article = sketchArticle({ headline, body });
  const language = await loadLanguage(tag);
  const facts = {
    article,
    language,
    wire: null,
    sourceLine: null,
    statements: [],
    labels: [],
    dateline: null,
  };
  const found = findOpeningUncased(facts);
  const { line = 0, span } = found?.place ?? {};
  expect(span ? body[line]?.slice(...span) : undefined).toBe(found?.name);
  return found?.name ?? null;
}

describe('findOpeningUncased', () => {
  it.each<[string, string, string, string | null]>([
    // A word for a body, and what shows that the name ends with it: a particle, a verb of news, a bracket.
    ['ja', '灯台大学、新素材を開発', '灯台大学の研究者は新素材を開発した。', '灯台大学'],
    ['ja', '江燕美術館、夏の企画展', '江燕美術館では夏の企画展を開く。', '江燕美術館'],
    ['ko', '참나루협회 “운임 올려야”', '참나루협회는 운임을 올려야 한다고 밝혔다.', '참나루협회'],
    ['ko', '참나루대 학생들 항로 조사', '참나루대 학생은 항로를 조사했다.', null],
    ['zh', '江燕轮渡协会要求降价', '江燕轮渡协会将要求降价。', '江燕轮渡协会'],
    ['zh', '江燕银行与雾岛县合作', '江燕银行与雾岛县政府今日合作。', '江燕银行'],
    ['zh-Hant', '江燕基金會補助學生', '江燕基金會將補助50名大學生。', '江燕基金會'],
    ['hi', 'सागरपुर के स्कूलों में भोजन', 'सागरपुर नगर निगम ने भोजन देने का निर्णय लिया।', 'सागरपुर नगर निगम'],
    ['hi', 'सागर संग्रहालय में प्रदर्शनी', 'सागर संग्रहालय में 5 जुलाई से प्रदर्शनी लगेगी।', 'सागर संग्रहालय'],
    ['zh', '江燕银行业协会要求降价', '江燕银行业协会宣布不降价。', '江燕银行业协会'],
    // What may go on is no name.
    ['zh', '江燕市警察局查获诈骗集团', '江燕市警察局查获诈骗集团，逮捕12人。', null],
    ['hi', 'ज्वार मंत्रालय सागर कचरा हटाएगा', 'ज्वार मंत्रालय सागर कचरा हटाने जा रहा है।', null],
    ['he', 'נמלי הגליל מגדילה', 'חברת נמלי הגליל מגדילה את הצי.', null],
    // A legal form, with its bracket; signs within it do not end the name.
    ['th', 'เคลป์คว้างานต่อเรือ', 'บริษัท เคลป์ จำกัด (มหาชน) คว้างานต่อเรือ 3 ลำ', 'บริษัท เคลป์ จำกัด (มหาชน)'],
    ['he', 'נמלי הגליל זכתה בהזמנה', 'נמלי הגליל בע"מ הודיעה היום על הזמנה.', 'נמלי הגליל בע"מ'],
    ['zh', '江燕轮渡获订单', '江燕轮渡集团股份有限公司签下订单。', '江燕轮渡集团股份有限公司'],
    ['ja', '灯台電機、電池を値下げ', '灯台電機株式会社は電池を値下げする。', '灯台電機株式会社'],
    // A word for a body before the name, up to what is said of it.
    ['th', 'ธนาคารเคลป์ ลดดอกเบี้ย', 'ธนาคารเคลป์ ประกาศลดดอกเบี้ย', 'ธนาคารเคลป์'],
    ['th', 'มหาวิทยาลัยเคลป์พัฒนาวัสดุ', 'มหาวิทยาลัยเคลป์ พัฒนาวัสดุใหม่', 'มหาวิทยาลัยเคลป์'],
    ['th', 'มูลนิธิเคลป์มอบทุน 50 ทุน', 'มูลนิธิเคลป์มอบทุน 50 ทุน', null],
    ['he', 'איגוד הספנים דורש העלאה', 'איגוד הספנים דורש העלאה של 5%.', 'איגוד הספנים'],
    ['he', 'משרד הגאות יקצה 30 מיליון', 'משרד הגאות יקצה 30 מיליון שקל.', 'משרד הגאות'],
    // Whom the headline sets off, also in Latin letters or behind a legal form; initials are measures as often.
    ['ja', 'kelpay、利用者が20万人に', 'kelpayは利用者が20万人になった。', 'kelpay'],
    ['ja', 'GDP、3％増える', 'GDPは3％増えた。', null],
    ['ko', '참나루페리, 여객선 수주', '㈜참나루페리(대표 이파도)는 여객선을 수주했다.', '참나루페리'],
  ])('%s: %s', async (tag, headline, text, name) => {
    expect(await nameIn(tag, headline, [text])).toBe(name);
  });

  it.each<[string, string, readonly string[], string]>([
    [
      'ar',
      'وجبات مجانية في المدارس',
      [
        'قررت بلدية المرفأ توفير وجبات.',
        'وقالت بلدية المرفأ إن التنفيذ قريب.',
        'تأسست بلدية المرفأ عام 1950.',
      ],
      'بلدية المرفأ',
    ],
    [
      'he',
      'ארוחות חינם בבתי ספר',
      ['עיריית הגליל תספק ארוחות.', 'תקציב עיריית הגליל גדל.', 'בעיריית הגליל מציינים זאת.'],
      'עיריית הגליל',
    ],
  ])('%s: names whom the text repeats again and again: %s', async (tag, headline, body, name) => {
    expect(await nameIn(tag, headline, body)).toBe(name);
  });
});
