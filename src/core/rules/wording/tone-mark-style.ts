import type { AdministrativeDocument } from '../../administrative';
import {
  clauseInForce,
  concordanceOf,
  defineRule,
  mendTexts,
  textPlace,
  type NewText,
  type WrittenWord,
} from '../../linting';
import { replaceText } from '../../samples';
import { withoutTone, withTone } from '../../vietnamese';

const CLAUSES = ['dang-tone-style', 'chung-tone-mark-consistent'];

/** `hòa` or `hoà`: the rimes in which two places are in use. After `q`, u is no vowel. */
const OPEN_GLIDE = /(?<!q)(?:oa|oe|uy)$/u;

type Style = 'older' | 'newer';

interface Marked extends NewText {
  readonly style: Style;
  readonly written: string;
}

/** A word with one of those rimes. */
interface GlideWord {
  readonly style: Style;
  /** With its tone mark in the other place, in small letters. */
  readonly moved: string;
  readonly places: readonly WrittenWord[];
}

/** Each word of the document is judged once, wherever it stands. */
function glideWords(administrative: AdministrativeDocument): readonly GlideWord[] {
  const found: GlideWord[] = [];
  for (const [key, places] of concordanceOf(administrative)) {
    const toneless = OPEN_GLIDE_TONED.test(key) ? withoutTone(key) : null;
    if (toneless !== null && OPEN_GLIDE.test(toneless.letters)) {
      const last = toneless.letters.length - 1;
      const style = toneless.place === last ? 'newer' : 'older';
      const moved = withTone(toneless.letters, toneless.tone, style === 'newer' ? last - 1 : last);
      found.push({ style, moved, places });
    }
  }
  return found;
}

/** In reading order. */
function markedWords(words: readonly GlideWord[]): readonly Marked[] {
  const marked = words.flatMap(({ style, moved, places }) =>
    places.flatMap(({ passage, words: written, at }): readonly Marked[] => {
      const word = written[at];
      const range = passage.text.slice(word?.start ?? 0, word?.end ?? 0);
      return word === undefined
        ? []
        : [{ style, written: word.text, range, text: inCaseOf(word.text, moved) }];
    }),
  );
  return marked.sort(({ range: left }, { range: right }) =>
    left.paragraph === right.paragraph ? left.start - right.start : left.paragraph - right.paragraph,
  );
}

const OPEN_GLIDE_TONED = /(?:o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)$/u;

function inCaseOf(written: string, small: string): string {
  return [...small]
    .map((letter, index) =>
      written.charAt(index) === written.charAt(index).toLowerCase() ? letter : letter.toUpperCase(),
    )
    .join('');
}

export const toneMarkStyle = defineRule({
  id: 'tone-mark-style',
  title: 'Đặt dấu thanh theo một kiểu trong toàn văn bản',
  rationale: 'Cả hai kiểu (hòa, hoà) đều đúng, nhưng một văn bản chỉ nên theo một kiểu.',
  clauses: CLAUSES,
  messages: {
    mixed:
      'Dấu thanh ở “{actual}” đặt khác kiểu với phần lớn văn bản. Cả hai kiểu đều đúng nhưng toàn văn bản nên theo một kiểu. Nên viết “{expected}”.',
  },
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    const words = glideWords(administrative);
    if (new Set(words.map(({ style }) => style)).size < 2) {
      return;
    }
    const all = markedWords(words);
    const older = all.filter(({ style }) => style === 'older');
    const newer = all.filter(({ style }) => style === 'newer');
    // The decree itself prints the older style in most places: with as many of both, that one is kept.
    const fewer = older.length >= newer.length ? newer : older;
    const [first, ...others] = fewer;
    if (clause !== null && first !== undefined && older.length > 0) {
      yield {
        clause,
        message: 'mixed',
        data: { actual: first.written, expected: first.text },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
        ...mendTexts(document, fewer, 'confirm'),
      };
    }
  },
  examples: [
    { name: 'một kiểu đặt dấu', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'văn bản Nhà nước lẫn hai kiểu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.3', 'hóa', 'hoá'),
      reports: [{ clause: 'chung-tone-mark-consistent', text: 'hoá' }],
      fixed: [],
    },
    {
      name: 'văn bản của Đảng lẫn hai kiểu',
      sample: 'hd05-ke-hoach',
      change: replaceText('openingSentence', 'ủy', 'uỷ'),
      reports: [{ clause: 'dang-tone-style', text: 'uỷ' }],
      fixed: [],
    },
  ],
});
