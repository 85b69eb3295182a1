import { type Fingerprint, takeFingerprint } from '../../library/fingerprint';
import { extractFigures } from '../../reading/figures/extract-figures';
import { loadLanguage } from '../../reading/languages/registry';

/** The fingerprint of a text. */
export async function fingerprintOf(tag: string, text: string): Promise<Fingerprint> {
  const language = await loadLanguage(tag);
  const { figures } = extractFigures(text, language, '2026-05-18', null);
  return takeFingerprint({ language: tag, figures, text }, language);
}

const EN = [
  'Halden Grid ASA said on Monday that its sea cable to Port Amsel carried 3.86 terawatt hours of power in 2025, up 14.2 percent from the year before.',
  'Revenue came to 5.47 billion Norwegian kroner (512 million US dollars), of which 37.5 percent was earned at night.',
  'The cable is 218 kilometers long and lies in up to 640 meters of water. It serves 1.9 million households on both shores.',
  'Halden plans to spend 2.15 billion kroner on a second cable, and to hire 340 people by the end of 2027.',
  'A converter hall of 12.4 hectares was opened in Port Amsel in March, after 27 months of work.',
  '“The sea does not care for borders, and neither does a cable,” said Sunniva Brekkestad, the head of Halden Grid.',
];
const EN_ABOUT =
  'About Halden Grid: Halden Grid ASA builds and runs cables under the North Sea. It was founded in 1987, has 2,350 employees in 9 countries and owns 14 cables with a length of 3,120 kilometers in all. Its shares are listed in Oslo. The company holds itself to the rules of the sea and publishes a report on each of its cables every year.';

/** The release in three languages, and what sites make of it. */
export const RELEASE = {
  en: [...EN, EN_ABOUT].join('\n'),
  enShortened: [
    'A sea cable between Norway and Port Amsel carried 3.9 TWh last year, 14.2% more than in 2024.',
    'Its owner earned NOK 5.47 billion, 37.5% of it at night, and wants to put 2.15 billion kroner into a second cable.',
    'Critics say that the 218-kilometer cable raises prices; 61 percent of the people in Port Amsel want it all the same.',
  ].join('\n'),
  enCut: EN.slice(0, 4).join('\n'),
  enReordered: [EN[3], EN[0], EN[5], EN[2], EN[1], EN[4]].join('\n'),
  vi: [
    'Halden Grid ASA hôm thứ Hai cho biết tuyến cáp biển tới Port Amsel đã tải 3,86 TWh điện trong năm 2025, tăng 14,2% so với năm trước.',
    'Doanh thu đạt 5,47 tỷ krone Na Uy (512 triệu USD), trong đó 37,5% thu được vào ban đêm.',
    'Tuyến cáp dài 218 km, nằm ở độ sâu tới 640 m và phục vụ 1,9 triệu hộ gia đình ở hai bờ.',
    'Halden dự định chi 2,15 tỷ krone Na Uy cho tuyến cáp thứ hai và tuyển thêm 340 người đến cuối năm 2027.',
    'Trạm chuyển đổi rộng 12,4 ha tại Port Amsel đã khánh thành hồi tháng 3, sau 27 tháng thi công.',
  ].join('\n'),
  zh: [
    '哈尔登电网公司周一表示，通往阿姆瑟尔港的海底电缆2025年输送电力38.6亿千瓦时，同比增长14.2%。',
    '营业收入达54.7亿挪威克朗（约合5.12亿美元），其中37.5%来自夜间。',
    '电缆全长218公里，敷设水深达640米，为两岸190万户家庭供电。',
    '哈尔登计划投资21.5亿挪威克朗建设第二条电缆，并在2027年底前招聘340人。',
    '占地12.4万平方米的换流站历时27个月，已于3月在阿姆瑟尔港启用。',
  ].join('\n'),
} as const;

/** Other texts that share something with the release, and are not it. */
export const OTHERS = {
  /** The issuer's next release, with the same words about itself under it. */
  sameIssuer: [
    'Halden Grid ASA has named Torbjorn Aasgaard as its new head of finance. He will begin on 1 August and follows Liv Nordhagen, who leaves after eleven years.',
    'Aasgaard comes from a shipyard where he led a team of 45 people and cut its debt by 830 million kroner.',
    '“I have always lived beside the sea,” said Aasgaard. “Now I will see to it that what lies under it pays its way.”',
    EN_ABOUT,
  ].join('\n'),
  /** Numbers that half of all releases have. */
  commonFigures:
    'Mirelle Foods wants to grow by 50 percent by 2030. It spends 100 million dollars on 3 plants and hires 200 people, 20 percent of them abroad. The first plant opens in 2 years.',
  commonFiguresAgain:
    'Tarn Motors sold 50 percent more cars. Its 3 plants cost 100 million dollars, 200 people work there, and 20 percent of the cars go abroad. The next comes in 2 years.',
  /** A form that is filled anew every day. */
  form: 'The pound fell by 1.31 percent against the franc on Tuesday and closed at 1.142 francs. In all 48,300 contracts were traded at the exchange of Amsel, the office of the exchange said in its daily notice to the members and to the press.',
  formNextDay:
    'The pound fell by 0.27 percent against the franc on Thursday and closed at 1.139 francs. In all 51,750 contracts were traded at the exchange of Amsel, the office of the exchange said in its daily notice to the members and to the press.',
} as const;
