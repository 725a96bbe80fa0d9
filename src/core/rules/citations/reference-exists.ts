import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import {
  defineRule,
  isBareReference,
  itemsBeside,
  pointsHere,
  PROSE_ROLES,
  proseOf,
  provisionsOf,
  textPlace,
  type Problem,
  type Provision,
} from '../../linting';
import { matchesIn, romanToNumber } from '../../vietnamese';
import { replaceText, setText, without } from '../../samples';

const CLAUSE = 'noibo-reference-exists';

export const referenceExists = defineRule({
  id: 'reference-exists',
  title: 'Điều, mục được dẫn trong văn bản phải có trong văn bản',
  rationale: 'Khi thêm, bớt điều, mục mà không sửa chỗ dẫn thì người đọc tìm không thấy hoặc hiểu sai.',
  clauses: [CLAUSE],
  messages: {
    onlyAppendix:
      'Văn bản dẫn “{reference}” nhưng chỉ có một phụ lục, là “{label}”. Hãy kiểm tra lại số của phụ lục được dẫn, hoặc ghi thêm nhãn của phụ lục còn thiếu.',
    missing:
      'Văn bản dẫn “{reference}” nhưng không có {kind} này. Các {kind} hiện có đến {last}. Hãy kiểm tra lại số của {kind} được dẫn.',
  },
  concerns: ({ administrative }) =>
    provisionsOf(administrative).length > 0 || administrative.appendices.length > 0,
  *check({ administrative }) {
    yield* missingAppendices(administrative);
    yield* missingClauses(administrative);
    for (const reference of provisionsOf(administrative)) {
      const step = reference.steps.at(-1);
      const wanted = step === undefined ? null : ordinalOf(step);
      if (step === undefined || wanted === null || !pointsHere(reference, step, administrative)) {
        continue;
      }
      const items = itemsBeside(reference, administrative);
      const doubtful = step.kind === 'điều' && isBareReference(reference, step, administrative);
      const known = ordinalsOf(items, step);
      if (known.length > 1 && !known.includes(wanted)) {
        const { passage } = reference;
        yield {
          clause: CLAUSE,
          message: 'missing',
          data: {
            reference: passage.text.text.slice(step.word.start, step.ordinal.end),
            kind: step.kind,
            last: `${step.word.text} ${lastOf(items, step)}`,
          },
          doubtful,
          at: textPlace(passage.text.slice(step.word.start, step.ordinal.end)),
        };
      }
    }
  },
  examples: [
    {
      name: 'dẫn một phụ lục không có',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('section.II.text.1', 'Phụ lục I.', 'Phụ lục IV.'),
      reports: [{ clause: CLAUSE, text: 'Phụ lục IV' }],
    },
    {
      name: 'dẫn một phụ lục không có, sau đó nhắc đến văn bản khác',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText(
        'section.II.text.1',
        'Phụ lục I.',
        'Phụ lục IV kèm theo Kế hoạch này, gửi cùng văn bản của thôn.',
      ),
      reports: [{ clause: CLAUSE, text: 'Phụ lục IV' }],
    },
    {
      name: 'quy chế dẫn khoản mà điều ấy không có, và khoản mà điều ấy có',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText(
        'attached.article.5.text.1',
        'Quy chế này',
        'khoản 2 Điều 4 Quy chế này, khoản 3 Điều 4 Quy chế này',
      ),
      reports: [{ clause: CLAUSE, text: 'khoản 3 Điều 4' }],
    },
    {
      name: 'dẫn phụ lục của một nghị định',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText(
        'section.II.text.3',
        'tại nguồn',
        'theo Phụ lục VI ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      ),
      reports: [],
    },
    {
      name: 'dẫn Phụ lục II khi chỉ có một phụ lục không đánh số',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        setText('appendix.1', 'Phụ lục'),
        ...['', '.title', '.reference', '.body.1', '.body.2'].map((part) => without(`appendix.2${part}`)),
        replaceText('section.II.text.1', 'Phụ lục I.', 'Phụ lục II kèm theo Kế hoạch này.'),
      ],
      reports: [{ clause: CLAUSE, text: 'Phụ lục II' }],
    },
    {
      name: 'dẫn mục, điều mà không nói của văn bản nào: mục không có; điều có; mục của đề án khác',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.V.6.text.1', 'lập danh sách', 'theo phân công tại Mục VII, lập danh sách'),
        replaceText('section.V.4.text.1', 'Bảo đảm', 'Theo lộ trình nêu tại Mục IX của đề án tỉnh, bảo đảm'),
      ],
      reports: [{ clause: CLAUSE, text: 'Mục VII' }],
    },
    {
      name: 'dẫn một điều không có mà không nói của văn bản nào',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'article.2.text.1',
        'Tuyên truyền',
        'Thực hiện nhiệm vụ quy định tại Điều 9; tuyên truyền',
      ),
      reports: [{ clause: CLAUSE, text: 'Điều 9' }],
    },
    { name: 'điều được dẫn có trong quyết định', sample: 'nd30-quyet-dinh', reports: [] },
    {
      name: 'nơi nhận dẫn một điều không có',
      sample: 'nd30-quyet-dinh',
      change: replaceText('recipients.1', 'Như Điều 5', 'Như Điều 6'),
      reports: [{ clause: CLAUSE, text: 'Điều 6' }],
    },
    {
      name: 'dẫn một điều không có của quyết định này',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.2.text.1', 'Tuyên truyền', 'Theo Điều 9 Quyết định này, tuyên truyền'),
      reports: [{ clause: CLAUSE, text: 'Điều 9' }],
    },
    {
      name: 'dẫn một mục không có của kế hoạch này',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.6.text.1', 'lập danh sách', 'theo Mục VII Kế hoạch này, lập danh sách'),
      reports: [{ clause: CLAUSE, text: 'Mục VII' }],
    },
    {
      name: 'dẫn điều của một luật',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'article.2.text.1',
        'Tuyên truyền',
        'Theo Điều 16 Luật Thực hiện dân chủ ở cơ sở, tuyên truyền',
      ),
      reports: [],
    },
    {
      name: 'người có tên tại một điều không có',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'article.5',
        'chịu trách nhiệm',
        'và các ông, bà có tên tại Điều 9 chịu trách nhiệm',
      ),
      reports: [{ clause: CLAUSE, text: 'Điều 9' }],
    },
    {
      name: 'quy chế ban hành kèm theo dẫn một điều mà quyết định không có, quy chế có',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.article.5.text.1', 'Quy chế này', 'nội dung nêu tại Điều 4'),
      reports: [],
    },
    {
      name: 'quy chế ban hành kèm theo dẫn một điều mà quy chế không có',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.article.5.text.1', 'Quy chế này', 'Điều 7 Quy chế này'),
      reports: [{ clause: CLAUSE, text: 'Điều 7' }],
    },
  ],
});

