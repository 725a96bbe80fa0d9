import type { AdministrativeDocument } from '../../administrative';
import { rangeOf, type Paragraph, type Range } from '../../document';
import {
  defineRule,
  inPoints,
  intervalInPoints,
  joinStretches,
  runFormatEdits,
  runningText,
  runningTexts,
  safeEdits,
  textPlace,
  type Stretch,
} from '../../linting';
import type { Interval } from '../../regulations';
import { format, formatRole, insertAfter, replaceText, setText, type Change } from '../../samples';
import { countLetters } from '../../vietnamese';

/** A letter or two of another size are not seen on paper. */
const SEEN = 3;

function sizesOf(paragraph: Paragraph): readonly Stretch<number>[] {
  const pieces: Stretch<number>[] = [];
  for (const { start, end, text, format: shown } of paragraph.runs) {
    const letters = countLetters(text);
    if (letters > 0 && !shown.hidden && shown.verticalPosition === 'baseline') {
      pieces.push({ range: rangeOf(paragraph, start, end), kind: shown.size, letters });
    }
  }
  return joinStretches(pieces, paragraph);
}

function usualSize(stretches: readonly Stretch<number>[]): number | null {
  const letters = new Map<number, number>();
  for (const { kind, letters: count } of stretches) {
    letters.set(kind, (letters.get(kind) ?? 0) + count);
  }
  const [usual] = [...letters].sort(([, left], [, right]) => right - left);
  return usual?.[0] ?? null;
}

function isIn({ min, max }: Interval, size: number): boolean {
  return size >= min && size <= max;
}

interface OddSize {
  readonly stretch: Stretch<number>;
  /** The size of the text that it stands in. */
  readonly wanted: number;
}

/** The stretches of one text that have another size than the rest of it, or than is allowed. */
function oddSizes(text: readonly Paragraph[], allowed: Interval): readonly OddSize[] {
  const stretches = text.flatMap(sizesOf);
  const usual = usualSize(stretches);
  if (usual === null) {
    return [];
  }
  const wanted = isIn(allowed, usual) ? usual : Math.min(Math.max(usual, allowed.min), allowed.max);
  return stretches
    .filter(({ kind, letters }) => kind !== wanted && letters >= SEEN)
    .map((stretch) => ({ stretch, wanted }));
}

/** Whether all running text has one allowed size, as in most documents: then no letter need be counted. */
function isEven(administrative: AdministrativeDocument, allowed: Interval): boolean {
  const sizes = new Set<number>();
  for (const { runs } of runningText(administrative)) {
    for (const { format: shown } of runs) {
      sizes.add(shown.size);
    }
  }
  const [size] = sizes;
  return size !== undefined && sizes.size === 1 && isIn(allowed, size);
}

function areInBases({ legalBases }: AdministrativeDocument, places: readonly Range[]): boolean {
  const bases = new Set(legalBases.flatMap(({ ranges }) => ranges.map(({ paragraph }) => paragraph)));
  return places.every(({ paragraph }) => bases.has(paragraph));
}

/** The text of the attached regulation in another size, half-points. */
function attachedText(size: number): Change {
  return (draft) => ({
    ...draft,
    pieces: draft.pieces.map((piece) =>
      piece.name.startsWith('attached.article') ? { ...piece, format: { ...piece.format, size } } : piece,
    ),
  });
}

