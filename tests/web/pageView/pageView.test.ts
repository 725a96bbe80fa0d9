/** @jest-environment jsdom */
import '../../ui/platform';
import type { Finding, Severity } from '../../../src/core';
import { PageView } from '../../../src/web/pageView/pageView';
import { documentOf, present } from '../../support/docx';
import { p, r } from '../../support/wordprocessing';

const DOCUMENT = documentOf({ body: p('KẾ HOẠCH') + p(r('Tổ chức ') + r('Hội nghị', '<w:b/>')) + p('') });

function finding(
  id: string,
  severity: Severity,
  paragraph: number | null,
  start: number,
  end: number,
): Finding {
  const text = paragraph === null ? '' : (DOCUMENT.main.paragraphs[paragraph]?.text.slice(start, end) ?? '');
  return {
    id,
    clause: 'nd30-x',
    rule: 'rule',
    severity,
    message: 'Sai.',
    citation: 'Chuẩn biên tập',
    fix: 'none',
    location: { part: 'document', paragraph, start, end, text },
    more: [],
    place: { kind: 'missing', before: paragraph },
    remedy: null,
  };
}

function openView(): { view: PageView; picked: string[]; before: jest.Mock } {
  const picked: string[] = [];
  const before = jest.fn();
  const view = new PageView('Văn bản', (part) => part, {
    onPick: (id) => picked.push(id),
    onBeforeReveal: before,
  });
  document.body.replaceChildren(view.element);
  view.show(DOCUMENT);
  return { view, picked, before };
}

function paragraph(index: number): HTMLElement {
  return present(document.querySelector<HTMLElement>(`[data-p="${String(index)}"]`));
}

function marked(): readonly (readonly [string, string | undefined])[] {
  return [...document.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.dataset['tt']]);
}

describe('PageView', () => {
  test('marks the letters of a finding across runs, in the colour of its severity', () => {
    const { view } = openView();
    view.mark([finding('a', 'error', 1, 3, 11), finding('b', 'info', 0, 0, 2)], 'b');
    expect(marked()).toEqual([
      ['KẾ', 'info current'],
      ['chức ', 'error'],
      ['Hội', 'error'],
    ]);
    expect(paragraph(1).textContent).toBe('Tổ chức Hội nghị');
  });

  test('takes the former marks away, whatever is marked next', () => {
    const { view } = openView();
    view.mark([finding('a', 'error', 1, 4, 12)], null);
    view.mark([finding('a', 'error', 1, 6, 16)], null);
    view.mark([finding('b', 'warning', 1, 0, 2)], null);
    expect(marked()).toEqual([['Tổ', 'warning']]);
    view.mark([], null);
    expect(marked()).toEqual([]);
    expect(paragraph(1).textContent).toBe('Tổ chức Hội nghị');
  });

  test('shows what has no letters at its paragraph, the worst severity last', () => {
    const { view } = openView();
    view.mark([finding('a', 'error', 2, 0, 0), finding('b', 'info', 2, 0, 0)], 'a');
    expect(paragraph(2).dataset).toMatchObject({ severity: 'error', gap: 'error', current: 'gap' });
    view.mark([], null);
    expect(Object.keys(paragraph(2).dataset).sort()).toEqual(['empty', 'p', 'part']);
  });

  test('goes to a place that it shows, and to no other', () => {
    const { view, before } = openView();
    const scroll = jest.spyOn(Element.prototype, 'scrollIntoView');
    expect(view.reveal({ part: 'document', paragraph: 1, start: 8, end: 11 })).toBe(true);
    expect(scroll.mock.contexts[0]).toBe(paragraph(1));
    expect(before).toHaveBeenCalledTimes(1);
    expect(view.reveal({ part: 'document', paragraph: 9, start: 0, end: 0 })).toBe(false);
    expect(view.reveal({ part: 'header1', paragraph: 0, start: 0, end: 0 })).toBe(false);
    expect(before).toHaveBeenCalledTimes(1);
  });

  test('tells which finding was clicked, and nothing for a clean paragraph', () => {
    const { view, picked } = openView();
    view.mark([finding('a', 'error', 1, 0, 2)], null);
    paragraph(1).click();
    paragraph(0).click();
    expect(picked).toEqual(['a']);
  });

  test('forgets everything with the document', () => {
    const { view, picked } = openView();
    view.mark([finding('a', 'error', 1, 0, 2)], null);
    view.show(null);
    expect(document.querySelectorAll('[data-p]')).toHaveLength(0);
    expect(view.reveal({ part: 'document', paragraph: 1, start: 0, end: 2 })).toBe(false);
    expect(picked).toEqual([]);
  });
});
