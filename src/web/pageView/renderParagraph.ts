import type { Drawing, Paragraph } from '../../core';
import type { FormatClasses } from './formatClasses';
import { placeAtStop, tabbedStretches, type TabbedStretch } from './tabStops';
import { pixels } from './units';

/**
 * Draws one paragraph. The text nodes inside hold exactly the paragraph's text, in order, so that an offset of a finding is found by
 * counting; what is not text (automatic numbers, drawn lines) is drawn without text nodes.
 */
export function renderParagraph(paragraph: Paragraph, classes: FormatClasses): HTMLElement {
  const element = document.createElement('p');
  const firstFormat = paragraph.runs[0]?.format ?? paragraph.markFormat;
  element.className = `tt-p ${classes.ofRun(firstFormat)} ${classes.ofParagraph(paragraph.format)}`;
  element.dataset['part'] = paragraph.part;
  element.dataset['p'] = String(paragraph.index);
  if (paragraph.label !== null) {
    element.dataset['label'] = paragraph.label.text;
  }
  if (paragraph.text === '' || paragraph.text.startsWith('\t')) {
    element.dataset['empty'] = '';
  }
  renderText(element, paragraph, classes);
  for (const drawing of paragraph.drawings) {
    renderDrawing(element, drawing);
  }
  return element;
}

/** Fills a paragraph's element with its text. */
function renderText(element: HTMLElement, paragraph: Paragraph, classes: FormatClasses): void {
  const stretches = tabbedStretches(paragraph);
  if (stretches === null) {
    appendRuns(element, paragraph.runs, classes);
    return;
  }
  for (const { runs, stop } of stretches) {
    if (stop === null) {
      appendRuns(element, runs, classes);
    } else {
      const place = document.createElement('span');
      placeAtStop(place, stop, paragraph.format.indentLeft);
      appendRuns(place, runs, classes);
      element.append(place);
    }
  }
}

function appendRuns(element: HTMLElement, runs: TabbedStretch['runs'], classes: FormatClasses): void {
  for (const { format, inserted, text } of runs) {
    if (text === '') {
      continue;
    }
    const name = inserted ? `${classes.ofRun(format)} tt-inserted` : classes.ofRun(format);
    const last = element.lastChild;
    if (last instanceof HTMLElement && last.className === name && last.firstChild instanceof Text) {
      last.firstChild.appendData(text);
      continue;
    }
    const span = document.createElement('span');
    span.className = name;
    span.append(text);
    element.append(span);
  }
}

/** Keeps a line off the marks below the letters (ạ, g): the text reaches down to the bottom of its line. */
const BELOW_TEXT = '100% + 2px';

/** Lines are drawn where the file puts them, or centred below the text; pictures are told by a box. */
function renderDrawing(element: HTMLElement, drawing: Drawing): void {
  const { height, kind, offsetX, offsetY, width } = drawing;
  if (kind === 'textBox') {
    return;
  }
  const shape = document.createElement('span');
  shape.className = kind === 'line' ? 'tt-line' : 'tt-picture';
  shape.ariaHidden = 'true';
  if (width !== null && width > 0) {
    shape.style.width = pixels(width);
  }
  if (kind === 'line') {
    if (offsetX !== null && offsetX >= 0 && width !== null) {
      shape.style.left = `max(0px, min(${pixels(offsetX)}, 100% - ${pixels(width)}))`;
      shape.style.translate = 'none';
    }
    shape.style.top = lineTop(element.textContent === '', offsetY);
  } else if (height !== null) {
    shape.style.height = pixels(height);
  }
  element.append(shape);
}

/** Lines of text are a little lower here than in Word; a rule under a title must not strike it through. */
function lineTop(blank: boolean, offsetY: number | null): string {
  const offset = offsetY !== null && offsetY >= 0 ? pixels(offsetY) : null;
  if (blank) {
    // A blank paragraph stands there to hold the line, which parts what is above from what is below.
    return offset ?? '25%';
  }
  return offset === null ? `calc(${BELOW_TEXT})` : `max(${offset}, ${BELOW_TEXT})`;
}
