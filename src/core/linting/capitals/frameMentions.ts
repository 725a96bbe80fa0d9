import type { AdministrativeDocument } from '../../administrative';
import { placesOfPhrase } from '../text/concordance';
import type { WrittenWord } from '../text/words';
import { mentionAt, type PhraseMention } from './phraseMentions';

const NOBODY: ReadonlySet<string> = new Set();

/** Behind these words the opening or the closing sentence names the document itself: "ban hành Kế hoạch", "Trên đây là Kế hoạch". */
const BEFORE_OWN: ReadonlySet<string> = new Set(['hành', 'dựng', 'là']);
/** What another body has asked for stands before: "về việc xây dựng báo cáo tổng kết; Ủy ban nhân dân xã báo cáo như sau:". */
const TURNS_TO_ISSUER = /;\s+\p{Lu}[^;]*:\s*$/u;

/** Where the sentences that open and close a document name it; none where one of them is missing. */
export function frameMentions(administrative: AdministrativeDocument): readonly PhraseMention[] {
  const { closingSentence, documentTypeName, openingSentence } = administrative;
  const phrase = documentTypeName?.text.toLowerCase().normalize('NFC').split(/\s+/u) ?? [];
  if (phrase.length !== 2 || closingSentence === null || openingSentence === null) {
    return [];
  }
  const frame = new Set(
    [...openingSentence.ranges, ...closingSentence.ranges].map(({ paragraph }) => paragraph),
  );
  return placesOfPhrase(administrative, phrase).flatMap((place) =>
    frame.has(place.passage.paragraph.index) && namesOwn(place)
      ? (mentionAt(place, phrase, { passedOver: NOBODY }) ?? [])
      : [],
  );
}

function namesOwn({ at, end, passage, words }: WrittenWord): boolean {
  return BEFORE_OWN.has(words[at - 1]?.key ?? '') && !TURNS_TO_ISSUER.test(passage.text.text.slice(end));
}
