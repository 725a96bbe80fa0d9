import {
  actKey,
  citationsOf,
  dayAfter,
  dayOfFacts,
  defineRule,
  mendText,
  sentenceAround,
  speaksOfPast,
  symbolKey,
  textPlace,
  type Citation,
  type RuleContext,
} from '../../linting';
import { oncePer } from '../../document';
import { SUPERSEDED_ACTS, type SupersededAct } from '../../reference';
import { fold, isoDate } from '../../vietnamese';
import { replaceText, setText } from '../../samples';

type KnownAct = Pick<
  SupersededAct,
  'name' | 'type' | 'symbol' | 'issued' | 'validTo' | 'successors' | 'note' | 'confidence'
>;

/** "Luật Đất đai năm 2013, Luật Đất đai năm 2024": beside the act in force, an earlier one of the name is told as its history. */
function isBesideSuccessor(
  { name, successors }: KnownAct,
  { passage, start, end, designation, date }: Citation,
): boolean {
  if (designation !== null || date?.value != null) {
    return false;
  }
  const { text } = sentenceAround(passage, start, end);
  return successors.some((successor) => {
    const year = /\/(\d{4})\//u.exec(successor)?.[1];
    return (
      year !== undefined && new RegExp(`${name.slice(-SAME_END)} (?:năm )?${year}(?!\\d)`, 'iu').test(text)
    );
  });
}

/** Characters of the end of a name, which tell laws apart and hold nothing that a pattern reads. */
const SAME_END = 8;

/** The acts of the table, and those of the user's own, that were no longer in force on a day (ISO date). */
function actsEndedBefore(day: string, { regulation, profile }: RuleContext): readonly KnownAct[] {
  const elsewhere = new Set(regulation.demands.repealedActs?.acts.map(({ symbol }) => fold(symbol)));
  const own = (profile.supersededActs ?? []).map(({ symbol, lastDay, successors }): KnownAct => ({
    name: symbol,
    type: '',
    symbol,
    issued: null,
    validTo: lastDay,
    successors,
    note: null,
    confidence: 'high',
  }));
  return [...SUPERSEDED_ACTS, ...own].filter(
    ({ validTo, symbol }) => validTo !== null && validTo < day && !elsewhere.has(fold(symbol)),
  );
}

/** Where what names an act ends; what follows tells what it is about. */
function endOf({ designation, date, name, end }: Citation): number {
  return designation?.end ?? date?.end ?? name?.end ?? end;
}

/** Named by its year alone: "Luật Đất đai năm 2013". */
function isByYear({ designation, date }: Citation): boolean {
  return designation === null && date?.value === null;
}

/** The law of the same name that is in force may be of the same year. */
function isOfYearOfSuccessor({ successors }: KnownAct, citation: Citation): boolean {
  const { passage, start } = citation;
  const year = passage.text.text.slice(start, endOf(citation)).match(/\d{4}(?!.*\d)/u)?.[0];
  return (
    isByYear(citation) &&
    year !== undefined &&
    successors.some((successor) => successor.includes(`/${year}/`))
  );
}

