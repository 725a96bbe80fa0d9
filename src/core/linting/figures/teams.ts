import { matchesIn } from '../../vietnamese';
import type { Passage } from '../text/prose';
import type { ListedCount } from './listedCount';

/** "Đoàn giám sát gồm 05 đồng chí": how many there are, and then who leads them. */
const TEAM =
  /(?<!\p{L})(?:[Đđ]oàn|[Tt]ổ|[Bb]an|[Đđ]ội)(?: [^\s.;:,\d]+){0,6} (?:gồm|có) (?:có )?(\d{1,2}) (đồng chí|người|thành viên)(?=[,:.]? )/gu;
/** "đồng chí Phó Bí thư Đảng ủy làm trưởng đoàn" */
const LEADER =
  /(?:đồng chí|ông|bà) \p{Lu}[^.;:]*? (?:làm|là) (?:trưởng|phó trưởng|phó|tổ trưởng|tổ phó|thư ký)(?!\p{L})/gu;
/** "03 thành viên là cán bộ của …", the only number of them. */
const MEMBERS = /(?<![\d.,/])(\d{1,2}) (?:đồng chí )?(?:thành viên|ủy viên|uỷ viên)(?!\p{L})/gu;

/** What is said of the others in every such sentence: most texts do not hold it. */
const HINT = /(?:thành|[uủ]y|uỷ) viên/u;

/** Teams whose leaders, named one by one, and other members are more or fewer than the sentence says. */
export function teams({ text }: Passage): readonly ListedCount[] {
  if (!HINT.test(text.text)) {
    return [];
  }
  return matchesIn(text.text, TEAM).flatMap(
    ({ 0: whole, 1: figures = '', 2: people = '', index }): readonly ListedCount[] => {
      const rest = text.text.slice(index + whole.length).split(/\. (?=\p{Lu})/u)[0] ?? '';
      const leaders = matchesIn(rest, LEADER).length;
      const [members, ...others] = matchesIn(rest, MEMBERS);
      const listed = leaders + Number(members?.[1] ?? 0);
      const actual = `${figures} ${people}`;
      const start = index + whole.length - actual.length;
      return leaders === 0 || members === undefined || others.length > 0 || listed === Number(figures)
        ? []
        : [{ actual, range: text.slice(start, start + actual.length), listed, doubtful: true }];
    },
  );
}
