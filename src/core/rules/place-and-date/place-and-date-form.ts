import { defineRule, firstRange, mendText, placeFault, rangeText, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

/** What stands between the place and the word "ngày". */
const JOINT = /(?<=[^\s,;.–-])\s*([,;.–-]?)\s*(?=ngày(?!\p{L}))/iu;
/** A date in figures, with the word "ngày" if there is one. */
const FIGURES = /(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu;
const SMALL_PLACE = /^\p{Ll}(?=[^,]*,)/u;
const CAPITAL_WORD = /(?<=[,;.\s])(?:N(?=gày(?!\p{L}))|T(?=háng(?!\p{L}))|N(?=ăm(?!\p{L})))/u;
/** A place all in capitals; "TP" in front of it is an abbreviation. */
const CAPITAL_PLACE = /^\p{Lu}{2,}(?:[\s-]\p{Lu}+)*$/u;
const ABBREVIATED = /^(?:TP|ĐK|TX|TT|HCM)(?!\p{L})/u;
/** "ngay 05 tháng 6 nam 2026": the words of the date without their marks, or with others. */
const MISSPELT_WORD =
  /(?<=[,\s])(?:n(?!gày)[gâăàáạảãa]{1,2}[aàáạảãâă]?y(?=\s)|th(?!áng)[aàạảãâă]ng(?=\s)|n(?!ăm)[aàáạảãâ]m(?=[\s.…\d]))/u;
const WORDS: Readonly<Record<string, string>> = { ng: 'ngày', th: 'tháng', n: 'năm' };
/** A comma between day, month and year. */
const INNER_COMMA = /(?<=\d)\s*,(?=\s*(?:tháng|năm)(?!\p{L}))/u;
/** "tháng tám": the decree and the guidelines write figures. */
const MONTH_IN_LETTERS =
  /(?<=tháng\s+)(?:giêng|một|hai|ba|tư|năm(?=\s+năm)|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?|chạp)(?!\p{L})/iu;
/** "tháng7", "05tháng": no blank between a word of the date and its figure. */
const GLUED = /(?:(?<![\p{L}])(?:ngày|tháng|năm)(?=\d))|(?:\d(?=tháng|năm))/iu;
/** "năm 206": a figure of the year is lost; "năm 20…" is left to be filled in. */
const SHORT_YEAR = /(?<=năm\s*)\d{3}(?=\s*[.;,]?\s*$)/iu;
const END_MARK = /^[.;,](?=\s*$)/u;

/** January and February take a zero in front, the months from March on do not (NĐ 30/2020, Phụ lục I, Mục II, khoản 4, điểm b). */
function monthOf(figures: string): string {
  const month = Number(figures);
  return month === 1 || month === 2 ? `0${String(month)}` : String(month);
}

export const placeAndDateForm = defineRule({
  id: 'place-and-date-form',
  title: 'Địa danh và thời gian ghi theo dạng “An Bình, ngày … tháng … năm …”',
  rationale:
    'Ghi đủ chữ ngày, tháng, năm và dấu phẩy sau địa danh để không thể hiểu nhầm thời gian ban hành.',
  clauses: ['nd30-diadanh-format', 'dang-diadanh-format'],
  messages: {
    figures:
      'Thời gian ban hành đang ghi tắt là “{actual}”. Theo {regulation}, thời gian ban hành ghi đủ các chữ ngày, tháng, năm. Hãy ghi theo dạng “ngày {day} tháng {month} năm {year}”.',
    comma:
      'Sau địa danh “{place}” {found}. Theo {regulation}, sau địa danh là dấu phẩy (,). Hãy ghi “{place}, ngày …”.',
    place:
      'Địa danh “{place}” bắt đầu bằng chữ thường. Theo {regulation}, chữ cái đầu của địa danh viết hoa. Hãy viết hoa tên địa danh.',
    capital:
      'Chữ “{actual}” trong dòng địa danh và thời gian đang viết hoa. Theo {regulation}, dòng này viết thường, chỉ viết hoa địa danh. Hãy viết “{expected}”.',
    capitals:
      'Địa danh “{place}” viết bằng chữ in hoa. Theo {regulation}, dòng này in thường, chỉ viết hoa chữ cái đầu của địa danh. Hãy viết lại địa danh.',
    end: 'Cuối dòng địa danh và thời gian đang có dấu “{actual}”. Theo {regulation}, dòng này không có dấu ở cuối. Hãy bỏ dấu này.',
    word: 'Chữ “{actual}” trong dòng địa danh và thời gian viết sai. Theo {regulation}, dòng này ghi đủ các chữ ngày, tháng, năm. Hãy viết “{expected}”.',
    glued:
      'Trong dòng địa danh và thời gian, “{actual}” viết liền. Giữa chữ và số có một dấu cách. Hãy thêm dấu cách.',
    year: 'Năm ban hành đang ghi “{actual}”, thiếu chữ số. Năm ghi đủ bốn chữ số. Hãy ghi lại năm.',
    inner:
      'Trong dòng địa danh và thời gian có dấu phẩy thừa trước chữ “{word}”. Theo {regulation}, dòng này chỉ có một dấu phẩy, sau địa danh. Hãy bỏ dấu phẩy này.',
    letters:
      'Tháng trong thời gian ban hành đang viết bằng chữ: “{actual}”. Theo {regulation}, ngày, tháng, năm ghi bằng chữ số Ả Rập. Hãy ghi bằng số.',
    noPlace:
      'Trước thời gian ban hành chưa có địa danh. Theo {regulation}, dòng này có dạng “địa danh, ngày … tháng … năm …”. Hãy ghi địa danh, sau đó là dấu phẩy.',
  },
  *check(context) {
    const { administrative, document, regulation } = context;
    const { placeAndDate } = administrative;
    const { formatClause: clause } = regulation.demands.date;
    if (placeAndDate === null) {
      return;
    }
    const text = rangeText(document, firstRange(placeAndDate));
    const figures = text.match(FIGURES);
    if (figures !== null) {
      const [day = '', month = '', year = ''] = figures.text.match(/\d+/gu) ?? [];
      const data = { actual: figures.text, day: day.padStart(2, '0'), month: monthOf(month), year };
      const inWords = `ngày ${data.day} tháng ${data.month} năm ${year}`;
      const mend = mendText(document, figures.range, inWords, 'confirm');
      yield {
        clause,
        message: 'figures',
        data: { ...data, regulation: regulation.name },
        at: textPlace(figures.range),
        ...mend,
      };
    }
    const misspelt = text.match(MISSPELT_WORD);
    if (misspelt !== null) {
      const lead = /^(?:ng|th|n)/u.exec(misspelt.text)?.[0] ?? 'n';
      const expected = WORDS[lead] ?? 'năm';
      yield {
        clause,
        message: 'word',
        data: { actual: misspelt.text, expected, regulation: regulation.name },
        at: textPlace(misspelt.range),
        ...mendText(document, misspelt.range, expected, 'confirm'),
      };
    }
    const glued = text.match(GLUED);
    if (glued !== null) {
      const { range } = glued;
      const actual = /^\S+/u.exec(text.text.slice(text.text.indexOf(glued.text)))?.[0] ?? glued.text;
      yield {
        clause,
        message: 'glued',
        data: { actual },
        at: textPlace(range),
        ...mendText(document, { ...range, start: range.end }, ' '),
      };
    }
    const year = text.match(SHORT_YEAR);
    if (year !== null) {
      yield { clause, message: 'year', data: { actual: year.text }, at: textPlace(year.range) };
    }
    const inner = text.match(INNER_COMMA);
    if (inner !== null) {
      const word = /^\s*(\p{L}+)/u.exec(
        text.text.slice(text.text.indexOf(inner.text) + inner.text.length),
      )?.[1];
      yield {
        clause,
        message: 'inner',
        data: { word: word ?? 'tháng', regulation: regulation.name },
        at: textPlace(inner.range),
        ...mendText(document, inner.range, ''),
      };
    }
    const letters = text.match(MONTH_IN_LETTERS);
    if (letters !== null) {
      const data = { actual: letters.text, regulation: regulation.name };
      yield { clause, message: 'letters', data, at: textPlace(letters.range) };
    }
    const { part, paragraph, end } = firstRange(placeAndDate);
    const after = rangeText(document, {
      part,
      paragraph,
      start: end,
      end: document.stories.get(part)?.paragraphs[paragraph]?.text.length ?? end,
    });
    const mark = after.match(END_MARK);
    if (mark !== null) {
      const data = { actual: mark.text, regulation: regulation.name };
      yield {
        clause,
        message: 'end',
        data,
        at: textPlace(mark.range),
        ...mendText(document, mark.range, ''),
      };
    }
    if (placeAndDate.place === null) {
      if (administrative.type !== 'bien-ban' && /^ngày/iu.test(text.text.trim())) {
        yield {
          clause,
          message: 'noPlace',
          data: { regulation: regulation.name },
          at: textPlace(text.range),
        };
      }
      return;
    }
    if (CAPITAL_PLACE.test(placeAndDate.place) && !ABBREVIATED.test(placeAndDate.place)) {
      const data = { place: placeAndDate.place, regulation: regulation.name };
      yield { clause, message: 'capitals', data, at: textPlace(text.slice(0, placeAndDate.place.length)) };
    }
    const small = text.match(SMALL_PLACE);
    // A place that must be another one is told by the rule on its name.
    if (small !== null && placeFault(context) === null) {
      yield {
        clause,
        message: 'place',
        data: { place: placeAndDate.place, regulation: regulation.name },
        at: textPlace(text.slice(0, placeAndDate.place.length)),
        ...mendText(document, small.range, small.text.toUpperCase(), 'confirm'),
      };
    }
    const joint = text.match(JOINT);
    const comma = joint?.groups[0] ?? ',';
    if (joint !== null && comma !== ',') {
      const found = comma === '' ? 'chưa có dấu phẩy' : `đang là dấu “${comma}”`;
      const data = { place: placeAndDate.place, found, regulation: regulation.name };
      const at = textPlace(comma === '' ? text.slice(0, placeAndDate.place.length) : joint.range);
      yield { clause, message: 'comma', data, at, ...mendText(document, joint.range, ', ') };
    }
    const capital = text.match(CAPITAL_WORD);
    if (capital !== null) {
      const word =
        /^\p{L}+/u.exec(text.text.slice(capital.range.start - text.range.start))?.[0] ?? capital.text;
      const mend = mendText(document, capital.range, capital.text.toLowerCase(), 'confirm');
      yield {
        clause,
        message: 'capital',
        data: { actual: word, expected: word.toLowerCase(), regulation: regulation.name },
        at: textPlace(capital.range),
        ...mend,
      };
    }
  },
  examples: [
    {
      name: 'chữ “năm” thiếu dấu',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 nam 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'nam' }],
      fixed: [],
    },
    {
      name: 'dấu gạch ngang thay cho dấu phẩy sau địa danh',
      sample: 'nd30-ke-hoach',
      change: replaceText('placeAndDate', 'An Bình,', 'An Bình -'),
      reports: [{ clause: 'nd30-diadanh-format', text: ' - ' }],
      fixed: [],
    },
    {
      name: '“tháng3” viết liền',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'tháng' }],
      fixed: [],
    },
    {
      name: 'năm thiếu một chữ số',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 năm 206'),
      reports: [{ clause: 'nd30-diadanh-format', text: '206' }],
    },
    {
      name: 'đúng dạng',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'An Bình' }],
      fixed: [],
    },
    {
      name: 'viết hoa chữ “Ngày”',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, Ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'N' }],
      fixed: [],
    },
    {
      name: 'viết hoa chữ “Tháng”',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 Tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'T' }],
      fixed: [],
    },
    {
      name: 'địa danh in hoa',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'AN BÌNH, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'AN BÌNH' }],
    },
    {
      name: 'dấu chấm ở cuối',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 năm 2026.'),
      reports: [{ clause: 'nd30-diadanh-format', text: '.' }],
      fixed: [],
    },
    {
      name: 'thiếu địa danh',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'Ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format' }],
    },
    {
      name: 'địa danh viết thường',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'an Bình, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'an Bình' }],
      fixed: [],
    },
    {
      name: 'ghi ngày bằng số',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16/3/2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'ngày 16/3/2026' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng thiếu dấu phẩy',
      sample: 'hd05-ke-hoach',
      change: setText('placeAndDate', 'An Bình ngày 08 tháng 6 năm 2026'),
      reports: [{ clause: 'dang-diadanh-format', text: 'An Bình' }],
      fixed: [],
    },
    {
      name: 'dấu phẩy thừa sau ngày',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16, tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: ',' }],
    },
    {
      name: 'tháng viết bằng chữ',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng ba năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'ba' }],
    },
  ],
});
