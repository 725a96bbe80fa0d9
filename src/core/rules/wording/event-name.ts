import type { AdministrativeDocument } from '../../administrative';
import {
  bareEvents,
  defineRule,
  eventNamesIn,
  LONGEST_NAME,
  otherKinds,
  quotedNameSlips,
  SHORTEST_NAME,
  textPlace,
  type EventName,
  type Problem,
} from '../../linting';
import { replaceEverywhere, replaceText, setText } from '../../samples';
import { fold, isSyllable } from '../../vietnamese';

/** Words of which one stands for another level's event: "Đại hội … tỉnh" is not "Đại hội … xã". */
const LEVELS: ReadonlySet<string> = new Set(['tỉnh', 'xã', 'phường', 'khu', 'toàn', 'quốc', 'các', 'cấp']);
/** Words that go on behind a name. */
const BEHIND: ReadonlySet<string> = new Set([
  'của',
  'năm',
  'theo',
  'trong',
  'tại',
  'được',
  'và',
  'để',
  'là',
  'do',
]);

/** Whether two names are the same but for one word. */
function differsByOne(left: readonly string[], right: readonly string[]): boolean {
  const length = Math.min(left.length, right.length);
  const differing = [...Array(length).keys()].filter((index) => left[index] !== right[index]);
  const [first, second] = differing;
  const unlike = differing.flatMap((index) => [left[index] ?? '', right[index] ?? '']);
  if (
    unlike.some((word) => BEHIND.has(word)) ||
    (unlike.length === 2 && unlike.every((word) => LEVELS.has(word)))
  ) {
    return false;
  }
  // "Ngày Chuyển đổi số Việt Nam" for "… số quốc gia": the end of a name that begins alike.
  const isOtherEnd = differing.length === 2 && first === 3 && second === 4 && length === 5;
  // "gặp mặt giữa lãnh đạo …" for "đối thoại giữa lãnh đạo …": a word of two syllables.
  const isOneWord =
    differing.length === 1 ||
    (differing.length === 2 && first === 0 && second === 1 && length >= LONGEST_NAME);
  // An abbreviation is another way to write the same name.
  return length >= SHORTEST_NAME && (isOneWord || isOtherEnd) && [...left, ...right].every(isSyllable);
}

/** "Ngày hội … đợt 1", "Đại hội … lần thứ II": the same name with the number of the occasion. */
const OCCASION =
  /^(.{8,160}?),? (đợt|lần thứ|lần|khóa|khoá) (\d{1,2}|[IVX]{1,5}|nhất|hai|ba|tư)(?![\p{L}\d])/iu;
const NUMBERS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
};

/** The number of the occasion and the words before it; null without one. */
function occasionOf({
  passage,
  start,
}: EventName): { readonly name: string; readonly number: string } | null {
  const [, name, unit = '', number = ''] = OCCASION.exec(passage.text.text.slice(start)) ?? [];
  const key = number.toLowerCase();
  return name === undefined
    ? null
    : { name: fold(`${name} ${unit}`), number: String(NUMBERS[key] ?? Number(key)) };
}

/** Whether two mentions are of one event but for the number of the occasion. */
function isOtherOccasion(title: EventName, mention: EventName): boolean {
  const [left, right] = [occasionOf(title), occasionOf(mention)];
  return left !== null && right !== null && left.name === right.name && left.number !== right.number;
}

/** A meeting that looks back at the middle of the time is another than one at its end. */
const REVIEWS: ReadonlySet<string> = new Set(['sơ kết', 'tổng kết']);

function reviewOf({ name }: EventName): string | null {
  const kind = name.slice(0, 2).join(' ');
  return REVIEWS.has(kind) ? kind : null;
}

/** Whether a mention calls "sơ kết" what the title calls "tổng kết". */
function isOtherReview(title: EventName, mention: EventName): boolean {
  const [left, right] = [reviewOf(title), reviewOf(mention)];
  return left !== null && right !== null && left !== right;
}

