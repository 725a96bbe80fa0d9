import type { AdministrativeDocument } from '../../administrative';
import { proseOf, type Passage } from '../text/prose';

/** The sentences in which a document speaks in its own name: the first one, the opening and the closing one. */
export function ownSentences(administrative: AdministrativeDocument): readonly Passage[] {
  const { openingSentence, closingSentence } = administrative;
  const prose = proseOf(administrative);
  const first = prose.find(({ role }) => role !== 'header' && role !== 'legalBasis');
  const spoken = new Set([
    ...[openingSentence, closingSentence].flatMap(
      (component) => component?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
    ...(first?.role === 'running' ? [first.paragraph.index] : []),
  ]);
  return prose.filter(({ paragraph }) => spoken.has(paragraph.index));
}
