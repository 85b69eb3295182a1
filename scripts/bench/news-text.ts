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

/** Sentences of ordinary news that tell no number. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Nobody in the harbor had expected the old line to come back, least of all the people who had once closed its ticket office.',
    'The mayor called the decision a promise kept, though she would not say who had asked for it or when the last word was spoken.',
    'Fishermen on the northern quay have complained for years that the larger boats wake them, and some of them still do.',
    '“My father took this ferry to school, and now my daughter does,” said Tamsin Oakhill, who sells bread beside the landing.',
    'Critics want to know why the council never published the report that it had ordered from its own engineers.',
    'The company says that it will listen to everybody who lives along the shore before the next timetable is printed.',
    'Whether the winter storms allow such a service at all is a question that the captains answer in very different ways.',
    'A spokesman for the ministry declined to comment on the plans, saying only that talks between the two sides went on.',
    'What remains of the old shipyard is to become a museum, with a workshop where visitors may learn how ropes are made.',
    'Opponents of the new terminal have gone to court, where a judge is expected to hear both sides before the summer.',
    'The union welcomed the news, but warned that crews were tired and that promises of new colleagues had been broken before.',
    'In the evening the quay was full again, and the bakers ran out of bread long before the last boat had left.',
  ],
  vi: [
    'Không ai ở bến cảng nghĩ rằng tuyến phà cũ sẽ trở lại, nhất là những người từng đóng cửa phòng vé của nó.',
    'Bà thị trưởng gọi quyết định này là một lời hứa được giữ trọn, dù bà không cho biết ai đã yêu cầu và vào lúc nào.',
    'Ngư dân ở bến phía bắc nhiều lần than phiền rằng những con tàu lớn làm họ mất ngủ, và đến nay vẫn vậy.',
    '“Cha tôi từng đi phà này đến trường, còn bây giờ là con gái tôi”, bà Trần Thị Mây, người bán bánh mì cạnh bến, kể lại.',
    'Những người phản đối muốn biết vì sao hội đồng chưa bao giờ công bố báo cáo mà chính họ đã đặt các kỹ sư làm.',
    'Hãng tàu khẳng định sẽ lắng nghe tất cả những ai sống dọc bờ biển trước khi in lịch chạy tàu mới.',
    'Liệu những cơn bão mùa đông có cho phép mở tuyến hay không là câu hỏi mà các thuyền trưởng trả lời rất khác nhau.',
    'Người phát ngôn của bộ từ chối bình luận về kế hoạch này, chỉ nói rằng các cuộc trao đổi giữa hai bên vẫn tiếp tục.',
    'Phần còn lại của xưởng đóng tàu cũ sẽ trở thành bảo tàng, có xưởng nhỏ để khách tham quan học cách bện dây thừng.',
    'Phe phản đối nhà ga mới đã kiện ra tòa, nơi thẩm phán dự kiến sẽ nghe ý kiến của các bên trước mùa hè.',
    'Công đoàn hoan nghênh tin này nhưng cảnh báo rằng thủy thủ đã mệt mỏi và lời hứa về đồng nghiệp mới từng bị phá vỡ.',
    'Buổi tối bến cảng lại đông người, và các tiệm bánh hết hàng từ lâu trước khi chuyến tàu cuối cùng rời bến.',
  ],
};

/** In an article, behind each sentence of a release: real ones have ten runs of digits in a thousand characters. */
const PLAIN_SENTENCES = 2;

/** Sentences a paragraph, as in releases. */
const PARAGRAPH = 3;

/**
 * A fictional release in the language, of at least so many UTF-16 units; the same every time, with numbers that differ
 * from one sentence to the next. Every sentence but two tells some: three times as many as are in real news.
 */
export const releaseText = (language: string, length: number): string =>
  textOf(SENTENCES[language] ?? [], language, length);

/** The same of an article, with as many numbers as are in real news. */
export function articleText(language: string, length: number): string {
  const plain = PLAIN[language] ?? [];
  const sentences = (SENTENCES[language] ?? []).flatMap((sentence, index) => {
    const from = index * PLAIN_SENTENCES;
    return [
      sentence,
      ...Array.from({ length: PLAIN_SENTENCES }, (_, at) => plain[(from + at) % plain.length] ?? ''),
    ];
  });
  return textOf(sentences, language, length);
}

function textOf(sentences: readonly string[], language: string, length: number): string {
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
