import { remembered } from './memo';
import { unifyToneMarks } from './text';

const LAST_Y = 'yỳýỷỹỵ';
const I_FOR_Y = 'iìíỉĩị';
const SOUND_ALIKE_AFTER = 'hklmst';

/**
 * A key under which a syllable is the same however it is written: small letters, one habit of placing the tone mark ("uỷ" as "ủy"),
 * i for y where they sound alike ("kỹ" as "kĩ"). Marks stay: "Hòa" and "Hoa" differ. NFC in and out.
 */
export const spellingKey: (syllable: string) => string = remembered((syllable) => {
  // U+00F0 (eth) is what some keyboards type for đ.
  const key = unifyToneMarks(syllable.toLowerCase().replace('ð', 'đ'));
  const onset = key.slice(0, -1);
  const soundsAlike = onset === 'qu' || (onset.length === 1 && SOUND_ALIKE_AFTER.includes(onset));
  const tone = soundsAlike ? LAST_Y.indexOf(key.charAt(onset.length)) : -1;
  return tone === -1 ? key : onset + I_FOR_Y.charAt(tone);
});
