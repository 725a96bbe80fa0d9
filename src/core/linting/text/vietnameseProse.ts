import type { AdministrativeDocument } from '../../administrative';
import { isSyllable } from '../../vietnamese';
import { proseOf, type Passage } from './prose';
import { wordsOf } from './words';

/** Words of a paragraph that says something; what a form prints before its dots is shorter. */
const SENTENCE = 12;
const SENTENCES = 5;
/** Of the words of a Vietnamese sentence, how many are Vietnamese syllables at least, and how many bear a mark. */
const KNOWN_SHARE = 0.8;
const MARKED_SHARE = 0.3;

const MARKED = /[^\u0000-\u007f]/u;

/** Whether sentences in Vietnamese make up most of a document: no form, no list, no text in another language. */
export function isVietnameseProse(administrative: AdministrativeDocument): boolean {
  let all = 0;
  let ofSentences = 0;
  let sentences = 0;
  for (const passage of proseOf(administrative)) {
    const { length } = wordsOf(passage);
    all += length;
    if (length >= SENTENCE && isVietnamese(passage)) {
      ofSentences += length;
      sentences += 1;
    }
  }
  return sentences >= SENTENCES && ofSentences * 2 >= all;
}

function isVietnamese(passage: Passage): boolean {
  const words = wordsOf(passage);
  const known = words.filter(({ key }) => isSyllable(key));
  const marked = known.filter(({ text }) => MARKED.test(text));
  return known.length >= words.length * KNOWN_SHARE && marked.length >= words.length * MARKED_SHARE;
}
