import type { Language } from '../shapes/language.ts'
import { spellings, words } from '../text/words.ts'

/**
 * Vietnamese. Gathered by hand from general knowledge of the language; not yet held against a
 * reference work (2026-11).
 */
export const vi: Language = {
  code: 'vi',
  name: 'Vietnamese',
  scripts: ['Latin'],
  spaced: true,
  functionWords: words(`
    và, của, là, có, không, cho, một, các, những, được, người, với, trong, này, đã, để, khi, tôi,
    mình, bạn, anh, chị, ông, bà, em, chúng, ta, thì, mà, ở, như, nhưng, cũng, đó, từ, ra, vào, đến,
    nhiều, rất, phải, về, hay, hoặc, nếu, vì, nên, còn, sẽ, đang, rồi, làm, gì, ai, sao, thế, nào,
    bị, lại, trên, sau, trước, theo, tại, họ, việc, năm`),
  letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
  ],
  dialogue: {
    questionLabels: words('Hỏi, H, Câu hỏi, Q, Bạn đọc hỏi'),
    answerLabels: words('Đáp, Đ, Trả lời, Câu trả lời, TL, A'),
    interviewerWords: words(`
      phóng viên, PV, P.V, nhà báo, người phỏng vấn, biên tập viên, BTV, ban biên tập, tòa soạn,
      người dẫn chương trình`),
    moderatorWords: words('người dẫn chương trình, MC, chủ tọa, điều phối viên, người điều phối'),
    audienceWords: words('khán giả, thính giả, độc giả, bạn đọc, người tham dự, khán thính giả'),
    questionOpeners: words(`
      ai, cái gì, điều gì, những gì, gì, tại sao, vì sao, sao, làm sao, làm thế nào, thế nào,
      như thế nào, khi nào, bao giờ, ở đâu, đâu, bao nhiêu, bao lâu, mấy, nào, liệu, có phải, vậy,
      thế, còn, xin, xin anh, xin chị, xin ông, xin bà, anh có thể, chị có thể, ông có thể,
      bà có thể, bạn có thể, bạn, anh, chị, ông, bà, em, theo anh, theo chị, theo ông, theo bà,
      theo bạn, được biết, hãy, cuối cùng, chào, cảm ơn`),
    questionEndings: words(`
      không, chưa, sao, gì, nào, đâu, thế nào, như thế nào, vậy, thế, nhỉ, hả, à, ạ, ra sao,
      bao nhiêu, bao lâu, phải không, đúng không, là ai, vì sao, tại sao`),
    firstPerson: words('tôi, mình, tớ, chúng tôi, chúng ta, chúng mình, ta, bản thân'),
    secondPerson: words('anh, chị, ông, bà, bạn, em, các bạn, các anh, cô, chú, bác, quý vị'),
    interviewWords: words(`
      phỏng vấn, cuộc phỏng vấn, trò chuyện, cuộc trò chuyện, trò chuyện với, trò chuyện cùng,
      đối thoại, trao đổi với, cuộc trao đổi, gặp gỡ, hỏi đáp, hỏi - đáp, tọa đàm, chia sẻ với,
      q&a`),
    otherKinds: words(`
      faq, câu hỏi thường gặp, những câu hỏi thường gặp, giải đáp thắc mắc, phỏng vấn xin việc,
      câu hỏi phỏng vấn, câu đố, trắc nghiệm, hướng dẫn, cách làm, những điều cần biết`),
    editorNotes: words(`
      lời tòa soạn, chú thích của, đã được biên tập, lược bớt, rút gọn, ghi chú, bài phỏng vấn,
      cuộc phỏng vấn, người dịch:, dịch từ`),
    thanks: words('cảm ơn, cám ơn'),
    thankedFor: words('dành thời gian, trò chuyện, chia sẻ, trả lời'),
    asides: words(`
      xem thêm, đọc thêm, đọc tiếp, xem tiếp, tin liên quan, bài liên quan, bài viết liên quan,
      có thể bạn quan tâm, tin cùng chuyên mục, ảnh:, hình ảnh:, hình:, nguồn:, nguồn ảnh, video:,
      quảng cáo, tài trợ, đăng ký, đăng ký nhận, theo dõi, chia sẻ bài, chia sẻ:, bình luận, thẻ:,
      từ khóa, mục lục, về tác giả, bản quyền, ©, copyright, tải về, nhấn vào đây`),
    followUps: {
      openers: words(`
        ví dụ, ví dụ như, chẳng hạn, chẳng hạn như, nghĩa là, tức là, tại sao không, thật không,
        thật sao, vì sao vậy, tại sao vậy, còn anh, còn chị, còn ông, còn bà, rồi sao,
        sau đó thì sao`),
      joiners: words('và, nhưng, vậy, thế, hay, còn, rồi, thế thì'),
      references: words('đó, này, ấy, nó, họ, điều đó, lúc đó, ở đó, vậy'),
    },
  },
  names: {
    order: 'family-first',
    selfOpeners: words('tôi là, tên tôi là, mình là'),
    titles: words(`
      ông, bà, anh, chị, cô, chú, bác, em, gs, gs., giáo sư, pgs, pgs., pgs.ts, gs.ts, ts, ts.,
      tiến sĩ, ths, ths., thạc sĩ, bs, bs., bác sĩ, luật sư, ls, kỹ sư, nhà văn, nhà thơ, nhà báo,
      nhạc sĩ, ca sĩ, đạo diễn, họa sĩ`),
    posts: words(`
      tổng thư ký, tổng bí thư, chủ tịch nước, chủ tịch, phó chủ tịch, thủ tướng, phó thủ tướng,
      bộ trưởng, thứ trưởng, đại sứ, đại biểu quốc hội, nghị sĩ, thị trưởng, bí thư,
      người phát ngôn, phát ngôn viên, cố vấn, cục trưởng, vụ trưởng, viện trưởng, tổng giám đốc,
      phó tổng giám đốc, giám đốc, phó giám đốc, giám đốc điều hành, CEO, nhà sáng lập,
      người sáng lập, đồng sáng lập, chủ, doanh nhân, nhà đầu tư, trưởng phòng, trưởng nhóm,
      quản lý, điều phối viên, chuyên gia, nhà phân tích, nhà nghiên cứu, nhà khoa học, giáo sư,
      phó giáo sư, giảng viên, giáo viên, hiệu trưởng, sinh viên, nghiên cứu sinh, nhà sử học,
      nhà xã hội học, nhà kinh tế, nhà tâm lý học, luật sư, thẩm phán, bác sĩ, y tá, dược sĩ,
      nhà văn, nhà thơ, tác giả, dịch giả, nhà xuất bản, nhà báo, phóng viên, biên tập viên,
      tổng biên tập, người dẫn chương trình, nhà phê bình, đạo diễn, nhà sản xuất, biên kịch,
      diễn viên, ca sĩ, nhạc sĩ, nhạc công, vũ công, biên đạo, nghệ sĩ, họa sĩ, nhiếp ảnh gia,
      nhà thiết kế, kiến trúc sư, kỹ sư, lập trình viên, nhà phát triển, nhà hoạt động,
      tình nguyện viên, nông dân, đầu bếp, huấn luyện viên, cầu thủ, vận động viên, đội trưởng,
      thủ môn, thành viên`),
    links: words('của, tại, thuộc, ở, kiêm, và'),
    familyNames: words(`
      Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đào,
      Đinh, Trịnh, Mai, Trương, Lâm, Đoàn, Vương, Tô, Hà, Cao, Thái, Châu, Tạ, Lương, Phùng, Quách,
      La, Tống, Chu`),
  },
  article: {
    bylineOpeners: words(`
      tác giả, tác giả:, bài:, bài và ảnh, bài viết, thực hiện, thực hiện:, người viết, phỏng vấn:,
      theo, đăng bởi`),
    bylineClosers: words('thực hiện, ghi'),
    joiners: words('và'),
    publishedWords: words('đăng, đăng ngày, đăng lúc, xuất bản, ngày đăng, ngày, thời gian'),
    modifiedWords: words('cập nhật, cập nhật lúc, cập nhật lần cuối, sửa đổi, chỉnh sửa'),
  },
  calendar: {
    months: spellings(`
      tháng 1, tháng một, tháng giêng; tháng 2, tháng hai; tháng 3, tháng ba; tháng 4, tháng tư;
      tháng 5, tháng năm; tháng 6, tháng sáu; tháng 7, tháng bảy; tháng 8, tháng tám; tháng 9,
      tháng chín; tháng 10, tháng mười; tháng 11, tháng mười một; tháng 12, tháng mười hai,
      tháng chạp`),
    weekdays: spellings(`
      thứ hai, thứ 2; thứ ba, thứ 3; thứ tư, thứ 4; thứ năm, thứ 5; thứ sáu, thứ 6; thứ bảy, thứ 7;
      chủ nhật, cn`),
    templates: ['ngày {d} tháng {m} năm {y}', '{d} tháng {m}, {y}', '{d} tháng {m} năm {y}', 'tháng {m} năm {y}', 'ngày {d} tháng {m}', '{d}/{m}/{y}', '{d}-{m}-{y}', '{d}/{m}'],
  },
  speech: {
    verbs: words(`
      nói, cho biết, chia sẻ, cho hay, khẳng định, nhấn mạnh, giải thích, kể, kể lại, bày tỏ,
      trả lời, hỏi, đáp, viết, thừa nhận, tuyên bố, thông báo, cảnh báo, nhận định, nhận xét,
      phát biểu, nói thêm, cho rằng, tiết lộ, tâm sự, đánh giá, bộc bạch, trần tình, nhớ lại`),
    according: words('theo, theo lời, dẫn lời, theo ông, theo bà'),
  },
}
