import { describeFigures } from './figure-tables';

describeFigures('vi', {
  figures: [
    ['Phòng thí nghiệm 25 m2.', '25 m2', 25, 'square-meter', 'measure'],
    ['Tuyến đường 188 km.', '188 km', 188, 'kilometer', 'measure'],
    ['Gió cấp 12 (118-133 km/giờ).', '118-133 km/giờ', 118, 'kilometer-per-hour', 'measure'],
    ['Mô-men xoắn 310 Nm.', '310 Nm', 310, 'newton-meter', 'measure'],
    ['Lễ hội kéo dài 5 ngày.', '5 ngày', 5, 'day', 'measure'],
    ['Số tiền của 4.200 bị hại.', '4.200 bị hại', 4200, 'bị hại', 'count'],
    ['Xã có 1.200 đồng bào.', '1.200 đồng bào', 1200, 'đồng bào', 'count'],
    ['Kho có 1.200 thùng sơn.', '1.200 thùng sơn', 1200, 'thùng sơn', 'count'],
    ['Hãng có 640 chuyên gia.', '640 chuyên gia', 640, 'chuyên gia', 'count'],
    ['Quỹ trao 1.500 suất học bổng trị giá cao.', '1.500 suất học bổng', 1500, 'suất học bổng', 'count'],
    ['Vụ chìm phà làm 5 người mất tích.', '5 người mất tích', 5, 'người mất tích', 'count'],
    ['Vụ chìm phà làm 5 người bị thương.', '5 người bị thương', 5, 'người bị thương', 'count'],
    ['Quỹ chi 5 tỷ đồng phục vụ người dân.', '5 tỷ đồng', 5e9, 'VND', 'money'],
    ['Quỹ trao 300 bộ đồng phục.', '300 bộ đồng phục', 300, 'bộ đồng phục', 'count'],
    ['Ngân hàng có 218 điểm giao dịch.', '218 điểm giao dịch', 218, 'điểm giao dịch', 'count'],
    ['Học phí 25 triệu đồng một năm.', '25 triệu đồng', 25e6, 'VND', 'money'],
  ],
  comparators: [
    ['Giá không cao hơn 21.000 đồng.', 'atMost'],
    ['Xăng RON 95-III không cao hơn 21.000 đồng.', 'atMost'],
    ['Lương không thấp hơn 9 triệu đồng.', 'atLeast'],
    ['Nghiên cứu trên 2.400 bệnh nhân.', 'exactly'],
    ['Lợi nhuận 9 tháng ước đạt 300 tỷ đồng.', 'approximately'],
    ['Số ca nhiễm đã lên đến 2.400 ca.', 'exactly'],
  ],
  ranges: [],
  moves: [
    ['Vốn tăng từ 20 lên 30 tỷ đồng.', [20e9, 30e9]],
    ['Vốn giảm từ 500 xuống 1,2 tỷ đồng.', [1.2e9]],
  ],
  changes: [
    ['Giá vàng giảm 300 nghìn đồng/lượng xuống còn 144 triệu đồng/lượng.', 144e6, 'down', 300_000, 'VND'],
    ['Vốn đạt 6 tỷ USD, gấp 1,4 lần cùng kỳ.', 6e9, 'up', 1.4, 'times'],
  ],
  statuses: [],
  periods: [
    ['Tháng 2, hãng bán 640 chiếc thuyền.', '2026-02'],
    ['Hãng bán 640 chiếc thuyền trong tuần qua.', '2026-03-09/2026-03-15'],
    ['Cầu dài 188 km và thông xe ngày 30/6.', null],
  ],
  dates: [
    ['Quý III-2025, hãng xây bến.', 'Quý III-2025', '2025-35'],
    ['Từ 1/3 đến 30/6, hãng xây bến.', '1/3 đến 30/6', '2026-03-01/2026-06-30'],
    ['Trong tháng 2, hãng xây bến.', 'tháng 2', '2026-02'],
    ['Trong 7 tháng/2025, hãng xây bến.', '7 tháng/2025', '2025-01/2025-07'],
    ['Trong 9T/2025, hãng xây bến.', '9T/2025', '2025-01/2025-09'],
  ],
  nothing: ['Trận động đất 6,8 độ richter.', 'Đề án 06 được thông qua.'],
});
