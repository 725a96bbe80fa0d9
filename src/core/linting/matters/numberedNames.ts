import type { AdministrativeDocument } from '../../administrative';
import { matchesIn, oneOf } from '../../vietnamese';
import { rangeText } from '../text/rangeText';
import { proseOf, type Passage } from '../text/prose';
import type { Contradiction } from './facts';

/** Something that bears a number, told from its like by the words before it. */
interface NumberedName {
  readonly passage: Pick<Passage, 'text'>;
  /** The words before the number: "bão số", "Đảng khóa". */
  readonly name: string;
  readonly number: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = String.raw`\p{L}+`;
const ROMAN = '[IVXL]{1,6}';
/** "bão số 13", "nhiệm kỳ 2025 - 2030", "nhận thức về Đảng khoá III", "xã An Bình lần thứ I": of a course, a congress the words before tell which. */
const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(?:(bão số|nhiệm kỳ) (\d{1,2}|\d{4} ?[-–] ?\d{4})|(${WORD} ${WORD},? ${oneOf('khóa', 'khoá', 'lần thứ', 'kỳ họp thứ')}) (${ROMAN}|\d{1,3}))(?![\p{L}\d/]|[.,]\d)`,
  'giu',
);
/** What was before has a number of its own. */
const OF_OTHER =
  /(?<!\p{L})(?:trước|vừa qua|năm ngoái|tiếp theo|sắp tới|cùng kỳ|so với|hoàn lưu|thực hiện|nghị quyết)(?!\p{L})/iu;
const REACH = 40;
/** A text may look back at one other term, or ahead to one: so often it names its own. */
const FEWEST_TERMS = 2;

function namesIn(passage: Pick<Passage, 'text'>): readonly NumberedName[] {
  return matchesIn(passage.text.text, NUMBERED).map(
    ({ 0: text, 1: storm, 2: figure, 3: other, 4: number, index }): NumberedName => ({
      passage,
      name: (storm ?? other ?? '').toLowerCase().replace('khoá', 'khóa').replace(',', ''),
      number: (figure ?? number ?? '').replace(/\s/gu, '').replace('–', '-').toUpperCase(),
      text,
      start: index,
      end: index + text.length,
    }),
  );
}

/** Numbers of what the abstract names by number, where the text names it by another one only. */
export function numberedNames(administrative: AdministrativeDocument): readonly Contradiction[] {
  const { source, abstract } = administrative;
  const told = (abstract?.ranges ?? []).flatMap((range) => namesIn({ text: rangeText(source, range) }));

  return told.flatMap((own) => otherNumber(administrative, own));
}

function otherNumber(administrative: AdministrativeDocument, own: NumberedName): readonly Contradiction[] {
  const named = proseOf(administrative)
    .filter(
      ({ role, quoted, appendix }) =>
        !quoted && role !== 'header' && role !== 'legalBasis' && appendix === null,
    )
    .flatMap(namesIn)
    .filter(({ name }) => name === own.name);
  const [first] = named;
  return first === undefined ||
    (own.name === 'nhiệm kỳ' && named.length < FEWEST_TERMS) ||
    named.some(({ number }) => number !== first.number || number === own.number) ||
    OF_OTHER.test(around(first))
    ? []
    : [
        {
          actual: first.text,
          other: own.text,
          range: first.passage.text.slice(first.start, first.end),
        },
      ];
}

function around({ passage, start, end }: NumberedName): string {
  const { text } = passage.text;
  return `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`;
}
