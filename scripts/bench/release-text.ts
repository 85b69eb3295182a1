/** Sentences of fictional releases with places for numbers, a language each. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'MARLOW BAY, March {d}, 2026 -- Hollowmere Ferries today said that it carried {n} million passengers in 2025, up {p}% from {n} million in 2024.',
    'Revenue for the third quarter rose {p}% to USD {m} million, while the net loss narrowed to USD {p} million from USD {m} million a year earlier.',
    'The company now has {c} ships in {k} harbors, and more than {c},{h} people work for it.',
    '“We did not expect that so many would come back to the water,” said Orla Penhaligon, who has led the line since its last reform.',
    'A new terminal of {k} hectares will cost between £{m} million and £{m}0 million (about €{m} million) and open by the end of 2027.',
    'It will draw {k} MW from a solar roof, which covers roughly {p} per cent of what the terminal needs on a clear day.',
    'The board, which met in the old customs house, thanked the crews for their patience with the rebuilt piers.',
    'Tickets start at USD {p}.50; half of all passengers book on the phone, and about {c},{h} of them hold a yearly card.',
  ],
  vi: [
    'VỊNH LỤA, ngày {d} tháng 3 năm 2026 -- Cảng Vịnh Lụa hôm nay cho biết đã phục vụ {n} triệu lượt khách trong năm 2025, tăng {p}% so với {n} triệu lượt năm 2024.',
    'Doanh thu quý III tăng {p}% lên {m} tỷ đồng, trong khi lỗ ròng giảm còn {p} tỷ đồng từ {m} tỷ đồng của cùng kỳ năm trước.',
    'Công ty hiện có {c} con tàu tại {k} bến cảng, với hơn {c}.{h} nhân viên.',
    '“Chúng tôi không nghĩ rằng có nhiều người quay lại với sông nước như vậy”, bà Lê Thị Sóng, người điều hành hãng tàu, cho biết.',
    'Nhà ga mới rộng {k} ha sẽ có vốn đầu tư từ {m} tỷ đồng đến {m}0 tỷ đồng (khoảng {m} triệu USD) và mở cửa vào cuối năm 2027.',
    'Mái nhà ga có điện mặt trời công suất {k} MW, đáp ứng khoảng {p}% nhu cầu của nhà ga trong một ngày nắng.',
    'Hội đồng quản trị họp tại tòa nhà hải quan cũ và cảm ơn các thủy thủ đoàn đã kiên nhẫn với những bến tàu vừa xây lại.',
    'Giá vé từ {c}.000 đồng; một nửa số khách đặt vé qua điện thoại, và khoảng {c}.{h} người trong số họ có thẻ năm.',
  ],
};

/** Sentences a paragraph, as in releases. */
const PARAGRAPH = 3;

/**
 * A fictional release in the language, of at least so many UTF-16 units; the same every time, with numbers that differ
 * from one sentence to the next.
 */
export function releaseText(language: string, length: number): string {
  const sentences = SENTENCES[language] ?? [];
  const next = countUp(7);
  let text = '';
  for (let index = 0; text.length < length; index++) {
    const sentence = sentences[index % sentences.length] ?? '';
    text += fill(sentence, next, language === 'vi' ? ',' : '.');
    text += (index + 1) % PARAGRAPH === 0 ? '\n' : ' ';
  }
  return text;
}

function fill(sentence: string, next: (limit: number) => number, mark: string): string {
  return sentence.replace(/\{(\w)\}/g, (_place, kind: string) => {
    if (kind === 'd') return String(1 + next(28));
    if (kind === 'n') return `${1 + next(9)}${mark}${1 + next(9)}`;
    if (kind === 'p') return String(2 + next(60));
    if (kind === 'h') return String(100 + next(900));
    return kind === 'm' || kind === 'c' ? String(12 + next(900)) : String(3 + next(90));
  });
}

/** Numbers below a limit that look like chance and are the same in every run (a linear congruence). */
function countUp(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}