export const bodySize = defineRule({
  id: 'body-size',
  title: 'Lời văn dùng một cỡ chữ đúng quy định',
  rationale: 'Cỡ chữ đúng và thống nhất thì dễ đọc; một đoạn cỡ khác làm người đọc tưởng là phần thêm vào.',
  clauses: ['nd30-body-font-size', 'nd30-cancu-format', 'dang-body'],
  needs: ['styles'],
  messages: {
    outside: 'Lời văn đang dùng cỡ chữ {actual}. Theo {regulation}, lời văn cỡ {expected}. Hãy đổi cỡ chữ.',
    uneven:
      'Chữ ở đây cỡ {actual}, trong khi lời văn cỡ {usual}. Toàn bộ lời văn phải cùng một cỡ chữ. Hãy đổi thành cỡ {usual}.',
  },
  concerns: ({ administrative }) => runningText(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const { clause: ofBody, size: allowed } = regulation.demands.body.typeface;
    if (allowed === null || isEven(administrative, allowed)) {
      return;
    }
    const wrong = runningTexts(administrative).flatMap((text) => oddSizes(text, allowed));
    const [first, ...others] = wrong;
    if (first === undefined) {
      return;
    }
    const ofBases = regulation.demands.typefaces.legalBases;
    const inBases = areInBases(
      administrative,
      wrong.map(({ stretch }) => stretch.range),
    );
    const clause = inBases && ofBases !== undefined && ofBases.size !== null ? ofBases.clause : ofBody;
    const expected = intervalInPoints(allowed);
    const outside = !isIn(allowed, first.stretch.kind);
    yield {
      clause,
      message: outside ? 'outside' : 'uneven',
      data: outside
        ? { actual: inPoints(first.stretch.kind), expected, regulation: regulation.name }
        : { actual: inPoints(first.stretch.kind), usual: inPoints(first.wanted) },
      at: textPlace(first.stretch.range),
      more: others.map(({ stretch }) => textPlace(stretch.range)),
      ...safeEdits(
        wrong.flatMap(({ stretch, wanted }) => runFormatEdits(document, [stretch.range], { size: wanted })),
      ),
    };
  },
  examples: [
    { name: 'lời văn cỡ 14', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'lời văn cỡ 12',
      sample: 'nd30-bao-cao',
      change: formatRole('body', { size: 24 }),
      reports: [{ clause: 'nd30-body-font-size' }],
    },
    {
      name: 'một đoạn cỡ 13 giữa lời văn cỡ 14',
      sample: 'nd30-ke-hoach',
      change: format('closingSentence', { size: 26 }),
      reports: [{ clause: 'nd30-body-font-size' }],
      fixed: [],
    },
    {
      name: 'một điểm dẫn vào danh sách cỡ chữ 11',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.II.1.text.2', 'b) Phòng Kinh tế chuẩn bị các nội dung sau:'),
        format('section.II.1.text.2', { size: 22 }),
        insertAfter('section.II.1.text.2', {
          name: 'listed',
          role: 'body',
          text: '- Báo cáo kết quả thực hiện các chỉ tiêu kinh tế.',
        }),
      ],
      reports: [{ clause: 'nd30-body-font-size' }],
    },
    {
      name: 'căn cứ cỡ chữ 12',
      sample: 'nd30-quyet-dinh',
      change: formatRole('legalBasis', { size: 24 }),
      reports: [{ clause: 'nd30-cancu-format' }],
    },
    {
      name: 'số mũ nhỏ hơn lời văn',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'An Bình.', 'An Bình<sup>1</sup>.'),
      reports: [],
    },
    {
      name: 'văn bản Đảng có lời văn cỡ 13',
      sample: 'hd05-ke-hoach',
      change: formatRole('body', { size: 26 }),
      reports: [{ clause: 'dang-body' }],
    },
    {
      name: 'quy chế ban hành kèm theo dùng cỡ 13, quyết định dùng cỡ 14',
      sample: 'nd30-quyet-dinh-quy-che',
      change: attachedText(26),
      reports: [],
    },
    {
      name: 'một khoản cỡ 14 trong quy chế cỡ 13',
      sample: 'nd30-quyet-dinh-quy-che',
      change: [attachedText(26), format('attached.article.4.text.2', { size: 28 })],
      reports: [{ clause: 'nd30-body-font-size' }],
      fixed: attachedText(26),
    },
    {
      name: 'cả quy chế ban hành kèm theo, tên điều cũng vậy, cỡ chữ 12: một lỗi',
      sample: 'nd30-quyet-dinh-quy-che',
      change: attachedText(24),
      reports: [{ clause: 'nd30-body-font-size' }],
    },
  ],
});
