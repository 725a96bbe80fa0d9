import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { placesOfPhrase } from '../text/concordance';
import { PROSE_ROLES, type PassageRole } from '../text/prose';
import type { WrittenWord } from '../text/words';

/** A phrase where it stands in a sentence, and how its first letter is written. */
export interface PhraseMention {
  readonly capital: boolean;
  readonly written: string;
  /** The word behind, or null at the end of a clause. */
  readonly next: string | null;
  readonly range: Range;
  /** The phrase with the other first letter. */
  readonly text: string;
}

export interface MentionOptions {
  /** Words behind which the phrase means something else. */
  readonly passedOver: ReadonlySet<string>;
  /** Where it counts; {@link PROSE_ROLES} by default. */
  readonly roles?: ReadonlySet<PassageRole>;
  /** The phrase has an end of its own ("Kế hoạch này"): what stands behind it does not matter. */
  readonly closed?: boolean;
}

/** The phrase where it stands in a sentence, not at its beginning and not before a name; null elsewhere. */
export function mentionAt(
  { passage, words, at }: Pick<WrittenWord, 'passage' | 'words' | 'at'>,
  phrase: readonly string[],
  { passedOver, roles = PROSE_ROLES, closed = false }: MentionOptions,
): PhraseMention | null {
  const [before, word] = [words[at - 1], words[at]];
  const [last, after] = [words[at + phrase.length - 1], words[at + phrase.length]];
  if (
    !roles.has(passage.role) ||
    word === undefined ||
    last === undefined ||
    before === undefined ||
    before.capital ||
    passedOver.has(before.key) ||
    !isAt(words, at, phrase)
  ) {
    return null;
  }
  const next = !closed && after?.joined === true ? after : null;
  const initial = word.capital ? word.text.charAt(0).toLowerCase() : word.text.charAt(0).toUpperCase();
  const rest = passage.text.text.slice(word.start + 1, last.end);
  return next?.capital === true
    ? null
    : {
        capital: word.capital,
        written: word.text.charAt(0) + rest,
        next: next?.key ?? null,
        range: passage.text.slice(word.start, last.end),
        text: initial + rest,
      };
}

function isAt(words: readonly WrittenWord[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((key, offset) => {
    const word = words[index + offset];
    // Inside a phrase only its first letter is in question.
    return word?.key === key && word.joined && !word.glued && (offset === 0 || !word.capital);
  });
}

/** All mentions of a phrase (words in small letters), in reading order. */
export function phraseMentions(
  administrative: AdministrativeDocument,
  phrase: readonly string[],
  options: MentionOptions,
): readonly PhraseMention[] {
  return placesOfPhrase(administrative, phrase).flatMap((place) => mentionAt(place, phrase, options) ?? []);
}
