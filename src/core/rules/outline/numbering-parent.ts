import type { OutlineItem } from '../../administrative';
import {
  defineRule,
  labelPlace,
  mendTexts,
  numberingBreaks,
  quotedParagraphs,
  rangeText,
  type NewText,
  type RuleContext,
} from '../../linting';
import { replaceText } from '../../samples';

/** The first parts of an item's ordinal, and those that its place asks for. */
interface Mismatch {
  readonly items: readonly OutlineItem[];
  readonly parent: OutlineItem;
}

/** The nearest item above that a decimal belongs to: the number or the shorter decimal before it. */
function parentOf(item: OutlineItem, outline: readonly OutlineItem[]): OutlineItem | null {
  const parent = outline[item.parent ?? -1];
  return parent !== undefined && (parent.style === 'arabic' || parent.style === 'decimal') ? parent : null;
}

function agrees(item: OutlineItem, parent: OutlineItem, outline: readonly OutlineItem[]): boolean {
  const prefix = prefixOf(item);
  return parent.ordinal.join('.') === prefix || isBySection(item, parent, outline);
}

/** "II." with "2.1." below it, and all the other decimals there likewise: they number their parts by the section. */
function isBySection(item: OutlineItem, parent: OutlineItem, outline: readonly OutlineItem[]): boolean {
  const above = outline[parent.parent ?? -1];
  return (
    above?.ordinal.length === 1 &&
    String(above.ordinal[0]) === prefixOf(item) &&
    outline.every(
      (other) =>
        other.style !== 'decimal' ||
        outline[outline[other.parent ?? -1]?.parent ?? -1] !== above ||
        prefixOf(other) === prefixOf(item),
    )
  );
}

function prefixOf({ ordinal }: OutlineItem): string {
  return ordinal.slice(0, -1).join('.');
}

/** Decimals whose first parts are not their parent's number, gathered by parent and prefix. */
function mismatches({ administrative, document }: RuleContext): readonly Mismatch[] {
  const { outline } = administrative;
  const quoted = quotedParagraphs(document);
  const wrongParents = new Set(numberingBreaks(administrative).flatMap(({ rest }) => rest));
  const found = new Map<string, { items: OutlineItem[]; parent: OutlineItem }>();
  for (const item of outline) {
    const parent = item.style === 'decimal' ? parentOf(item, outline) : null;
    // A parent whose own number is wrong is one fault, reported where it stands.
    if (
      parent === null ||
      quoted.has(item.paragraph) ||
      wrongParents.has(parent) ||
      agrees(item, parent, outline)
    ) {
      continue;
    }
    const key = `${parent.paragraph}|${item.ordinal.slice(0, -1).join('.')}`;
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, { items: [item], parent });
    } else {
      known.items.push(item);
    }
  }
  return [...found.values()];
}

/** "3.1" of "3.1.2": the numbers before the last one. */
const PREFIX = /\d+(?:\s?\.\s?\d+)*(?=\s?\.\s?\d)/u;

function withPrefix(context: RuleContext, item: OutlineItem, prefix: string): NewText | null {
  const figure = rangeText(context.document, item.labelRange).match(PREFIX);
  return item.automatic || figure === null ? null : { range: figure.range, text: prefix };
}

export const numberingParent = defineRule({
  id: 'numbering-parent',
  title: 'Số nhiều cấp khớp với số của mục cha',
  rationale: 'Số của mục con bắt đầu bằng số của mục cha; sai thì không biết mục con thuộc mục nào.',
  clauses: ['chung-numbering-parent'],
  messages: {
    wrongParent:
      'Mục “{actual}” nằm trong mục “{parent}”. Số của mục con phải bắt đầu bằng số của mục cha. Hãy sửa thành “{expected}”.',
  },
  *check(context) {
    for (const { items, parent } of mismatches(context)) {
      const [first, ...others] = items;
      if (first === undefined) {
        continue;
      }
      const prefix = parent.ordinal.join('.');
      const texts = items.map((item) => withPrefix(context, item, prefix));
      const writable = texts.filter((text) => text !== null);
      yield {
        clause: 'chung-numbering-parent',
        message: 'wrongParent',
        data: {
          actual: first.label,
          parent: parent.label,
          expected: first.label.replace(PREFIX, prefix),
        },
        at: labelPlace(first),
        more: others.map(labelPlace),
        ...(writable.length < texts.length ? {} : mendTexts(context.document, writable, 'confirm')),
      };
    }
  },
  examples: [
    {
      name: 'mục con mang số của mục cha',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.2.text.1', '- Chuẩn', '2.1. Chuẩn'),
      reports: [],
    },
    {
      name: 'mục con mang số của mục khác',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.V.2.text.1', '- Chuẩn', '3.1. Chuẩn'),
        replaceText('section.V.2.text.2', '- Hướng', '3.2. Hướng'),
      ],
      reports: [{ clause: 'chung-numbering-parent', text: '3.1.' }],
      fixed: [
        replaceText('section.V.2.text.1', '- Chuẩn', '2.1. Chuẩn'),
        replaceText('section.V.2.text.2', '- Hướng', '2.2. Hướng'),
      ],
    },
    {
      name: 'mục con mang số trùng với số của phần',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.V.2.text.1', '- Chuẩn', '2.1. Chuẩn'),
        replaceText('section.V.3.text.1', '- Tuyên', '5.1. Tuyên'),
      ],
      reports: [{ clause: 'chung-numbering-parent', text: '5.1.' }],
    },
  ],
});
