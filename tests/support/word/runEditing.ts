import { charactersOf, type Character } from './paragraphText';
import { createWordElement } from './xml';

/** The characters that Word counts: deleted ones only where the user sees them. */
export function countedCharacters(paragraph: Element, deletedShown: boolean): readonly Character[] {
  return charactersOf(paragraph).filter(({ deleted }) => deletedShown || !deleted);
}

/** The runs of exactly this stretch; runs that cross its ends are split. */
export function isolateRuns(
  paragraph: Element,
  start: number,
  end: number,
  deletedShown: boolean,
): readonly Element[] {
  splitBefore(paragraph, end, deletedShown);
  splitBefore(paragraph, start, deletedShown);
  const covered = countedCharacters(paragraph, deletedShown).slice(start, end);
  return Array.from(new Set(covered.map(({ run }) => run)));
}

function splitBefore(paragraph: Element, at: number, deletedShown: boolean): void {
  const characters = countedCharacters(paragraph, deletedShown);
  const first = characters[at];
  if (first === undefined || characters[at - 1]?.run !== first.run) {
    return;
  }
  const { run, source, offset } = first;
  const rest = cloneRun(run);
  run.after(rest);
  for (let next = source.nextSibling; next !== null; next = source.nextSibling) {
    rest.appendChild(next);
  }
  if (offset === 0) {
    rest.insertBefore(source, firstContent(rest));
    return;
  }
  const tail = textElement(rest, source.textContent.slice(offset));
  rest.insertBefore(tail, firstContent(rest));
  setText(source, source.textContent.slice(0, offset));
}

/** Puts text in place of a stretch that is not empty, in the format of its first character. */
export function replaceCharacters(
  paragraph: Element,
  start: number,
  end: number,
  text: string,
  deletedShown: boolean,
): void {
  const runs = isolateRuns(paragraph, start, end, deletedShown);
  const first = runs[0];
  if (first === undefined) {
    throw new Error('an empty stretch has no format');
  }
  first.before(newRun(first, text));
  for (const { source } of countedCharacters(paragraph, deletedShown).slice(start + text.length)) {
    if (runs.includes(source.parentElement ?? source)) {
      source.remove();
    }
  }
  for (const run of runs) {
    if (firstContent(run) === null) {
      run.remove();
    }
  }
}

/** Puts text behind a run, in its format. */
export function insertAfterRun(run: Element, text: string): void {
  run.after(newRun(run, text));
}

/** Puts text before a run, in its format. */
export function insertBeforeRun(run: Element, text: string): void {
  run.before(newRun(run, text));
}

/** Puts text at the end of a paragraph without any. */
export function appendText(paragraph: Element, text: string): void {
  const run = createWordElement(paragraph, 'r');
  run.appendChild(textElement(run, text));
  paragraph.appendChild(run);
}

function newRun(like: Element, text: string): Element {
  const run = cloneRun(like);
  run.appendChild(textElement(run, text));
  return run;
}

/** A run with the same properties and nothing in it. */
function cloneRun(run: Element): Element {
  const clone = createWordElement(run, 'r');
  const properties = Array.from(run.children).find(({ localName }) => localName === 'rPr');
  if (properties !== undefined) {
    clone.appendChild(properties.cloneNode(true));
  }
  return clone;
}

function textElement(near: Element, text: string): Element {
  const element = createWordElement(near, 't');
  setText(element, text);
  return element;
}

function setText(element: Element, text: string): void {
  element.textContent = text;
  element.setAttribute('xml:space', 'preserve');
}

function firstContent(run: Element): Element | null {
  return Array.from(run.children).find(({ localName }) => localName !== 'rPr') ?? null;
}