const APPENDIX = /(?<!\p{L})Phụ lục (?:số )?([IVX]{1,5}|\d{1,2})(?![\p{L}\d]|\.\d)/gu;
/** "Phụ lục II ban hành kèm theo Nghị định …": another act's. */
const OF_OTHERS =
  /^(?:(?! này(?!\p{L}))[^.;]){0,60}?(?:kèm theo|của|thuộc|tại)? ?(?:Nghị định|Thông tư|Luật|Quyết định|Hướng dẫn|Công văn|Văn bản|Nghị quyết|Kế hoạch) (?!này)/iu;

/** Appendices that the body refers to by a number that none of the document's own has. */
function* missingAppendices(
  administrative: AdministrativeDocument,
): Generator<Problem<'missing' | 'onlyAppendix'>> {
  const labels = administrative.appendices.map(({ label }) => label.text);
  const known = labels.map((label) => numberIn(/(?:[IVX]+|\d+)$/iu.exec(label)?.[0] ?? ''));
  const [only, ...others] = labels;
  if (only !== undefined && others.length === 0) {
    yield* furtherAppendices(administrative, only);
    return;
  }
  // Where the labels themselves jump, that is the fault.
  if (known.length < 2 || known.some((number, index) => number !== index + 1)) {
    return;
  }
  for (const { text, appendix, quoted, role } of proseOf(administrative)) {
    const isRead = appendix === null && !quoted && PROSE_ROLES.has(role);
    for (const match of isRead ? matchesIn(text.text, APPENDIX) : []) {
      const [reference, numeral = ''] = match;
      const end = match.index + reference.length;
      const wanted = numberIn(numeral);
      if (wanted !== null && !known.includes(wanted) && !OF_OTHERS.test(text.text.slice(end))) {
        yield {
          clause: CLAUSE,
          message: 'missing',
          data: { reference, kind: 'phụ lục', last: labels.at(-1) ?? '' },
          at: textPlace(text.slice(match.index, end)),
        };
      }
    }
  }
}

