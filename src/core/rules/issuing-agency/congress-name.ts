import { clauseInForce, congressOf, defineRule, firstRange, partyBodyKind, textPlace } from '../../linting';
import { replaceText, setText, type Change } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSES = ['dang-coquan-daihoi'];

/** A decision of the congress instead of the committee. */
function congress(name: string): readonly Change[] {
  return [setText('issuingAgency', name), replaceText('documentNumber', '/ĐU', '/ĐH')];
}

export const congressName = defineRule({
  id: 'congress-name',
  title: 'Văn bản của đại hội ghi rõ đại hội nào, lần thứ mấy hoặc nhiệm kỳ nào',
  rationale: 'Mỗi nhiệm kỳ có một đại hội; tên phải cho biết đó là đại hội nào.',
  clauses: CLAUSES,
  messages: {
    which:
      'Tên đại hội “{name}” chưa ghi lần thứ mấy. Theo {regulation}, tên đại hội ghi rõ lần thứ mấy; không xác định được thì ghi nhiệm kỳ. Hãy ghi thêm “LẦN THỨ …” hoặc “NHIỆM KỲ …”.',
    kind: 'Tên đại hội “{name}” chưa cho biết là đại hội đại biểu hay đại hội toàn thể đảng viên. Theo {regulation}, phải ghi rõ. Hãy ghi “ĐẠI HỘI ĐẠI BIỂU …” hoặc “ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN …”.',
    organ:
      'Trên tên “{name}” chưa có tên đại hội. Theo {regulation}, văn bản của đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu ghi tên đại hội ở dòng trên. Hãy ghi thêm tên đại hội.',
  },
  concerns: ({ administrative }) => congressOf(administrative) !== null,
  *check({ administrative, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    const name = congressOf(administrative);
    if (clause === null || name === null) {
      return;
    }
    const data = { name: name.text, regulation: regulation.name };
    const at = textPlace(firstRange(name));
    if (partyBodyKind(name.text) === 'congressOrgan') {
      yield { clause, message: 'organ', data, at };
      return;
    }
    const key = fold(name.text);
    if (!/ LAN THU|NHIEM KY/u.test(key)) {
      yield { clause, message: 'which', data, at };
    } else if (!/ CHI BO(?= |$)/u.test(key) && !/DAI BIEU|TOAN THE DANG VIEN/u.test(key)) {
      yield { clause, message: 'kind', data, at };
    }
  },
  examples: [
    {
      name: 'tên đại hội đủ',
      sample: 'hd05-nghi-quyet',
      change: congress('ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN BÌNH LẦN THỨ I'),
      reports: [],
    },
    {
      name: 'không ghi lần thứ mấy',
      sample: 'hd05-nghi-quyet',
      change: congress('ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN BÌNH'),
      reports: [{ clause: 'dang-coquan-daihoi' }],
    },
    {
      name: 'không ghi đại hội đại biểu hay toàn thể',
      sample: 'hd05-nghi-quyet',
      change: congress('ĐẠI HỘI ĐẢNG BỘ XÃ AN BÌNH LẦN THỨ I'),
      reports: [{ clause: 'dang-coquan-daihoi' }],
    },
    {
      name: 'đoàn chủ tịch thiếu tên đại hội ở dòng trên',
      sample: 'hd05-nghi-quyet',
      change: congress('ĐOÀN CHỦ TỊCH'),
      reports: [{ clause: 'dang-coquan-daihoi', text: 'ĐOÀN CHỦ TỊCH' }],
    },
  ],
});
