import { SAMPLES, type Sample } from '../../src/core';
import { formatRole, replaceText, sampleOf, setText } from '../../src/core/samples';
import { present } from '../support/docx';

type Draft = Sample['draft'];

/** The first sample, a correct plan of a commune. */
export function correctPlan(): Uint8Array {
  return plan((draft) => draft);
}

/** The same plan as a draft: number and day blank, a section number skipped, no recipients, no end mark. */
export function planWithFaults(): Uint8Array {
  return plan((draft) => {
    const blankNumber = changeText(draft, 'documentNumber', (text) => text.replace(/\d+/, '     '));
    const blankDay = changeText(blankNumber, 'placeAndDate', (text) => text.replace(/ngày \d+/, 'ngày     '));
    const skipped = changeText(blankDay, 'section.V', (text) => text.replace('V.', 'VI.'));
    const noEndMark = changeText(skipped, 'closingSentence', (text) => text.replace('./.', '.'));
    return {
      ...noEndMark,
      pieces: noEndMark.pieces.filter(({ name }) => !/^(recipients|archiveLine)/.test(name)),
    };
  });
}

/** The plan without its section on money, and a sentence that refers to the section behind it as stated. */
export function planReferring(sentence: string): Uint8Array {
  return plan((draft) => {
    const numbered = changeText(draft, 'section.V', (text) => text.replace('V.', 'IV.'));
    const referring = changeText(numbered, 'section.I.1.text.1', () => sentence);
    return { ...referring, pieces: referring.pieces.filter(({ name }) => !name.startsWith('section.IV')) };
  });
}

/** The plan with a sentence in the place of another one. */
export function planSaying(sentence: string): Uint8Array {
  return sampleOf('nd30-ke-hoach').build(setText('section.IV.text.1', sentence));
}

/** The plan with one fault, the mark after “Nơi nhận”. */
export function planWithWrongLabel(): Uint8Array {
  return sampleOf('nd30-ke-hoach').build(replaceText('recipients', ':', '.'));
}

/** The plan with faults of form alone: a mark after “Nơi nhận” and body text that is too small, in many paragraphs. */
export function untidyPlan(): Uint8Array {
  return sampleOf('nd30-ke-hoach').build([
    replaceText('recipients', ':', '.'),
    formatRole('body', { size: 24 }),
  ]);
}

function plan(change: (draft: Draft) => Draft): Uint8Array {
  return present(SAMPLES[0]).build(change);
}

function changeText(draft: Draft, piece: string, change: (text: string) => string): Draft {
  return {
    ...draft,
    pieces: draft.pieces.map((each) => (each.name === piece ? { ...each, text: change(each.text) } : each)),
  };
}
