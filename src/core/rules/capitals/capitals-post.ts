import {
  beginsUpper,
  defineRule,
  isInCapitals,
  judgeSpelling,
  misspeltAt,
  nameProblems,
  namesOf,
  wordRange,
  type FoundName,
  positionOf,
  type NamedPassage,
  type Passage,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { isSurname } from '../../vietnamese';

const CLAUSE = 'hoa-chuc-vu';

/** Words before a post that make it one of many: "các phó chủ tịch", "một giám đốc". */
const ONE_OF_MANY: ReadonlySet<string> = new Set([
  'các',
  'những',
  'một',
  'mỗi',
  'nhiều',
  'mọi',
  'làm',
  'chức',
]);

/** Abbreviations of the bodies that posts are held in. */
const OFFICES: ReadonlySet<string> = new Set(['UBND', 'HĐND', 'MTTQ', 'UBMTTQ']);

/** Units that have such bodies: two of them in a row, or a number of them, are no certain one. */
const LEVELS: ReadonlySet<string> = new Set(['xã', 'phường', 'khu', 'thôn', 'tỉnh', 'phố']);
const FURTHER: ReadonlySet<string> = new Set([',', 'và', 'hoặc', '/']);

/** "phó bí thư đảng ủy xã, phường", "chủ tịch công đoàn 09 trường": bodies of a kind, each of which has the post. */
function isOfKind(words: NamedPassage['words'], body: FoundName): boolean {
  const at = LEVELS.has(words[body.end - 1]?.key ?? '') ? body.end - 1 : body.end;
  const [level, mark, other] = words.slice(at, at + 3);
  return (
    words[body.end]?.kind === 'number' ||
    (LEVELS.has(level?.text ?? '') &&
      FURTHER.has(mark?.key ?? '') &&
      (LEVELS.has(other?.text ?? '') || other?.text === 'đặc'))
  );
}

/** The name of a person or of a certain body follows at once. */
function isOfSomeone({ words, names, taken }: NamedPassage, { end }: FoundName): boolean {
  const [next, second] = words.slice(end, end + 2);
  // "Trưởng phòng Nội vụ": the post and the name of the body share a word.
  const body = names.find((name) => name.start === end || (name.start === end - 1 && name.end > end));
  if (body !== undefined) {
    if (isOfKind(words, body)) {
      return false;
    }
    return (
      body.sought.kind === 'body' ||
      body.sought.kind === 'specialBody' ||
      body.sought.kind === 'vietnamesePerson'
    );
  }
  if (OFFICES.has(next?.text ?? '')) {
    return true;
  }
  return (
    next !== undefined &&
    isSurname(next.key) &&
    beginsUpper(next.text) &&
    !isInCapitals(next.text) &&
    beginsUpper(second?.text ?? '') &&
    !taken.has(end)
  );
}

/** The first word of an item or bullet belongs to the clause on beginnings. */
function opensItem({ role }: Passage): boolean {
  return role === 'item' || role === 'bullet';
}

export const capitalsPost = defineRule({
  id: 'capitals-post',
  title: 'Chức vụ, học vị viết hoa khi đi liền với người hoặc cơ quan cụ thể',
  rationale: 'Chức danh gắn với một người, một cơ quan cụ thể là danh xưng trang trọng.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. Tên chức vụ, học vị đi liền với người, cơ quan cụ thể thì viết hoa, từ chỉ cấp phó và từ chỉ chức vụ đều viết hoa chữ cái đầu. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* nameProblems(context, ['post'], { clause: CLAUSE, message: 'capitals' });
    for (const named of namesOf(context.administrative)) {
      const { passage, words, names } = named;
      for (const found of names) {
        const { start, end, sought } = found;
        const before = words[start - 1];
        if (
          sought.kind === 'post' &&
          !ONE_OF_MANY.has(before?.key ?? '') &&
          !(opensItem(passage) && positionOf(passage, words, start) !== 'inside') &&
          before?.kind !== 'number' &&
          found.misspelling === null &&
          isOfSomeone(named, found)
        ) {
          const misspelling = judgeSpelling(
            passage,
            words,
            { start, end },
            { ...sought, lowercase: 'fault' },
          );
          if (misspelling !== null) {
            const range = wordRange(passage, words, start, end);
            yield {
              clause: CLAUSE,
              message: 'capitals',
              ...misspeltAt(context.document, range, misspelling),
            };
          }
        }
      }
    }
  },
  examples: [
    {
      name: 'chức vụ ở nhiều cơ quan cùng loại',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Mời phó bí thư đảng ủy xã, phường và chủ tịch công đoàn 09 trường học dự.',
      ),
      reports: [],
    },
    {
      name: 'chức vụ của cơ quan cụ thể viết hoa, danh từ chung viết thường',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Giám đốc Sở Nội vụ, Phó Chủ tịch Ủy ban nhân dân xã và các trưởng phòng chuyên môn được mời dự.',
      ),
      reports: [],
    },
    {
      name: '“chủ tịch Ủy ban nhân dân xã”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.2.text.2', 'Chủ tịch', 'chủ tịch'),
      reports: [{ clause: CLAUSE, text: 'chủ tịch' }],
      fixed: [],
    },
    {
      name: '“Phó chủ tịch” giữa câu',
      sample: 'nd30-bao-cao',
      change: replaceText('section.I.1.text.1', 'Phó Chủ tịch', 'Phó chủ tịch'),
      reports: [{ clause: CLAUSE, text: 'Phó chủ tịch' }],
      fixed: [],
    },
  ],
});
