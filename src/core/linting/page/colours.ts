/** Red, green and blue of six hexadecimal digits, from 0 to 255. */
function channels(hex: string): readonly [number, number, number] {
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
}

/** So dark that print shows it as black: texts copied from the web come as 212529, theme colours as 262626. */
const DARKEST_GREY = 0x33;
const LIGHTEST_SHADE = 0xf0;

/** Whether letters of this colour (`auto` or six hexadecimal digits) come out black. */
export function isBlack(color: string): boolean {
  return color === 'auto' || Math.max(...channels(color)) <= DARKEST_GREY;
}

/** Whether a background of this colour is not seen on white paper. */
export function isPaperWhite(color: string): boolean {
  return color === 'auto' || Math.min(...channels(color)) >= LIGHTEST_SHADE;
}

/** Upper ends of the ranges of hue, in degrees, with their names. */
const HUES: readonly (readonly [number, string])[] = [
  [20, 'đỏ'],
  [45, 'cam'],
  [70, 'vàng'],
  [165, 'xanh lá cây'],
  [255, 'xanh dương'],
  [290, 'tím'],
  [335, 'hồng'],
  [360, 'đỏ'],
];

/** What people call the colour. */
export function colourName(hex: string): string {
  const [red, green, blue] = channels(hex);
  const highest = Math.max(red, green, blue);
  const spread = highest - Math.min(red, green, blue);
  if (spread < 32) {
    return highest > 0xe0 ? 'trắng' : 'xám';
  }
  const sixth =
    highest === red
      ? (green - blue) / spread + 6
      : highest === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  const hue = (sixth % 6) * 60;
  return HUES.find(([end]) => hue <= end)?.[1] ?? 'đỏ';
}
