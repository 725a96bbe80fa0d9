/**
 * Advance widths of Times New Roman in thousandths of the type size, by letter without marks (marks do not widen a letter; the horn of
 * ơ and ư a little). Each entry lists the characters that share a width.
 */
const REGULAR: Readonly<Record<number, string>> = {
  250: ' ,.\u00A0',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr',
  389: 'Js',
  444: '?acez“”',
  500: '#$*0123456789_bdghknopquvxyđ–',
  556: 'FPS',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADĐGHKNOQUVXYw',
  778: '&m',
  833: '%',
  889: 'M',
  944: 'W',
  1000: '…—',
};

const BOLD: Readonly<Record<number, string>> = {
  250: ' ,.\u00A0',
  278: "'/\\il",
  333: '!()-:;[]`fjt',
  389: 'Is',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–“”',
  556: 'Sbdhknpquđ',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDĐNRUVXYw',
  778: 'GHKOQ',
  833: '&m',
  944: 'M',
  1000: '%W…—',
};

const AVERAGE = 500;

function widthByCharacter(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const pairs = Object.entries(table).flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, Number(width)]),
  );
  return new Map(pairs);
}

const REGULAR_WIDTHS = widthByCharacter(REGULAR);
const BOLD_WIDTHS = widthByCharacter(BOLD);

/** Width in twips of one line of Times New Roman text. `size` is in half-points. Italic letters are measured as upright ones. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const widths = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
  const thousandths = [...letters].reduce((sum, letter) => sum + (widths.get(letter) ?? AVERAGE), 0);
  return Math.round((thousandths * size * 10) / 1000);
}
