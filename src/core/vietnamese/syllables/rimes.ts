/**
 * Rimes without tone, and where the tone mark stands: the index of the letter in today's school spelling; for `oa`, `oe`, `uy` the
 * older place too. From general knowledge of Vietnamese orthography (Hiệp hội các nhà ngôn ngữ; Từ điển tiếng Việt, Hoàng Phê).
 */
export interface Rime {
  readonly places: readonly number[];
  /** Ends in a stop (c, ch, p, t): only the rising and the heavy tone. */
  readonly stopped: boolean;
  /** The onsets that take it; null: every onset, within the rules of spelling. */
  readonly onsets: ReadonlySet<string> | null;
}

const FULL_RIMES =
  'a ai ao au am an ang anh ap at ac ach ay ăm ăn ăng ăp ăt ăc âu ây âm ân âng âp ât âc ' +
  'e eo em en eng ep et ec ê êu êm ên ênh êp êt êch i ia iu im in inh ip it ich iêu iêm iên iêng iêp iêt iêc ' +
  'o oi om on ong op ot oc ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt u ua ui um un ung up ut uc ' +
  'uôi uôm uôn uông uôt uôc ư ưa ưi ưu ưm ưn ưng ưt ưc ươi ươu ươm ươn ương ươp ươt ươc';

/** Rimes with a glide: no lip sound (b, m, ph, v) stands before them. */
const GLIDE_RIMES =
  'oa oai oay oan oang oanh oat oac oach oăn oăng oăt oăc oe uân uâng uât uây uê uy uyên uyêt uynh uyt';

/** Rimes of few words, with the onsets of these words; `-` is no onset. */
const RARE_RIMES: Readonly<Record<string, string>> = {
  oao: 'ng',
  oap: 'ng -',
  oam: 'ng x',
  oăm: 'kh ng h -',
  oen: 'ng nh h x kh ch l t -',
  oeo: 'ng kh l h',
  oet: 'kh l x t ng đ ch nh',
  oem: 'ng',
  oong: 'x b c g t k',
  ooc: 'm s r',
  ôông: 'b t',
  uêch: 'h kh ngh t ng r x',
  uênh: 'h ch kh x l -',
  uêu: 'ng',
  uơ: 'h th kh -',
  uya: 'kh',
  uych: 'h kh -',
  uyu: 'kh t',
  uyn: 't d l',
  uyp: 't',
  uôp: 'th ch t',
  yên: '-',
  yêm: '-',
  yêu: '-',
  yêng: '-',
  yêt: '-',
  y: '- h k l m q s t v',
  ynh: 'l',
  êc: '',
};

/** What follows `qu`. */
export const AFTER_QU: ReadonlySet<string> = new Set(
  (
    'a ai ao au ay an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc ân âng ât ây âu e eo en eng et ê ên ênh êt êch êu ' +
    'i y yên yêt ynh yt ych it in ơ ơi ôc ăp âp am'
  ).split(' '),
);

const LIP_ONSETS: ReadonlySet<string> = new Set(['b', 'm', 'p', 'ph', 'v', 'g', 'r']);
/** Words with a glide after a lip sound are loans: voan, phuy, buýt, roa. */
const LOANED_GLIDES: ReadonlySet<string> = new Set([
  'voan',
  'phuy',
  'buyt',
  'goa',
  'goat',
  'roa',
  'puy',
  'moay',
  'ruy',
]);

/** The rimes that a syllable can have, without tone marks, by their letters. */
export const RIMES: ReadonlyMap<string, Rime> = new Map([
  ...FULL_RIMES.split(' ').map((rime) => entry(rime, null)),
  ...GLIDE_RIMES.split(' ').map((rime) => entry(rime, null)),
  ...Object.entries(RARE_RIMES).map(([rime, onsets]) =>
    entry(rime, new Set(onsets.split(' ').map((onset) => (onset === '-' ? '' : onset)))),
  ),
]);

/** Every rime there is, those behind `qu` included. */
export const RIME_NAMES: readonly string[] = [...new Set([...RIMES.keys(), ...AFTER_QU])];

const gliding: ReadonlySet<string> = new Set(GLIDE_RIMES.split(' '));

/** Whether the onset and the rime are both lip sounds, which no native word has. */
export function clashes(onset: string, rime: string): boolean {
  return LIP_ONSETS.has(onset) && gliding.has(rime) && !LOANED_GLIDES.has(onset + rime);
}

function entry(rime: string, onsets: ReadonlySet<string> | null): readonly [string, Rime] {
  return [rime, { places: placesIn(rime), stopped: /(?:c|ch|p|t)$/u.test(rime), onsets }];
}

/** Where the tone mark of a rime may stand, see {@link Rime.places}. */
export function tonePlaces(rime: string): readonly number[] {
  return RIMES.get(rime)?.places ?? placesIn(rime);
}

/** A letter with a mark of its own carries the tone; else the last vowel before a final consonant, else the last but one. */
function placesIn(rime: string): readonly number[] {
  const shaped = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((letter) => rime.lastIndexOf(letter)));
  if (rime === 'oa' || rime === 'oe' || rime === 'uy') {
    return [0, 1];
  }
  // "thuở" is written "thủơ" by nobody, "ưa" carries the tone on its first letter.
  if (shaped >= 0) {
    return [shaped];
  }
  const vowels = /^[aeiouy]+/u.exec(rime)?.[0].length ?? 1;
  if (vowels < rime.length) {
    return [vowels - 1];
  }
  return vowels === 3 ? [1] : [0];
}
