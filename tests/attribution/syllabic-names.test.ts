import { describe, expect, it } from 'vitest';
import { syllabicNames } from '../../reading/attribution/issuer/syllabic-names';
import { loadLanguage } from '../../reading/languages/registry';

const vietnamese = await loadLanguage('vi');
const namesIn = (text: string, body = text): readonly string[] => syllabicNames(text, body, vietnamese);

describe('syllabicNames', () => {
  it.each<[text: string, names: readonly string[]]>([
    // Up to the word with which begins what is said.
    ['Bộ Thủy triều hôm nay mở cảng.', ['Bộ Thủy triều']],
    ['UBND tỉnh Lam Giang đã khởi công cầu mới.', ['UBND tỉnh Lam Giang']],
    ['Sở Văn hóa và Thể thao Lam Giang cho biết.', ['Sở Văn hóa và Thể thao Lam Giang']],
    ['Quỹ Bảo tồn Rừng ngập mặn khởi động dự án.', ['Quỹ Bảo tồn Rừng ngập mặn']],
    ['Ngân hàng Chính sách xã hội Lam Giang vừa cho vay.', ['Ngân hàng Chính sách xã hội Lam Giang']],
    ['Hiệp hội Thuyền nhỏ và vừa Lam Giang ra mắt quỹ.', ['Hiệp hội Thuyền nhỏ và vừa Lam Giang']],
    ['Hãng hàng không Sao Biển khai trương đường bay.', ['Hãng hàng không Sao Biển']],
    ['Công ty Phà Lam Giang (LGF) lọt nhóm đầu.', ['Công ty Phà Lam Giang']],
    ['Sao Biển Việt Nam công bố kế hoạch.', ['Sao Biển Việt Nam']],
    // "And" joins two bodies, and words within a name.
    ['Học viện Thủy triều và Đại học Sao Biển ký kết hợp tác.', ['Học viện Thủy triều', 'Đại học Sao Biển']],
    // Not at the head.
    ['Sáng nay, Liên đoàn Bơi lội Lam Giang công bố.', ['Liên đoàn Bơi lội Lam Giang']],
    // What may go on is no name.
    ['Bộ Thủy triều rà soát quy định mới.', []],
    ['Giá vàng hôm nay tăng.', []],
    ['Nhà ở xã hội được giảm lãi vay.', []],
    ['Bộ trưởng Bộ Thủy triều hôm nay mở cảng.', ['Bộ Thủy triều']],
    ['Hội đồng quản trị Tập đoàn Sao Biển đã họp.', ['Tập đoàn Sao Biển']],
    ['Tập đoàn vừa mở tuyến mới.', []],
  ])('finds in %j %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('takes the shortest of a name’s mentions', () => {
    const opening = 'Quỹ Rừng Lam Giang khoe tặng 500 căn nhà.';
    expect(namesIn(opening)).toEqual(['Quỹ Rừng Lam Giang khoe']);
    expect(namesIn(opening, `${opening}\nQuỹ Rừng Lam Giang đã mở ba vườn.`)).toEqual(['Quỹ Rừng Lam Giang']);
  });

  it('takes one capital by itself only where it has one within a sentence', () => {
    const opening = 'Sao vừa mở tuyến mới.';
    expect(namesIn(opening)).toEqual([]);
    expect(namesIn(opening, `${opening}\nKhách đi Sao rất đông.`)).toEqual(['Sao']);
  });

  it('takes the end of a name from another mention', () => {
    const opening = 'Tập đoàn Sao Biển rót 40 tỷ đồng xây nhà máy.';
    expect(namesIn(opening)).toEqual([]);
    expect(namesIn(opening, `${opening}\nTập đoàn Sao Biển đã mở ba nhà máy.`)).toEqual([
      'Tập đoàn Sao Biển',
    ]);
    expect(namesIn(opening, `${opening}\nTập đoàn Sao Vàng đã mở ba nhà máy.`)).toEqual([]);
  });
});