const clause = 'kh-name-consistent';

type Message = 'quoted' | 'unlike' | 'bare' | 'other';

/** A mention that should be what the model is. */
function faultOf({ passage, start, end }: EventName, model: EventName): Omit<Problem<Message>, 'message'> {
  const expected = model.passage.text.text.slice(model.start, model.end);
  return {
    clause,
    data: { actual: passage.text.text.slice(start, end), expected },
    at: textPlace(passage.text.slice(start, end)),
  };
}

/** Names between quotation marks. The sentences that restate what the plan is are compared word by word elsewhere, whatever their order. */
function* quotedFaults(
  administrative: AdministrativeDocument,
  restating: ReadonlySet<number>,
): Generator<Problem<Message>> {
  for (const { written, expected, reordered, doubtful } of quotedNameSlips(administrative)) {
    const { passage, name, start, end } = written;
    if (reordered || !restating.has(passage.paragraph.index)) {
      yield {
        clause,
        message: doubtful ? 'unlike' : 'quoted',
        data: { actual: name, expected },
        at: textPlace(passage.text.slice(start, end)),
        doubtful,
      };
    }
  }
}

/** Mentions that are not what the titles name. */
function* titleFaults(
  titles: readonly EventName[],
  mentions: readonly EventName[],
): Generator<Problem<Message>> {
  for (const mention of mentions) {
    const ofKind = titles.filter(({ event }) => event === mention.event);
    const sure = ofKind.find(
      (each) => differsByOne(each.name, mention.name) || isOtherOccasion(each, mention),
    );
    // A plan may speak of another meeting of the kind; where the title names both, both are meant.
    const isTwofold = new Set(ofKind.map(reviewOf)).size > 1;
    const title = sure ?? (isTwofold ? undefined : ofKind.find((each) => isOtherReview(each, mention)));
    if (title !== undefined) {
      yield { ...faultOf(mention, title), message: 'other', doubtful: sure === undefined };
    }
  }
}

