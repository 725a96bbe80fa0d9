import {
  foldCharacters,
  inCaseOf,
  isLink,
  isSyllable,
  isWord,
  repairsOf,
  spellingKey,
  syllableNumber,
  type Repair,
} from '../../vietnamese';
import type { WrittenWord } from '../text/words';
import { splitPoints } from './brokenWords';
import { mayBeginName } from './names';
import { hasNoVowel, UNKNOWN, type Row } from './row';
import type { SpellingSlip } from './slip';
import { phrasePoints, placeAt, withPartner } from './support';

/** Loan words that are written in one piece and are no syllables. */
const LOANS = new Set(
  (
    'ôtô môtô ximăng bêtông vácxin vắcxin ôxy ôxi hyđrô cácbon mêtan điôxin kilôgam kilômét hécta micrô sêri đôla amiăng xơcua ' +
    'ampe pêđan ôzôn urê amôni amôniac bôxit iốt iôt crôm brôm phốtpho phôtpho prôtêin glucôzơ xenlulôzơ êtanol mêtanol đôlômit điốp gươl ' +
    'taluy palăng tuabin tuốcbin garô kiốt kiôt xilanh pittông cabin côngtenơ rơmoóc moóc sunphat phốtphat vônfram silô nilông sôcôla soóng týp đal'
  ).split(' '),
);

/** Words of the other peoples of the country, and names of what they play, wear and celebrate, that texts in Vietnamese keep. */
const OF_PEOPLES = new Set(
  (
    'krông krôông goong gông gôông ginăng ginang baranưng paranưng saranai saranăng kanhi chapi chapay chapei pâng ktang kuông knah voọc ' +
    'amí aduôn aê oi yang giàng plei plơi bơtrâo pơtao pơlang kơnia gươl rông sala salaten phum wat achar krama sampot sarong ' +
    'ariya ariêng katê ramưwan ramadan bàni bàlamôn thmây đôlta sênđôlta chôl chnăm lăm thol rôbăm yukê dìkê ' +
    'khắp inh lả páo pao gầu tào cắc cúng sli slư then zèng roóng sình soọng cọi khặp ' +
    'basa robusta arabica catimor dona musang'
  ).split(' '),
);

/** Foreign words that offices write, and that are a letter away from a Vietnamese syllable. */
const FOREIGN = new Set(
  (
    'chip scan file files data date code chat check click cloud clip club coder crack cross dash demo desk disk down drive drop email ' +
    'event excel face fake fax fanpage feed film flash font form forum game gmail golf google group hacker home host hotline html icon ' +
    'inbox info input internet intranet keyboard link list live logo mail mark master media menu mobile model modem monitor mouse ' +
    'network news offline online open page paper pass phone photo pixel play plus portal post power print pro program radio reset robot ' +
    'router sale score sensor server share shop show sign site slide slogan smart spam sport stand start stop store stress style switch ' +
    'table tablet team test text thread ticket time token tool tour trend update upload user video viber virus visa voucher watch web ' +
    'website wifi window word work zalo zoom gram gallon mega giga watt volt axit protein vitamin clo flo crom carbon cafe cacao ' +
    'car bus gas tax max fix mix box container taxi bank banner poster standee backdrop check-in hotel resort festival gala talkshow livestream blockchain big trans'
  ).split(' '),
);

/** A word of plain letters may be English or an abbreviation: so much must speak for a Vietnamese one. */
const NEEDED_BY_PLAIN = 3;
/** Likewise where a keystroke of a typing method explains it. */
const NEEDED_BY_KEYSTROKE = 1;
/** Likewise where nothing but marks are missing. */
const NEEDED_BY_MARK = 2;

/** Likewise at the beginning of a sentence, for a remark: a name may stand there. */
const NEEDED_BY_CAPITAL = 1.5;

/** Letters and tones that hardly another language in Latin letters writes. */
const OWN_MARKS = /[ươăảỏẻỉủỷạọẹịụỵ\u1ea4-\u1ef9]/u;

interface Reading {
  readonly repair: Repair;
  /** Points of the phrases that it makes with its neighbours. */
  readonly points: number;
}

