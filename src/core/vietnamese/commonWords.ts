/**
 * Words of two syllables that administrative prose uses all the time and that begin no name of a body, a post, a document or a place:
 * counted in plans, reports, decisions and letters, names taken out by hand.
 */
const COMMON = `
bao gồm, báo cáo, cá nhân, chăm lo, cơ quan, đáp án, trực tiếp,  công chức, địa phương, đơn vị, người dân, nhân viên, phân loại, phương hướng, viên chức, bảo đảm, bắt đầu, bế mạc, biểu dương, biểu mẫu, bổ sung, bồi dưỡng, bố trí, cam kết, cách làm, cách thức, căn cứ, cần thiết,
cắt giảm, cập nhật, cấp bách, chia sẻ, chấn chỉnh, chấp hành, chất lượng, chỉ đạo, chú trọng, chuẩn bị, chuẩn hóa, chủ động, chủ trì,
chức năng, chứng thực, công bằng, công bố, công khai, cung cấp, cụ thể, cơ bản, cơ cấu, củng cố, dễ hiểu, dự kiến, duy trì, đa dạng,
đánh giá, đáp ứng, đảm bảo, đạo đức, đào tạo, đăng ký, đặc biệt, đặc điểm, đầy đủ, đẩy mạnh, đề nghị, đề ra, đề xuất, địa chỉ,
điều chỉnh, điều hành, điều kiện, điều phối, định hướng, định kỳ, đo lường, đối chiếu, đôn đốc, đồng bộ, đồng thời, đổi mới, đột phá,
đơn giản, đúng quy, đường lối, gắn với, ghi hình, giải đáp, giải pháp, giải quyết, giải thể, giám sát, giáo viên, giới thiệu, góp phần,
gương mẫu, hạn chế, hạ tầng, hình thức, hiệu quả, hiện đại, hoàn thành, hoàn thiện, hỗ trợ, hồ sơ, hỏi đáp, huy động, hướng dẫn,
khai mạc, khai thác, khách quan, khắc phục, khen ngợi, khó khăn, khuyến khích, khối lượng, kiến nghị, kiện toàn, kiểm điểm, kiểm tra,
kết hợp, kết luận, kết nối, kết quả, kết thúc, kinh phí, kịp thời, kỹ năng, kỷ cương, lắng nghe, lập danh, lấy ý, lĩnh vực, loại bỏ,
lồng ghép, luân chuyển, lưu ý, minh bạch, mở rộng, mục đích, mục tiêu, mức độ, nâng cao, nâng cấp, nêu gương, nắm bắt, nghiêm túc,
nghiên cứu, nghĩa vụ, nguyên nhân, nghiệp vụ, ngăn chặn, nhân rộng, nhất là, nhiệm vụ, niêm yết, nội dung, phản ánh, phát biểu, phát động, phát hành,
phát hiện, phát huy, phân công, phân quyền, phân tích, phấn đấu, phê duyệt, phong trào, phòng ngừa, phổ biến, phối hợp, phù hợp,
phương án, phương pháp, phương tiện, quán triệt, quyền hạn, quyết toán, quy trình, rà soát, rõ ràng, sáng kiến, sắp xếp, siết chặt,
soạn thảo, số hóa, số lượng, sơ kết, sử dụng, tạo điều, tạo sự, tập huấn, tập trung, tăng cường, tham dự, tham gia, tham mưu, thanh toán,
thay thế, thái độ, tháo gỡ, thảo luận, thẩm định, thẩm quyền, theo dõi, thiết thực, thông báo, thông qua, thống nhất, thời gian,
thời hạn, thúc đẩy, thu hút, thực hiện, thường xuyên, tiến độ, tiến hành, tiếp nhận, tiếp tục, tiếp thu, tiết kiệm, tích cực, tích hợp,
tình hình, toàn diện, tổng hợp, tổng kết, tra cứu, trang trí, trao đổi, trả kết, trả lời, trách nhiệm, triển khai, trình bày, trọng tâm,
trung thực, trường hợp, tuân thủ, tuyên bố, tuyên dương, tuyên truyền, tỷ lệ, ưu tiên, ứng dụng, ủng hộ, vai trò, vận động, vận hành,
vị trí, vướng mắc, xác định, xác minh, xem xét, xếp loại, xử lý, ý kiến, ý nghĩa, yêu cầu
`;

/** Words of one syllable that only grammar needs. */
const FUNCTION_WORDS = new Set(
  `bằng các cần có cũng cuối cùng do dưới đã đang đều để đối được giữa hoặc khi không là mà một mỗi mọi nên nếu ngoài nhằm như nhưng những phải
  qua rất riêng sau sẽ song tại theo thì trên trong trước từng và vẫn về vì việc với`.split(/\s+/u),
);

const WORDS: ReadonlySet<string> = new Set(
  COMMON.split(',').map((word) => word.replace(/\s+/gu, ' ').trim()),
);

/** Whether two syllables, whatever their capitals, begin like common prose and like no name. */
export function isCommonWord(first: string, second: string): boolean {
  return FUNCTION_WORDS.has(first.toLowerCase()) || WORDS.has(`${first} ${second}`.toLowerCase());
}
