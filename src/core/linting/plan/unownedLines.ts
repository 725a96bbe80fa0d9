import type { AdministrativeDocument } from '../../administrative';
import { mentionsUnit } from '../figures/unitWords';
import { passagesBetween } from '../text/passagesBetween';
import type { Passage } from '../text/prose';
import { beginsWithTask } from '../text/taskVerbs';
import { planSections } from './planSections';

const MARK = /^\s*(?:[-+*•–]|\(?[\da-zđ]{1,2}[.)])\s*/iu;
/** A line names who does the task. */
const LED = /(?<!\p{L})(?:chủ trì|phụ trách|đảm nhiệm|thực hiện|phối hợp)(?!\p{L})/iu;
/** Lines that name their unit, so that one without it stands out. */
const LED_LINES = 3;

/** What a line says behind its mark. */
function taskOf({ text }: Passage): string {
  return text.text.replace(MARK, '');
}

function isLine({ role, quoted }: Passage): boolean {
  return (role === 'item' || role === 'bullet') && !quoted;
}

/** The lines of each section on content. */
function contentLines(administrative: AdministrativeDocument): readonly (readonly Passage[])[] {
  return planSections(administrative)
    .filter(
      ({ parts }) =>
        parts.includes('content') && !parts.includes('purpose') && !parts.includes('implementation'),
    )
    .map(({ item }) => passagesBetween(administrative, item.paragraph + 1, item.endParagraph).filter(isLine));
}

function isLed({ text }: Passage): boolean {
  return LED.test(text.text) && mentionsUnit(text.text);
}

/** The one task of a section on content that says who leads it and not when, where the others say both. */
export function untimedContent(
  administrative: AdministrativeDocument,
  isTimed: (passage: Passage) => boolean,
): readonly Passage[] {
  return contentLines(administrative).flatMap((lines): readonly Passage[] => {
    const led = lines.filter(isLed);
    const untimed = led.filter((passage) => !isTimed(passage));
    return led.length > LED_LINES && untimed.length === 1 ? untimed : [];
  });
}

/** Tasks of the sections on content that name nobody, where the other tasks there name who leads them. */
export function unownedContent(administrative: AdministrativeDocument): readonly Passage[] {
  return contentLines(administrative).flatMap((lines): readonly Passage[] => {
    const led = lines.filter(isLed);
    const unled = lines.filter(
      (passage) =>
        beginsWithTask(taskOf(passage)) &&
        !mentionsUnit(passage.text.text) &&
        /[:,;]|(?<!\p{L})(?:trước|trong|xong|hoàn thành)(?!\p{L})/u.test(taskOf(passage)),
    );
    return led.length >= LED_LINES && unled.length === 1 ? unled : [];
  });
}

/** Lines with a dash that begin with a task and name nobody, where at least two others right beside them begin with a unit. */
export function unownedBullets(administrative: AdministrativeDocument): readonly Passage[] {
  return planSections(administrative).flatMap(({ item, parts }): readonly Passage[] => {
    const own = passagesBetween(administrative, item.paragraph + 1, item.endParagraph);
    // Under "1. Phòng Kinh tế" the dashes are that unit's tasks.
    const isFlat = own.every(({ role }) => role === 'bullet' || role === 'running' || role === 'closing');
    const bullets = own.filter(({ role }) => role === 'bullet');
    const headed = bullets.filter((passage) => startsWithUnit(taskOf(passage)));
    return parts.includes('implementation') && isFlat && headed.length >= 2
      ? bullets.filter(
          (passage) =>
            beginsWithTask(taskOf(passage)) && !mentionsUnit(taskOf(passage).split(/[,;.:]/u)[0] ?? ''),
        )
      : [];
  });
}

function startsWithUnit(text: string): boolean {
  return mentionsUnit(text.split(' ').slice(0, 3).join(' ')) && !beginsWithTask(text);
}
