const REGISTER = 'Không nhìn thấy được trong tệp: cần đối chiếu với sổ văn bản của cơ quan.';
const SIGNING = 'Không nhìn thấy được trong tệp: chữ ký số và hình con dấu chỉ có sau khi ký, phát hành.';
const PAPER = 'Không nhìn thấy được trong tệp: chỉ có trên bản giấy đã ký, đóng dấu.';
const COPY = 'Không nhìn thấy được trong tệp: thuộc bản sao đã số hóa, không thuộc văn bản gốc.';
const FACTS = 'Không nhìn thấy được trong tệp: phụ thuộc vào việc phân công và tổ chức của cơ quan.';
const MEANING = 'Phải đọc hiểu nội dung mới xét được; phần mềm không tự kết luận.';

/** Clauses that no program can judge from a file, with the reason that the reader is given. */
export const UNSEEN_CLAUSES: Readonly<Record<string, string>> = {
  'nd30-so-tuvan': REGISTER,
  'nd30-chukyso': SIGNING,
  'nd30-dau': SIGNING,
  'nd30-kyso-kemtheo': SIGNING,
  'nd30-bansao-dientu': COPY,
  'dang-so-nhiemky': REGISTER,
  'dang-thuatngu': MEANING,
  'dang-noinhan-cuthe': MEANING,
  'dang-chibo-no-seal': FACTS,
  'dang-kynhay': PAPER,
  'dang-dau-giaplai': PAPER,
  'dang-chukyso-anh': SIGNING,
  'dang-dau-anh': SIGNING,
  'dang-trichyeu-tacgia': 'Là điều được phép, không phải điều bắt buộc: không có gì để xét.',
  'dang-baocao-chinhtri': 'Là điều được phép, không phải điều bắt buộc: không có gì để xét.',
  'dang-viethoa': 'Quy định của Đảng không có phần viết hoa: không có gì để xét.',
};