export const supersededAct = defineRule({
  id: 'superseded-act',
  title: 'Văn bản được viện dẫn đang còn hiệu lực',
  rationale: 'Căn cứ vào văn bản đã bị thay thế thì văn bản ban hành không đúng căn cứ pháp lý.',
  clauses: ['hl-van-ban-het-hieu-luc'],
  messages: {
    superseded:
      '“{act}” đã được thay thế từ ngày {endedFrom}. Hiện hành là {successors}. Hãy viện dẫn văn bản hiện hành, hoặc ghi rõ đang nói về văn bản trước đây.{note}',
    year: '“{act}” có thể là văn bản đã được thay thế từ ngày {endedFrom}. Hiện hành là {successors}. Hãy kiểm tra năm ban hành.{note}',
  },
  concerns: ({ administrative }) => citationsOf(administrative).length > 0,
  *check(context) {
    const { administrative, document } = context;
    const day = dayOfFacts(context);
    const ended = actsEndedBefore(day, context);
    const citations = citationsOf(administrative);
    const dated = firstDated(citations);
    for (const citation of citations) {
      const { passage, start, designation, date, quoted, within } = citation;
      const end = endOf(citation);
      const act = ended.find((each) => isOf(each, citation, dated));
      if (
        act === undefined ||
        quoted ||
        within !== null ||
        speaksOfPast(passage, start, end) ||
        isBesideSuccessor(act, citation) ||
        isOfYearOfSuccessor(act, citation)
      ) {
        continue;
      }
      const { symbol: expected, type } = successorOf(act);
      const short = designation !== null && date === null && expected !== null && type === act.type;
      yield {
        clause: 'hl-van-ban-het-hieu-luc',
        message: isByYear(citation) ? 'year' : 'superseded',
        data: {
          act: passage.text.text.slice(start, end),
          endedFrom: act.validTo === null ? '' : dayAfter(act.validTo),
          successors: act.successors.join(', '),
          note: act.note === null ? '' : ` ${act.note}`,
        },
        remark: isByYear(citation),
        doubtful: act.confidence === 'low',
        at: textPlace(passage.text.slice(start, end)),
        ...(short
          ? mendText(document, passage.text.slice(designation.start, designation.end), expected, 'confirm')
          : {}),
      };
    }
  },
  examples: [
    { name: 'căn cứ luật hiện hành', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'căn cứ luật đã được thay thế, ghi ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.2', 'ngày 16 tháng 6 năm 2025', 'ngày 19 tháng 6 năm 2015'),
      reports: [
        {
          clause: 'hl-van-ban-het-hieu-luc',
          text: 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
        },
      ],
    },
    {
      name: 'các luật cùng tên qua từng thời kỳ, đến luật hiện hành',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Hồ sơ lập theo Luật Đất đai năm 2003, Luật Đất đai năm 2013 và Luật Đất đai năm 2024 do Phòng Kinh tế quản lý.',
      ),
      reports: [],
    },
    {
      name: 'luật chỉ ghi năm',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.2', 'ngày 16 tháng 6 năm 2025', 'năm 2015'),
      reports: [{ clause: 'hl-van-ban-het-hieu-luc', text: 'Luật Tổ chức chính quyền địa phương năm 2015' }],
    },
    {
      name: 'nghị định đã được thay thế',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'legalBasis.2',
        'Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025',
        'Nghị định số 45/2025/NĐ-CP ngày 28 tháng 02 năm 2025',
      ),
      reports: [{ clause: 'hl-van-ban-het-hieu-luc', text: 'Nghị định số 45/2025/NĐ-CP' }],
    },
    {
      name: 'nói về việc thay thế',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ về thi đua, khen thưởng (thay thế Nghị định số 98/2023/NĐ-CP)',
      ),
      reports: [],
    },
    {
      name: 'văn bản cơ quan tự thêm vào hồ sơ',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'legalBasis.3',
        'số 48/KH-UBND ngày 26 tháng 02 năm 2026',
        'số 12/KH-UBND ngày 10 tháng 02 năm 2025',
      ),
      profile: {
        schema: 1,
        supersededActs: [
          { symbol: '12/KH-UBND', lastDay: '2025-12-31', successors: ['Kế hoạch 48/KH-UBND'] },
        ],
      },
      reports: [{ clause: 'hl-van-ban-het-hieu-luc', text: 'Kế hoạch số 12/KH-UBND' }],
    },
  ],
});

/** Whether a citation means this act: by number and symbol, or a law by its name and day. */
function isOf(act: KnownAct, citation: Citation, dated: ReadonlyMap<string | null, Citation>): boolean {
  const { designation, date, name, type } = citation;
  if (designation !== null) {
    return actKey(citation) === keyOf(act) && isOfTerm(act, citation, dated);
  }
  const named = name !== null && act.name === `${type} ${name.official ?? name.text}`;
  if (!named || act.issued === null || date === null) {
    return false;
  }
  return date.value === null
    ? date.text === `năm ${act.issued.slice(0, 4)}`
    : isoDate(date.value) === act.issued;
}

/** Party numbers begin anew with every term: the year of issue tells the act, here or where the text names it. */
function isOfTerm(
  { issued }: KnownAct,
  citation: Citation,
  dated: ReadonlyMap<string | null, Citation>,
): boolean {
  if (issued === null || citation.designation?.form !== 'party') {
    return true;
  }
  const day = citation.date?.value ?? dated.get(actKey(citation))?.date?.value;
  return String(day?.year ?? '') === issued.slice(0, 4);
}

/** For every act the first of its citations that names the day. */
function firstDated(citations: readonly Citation[]): ReadonlyMap<string | null, Citation> {
  const dated = citations.filter(({ date }) => date?.value != null);
  return new Map(dated.reverse().map((citation) => [actKey(citation), citation]));
}

const keyOf = oncePer(({ symbol }: KnownAct) => symbolKey(symbol));

/** Type and symbol of the only successor; nothing where there are several. */
function successorOf({ successors }: KnownAct): {
  readonly type: string | null;
  readonly symbol: string | null;
} {
  const [successor, ...others] = successors;
  const found = others.length > 0 ? null : /^(.*) (\d\S*)$/u.exec(successor ?? '');
  return { type: found?.[1] ?? null, symbol: found?.[2] ?? null };
}
