import {
  chainFaults,
  defineRule,
  oddPlaces,
  phaseFaults,
  programmeGaps,
  programmeOrderFaults,
  startFaults,
  stepFaults,
  statedHours,
  textPlace,
  type ScheduleEntry,
} from '../../linting';
import { insertAfter, replaceText, setText, type Change } from '../../samples';

const clause = 'noibo-programme-order';

function programme(...lines: readonly string[]): Change {
  return insertAfter('section.II.2.text.4', {
    name: 'programme',
    role: 'table',
    text: ['Thời gian\tNội dung', ...lines].join('\n'),
  });
}

export const programmeOrder = defineRule({
  id: 'programme-order',
  title: 'Chương trình, các giai đoạn theo đúng thứ tự thời gian',
  rationale: 'Mốc chạy ngược hoặc chồng lên nhau trong chương trình thường do chép dòng hoặc gõ nhầm số.',
  clauses: [clause],
  messages: {
    backwards:
      'Giờ “{actual}” ở sau dòng “{earlier}” nhưng lại sớm hơn. Chương trình phải theo thứ tự thời gian. Hãy kiểm tra lại giờ hoặc đổi chỗ hai dòng.',
    outside:
      'Mốc “{actual}” nằm ngoài thời gian của giai đoạn này (“{earlier}”). Việc của một giai đoạn làm trong thời gian của giai đoạn đó. Hãy kiểm tra lại mốc này hoặc thời gian của giai đoạn.',
    whole:
      'Giai đoạn này ghi “{actual}”, thời gian chung ở trên là “{earlier}”. Giai đoạn đầu bắt đầu, giai đoạn cuối kết thúc cùng thời gian chung. Hãy kiểm tra lại các mốc.',
    place:
      'Mốc “{actual}” không theo thứ tự thời gian như các dòng còn lại (dòng trên là “{earlier}”). Các bước của một việc thường kể theo thứ tự. Hãy kiểm tra lại mốc này hoặc đổi chỗ hai dòng.',
    start:
      'Giờ bắt đầu “{actual}” không khớp với chương trình, bắt đầu lúc “{first}”. Người dự cần biết một giờ thống nhất. Hãy kiểm tra lại giờ ở hai chỗ.',
    end: 'Giờ kết thúc “{actual}” sớm hơn phần cuối của chương trình, lúc “{first}”. Người dự cần biết một giờ thống nhất. Hãy kiểm tra lại giờ ở hai chỗ.',
    gap: 'Mốc “{actual}” bắt đầu sau khi mốc ở dòng trên (“{earlier}”) đã hết một lúc, trong khi các dòng còn lại nối liền nhau. Có thể một mốc bị gõ nhầm. Hãy kiểm tra lại các mốc thời gian.',
    other:
      'Giờ “{actual}” ở đây khác với giờ “{other}” ghi cho cùng việc ở chỗ khác. Một việc chỉ có một giờ. Hãy kiểm tra lại giờ ở hai chỗ.',
    early:
      'Giờ kết thúc “{actual}” không muộn hơn giờ bắt đầu “{other}”. Một việc kết thúc sau khi bắt đầu. Hãy kiểm tra lại hai mốc giờ.',
    overlap:
      'Mốc “{actual}” bắt đầu khi mốc ở dòng trên (“{earlier}”) chưa kết thúc. Các phần của chương trình, các giai đoạn phải nối tiếp nhau. Hãy kiểm tra lại các mốc thời gian.',
  },
  *check({ administrative }) {
    for (const { kind, earlier, actual, range } of [
      ...programmeOrderFaults(administrative),
      ...phaseFaults(administrative),
    ]) {
      const doubtful = kind === 'outside';
      yield { clause, message: kind, data: { earlier, actual }, doubtful, at: textPlace(range) };
    }
    for (const { earlier, actual, range } of chainFaults(administrative)) {
      yield { clause, message: 'overlap', data: { earlier, actual }, doubtful: true, at: textPlace(range) };
    }
    for (const { earlier, actual, range } of stepFaults(administrative)) {
      yield { clause, message: 'place', data: { earlier, actual }, doubtful: true, at: textPlace(range) };
    }
    for (const { entry, above } of oddPlaces(administrative)) {
      const shown = ({ passage, start, end }: ScheduleEntry): string => passage.text.text.slice(start, end);
      const data = { earlier: shown(above), actual: shown(entry) };
      const at = textPlace(entry.passage.text.slice(entry.start, entry.end));
      yield { clause, message: 'place', data, doubtful: true, at };
    }
    for (const { kind, actual, other, range } of statedHours(administrative)) {
      yield {
        clause,
        message: kind,
        data: { actual, other },
        doubtful: kind === 'other',
        at: textPlace(range),
      };
    }
    for (const { earlier, actual, range } of programmeGaps(administrative)) {
      yield { clause, message: 'gap', data: { earlier, actual }, doubtful: true, at: textPlace(range) };
    }
    for (const { kind, actual, first, range } of startFaults(administrative)) {
      yield { clause, message: kind, data: { actual, first }, doubtful: true, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'giai đoạn bắt đầu muộn hơn thời gian chung',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.2.text.1', '- Từ ngày 15/11/2026 đến ngày 28/02/2027, chia làm 02 giai đoạn:'),
        setText('section.V.2.text.2', '+ Giai đoạn 1: từ ngày 15/12/2026 đến ngày 28/02/2027.'),
      ],
      reports: [{ clause, text: '15/12/2026 đến ngày 28/02/2027' }],
    },
    {
      name: 'một bước của tiến độ xong trước bước ngay trên',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.II.2', 'Chương trình Hội nghị', 'Tiến độ'),
        setText('section.II.2.text.1', 'a) Giao đất: trước ngày 15/7/2026;'),
        setText('section.II.2.text.2', 'b) Cấp giấy chứng nhận: trước ngày 30/6/2026;'),
        setText('section.II.2.text.3', 'c) Di chuyển: trước ngày 31/8/2026;'),
        setText('section.II.2.text.4', 'd) Tổng kết: trước ngày 30/9/2026.'),
      ],
      reports: [{ clause, text: '30/6/2026' }],
    },
    {
      name: 'khoảng trống giữa hai phần của chương trình nối liền; chương trình kết thúc muộn hơn giờ đã nêu',
      sample: 'nd30-ke-hoach',
      change: programme(
        '08 giờ 00 - 08 giờ 15\tKhai mạc',
        '08 giờ 15 - 09 giờ 00\tBáo cáo',
        '09 giờ 10 - 10 giờ 30\tĐối thoại',
        '10 giờ 30 - 11 giờ 30\tKết luận',
      ),
      reports: [
        { clause, text: '09 giờ 10' },
        { clause, text: '11 giờ 00 phút' },
      ],
    },
    {
      name: 'hội nghị bắt đầu trước dòng đầu của chương trình',
      sample: 'nd30-ke-hoach',
      change: [
        programme(
          '08 giờ 00 - 08 giờ 15\tKhai mạc',
          '08 giờ 15 - 09 giờ 00\tBáo cáo',
          '09 giờ 00 - 11 giờ 00\tĐối thoại',
        ),
        replaceText('section.III.1.text.1', 'Từ 08 giờ 00', 'Từ 07 giờ 30'),
      ],
      reports: [{ clause, text: '07 giờ 30 phút' }],
    },
    {
      name: 'giờ bế mạc ghi hai nơi khác nhau; giờ khai mạc khớp; đón tiếp trước khai mạc thì được',
      sample: 'nd30-bao-cao',
      change: [
        insertAfter('section.IV.text.1', {
          name: 'one',
          role: 'body',
          text: '- Bế mạc: 15 giờ 00 phút, ngày 10/4/2026;',
        }),
        insertAfter('one', {
          name: 'two',
          role: 'body',
          text: '- Khai mạc: 08 giờ 00 phút, ngày 09/4/2026;',
        }),
        insertAfter('two', {
          name: 'three',
          role: 'body',
          text: '- Từ 07 giờ 30 phút: đón tiếp đại biểu trước khai mạc;',
        }),
        insertAfter('three', { name: 'four', role: 'body', text: '- Từ 08 giờ 00 phút: lễ khai mạc;' }),
        insertAfter('four', {
          name: 'five',
          role: 'body',
          text: '- Từ 16 giờ 00 phút: tổng kết, trao giải, bế mạc.',
        }),
      ],
      reports: [{ clause, text: '15 giờ 00 phút' }],
    },
    {
      name: 'biên bản kết thúc trước giờ bắt đầu',
      sample: 'nd30-bien-ban',
      change: replaceText('closingSentence', '10 giờ', '07 giờ'),
      reports: [{ clause, text: '07 giờ 30 phút' }],
    },
    {
      name: 'giờ bắt đầu khác giờ trong chương trình',
      sample: 'nd30-ke-hoach',
      change: programme('13h30 - 14h00\tĐón tiếp', '14h00 - 15h30\tĐối thoại', '15h30 - 16h00\tBế mạc'),
      reports: [{ clause, text: '08 giờ 00 phút' }],
    },
    {
      name: 'một bước của danh sách bắt đầu khi bước trên chưa hết',
      sample: 'nd30-bao-cao',
      change: [
        insertAfter('section.IV.text.1', {
          name: 'one',
          role: 'body',
          text: '- Chuẩn bị: từ ngày 06/4/2026 đến ngày 10/4/2026;',
        }),
        insertAfter('one', {
          name: 'two',
          role: 'body',
          text: '- Rà soát: từ ngày 13/4/2026 đến ngày 30/4/2026;',
        }),
        insertAfter('two', {
          name: 'three',
          role: 'body',
          text: '- Bổ sung: từ ngày 23/4/2026 đến ngày 08/5/2026;',
        }),
        insertAfter('three', {
          name: 'four',
          role: 'body',
          text: '- Tổng hợp: từ ngày 11/5/2026 đến ngày 15/5/2026.',
        }),
      ],
      reports: [{ clause, text: '23/4/2026 đến ngày 08/5/2026' }],
    },
    {
      name: 'hạn của một việc nằm ngoài giai đoạn của việc đó',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText(
          'section.V.1',
          'Văn phòng',
          'Giai đoạn 1 (từ ngày 17 tháng 3 năm 2026 đến ngày 20 tháng 3 năm 2026): Văn phòng',
        ),
      ],
      reports: [
        { clause, text: '24 tháng 3 năm 2026' },
        { clause, text: '03 tháng 4 năm 2026' },
      ],
    },
    {
      name: 'giờ nối tiếp nhau, sang buổi chiều',
      sample: 'nd30-ke-hoach',
      change: programme('7h30 - 8h00\tĐón tiếp', '8h00 - 11h30\tĐối thoại', '1h30 - 4h00\tTham quan'),
      reports: [],
    },
    {
      name: 'giờ chạy ngược',
      sample: 'nd30-ke-hoach',
      change: programme('7h30 - 8h00\tĐón tiếp', '8h30 - 9h00\tKhai mạc', '8h00 - 8h30\tVăn nghệ'),
      reports: [{ clause, text: '8h00' }],
    },
    {
      name: 'hai dòng chồng giờ',
      sample: 'nd30-ke-hoach',
      change: programme('7h30 - 8h00\tĐón tiếp', '8h00 - 9h30\tKhai mạc', '9h00 - 10h30\tĐối thoại'),
      reports: [{ clause, text: '9h00' }],
    },
    {
      name: 'giờ có ngày: cùng ngày thì so, khác ngày thì thôi',
      sample: 'nd30-bao-cao',
      change: [
        insertAfter('section.IV.text.1', {
          name: 'first',
          role: 'body',
          text: '- 08h00 - 09h30, ngày 10/4/2026: khai mạc lớp tập huấn;',
        }),
        insertAfter('first', {
          name: 'second',
          role: 'body',
          text: '- 09h00 - 10h30, ngày 10/4/2026: học chuyên đề 1;',
        }),
        insertAfter('second', {
          name: 'third',
          role: 'body',
          text: '- 08h00 - 10h30, ngày 13/4/2026: học chuyên đề 2.',
        }),
      ],
      reports: [{ clause, text: '09h00' }],
    },
    {
      name: 'giai đoạn sau bắt đầu khi giai đoạn trước chưa hết',
      sample: 'nd30-bao-cao',
      change: [
        insertAfter('section.IV.text.1', {
          name: 'first',
          role: 'body',
          text: '- Giai đoạn 1: từ ngày 10/4/2026 đến ngày 30/6/2026.',
        }),
        insertAfter('first', {
          name: 'second',
          role: 'body',
          text: '- Giai đoạn 2: từ ngày 01/6/2026 đến ngày 30/9/2026.',
        }),
      ],
      reports: [{ clause, text: '01/6/2026 đến ngày 30/9/2026' }],
    },
    {
      name: 'một bước của danh sách đứng sai chỗ trong thời gian',
      sample: 'nd30-ke-hoach',
      change: ['08/4', '22/4', '04/5', '16/4', '12/6']
        .map((day, index) =>
          insertAfter('section.IV.text.1', {
            name: `step.${String(index)}`,
            role: 'body',
            text: `- Bước ${String(index + 1)}: ngày ${day}/2026${index === 4 ? '.' : ';'}`,
          }),
        )
        .reverse(),
      reports: [{ clause, text: '16/4/2026' }],
    },
    {
      name: 'dòng nêu năm vẫn là một dòng của chương trình',
      sample: 'nd30-ke-hoach',
      change: programme('08h00\tĐón tiếp', '08h30\tBáo cáo kết quả năm 2025', '08h20\tĐối thoại'),
      reports: [{ clause, text: '08h20' }],
    },
    {
      name: 'dòng cuối của chương trình sau giờ kết thúc đã nêu',
      sample: 'nd30-ke-hoach',
      change: programme('08h00\tĐón tiếp', '08h30\tĐối thoại', '11h30\tBế mạc'),
      reports: [{ clause, text: '11 giờ 00 phút' }],
    },
  ],
});
