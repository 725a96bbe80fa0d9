import { directParts, type OutlineItem } from '../../administrative';
import type { Range } from '../../document';
import {
  beginningOf,
  beginsWithTask,
  defineRule,
  mentionsUnit,
  passagesAt,
  passagesBetween,
  placesOfPhrase,
  planSections,
  textPlace,
  unownedBullets,
  unownedCells,
  unownedContent,
  type Passage,
  type RuleContext,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';
import { fold, oneOf, WORD_ENDS } from '../../vietnamese';

const clause = 'kh-task-has-owner';

const MARK = String.raw`(?:[-+*•–]|\(?[\da-zđ]{1,2}[.)])? ?`;
const ASKED_TO = oneOf('tham mưu|chuẩn bị|chủ trì|phối hợp|lập|bố trí kinh phí');
const GIVEN_TO = oneOf(
  'tham mưu|chuẩn bị|chủ trì|phối hợp|xây dựng|rà soát|tổng hợp|lập|bố trí|hướng dẫn|tuyên truyền',
);
const TELLS = oneOf(
  `(?:Chỉ đạo|Yêu cầu|Đề nghị) (?=${ASKED_TO}${WORD_ENDS})`,
  `(?:Giao|Phân công) (?=${GIVEN_TO}${WORD_ENDS})`,
);
/** "Chỉ đạo tham mưu …", "Giao chuẩn bị …": somebody is told to do it, and nobody is named. */
const TOLD_NOBODY = new RegExp(String.raw`^${MARK}${TELLS}\p{L}+(?: \p{L}+)?`, 'iu');

/** The words that tell to do it: asked of the whole document first. */
const TELLING = ['chỉ đạo', 'yêu cầu', 'đề nghị', 'giao', 'phân công'].map((words) => words.split(' '));

/** A task as a heading of its own where its neighbours are units. */
const TASK =
  /^(?:CHUAN BI|XAY DUNG|THAM MUU|TUYEN TRUYEN|PHOI HOP|CHU TRI|LAP|RA SOAT|BO TRI|HUONG DAN|TRANG TRI|DON TIEP|TONG HOP|MOI|PHUC VU|BAO DAM|AN NINH|HAU CAN|KHANH TIET|LE TAN|CONG TAC(?! VIEN))(?= |$)/u;

function isNobodys({ administrative }: RuleContext, item: OutlineItem): boolean {
  const closing = administrative.closingSentence?.ranges[0]?.paragraph ?? Infinity;
  const end = Math.min(item.endParagraph, closing);
  return (
    TASK.test(fold(item.title)) &&
    !passagesBetween(administrative, item.paragraph, end).some(({ text }) => mentionsUnit(text.text))
  );
}

/** Nobody is named in the clause that says what is to be done. */
function isUnownedItem({ title, kind }: OutlineItem): boolean {
  return kind === 'item' && beginsWithTask(title) && !mentionsUnit(title.split(/[,;.](?!\d)/u)[0] ?? '');
}

/** Tasks among units: at least two of the neighbours are named after a unit. */
function* tasksAmongUnits(context: RuleContext): Iterable<OutlineItem> {
  const { outline } = context.administrative;
  for (const { item: section, parts } of planSections(context.administrative)) {
    if (!parts.includes('implementation')) {
      continue;
    }
    const items = directParts(outline, section);
    const units = items.filter(({ title, kind }) =>
      kind === 'item'
        ? mentionsUnit(title.split(' ').slice(0, 3).join(' ')) && !beginsWithTask(title)
        : mentionsUnit(title) && !TASK.test(fold(title)),
    );
    if (units.length >= 2) {
      yield* items.filter((item) =>
        item.kind === 'heading' ? isNobodys(context, item) : isUnownedItem(item),
      );
    }
  }
}

function toldNobody(passage: Passage): Range | null {
  return passage.appendix === null && !passage.quoted && passage.role !== 'header'
    ? (passage.text.match(TOLD_NOBODY)?.range ?? null)
    : null;
}

export const planTaskOwner = defineRule({
  id: 'plan-task-owner',
  title: 'Mỗi nhiệm vụ trong kế hoạch có đơn vị chủ trì',
  rationale: 'Nhiệm vụ không ghi ai làm thì không đơn vị nào nhận là việc của mình.',
  clauses: [clause],
  messages: {
    nobody:
      '“{actual}” không cho biết ai làm. Mỗi nhiệm vụ phải có đơn vị chủ trì. Hãy ghi tên đơn vị ngay sau từ giao việc.',
    task: 'Nhiệm vụ “{actual}” không có đơn vị chủ trì, trong khi các khoản khác của mục đều ghi theo đơn vị. Mỗi nhiệm vụ phải có đơn vị chủ trì. Hãy bổ sung tên đơn vị.',
    content:
      'Nhiệm vụ “{actual}” không nêu đơn vị chủ trì, trong khi các nhiệm vụ khác của mục đều nêu. Mỗi nhiệm vụ nên có đơn vị chủ trì. Hãy xem lại, bổ sung tên đơn vị nếu thiếu.',
    cell: 'Dòng “{actual}” của bảng để trống cột “{column}”. Mỗi nhiệm vụ phải có đơn vị chủ trì. Hãy bổ sung tên đơn vị.',
  },
  *check(context) {
    const { administrative } = context;
    const telling = TELLING.flatMap((words) => placesOfPhrase(administrative, words));
    for (const passage of passagesAt(administrative, telling)) {
      const range = toldNobody(passage);
      if (range !== null) {
        const actual = beginningOf(passage.text.text);
        yield { clause, message: 'nobody', data: { actual }, at: textPlace(range) };
      }
    }
    for (const { title, range } of tasksAmongUnits(context)) {
      yield { clause, message: 'task', data: { actual: beginningOf(title) }, at: textPlace(range) };
    }
    for (const passage of unownedBullets(administrative)) {
      const { text } = passage.text;
      yield {
        clause,
        message: 'task',
        data: { actual: beginningOf(text) },
        at: textPlace(passage.text.range),
      };
    }
    for (const passage of unownedContent(administrative)) {
      const { text } = passage.text;
      const at = textPlace(passage.text.range);
      yield { clause, message: 'content', data: { actual: beginningOf(text) }, at, doubtful: true };
    }
    for (const { task, column, range } of unownedCells(context.administrative)) {
      yield { clause, message: 'cell', data: { actual: beginningOf(task), column }, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'nhiệm vụ nào cũng đứng dưới tên đơn vị',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'cộng tác viên là người làm, không phải một công tác',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.4', 'Công an xã', 'Cộng tác viên dân số'),
      reports: [],
    },
    {
      name: 'chỉ đạo tham mưu nhưng không nêu ai',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.2.text.2', '- Chỉ đạo tham mưu bố trí kinh phí phục vụ Hội nghị.'),
      reports: [{ clause, text: '- Chỉ đạo tham mưu' }],
    },
    {
      name: 'chỉ đạo một phòng',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.2.text.2', '- Chỉ đạo Phòng Kinh tế chuẩn bị kinh phí phục vụ Hội nghị.'),
      reports: [],
    },
    {
      name: 'khoản nêu việc, không nêu đơn vị',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.4', '4. Chuẩn bị hội trường'),
        setText(
          'section.V.4.text.1',
          'Trang trí, kê bàn ghế, kiểm tra âm thanh, ánh sáng trước giờ khai mạc.',
        ),
      ],
      reports: [{ clause, text: '4. Chuẩn bị hội trường' }],
    },
    {
      name: 'khoản cuối nêu việc, không nêu đơn vị',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.6', '6. Hậu cần'),
        setText('section.V.6.text.1', 'Chuẩn bị nước uống, chỗ ngồi trước ngày 26 tháng 3 năm 2026.'),
      ],
      reports: [{ clause, text: '6. Hậu cần' }],
    },
    {
      name: 'việc viết liền không nêu đơn vị, giữa các việc có đơn vị',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('section.V.text.2', 'Phòng Văn hóa - Xã hội tổ chức', 'Tổ chức'),
      reports: [{ clause }],
    },
    {
      name: 'nhiệm vụ trong mục nội dung không nêu đơn vị, giữa các nhiệm vụ có đơn vị chủ trì',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.II.2', '2. Công tác chuẩn bị'),
        setText(
          'section.II.2.text.1',
          'a) Chuẩn bị hội trường: Văn phòng chủ trì, xong trước ngày 25 tháng 3 năm 2026;',
        ),
        setText('section.II.2.text.2', 'b) Tuyên truyền về Hội nghị: Phòng Văn hóa - Xã hội chủ trì;'),
        setText(
          'section.II.2.text.3',
          'c) Rà soát, tổng hợp kiến nghị, hoàn thành trước ngày 24 tháng 3 năm 2026;',
        ),
        setText('section.II.2.text.4', 'd) Bảo đảm an ninh, trật tự: Công an xã chủ trì.'),
      ],
      reports: [{ clause }],
    },
    {
      name: 'ô đơn vị chủ trì để trống',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.II.2.text.4', {
        name: 'tasks',
        role: 'table',
        text: 'TT\tNhiệm vụ\tĐơn vị chủ trì\n1\tIn tài liệu Hội nghị\tVăn phòng\n2\tKê bàn ghế hội trường\t\n3\tĐón tiếp đại biểu\tVăn phòng',
      }),
      reports: [{ clause, text: 'Kê bàn ghế hội trường' }],
    },
    {
      name: 'dòng nhóm nhiệm vụ của bảng không có đơn vị chủ trì',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.V.6.text.1', {
        name: 'tasks',
        role: 'table',
        text: 'TT\tNhiệm vụ\tĐơn vị chủ trì\nI\tTuyên truyền\t\n1\tPhát thanh\tPhòng Văn hóa - Xã hội\n2\tTreo băng rôn\tCác thôn\nII\tHậu cần\t\n3\tChuẩn bị hội trường\tVăn phòng',
      }),
      reports: [],
    },
    {
      name: 'dòng in đậm có thời hạn mà không có đơn vị chủ trì là nhiệm vụ, không phải tên nhóm',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.II.2.text.4', {
        name: 'tasks',
        role: 'table',
        text: 'Thời hạn\tCông việc\tĐơn vị chủ trì\n16/3/2026\tIn tài liệu Hội nghị\tVăn phòng\n17/3/2026\t<b>Kê bàn ghế hội trường</b>\t\n18/3/2026\tĐón tiếp đại biểu\tVăn phòng',
      }),
      reports: [{ clause, text: 'Kê bàn ghế hội trường' }],
    },
  ],
});
