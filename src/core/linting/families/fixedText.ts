import type { AdministrativeDocument, Component } from '../../administrative';
import type { Example } from '../../samples';
import { firstRange, textPlace } from '../places';
import { rangeText } from '../text/rangeText';
import { mendText } from '../remedies/remedies';
import { defineRule, type Rule } from '../rule';
import { shownText } from '../text/shownText';

interface FixedText {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly clause: string;
  /** What must be printed, letter by letter. */
  readonly expected: string;
  /** Vietnamese: `Quốc hiệu`. */
  readonly name: string;
  /** Other spellings of the same words that nobody need change. */
  readonly tolerated: readonly string[];
  find(administrative: AdministrativeDocument): Component | null;
  readonly examples: readonly Example[];
}

/** A rule on a text that the regulation prints word for word. */
export function fixedText(text: FixedText): Rule {
  const { clause, expected, name, tolerated } = text;
  return defineRule({
    id: text.id,
    title: text.title,
    rationale: text.rationale,
    clauses: [clause],
    messages: {
      wide: `${name} có hai dấu cách liền nhau giữa các chữ. ${name} ghi là “${expected}”. Nên bỏ dấu cách thừa.`,
      differs: `${name} đang ghi “{actual}”. ${name} phải ghi đúng là “${expected}”. Hãy sửa thành “${expected}”.`,
      spelling: `${name} đang ghi “{actual}”. Cách đặt dấu này vẫn được chấp nhận, nhưng mẫu của văn bản ghi “${expected}”. Nên ghi “${expected}” cho thống nhất.`,
    },
    concerns: ({ administrative }) => text.find(administrative) !== null,
    *check({ administrative, document }) {
      const component = text.find(administrative);
      // Ð (U+00D0) looks the same as Đ; which of them stands there is told by the rule on the encoding.
      const actual = (component === null ? expected : shownText(document, component))
        .normalize('NFC')
        .replace(/\u00d0/gu, 'Đ');
      // Small letters in place of capitals are told by the rule on the component's print.
      const onlyCase = actual !== expected && actual.toUpperCase() === expected;
      if (component === null || onlyCase) {
        return;
      }
      const range = firstRange(component);
      if (actual === expected) {
        const wide =
          component.ranges.length === 1 ? rangeText(document, range).match(/(?<=\S) {2,}(?=\S)/u) : null;
        if (wide !== null) {
          yield {
            clause,
            message: 'wide',
            at: textPlace(wide.range),
            remark: true,
            ...mendText(document, wide.range, ' '),
          };
        }
        return;
      }
      const remark = tolerated.includes(actual);
      yield {
        clause,
        message: remark ? 'spelling' : 'differs',
        data: { actual },
        at: textPlace(range),
        remark,
        ...(component.ranges.length === 1 ? mendText(document, range, expected) : {}),
      };
    },
    examples: text.examples,
  });
}
