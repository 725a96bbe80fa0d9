import { capitalised } from '../../../vietnamese';
import type { Document } from '../../../document';
import type { PrintedComponent, Regulation } from '../../../regulations';
import type { Example } from '../../../samples';
import { safeEdits } from '../../remedies/formatRemedies';
import { textPlace } from '../../places';
import type { Place, Problem } from '../../problem';
import { rangeText } from '../../text/rangeText';
import { defineRule, type Rule } from '../../rule';
import type { Aspect } from './aspects';
import { componentFaults, type ComponentFault } from './componentFaults';
import { COMPONENT_NAMES, printedTexts } from './printedTexts';

interface ComponentFormat {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly clauses: readonly string[];
  readonly components: readonly PrintedComponent[];
  readonly examples: readonly Example[];
}

const MESSAGES = {
  size: 'Cỡ chữ của {name} “{text}” là {actual}; đúng là {expected}. Cỡ chữ này theo {regulation}. Hãy đổi cỡ chữ.',
  style:
    'Kiểu chữ của {name} “{text}” là {actual}; đúng là {expected}. Kiểu chữ này theo {regulation}. Hãy sửa lại kiểu chữ.',
  letterCase:
    '{Name} “{text}” viết bằng {actual}; đúng là {expected}. Cách viết này theo {regulation}. Hãy viết lại bằng {expected}.',
  alignment:
    '{Name} “{text}” đang đặt {actual}; đúng là {expected}. Vị trí này theo {regulation}. Hãy đặt lại {expected}.',
  underline:
    '{Name} “{text}” đang được gạch chân. Kiểu chữ của {name} theo {regulation} không có gạch chân. Hãy bỏ gạch chân.',
  sizeOfPart:
    'Trong {name}, “{text}” có cỡ chữ {actual}; đúng là {expected}. Cỡ chữ này theo {regulation}. Hãy đổi cỡ chữ.',
  styleOfPart:
    'Trong {name}, “{text}” có kiểu chữ {actual}; đúng là {expected}. Kiểu chữ này theo {regulation}. Hãy sửa cho cả dòng thống nhất.',
  letterCaseOfPart:
    'Trong {name}, “{text}” có {actual}; đúng là {expected}. Cách viết này theo {regulation}. Hãy viết lại bằng {expected}.',
  sizeEverywhere:
    'Phần lớn thành phần thể thức sai cỡ chữ: {list}. Các cỡ chữ đúng theo {regulation}. Hãy đổi cỡ chữ của từng thành phần.',
  styleEverywhere:
    'Phần lớn thành phần thể thức sai kiểu chữ: {list}. Các kiểu chữ đúng theo {regulation}. Hãy sửa kiểu chữ của từng thành phần.',
  alignmentEverywhere:
    'Phần lớn thành phần thể thức đang đặt {actual}, không {expected}: {list}. Vị trí đúng theo {regulation}. Hãy đặt lại vị trí của từng thành phần.',
} as const;

type MessageId = keyof typeof MESSAGES;

const OF_PART = {
  size: 'sizeOfPart',
  style: 'styleOfPart',
  letterCase: 'letterCaseOfPart',
  alignment: 'alignment',
  underline: 'underline',
} as const satisfies Record<Aspect, MessageId>;

const SHARED_ASPECTS = {
  size: 'sizeEverywhere',
  style: 'styleEverywhere',
  alignment: 'alignmentEverywhere',
} as const satisfies Partial<Record<Aspect, MessageId>>;

/** Longest quotation of a component in a message. */
const LONGEST_QUOTATION = 70;

function quoted(document: Document, { ranges }: ComponentFault): string {
  const text = ranges
    .map((range) => rangeText(document, range).text.trim())
    .join(' ')
    .replace(/\s+/gu, ' ');
  return text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION).trimEnd()}…` : text;
}

function places({ aspect, ranges }: ComponentFault): readonly Place[] {
  return aspect === 'alignment'
    ? ranges.map(({ part, paragraph }) => ({ kind: 'paragraph', part, paragraph }))
    : ranges.map(textPlace);
}

/** A fault that one component has for itself. */
function ownProblem(
  document: Document,
  fault: ComponentFault,
  regulation: Regulation,
): Problem<MessageId> | null {
  const [at, ...more] = places(fault);
  const name = COMPONENT_NAMES[fault.component];
  return at === undefined
    ? null
    : {
        clause: fault.clause,
        message: fault.whole ? fault.aspect : OF_PART[fault.aspect],
        data: {
          name,
          Name: capitalised(name),
          text: quoted(document, fault),
          actual: fault.actual,
          expected: fault.expected,
          regulation: regulation.name,
        },
        at,
        more,
        remark: fault.isUnseen === true,
        doubtful: fault.doubtful === true,
        ...safeEdits(fault.edits),
      };
}

/** A fault that most components share, told once, at the first of them. */
function sharedProblem(
  faults: readonly ComponentFault[],
  message: MessageId,
  regulation: Regulation,
): Problem<MessageId> | null {
  const [first] = faults;
  const [at, ...more] = faults.flatMap(places);
  if (first === undefined || at === undefined) {
    return null;
  }
  const list = faults.map(({ aspect, component, actual, expected }) =>
    aspect === 'alignment'
      ? COMPONENT_NAMES[component]
      : `${COMPONENT_NAMES[component]} ${actual} (đúng là ${expected})`,
  );
  return {
    clause: first.clause,
    message,
    data: {
      actual: first.actual,
      expected: first.expected,
      list: [...new Set(list)].join('; '),
      regulation: regulation.name,
    },
    at,
    more,
    ...safeEdits(faults.flatMap(({ edits }) => edits)),
  };
}

/**
 * A rule on how some components are printed: size, slant and weight, capitals, alignment, as the regulation's table of letters has
 * them. What is wrong with most components in the same way is one fault, told by the rule of the first of them.
 */
export function componentFormat({ components, ...rule }: ComponentFormat): Rule {
  return defineRule<MessageId>({
    id: rule.id,
    title: rule.title,
    rationale: rule.rationale,
    clauses: rule.clauses,
    needs: ['styles'],
    messages: MESSAGES,
    concerns: ({ administrative, regulation }) =>
      components.some(
        (component) =>
          regulation.demands.typefaces[component] !== undefined &&
          printedTexts(administrative, component).length > 0,
      ),
    *check({ administrative, document, regulation }) {
      const { faults, everywhere } = componentFaults(administrative, regulation);
      for (const [aspect, message] of Object.entries(SHARED_ASPECTS) as [
        keyof typeof SHARED_ASPECTS,
        MessageId,
      ][]) {
        const [first] = everywhere[aspect];
        const problem =
          first !== undefined && components.includes(first.component)
            ? sharedProblem(everywhere[aspect], message, regulation)
            : null;
        if (problem !== null) {
          yield problem;
        }
      }
      for (const fault of faults) {
        const problem =
          components.includes(fault.component) && !everywhere[fault.aspect].includes(fault)
            ? ownProblem(document, fault, regulation)
            : null;
        if (problem !== null) {
          yield problem;
        }
      }
    },
    examples: rule.examples,
  });
}