/** A word that no Vietnamese syllable can be, and what it was probably meant to be; null where it may be foreign, a name or a symbol. */
export function impossibleWord(row: Row, index: number): SpellingSlip | null {
  const word = row.words[index];
  if (
    word === undefined ||
    word.glued ||
    row.numbers[index] !== UNKNOWN ||
    isSyllable(word.key) ||
    LOANS.has(word.key) ||
    OF_PEOPLES.has(word.key) ||
    word.text.length < 2 ||
    isAbbreviation(word, row.inCapitals)
  ) {
    return null;
  }
  const isPlain = foldCharacters(word.key) === word.key;
  if (isPlain && (FOREIGN.has(word.key) || (word.text.length < 3 && isShortForm(word)))) {
    return null;
  }
  const readings = repairsOf(word.key)
    .map((repair): Reading => ({ repair, points: pointsOf(row, index, repair) }))
    .filter((reading) => !losesCapital(word, reading))
    .sort((left, right) => rankOf(right) - rankOf(left));
  const [best, second] = readings;
  if (best === undefined) {
    // Vietnamese marks on what is no syllable and near none.
    return isPlain || word.capital || !OWN_MARKS.test(word.key) ? null : unclear(word);
  }
  const convincing = isConvincing(word, isPlain, best, row.inCapitals);
  if (!convincing && (mayBeginName(row, index) || !isRemarkable(word, best))) {
    return null;
  }
  const isAlone = second === undefined || rankOf(best) > rankOf(second);
  const clear = isAlone && (best.points > 0 || best.repair.certain);
  return {
    words: [word],
    written: withPartner(row, index, index, syllableNumber(spellingKey(best.repair.text))),
    expected: clear ? inCaseOf(word.text, best.repair.text) : null,
    // A loan word lies a letter away from some syllable too, but seldom from one that is a word by itself.
    sure: convincing && (best.points > 0 || isWord(syllableNumber(spellingKey(best.repair.text)))),
    proof: 'lexicon',
  };
}

function unclear(word: WrittenWord): SpellingSlip {
  return { words: [word], written: word.text, expected: null, sure: false, proof: 'lexicon' };
}

/** "ĐVSNCL", "TTg": capitals inside are an abbreviation, unless the whole line is set in capitals. */
function isAbbreviation({ text, key }: WrittenWord, inCapitals: boolean): boolean {
  return text === text.toUpperCase() ? !inCapitals || hasNoVowel(text) : text.slice(1) !== key.slice(1);
}

/**
 * Two plain letters beside a figure are a unit ("5 km", "km 12+300"), with a capital an abbreviation; not between two figures ("tháng 5 nm
 * 2026") nor at the beginning of a sentence ("Qu chế này …").
 */
function isShortForm({ counted, numbered, capital, joined, text }: WrittenWord): boolean {
  return counted !== numbered || (capital && (joined || text === text.toUpperCase()));
}

/** A capital is typed on purpose: a name that begins with another letter is another name ("đồng bào Êđê" is no "đê"). */
function losesCapital({ key, capital }: WrittenWord, { repair }: Reading): boolean {
  return capital && foldCharacters(repair.text).charAt(0) !== foldCharacters(key).charAt(0);
}

function isConvincing(word: WrittenWord, isPlain: boolean, reading: Reading, inCapitals: boolean): boolean {
  const { repair, points } = reading;
  if (!isPlain) {
    return points > 0 || !(word.capital || repair.text.includes(' '));
  }
  const number = syllableNumber(spellingKey(repair.text));
  if (repair.certain) {
    return points >= NEEDED_BY_KEYSTROKE || (!word.capital && isWord(number));
  }
  if (foldCharacters(repair.text) === word.key && (inCapitals || !word.capital)) {
    return points >= NEEDED_BY_MARK || (!word.capital && isLink(number));
  }
  return points >= NEEDED_BY_PLAIN;
}

/**
 * A word of plain letters that is none of the foreign ones in use: worth a look, where a Vietnamese one would fit; at the beginning of a
 * sentence, where it would fit well.
 */
function isRemarkable({ capital }: WrittenWord, { repair, points }: Reading): boolean {
  return capital
    ? points >= NEEDED_BY_CAPITAL
    : points > 0 || isLink(syllableNumber(spellingKey(repair.text)));
}

function rankOf({ repair, points }: Reading): number {
  return points + (repair.certain ? 1.5 : 0);
}

function pointsOf(row: Row, index: number, { text }: Repair): number {
  const [first = -1, second] = text.split(' ').map((syllable) => syllableNumber(spellingKey(syllable)));
  return second === undefined
    ? phrasePoints(placeAt(row, index), first)
    : splitPoints(row, index, first, second);
}
