import { defineRule, strangeAbstract, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

const clause = 'noibo-abstract-matter';

export const abstractMatter = defineRule({
  id: 'abstract-matter',
  title: 'Trích yếu nói về việc có trong nội dung',
  rationale: 'Trích yếu còn sót từ văn bản trước làm văn thư vào sổ sai, người nhận tưởng là việc khác.',
  clauses: [clause],
  messages: {
    strange:
      'Trích yếu ghi “{actual}” nhưng nội dung không nhắc đến việc này. Trích yếu tóm tắt nội dung của văn bản. Hãy kiểm tra, có thể trích yếu còn sót từ văn bản khác.',
  },
  // Opening and closing of a plan are compared with its abstract word by word.
  concerns: ({ administrative: { abstract, type } }) => abstract !== null && type !== 'ke-hoach',
  *check({ administrative }) {
    const found = strangeAbstract(administrative);
    if (found !== null) {
      // An abstract may sum up in words that the text does without.
      const data = { actual: found.actual };
      yield { clause, message: 'strange', data, doubtful: true, at: textPlace(found.range) };
    }
  },
  examples: [
    { name: 'trích yếu tóm tắt nội dung', sample: 'nd30-bao-cao', reports: [] },
    {
      name: 'trích yếu của văn bản khác',
      sample: 'nd30-thong-bao',
      change: setText('abstract', 'Về việc phòng, chống bệnh viêm da nổi cục trên đàn trâu, bò'),
      reports: [{ clause }],
    },
    {
      name: 'nửa sau của trích yếu là của văn bản khác; chỉ phần này được nêu',
      sample: 'nd30-thong-bao',
      change: setText('abstract', 'Lịch tiếp công dân, trị bệnh viêm da nổi cục trên đàn trâu, bò'),
      reports: [{ clause, text: 'trị bệnh viêm da nổi cục trên đàn trâu, bò' }],
    },
    {
      name: 'sau năm là cách làm, không phải việc khác',
      sample: 'nd30-thong-bao',
      change: replaceText('abstract', 'năm 2026', 'năm 2026 lịch thiệp, cởi mở, nhanh gọn, chu đáo'),
      reports: [],
    },
  ],
});
