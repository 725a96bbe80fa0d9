import type { Component } from '../../administrative';
import { authorityLines, defineRule, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';
import { fold } from '../../vietnamese';

/** The two collectives of a committee, and the names in which they sign. */
type Collective = 'executive' | 'standing';

const SIGNED: Readonly<Record<Collective, RegExp>> = {
  executive: /^(?:DANG UY|TINH UY|THANH UY|BAN CHAP HANH)(?= |$)/u,
  standing: /^BAN THUONG VU(?= |$)/u,
};
/** "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ" below the type; "BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH" above the articles. */
const OF_AUTHOR = /^của ban (chấp hành|thường vụ)(?: (?:đảng bộ|(?:đảng|tỉnh|thành) (?:ủy|uỷ)))?(?=[ ,]|$)/iu;
const DECIDES = /^ban (chấp hành|thường vụ)(?= ).* quyết (?:định|nghị)(?=[ :.]*$)/iu;

const PROVINCIAL = /^(?:TỈNH|THÀNH) (?:ỦY|UỶ)(?= |$)/u;

interface Author {
  readonly collective: Collective;
  /** The words that name it. */
  readonly words: string;
}

function authorIn(component: Component | null, pattern: RegExp): Author | null {
  const [words, name] = pattern.exec(component?.text ?? '') ?? [];
  return words === undefined || name === undefined
    ? null
    : { words, collective: fold(name) === 'THUONG VU' ? 'standing' : 'executive' };
}

export const collectiveOfAuthor = defineRule({
  id: 'collective-of-author',
  title: 'Ký thay mặt đúng tập thể nêu ở tên loại, ở câu quyết định',
  rationale:
    'Ban chấp hành và ban thường vụ là hai tập thể có thẩm quyền khác nhau; văn bản của tập thể này mà ký thay mặt tập thể kia là sai thẩm quyền.',
  clauses: ['dang-ky-tm'],
  messages: {
    ofExecutive:
      'Phần ký ghi “{actual}” trong khi văn bản ghi “{author}”. Văn bản của ban chấp hành ký thay mặt cấp ủy, văn bản của ban thường vụ ký thay mặt ban thường vụ. Nếu là văn bản của ban chấp hành, hãy ghi “{mark} {committee}”; nếu không, hãy sửa “{author}”.',
    ofStanding:
      'Phần ký ghi “{actual}” trong khi văn bản ghi “{author}”. Văn bản của ban chấp hành ký thay mặt cấp ủy, văn bản của ban thường vụ ký thay mặt ban thường vụ. Nếu là văn bản của ban thường vụ, hãy ghi “{mark} BAN THƯỜNG VỤ”; nếu không, hãy sửa “{author}”.',
  },
  concerns: ({ administrative }) => administrative.signatures.length === 1,
  *check({ administrative, document, regulation }) {
    const { abstract, enactingFormula, issuingAgency, signatures } = administrative;
    const author = authorIn(enactingFormula, DECIDES) ?? authorIn(abstract, OF_AUTHOR);
    const [signature, ...others] = signatures;
    if (author === null || signature === undefined || others.length > 0) {
      return;
    }
    const line = authorityLines(document, signature).find(({ kind }) => kind === 'onBehalf');
    const other = author.collective === 'standing' ? 'executive' : 'standing';
    if (line !== undefined && SIGNED[other].test(fold(line.principal))) {
      const { onBehalf: mark } = regulation.demands.authority;
      const committee = PROVINCIAL.exec(issuingAgency?.text ?? '')?.[0] ?? 'ĐẢNG ỦY';
      yield {
        clause: 'dang-ky-tm',
        message: author.collective === 'standing' ? 'ofStanding' : 'ofExecutive',
        data: { actual: line.text, author: author.words, mark, committee },
        doubtful: true,
        at: textPlace(line.range),
      };
    }
  },
  examples: [
    {
      name: 'ban thường vụ quyết định, ký thay mặt ban thường vụ',
      sample: 'hd05-quyet-dinh',
      reports: [],
    },
    {
      name: 'ban chấp hành quyết định mà ký thay mặt ban thường vụ',
      sample: 'hd05-quyet-dinh',
      change: setText('decision', 'BAN CHẤP HÀNH ĐẢNG BỘ QUYẾT ĐỊNH'),
      reports: [{ clause: 'dang-ky-tm', text: 'T/M BAN THƯỜNG VỤ' }],
    },
    {
      name: 'ban thường vụ quyết định mà ký thay mặt đảng ủy',
      sample: 'hd05-quyet-dinh',
      change: setText('signingAuthority', 'T/M ĐẢNG ỦY'),
      reports: [{ clause: 'dang-ky-tm', text: 'T/M ĐẢNG ỦY' }],
    },
    {
      name: 'nghị quyết của ban chấp hành, ký thay mặt đảng ủy',
      sample: 'hd05-nghi-quyet',
      change: replaceText('abstract', 'về lãnh đạo', 'của Ban Chấp hành Đảng bộ xã về lãnh đạo'),
      reports: [],
    },
    {
      name: 'nghị quyết của ban chấp hành mà ký thay mặt ban thường vụ',
      sample: 'hd05-nghi-quyet',
      change: [
        replaceText('abstract', 'về lãnh đạo', 'của Ban Chấp hành Đảng bộ xã về lãnh đạo'),
        setText('signingAuthority', 'T/M BAN THƯỜNG VỤ'),
      ],
      reports: [{ clause: 'dang-ky-tm', text: 'T/M BAN THƯỜNG VỤ' }],
    },
  ],
});
