import { matchesIn } from '../../vietnamese';
import type { Passage } from '../text/prose';
import type { ListedCount } from './listedCount';

/** "Tổ kiểm tra gồm 3 đồng chí: đồng chí …; đồng chí …" */
const ANNOUNCED =
  /(?<![\d.,/])(\d{1,2}) (đồng chí|người|ông,? bà|thành viên)(?:,? (?:gồm|sau|như sau|sau đây))?: ?(?=(?:đồng chí|ông|bà) \p{Lu})/giu;
/** Each of them by name. */
const PERSON = /^(?:và )?(?:đồng chí|ông|bà) \p{Lu}/iu;
const FEWEST = 2;

/** Persons who are named one by one with semicolons between them, more or fewer than the sentence says. */
export function namedPersons({ text }: Passage): readonly ListedCount[] {
  return matchesIn(text.text, ANNOUNCED).flatMap(
    ({ 0: found, 1: figures = '', 2: people = '', index }): readonly ListedCount[] => {
      const series = /^(?:[^.]|\.(?! \p{Lu}|$))*/u.exec(text.text.slice(index + found.length))?.[0] ?? '';
      const named = series.split(';').map((part) => part.trim());
      const actual = `${figures} ${people}`;
      return named.length < FEWEST ||
        named.length === Number(figures) ||
        !named.every((part) => PERSON.test(part))
        ? []
        : [
            {
              actual,
              range: text.slice(index, index + actual.length),
              listed: named.length,
              doubtful: false,
            },
          ];
    },
  );
}
