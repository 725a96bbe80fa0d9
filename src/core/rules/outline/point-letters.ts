import {
  clauseInForce,
  defineRule,
  mendTexts,
  numberingBreaks,
  relabelled,
  renumbering,
  textPlace,
} from '../../linting';

const CLAUSES = ['nd30-diem', 'dang-diem'];

export const pointLetters = defineRule({
  id: 'point-letters',
  title: 'Các điểm đánh theo bảng chữ cái tiếng Việt',
  rationale:
    'Sau điểm d) là điểm đ); đánh theo bảng chữ cái nước ngoài làm sai việc viện dẫn các điểm về sau.',
  clauses: CLAUSES,
  messages: {
    foreign:
      'Sau “{previous}” là “{actual}”. Các điểm được đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k. Hãy sửa thành “{expected}” và đánh lại các điểm sau.',
  },
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { fault, item, previous, expected, rest } of numberingBreaks(administrative)) {
      const label = relabelled(item, expected);
      if (fault !== 'foreignAlphabet' || label === null) {
        continue;
      }
      const { part, paragraph } = item.range;
      const texts = rest.map((each, index) => renumbering(document, each, expected + index));
      const writable = texts.filter((text) => text !== null);
      yield {
        clause,
        message: 'foreign',
        data: { actual: item.label, expected: label, previous: previous?.label ?? '' },
        at: item.automatic
          ? { kind: 'label', part, paragraph, label: item.label }
          : textPlace(item.labelRange),
        ...(writable.length < texts.length ? {} : mendTexts(document, writable, 'confirm')),
      };
    }
  },
  examples: [],
});
