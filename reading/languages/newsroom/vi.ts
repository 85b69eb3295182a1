import { forms } from '../forms';
import type { NewsroomWords } from '../newsroom-words';

/** Vietnamese. */
export const newsroom: NewsroomWords = {
  language: 'vi',
  sourceLabels: ['nguồn', 'nguồn tin'],
  releaseSourceLabels: [],
  behindSource: ['xem bản gốc', 'liên kết liên quan'],
  articles: [],
  aboutOpenings: ['về', 'về chúng tôi', 'giới thiệu về', 'thông tin về', 'đôi nét về'],
  aboutEndings: [],
  issuerLabels: forms`công ty, tên công ty, doanh nghiệp, đơn vị, tổ chức, đơn vị phát hành`,
  originalLabels: forms`thông cáo báo chí gốc, bản gốc thông cáo báo chí, xem thông cáo gốc`,
  homeNames: forms`trang chủ`,
  releaseStatements: forms`
    đây là thông cáo báo chí, thông cáo báo chí này, đơn vị phát hành hoàn toàn chịu trách nhiệm, bên phát
    hành hoàn toàn chịu trách nhiệm, đơn vị phát hành tự chịu trách nhiệm
`,
  sponsoredStatements: forms`
    tài trợ bởi, được tài trợ bởi, nội dung được tài trợ, bài viết được tài trợ, bài viết này được tài trợ,
    bài viết quảng cáo
`,
  companyNouns: forms`công ty, tập đoàn, doanh nghiệp, nhà sản xuất, hãng, nhà cung cấp, ngân hàng`,
  contactLabels: forms`
    liên hệ, liên hệ báo chí, liên hệ truyền thông, thông tin liên hệ, đầu mối liên hệ,
    mọi thông tin chi tiết, mọi chi tiết xin liên hệ
`,
  keywordLabels: ['từ khóa', 'từ khoá', 'thẻ', 'chủ đề'],
  boilerplateOpenings: forms`
    tuyên bố hướng tới tương lai, tuyên bố miễn trừ, miễn trừ trách nhiệm
`,
  sponsoredLabels: forms`
    nội dung tài trợ, tin tài trợ, bài viết tài trợ, được tài trợ, tài trợ,
    thông tin quảng cáo, bài quảng cáo, nội dung quảng cáo, hợp tác truyền thông
`,
  adLabels: ['quảng cáo'],
  releaseLabels: forms`thông cáo báo chí`,
  noticeLabels: forms`thông tin báo chí`,
  deskNames: forms`
    ban biên tập, tòa soạn, toà soạn, biên tập viên, phóng viên, pv, nhóm pv, tổng hợp, theo
`,
  bylineOpenings: ['theo', 'bài', 'thực hiện'],
  dispatchOpenings: [],
  dispatchWords: [],
  statementOpenings: forms`
    vừa, đã, sẽ, đang, cũng, còn, chính thức, tiếp tục, dự kiến, hôm nay, hôm qua, ngày, sáng, chiều, tối, tuần này,
    tháng, là, xin, tại, ở, trong, từ, đến, với, cùng, của, do, để, về, theo, cho(| biết| hay| ra mắt), công bố,
    thông báo, thông tin, báo lãi, báo lỗ, báo cáo, ghi nhận, đạt, tăng, giảm, ra mắt, giới thiệu, trình làng, mở, mở
    rộng, mở bán, khai trương, khai mạc, khánh thành, khởi công, khởi động, khởi hành, vận hành, đưa, đón, phục vụ, tổ
    chức, phối hợp, hợp tác, ký, ký kết, bắt tay, trao, trao tặng, tặng, nhận, tiếp nhận, tài trợ, hỗ trợ, đồng hành,
    tham gia, tham dự, đầu tư, rót vốn, góp vốn, chi, vay, huy động, gọi vốn, phát hành, niêm yết, chào bán, thoái
    vốn, mua lại, thâu tóm, sáp nhập, triển khai, thực hiện, thử nghiệm, hoàn thành, hoàn tất, phát động, phát triển,
    xây, xây dựng, lắp đặt, sản xuất, cung cấp, ứng dụng, áp dụng, nâng, nâng cấp, hạ, cắt giảm, thu, thu hút, thu hồi,
    xuất khẩu, nhập khẩu, bổ nhiệm, tuyển, tuyển dụng, tuyển sinh, đào tạo, quyết định, ban hành, phê duyệt, chấp
    thuận, cấp phép, cấp, yêu cầu, đề nghị, đề xuất, kiến nghị, khuyến cáo, khẳng định, nhấn mạnh, cam kết, kỳ vọng,
    đặt mục tiêu, lên kế hoạch, siết, kiểm tra, phát hiện, bắt giữ, thí điểm, thông qua, bầu, tổng kết, nộp, xử phạt, cảnh báo, dự báo, đánh dấu, kỷ niệm, giành, được, bị, trở
    thành, đứng, dẫn đầu, họp, kêu gọi, trồng, chuyển, bàn giao, thành lập
`,
  legalForms: forms`(|tổng )công ty(| cổ phần), tập đoàn, TNHH, TMCP, CTCP, JSC`,
  issuerKinds: {
    'political-party': forms`
      đảng, đảng bộ, đảng ủy, thành ủy, tỉnh ủy, huyện ủy, quận ủy
`,
    government: forms`
      chính phủ, chính quyền, ủy ban nhân dân, uỷ ban nhân dân, UBND, Bộ, Sở, Cục, tổng cục, đại sứ quán,
      lãnh sự quán, quốc hội, hội đồng nhân dân, ban quản lý, kho bạc, bảo hiểm xã hội, công an
`,
    university: ['đại học', 'trường', 'học viện', 'cao đẳng'],
    association: forms`
      hiệp hội, hội, liên đoàn, liên minh, liên hiệp, quỹ, phòng thương mại, mặt trận tổ quốc, công đoàn
`,
    company: ['ngân hàng', 'doanh nghiệp', 'nhà máy', 'hãng'],
    other: ['bệnh viện', 'bảo tàng', 'trung tâm', 'viện'],
  },
  places: {
    AE: ['Abu Dhabi', 'Dubai'],
    CN: forms`
      Bắc Kinh, Thượng Hải, Quảng Châu, Thâm Quyến, Trùng Khánh, Thiên Tân, Quý Dương, Hàng Châu, Nam Kinh,
      Thành Đô, Vũ Hán, Tây An
`,
    GB: ['London', 'Luân Đôn'],
    HK: ['Hồng Kông', 'Hong Kong'],
    JP: ['Tokyo'],
    KR: ['Seoul'],
    RU: ['Moskva', 'Mát-xcơ-va'],
    SG: ['Singapore'],
    TH: ['Bangkok', 'Băng Cốc'],
    TW: ['Đài Bắc'],
    VN: forms`
      Hà Nội, Hải Phòng, Huế, Đà Nẵng, Cần Thơ, TP.HCM, TP. HCM, TP. Hồ Chí Minh, TP.Hồ Chí Minh,
      Thành phố Hồ Chí Minh, Hồ Chí Minh, Bắc Ninh, Bình Dương, Đồng Nai, Quảng Ninh, Nghệ An, Khánh Hòa,
      Nha Trang, Lâm Đồng, Đà Lạt, Long An, Vũng Tàu
`,
  },
};
