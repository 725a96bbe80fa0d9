import { SAMPLES, type Sample } from '../core';

type Draft = Sample['draft'];

/** Parts left out of the built-in draft, by the names that samples give their pieces. */
const LEFT_OUT: ReadonlySet<string> = new Set(['closingSentence', 'archiveLine', 'recipients']);

/** Slips of the pen in the built-in draft: what is right in the sample, and what the draft has instead. */
const SLIPS: readonly (readonly [piece: string, right: string, wrong: string])[] = [
  ['nationalMotto', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh Phúc'],
  ['documentNumber', 'Số: 35/KH-UBND', 'Số:    /KH-UBND'],
  ['placeAndDate', 'ngày 16 tháng 3', 'ngày     tháng 3'],
  ['section.IV', 'IV. ', 'V. '],
  ['section.V', 'V. ', 'VI. '],
];

/** A draft as it comes to the desk of a clerk: parts are missing, numbers are blank, a few things are wrong. Same bytes every time. */
export function buildSampleDraft(): Uint8Array {
  const [plan] = SAMPLES;
  return plan === undefined ? new Uint8Array() : plan.build(spoil);
}

function spoil(draft: Draft): Draft {
  return {
    ...draft,
    pieces: draft.pieces
      .filter(({ name }) => !LEFT_OUT.has(name.split('.')[0] ?? name))
      .map((piece) => {
        const slip = SLIPS.find(([name]) => name === piece.name);
        return slip === undefined ? piece : { ...piece, text: piece.text.replace(slip[1], slip[2]) };
      }),
  };
}
