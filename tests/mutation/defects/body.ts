import type { AdministrativeDocument, Component } from '../../../src/core/administrative';
import type { Paragraph } from '../../../src/core/document';
import type { Edit } from '../../../src/core/edits';
import { sentences, slip, type Defect } from '../defect';

const CITED = ['nd30-cancu-full', 'dang-cancu-daydu'];

/** The legal basis that cites an act by its number. */
const citing = ({ legalBases }: AdministrativeDocument): Component | undefined =>
  legalBases.find(({ text }) => /(?:Nghị định|Nghị quyết|Kế hoạch|Tờ trình|Quyết định) số/u.test(text));
/** What is proposed is the document itself; any other act needs its subject. */
const basisCiting = ({ legalBases }: AdministrativeDocument): Component | undefined =>
  legalBases.find(({ text }) => /^(?:- )?Căn cứ (?:Nghị định|Nghị quyết|Kế hoạch|Quyết định) số/u.test(text));
/** An abstract without which nobody knows what an act is about. */
const abstractOfCited =
  /( của (?:Chính phủ|Hội đồng nhân dân|Ủy ban nhân dân)(?: \p{Ll}+(?: \p{Lu}\p{L}+)*)?) (?:quy định|về) .*(?=[;.]$)/u;

function inCapitals(name: string, pick: (all: readonly Paragraph[]) => Paragraph | undefined): Defect {
  return {
    name,
    clauses: ['nd30-body-lowercase'],
    plant: (administrative): readonly Edit[] | null => {
      const paragraph = pick(sentences(administrative));
      if (paragraph === undefined) {
        return null;
      }
      const { text, part, index } = paragraph;
      const range = { part, paragraph: index, start: 0, end: text.length };
      return [{ kind: 'replaceText', range, expected: text, text: text.toUpperCase() }];
    },
  };
}

function emptyParagraphs(
  name: string,
  count: number,
  pick: (all: readonly Paragraph[]) => Paragraph | undefined,
): Defect {
  return {
    name,
    clauses: ['nd30-body-no-empty-para'],
    plant: (administrative): readonly Edit[] | null => {
      const all = sentences(administrative);
      const paragraph = pick(all);
      return paragraph === undefined || all.length < 2
        ? null
        : [
            {
              kind: 'insertFragment',
              at: {
                kind: 'after',
                paragraph: paragraph.index,
                expected: paragraph.text,
                outsideTable: false,
              },
              fragment: {
                blocks: Array.from({ length: count }, () => ({
                  kind: 'paragraph',
                  format: { alignment: 'both' },
                  content: [],
                  markSize: 28,
                })),
              },
            },
          ];
    },
  };
}

/** Paragraphs of the body, and the acts that it cites. */
export const BODY: readonly Defect[] = [
  inCapitals('first sentence in capitals', (all) => all[0]),
  inCapitals('sentence in the middle in capitals', (all) => (all.length > 2 ? all[1] : undefined)),
  emptyParagraphs('empty paragraph after the first sentence', 1, (all) => all[0]),
  emptyParagraphs('two empty paragraphs in the middle', 2, (all) => all[Math.floor(all.length / 2) - 1]),
  emptyParagraphs('three empty paragraphs', 3, (all) => all[0]),
  slip('cited act without its number', CITED, citing, / số [^ ]+ ngày/u, ' ngày'),
  slip('cited act without its date', CITED, citing, / ngày \d+ tháng \d+ năm \d+/u, ''),
  slip('cited act without its issuer', CITED, citing, /( năm \d{4}) của .*? (?=quy định|về)/u, '$1 '),
  slip('cited act without its subject', CITED, basisCiting, abstractOfCited, '$1'),
  slip('cited act with its year only', CITED, citing, / ngày \d+ tháng \d+ (năm \d+)/u, ' $1'),
  ...[
    { name: 'Party legal basis without a dash', pattern: /^- /u, text: '' },
    { name: 'Party legal basis with a plus', pattern: /^- /u, text: '+ ' },
    { name: 'Party legal basis with a bullet', pattern: /^- /u, text: '• ' },
  ].flatMap(({ name, pattern, text }) => [
    slip(`${name}, first`, ['dang-cancu-dash'], ({ legalBases }) => legalBases[0], pattern, text),
    slip(`${name}, last`, ['dang-cancu-dash'], ({ legalBases }) => legalBases.at(-1), pattern, text),
  ]),
];
