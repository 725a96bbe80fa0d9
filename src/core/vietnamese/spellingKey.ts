/** Places of the tone mark that differ by habit, and the letters i and y after which the sound is the same. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/oà$/u, 'òa'],
  [/oá$/u, 'óa'],
  [/oả$/u, 'ỏa'],
  [/oã$/u, 'õa'],
  [/oạ$/u, 'ọa'],
  [/oè$/u, 'òe'],
  [/oé$/u, 'óe'],
  [/oẻ$/u, 'ỏe'],
  [/oẽ$/u, 'õe'],
  [/oẹ$/u, 'ọe'],
  [/uỳ$/u, 'ùy'],
  [/uý$/u, 'úy'],
  [/uỷ$/u, 'ủy'],
  [/uỹ$/u, 'ũy'],
  [/uỵ$/u, 'ụy'],
  [/^([hklmst])y$/u, '$1i'],
  [/^([hklmst])ỳ$/u, '$1ì'],
  [/^([hklmst])ý$/u, '$1í'],
  [/^([hklmst])ỷ$/u, '$1ỉ'],
  [/^([hklmst])ỹ$/u, '$1ĩ'],
  [/^([hklmst])ỵ$/u, '$1ị'],
];

const LAST_LETTERS = 'yỳýỷỹỵàáảãạèéẻẽẹ';

/**
 * A key under which a syllable is the same however it is written: small letters, one habit of placing the tone mark ("uỷ" as "ủy"),
 * i for y where they sound alike ("kỹ" as "kĩ"). Marks stay: "Hòa" and "Hoa" differ. NFC in and out.
 */
export function spellingKey(syllable: string): string {
  const small = syllable.toLowerCase();
  if (small.length < 2 || !LAST_LETTERS.includes(small.charAt(small.length - 1))) {
    return small;
  }
  for (const [pattern, habit] of HABITS) {
    if (pattern.test(small)) {
      return small.replace(pattern, habit);
    }
  }
  return small;
}