export const eventName = defineRule({
  id: 'event-name',
  title: 'Tên hội nghị, đợt thi đua thống nhất trong toàn văn bản',
  rationale: 'Tên gọi khác nhau làm người đọc không rõ kế hoạch nói về một hay nhiều hội nghị.',
  clauses: [clause],
  messages: {
    quoted:
      'Tên “{actual}” khác tên “{expected}” nêu ở trích yếu hoặc ở các chỗ khác. Tên chương trình, phong trào, hội thi phải thống nhất trong toàn văn bản. Hãy xem lại và viết cùng một tên.',
    unlike:
      'Tên “{actual}” khác tên “{expected}” nêu ở trên. Nếu là một thì phải viết cùng một tên. Hãy xem lại.',
    bare: 'Ở đây ghi “{actual}”, trích yếu ghi “{expected}”. Tên sự kiện này có thể còn sót từ văn bản khác. Hãy kiểm tra lại.',
    other:
      'Tên “{actual}” khác tên ở trích yếu (“{expected}”). Tên hội nghị, đợt thi đua phải thống nhất trong toàn văn bản. Hãy xem lại và viết cùng một tên.',
  },
  *check({ administrative }) {
    const { openingSentence, closingSentence } = administrative;
    // What these two call the plan has clauses of its own.
    const restating = new Set(
      [openingSentence, closingSentence].flatMap(
        (sentence) => sentence?.ranges.map(({ paragraph }) => paragraph) ?? [],
      ),
    );
    const names = eventNamesIn(administrative);
    yield* quotedFaults(administrative, restating);
    for (const { actual, expected, range } of bareEvents(administrative)) {
      yield { clause, message: 'bare', data: { actual, expected }, at: textPlace(range), doubtful: true };
    }
    for (const [mention, model] of otherKinds(names)) {
      yield { ...faultOf(mention, model), message: 'unlike', doubtful: true };
    }
    yield* titleFaults(
      names.filter(({ passage }) => passage.role === 'header'),
      names.filter(
        ({ passage: { role, paragraph } }) =>
          role !== 'header' && role !== 'legalBasis' && !restating.has(paragraph.index),
      ),
    );
  },
  examples: [
    { name: 'tên hội nghị thống nhất', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một sự kiện khi gọi là hội thảo, khi gọi là hội thi',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí tổ chức Hội thảo kết nối tiêu thụ nông sản do xã chi.'),
        setText('section.V.4.text.1', 'Giữ trật tự tại Hội thảo kết nối tiêu thụ nông sản.'),
        setText('section.V.5.text.1', 'Vận động hội viên dự Hội thi kết nối tiêu thụ nông sản.'),
      ],
      reports: [{ clause, text: 'Hội thi kết nối tiêu thụ nông sản' }],
    },
    {
      name: 'sự kiện khác loại còn sót',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.4.text.1', 'tổ chức Hội nghị', 'tổ chức Hội thi'),
      reports: [{ clause, text: 'Hội thi' }],
    },
    {
      name: 'hội nghị cùng loại của cấp khác; lời nói tiếp sau tên',
      sample: 'nd30-ke-hoach',
      change: [
        replaceEverywhere(
          'Hội nghị đối thoại giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân năm 2026',
          'Hội nghị văn hóa thể thao xã năm 2026',
        ),
        setText(
          'section.IV.text.1',
          'Chọn tiết mục dự Hội nghị văn hóa thể thao tỉnh; kinh phí Hội nghị văn hóa thể thao xã của các đoàn.',
        ),
      ],
      reports: [],
    },
    {
      name: 'hội nghị sơ kết có chỗ gọi là tổng kết',
      sample: 'nd30-ke-hoach',
      change: [
        replaceEverywhere('Hội nghị đối thoại', 'Hội nghị sơ kết'),
        setText('section.IV.text.1', 'Kinh phí tổ chức Hội nghị tổng kết do ngân sách xã bảo đảm.'),
      ],
      reports: [{ clause, text: 'Hội nghị tổng kết do ngân sách xã' }],
    },
    {
      name: 'tên hội nghị trong nội dung khác trích yếu một từ',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.V.5.text.1',
        'tại Hội nghị',
        'tại Hội nghị đối thoại cùng lãnh đạo Ủy ban nhân dân xã',
      ),
      reports: [{ clause: 'kh-name-consistent' }],
    },
    {
      name: 'tên chương trình trong ngoặc kép khác nhau một chữ',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.V.5.text.1',
        'tại Hội nghị',
        'tại Hội nghị; giới thiệu chương trình “Xuân biên cương”, phong trào “Vì người nghèo”, phong trào “Vì biển đảo quê hương”, chương trình “Xuân biên giới”',
      ),
      reports: [{ clause, text: 'Xuân biên giới' }],
    },
    {
      name: 'hội thi mang tên của hội thi khác',
      sample: 'nd30-ke-hoach',
      change: [
        replaceEverywhere(
          'Hội nghị đối thoại giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân năm 2026',
          'Hội thi “Gia đình hạnh phúc” năm 2026',
        ),
        setText('section.V.4.text.1', 'Công an xã giữ trật tự tại Hội thi “Tiếng hát làng quê”.'),
      ],
      reports: [{ clause, text: 'Tiếng hát làng quê' }],
    },
    {
      name: 'số của đợt khác trích yếu; “lần thứ nhất” là “lần thứ I”',
      sample: 'nd30-ke-hoach',
      change: [
        replaceEverywhere(
          'Hội nghị đối thoại giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân năm 2026',
          'Hội nghị đối thoại với Nhân dân lần thứ nhất năm 2026',
        ),
        replaceText(
          'section.V.5.text.1',
          'tại Hội nghị',
          'tại Hội nghị đối thoại với Nhân dân lần thứ I và Hội nghị đối thoại với Nhân dân lần thứ II',
        ),
      ],
      reports: [{ clause: 'kh-name-consistent' }],
    },
  ],
});