/** "Phụ lục II kèm theo Quyết định này", where there is but one appendix, without a number or with another one. */
function* furtherAppendices(
  administrative: AdministrativeDocument,
  label: string,
): Generator<Problem<'onlyAppendix'>> {
  const own = numberIn(/(?:[IVX]+|\d+)$/iu.exec(label)?.[0] ?? '');
  for (const { text, appendix, quoted, role } of proseOf(administrative)) {
    const isRead = appendix === null && !quoted && PROSE_ROLES.has(role);
    for (const match of isRead ? matchesIn(text.text, APPENDIX) : []) {
      const [reference, numeral = ''] = match;
      const end = match.index + reference.length;
      if (own !== null && numberIn(numeral) === own) {
        continue;
      }
      if (/^ (?:ban hành )?kèm theo \p{L}+(?: \p{L}+)? này(?!\p{L})/u.test(text.text.slice(end))) {
        yield {
          clause: CLAUSE,
          message: 'onlyAppendix',
          data: { reference, label },
          // The other one may be in a file of its own.
          doubtful: own !== null,
          at: textPlace(text.slice(match.index, end)),
        };
      }
    }
  }
}

/** "khoản 5 Điều 4 Quy chế này", where that article has three. */
function* missingClauses(administrative: AdministrativeDocument): Generator<Problem<'missing'>> {
  for (const reference of provisionsOf(administrative)) {
    const [clause, article, ...more] = reference.steps.slice(-2);
    const isClause = clause?.kind === 'khoản' && article?.kind === 'điều' && more.length === 0;
    if (!isClause || reference.target !== 'self' || !pointsHere(reference, article, administrative)) {
      continue;
    }
    const number = numberIn(article.ordinal.text);
    const found = itemsBeside(reference, administrative).find(
      ({ style, ordinal }) => style === 'article' && ordinal[0] === number,
    );
    const known = administrative.outline.filter(
      ({ style, parent }) =>
        style === 'arabic' &&
        parent !== null &&
        administrative.outline[parent] === found &&
        found !== undefined,
    );
    const wanted = numberIn(clause.ordinal.text);
    // Where the numbers themselves jump, that is the fault.
    const isWhole = known.length > 1 && known.every(({ ordinal }, index) => ordinal.at(-1) === index + 1);
    if (isWhole && wanted !== null && wanted > known.length) {
      const { text } = reference.passage;
      yield {
        clause: CLAUSE,
        message: 'missing',
        data: {
          reference: text.text.slice(clause.word.start, article.ordinal.end),
          kind: 'khoản',
          last: `khoản ${String(known.length)}`,
        },
        at: textPlace(text.slice(clause.word.start, article.ordinal.end)),
      };
    }
  }
}

function ordinalOf({ ordinal: { text } }: Provision): number | null {
  return numberIn(text);
}

function numberIn(text: string): number | null {
  return /^\d+$/u.test(text) ? Number(text) : romanToNumber(text);
}

/** Numbers of the articles, or of the sections with the same kind of numeral, among the items. */
function ordinalsOf(items: readonly OutlineItem[], { kind, ordinal }: Provision): readonly number[] {
  const styles =
    kind === 'điều' ? ['article'] : /^\d/u.test(ordinal.text) ? [] : ['roman', 'section', 'part'];
  return items.filter(({ style }) => styles.includes(style)).flatMap((item) => item.ordinal[0] ?? []);
}

function lastOf(items: readonly OutlineItem[], step: Provision): string {
  const style = step.kind === 'điều' ? 'article' : 'roman';
  const last = items.filter((item) => item.style === style).at(-1);
  return (last?.label ?? '').replace(/^\p{Ll}*\p{Lu}\p{Ll}+ /u, '').replace(/[.\-/)]+$/u, '');
}
