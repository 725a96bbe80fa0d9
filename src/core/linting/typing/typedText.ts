import type { AdministrativeDocument, Component } from '../../administrative';
import { oncePer } from '../../document';
import { proseOf, type Passage } from '../text/prose';
import type { TypedPiece } from './typedPiece';
import { typedPieces } from './typedPieces';

/** A passage whose typing is judged, cut into pieces. */
export interface TypedText {
  readonly passage: Passage;
  readonly pieces: readonly TypedPiece[];
}

/**
 * The text whose blanks and marks are judged. Lines with a form of their own (national name, authority) have their own rules; quoted layouts and what stands beside the signature are set with blanks on purpose.
 */
export const typedText = oncePer((administrative: AdministrativeDocument): readonly TypedText[] => {
  const set = linesWithOwnForm(administrative);
  const recipients = new Set(administrative.recipients?.ranges.map(({ paragraph }) => paragraph));
  return proseOf(administrative)
    .filter(
      ({ role, bullet, paragraph: { index } }) =>
        role !== 'display' &&
        (!set.has(index) || recipients.has(index)) &&
        (role !== 'closing' || bullet !== null || recipients.has(index)),
    )
    .map((passage) => {
      const pieces = typedPieces(passage);
      return { passage, pieces: set.has(passage.paragraph.index) ? leftColumn(pieces) : pieces };
    });
});

/** A recipient beside the signer: what stands before the gap between them; nothing where there is no gap. */
function leftColumn(pieces: readonly TypedPiece[]): readonly TypedPiece[] {
  const first = pieces.findIndex(({ kind }) => kind !== 'blank' && kind !== 'gap');
  const gap = pieces.findIndex(({ kind }, index) => index > first && kind === 'gap');
  return pieces.slice(0, Math.max(0, gap));
}

function linesWithOwnForm(administrative: AdministrativeDocument): ReadonlySet<number> {
  const { nationalName, nationalMotto, partyTitle, signatures } = administrative;
  const components: readonly (Component | null)[] = [
    nationalName,
    nationalMotto,
    partyTitle,
    ...signatures.flatMap(({ signingAuthority, signerTitle, signerName }) => [
      signingAuthority,
      signerTitle,
      signerName,
    ]),
  ];
  return new Set(
    components.flatMap((component) => component?.ranges ?? []).map(({ paragraph }) => paragraph),
  );
}
