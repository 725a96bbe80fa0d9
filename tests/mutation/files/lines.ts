import type { Layout } from '../../../src/core/samples';
import { fileDefects, type FileDefect } from '../rewrite';

/** A paragraph that draws a line by its border is as wide as its column less its indents. */
const indented =
  (left: number, right: number) =>
  (xml: string): string =>
    xml.replace(/w:left="\d+" w:right="\d+"/u, `w:left="${String(left)}" w:right="${String(right)}"`);
const withoutBorder = (xml: string): string => xml.replace(/<w:pBdr>.*?<\/w:pBdr>/su, '');
const dashed = (xml: string): string =>
  xml.replace(/(<w:pBdr><w:(?:top|bottom) w:val=)"single"/u, '$1"dashed"');
const withoutDrawing = (xml: string): string =>
  xml.replace(/<w:r><mc:AlternateContent.*?<\/mc:AlternateContent><\/w:r>/su, '');
const drawn =
  (width: string) =>
  (xml: string): string =>
    xml.replace(/cx="\d+"/gu, `cx="${width}"`);
const halved = (xml: string): string =>
  xml.replace(/>(_+)<\/w:t>/u, (_, line: string) => `>${line.slice(0, Math.floor(line.length / 3))}</w:t>`);
const tripled = (xml: string): string =>
  xml.replace(/>(_+)<\/w:t>/u, (_, line: string) => `>${line.repeat(3)}</w:t>`);
const asHyphens = (xml: string): string => xml.replace(/>_+<\/w:t>/u, '>-----------------</w:t>');

const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const AGENCY = 'XÃ AN BÌNH';
const DRAWN: Layout = { rules: 'drawing' };
const TYPED: Layout = { rules: 'underscores' };
const STATE = ['nd30-ke-hoach', 'nd30-quyet-dinh', 'nd30-cong-van', 'nd30-nghi-quyet'];
const PARTY = ['hd36-ke-hoach', 'hd36-cong-van', 'hd05-bao-cao', 'hd05-thong-bao-ban-chi-dao'];
const ABSTRACTS: Readonly<Record<string, string>> = {
  'nd30-quyet-dinh': 'Về việc thành lập Tổ công nghệ số cộng đồng xã An Bình',
  'nd30-thong-bao': 'Lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân xã quý II năm 2026',
  'nd30-bao-cao-phong': 'Kết quả cải tạo, nâng cấp kênh mương nội đồng quý I năm 2026',
};

/** The line below one text of the header, in the three ways in which it is drawn. */
function linesBelow(
  what: string,
  clause: string,
  samples: readonly string[],
  text: string,
  wrong: {
    readonly short: readonly [number, number] | null;
    readonly long: readonly [number, number] | null;
  },
): readonly FileDefect[] {
  return [
    ...fileDefects(clause, samples, {
      [`no line below ${what}`]: (parts) => {
        parts.paragraph(text, withoutBorder, 1);
      },
      [`dashed line below ${what}`]: (parts) => {
        parts.paragraph(text, dashed, 1);
      },
    }),
    ...(wrong.short === null
      ? []
      : fileDefects(clause, samples, {
          [`short line below ${what}`]: (parts) => {
            parts.paragraph(text, indented(...(wrong.short ?? [0, 0])), 1);
          },
        })),
    ...(wrong.long === null
      ? []
      : fileDefects(clause, samples, {
          [`long line below ${what}`]: (parts) => {
            parts.paragraph(text, indented(...(wrong.long ?? [0, 0])), 1);
          },
        })),
    ...fileDefects(
      clause,
      samples,
      {
        [`no drawn line below ${what}`]: (parts) => {
          parts.paragraph(text, withoutDrawing);
        },
        [`drawn line below ${what} of ${wrong.short === null ? '13 cm' : '5 mm'}`]: (parts) => {
          parts.paragraph(text, drawn(wrong.short === null ? '4680000' : '180000'));
        },
      },
      DRAWN,
    ),
    ...fileDefects(
      clause,
      samples,
      {
        [`${wrong.short === null ? 'too many' : 'too few'} underscores below ${what}`]: (parts) => {
          parts.paragraph(text, wrong.short === null ? tripled : halved, 1);
        },
        [`hyphens for the line below ${what}`]: (parts) => {
          parts.paragraph(text, asHyphens, 1);
        },
      },
      TYPED,
    ),
  ];
}

/** The lines of the header: lost, too long, too short, of another kind. */
export const LINE_FILES: readonly FileDefect[] = [
  ...linesBelow('the motto', 'nd30-tieungu-rule', STATE, MOTTO, { short: [2400, 2400], long: null }),
  ...linesBelow('the agency', 'nd30-coquan-rule', STATE, AGENCY, { short: null, long: [0, 0] }),
  ...Object.entries(ABSTRACTS).flatMap(([sample, text]) =>
    linesBelow(`the abstract of ${sample}`, 'nd30-trichyeu-rule', [sample], text, {
      short: null,
      long: [500, 500],
    }),
  ),
  ...linesBelow('the Party’s title', 'dang-tieude-rule', PARTY, TITLE, { short: [2400, 2400], long: null }),
  ...fileDefects(['nd30-bansao-rule'], ['nd30-quyet-dinh-sao-y'], {
    'no line above the copy': (parts) => {
      parts.replace(/^word\/document\.xml$/u, /(.*)<w:pBdr>.*?<\/w:pBdr>/su, '$1');
    },
    'line above the copy that is too short': (parts) => {
      parts.replace(
        /^word\/document\.xml$/u,
        /(.*<\/w:pBdr>.*?)w:left="\d+" w:right="\d+"/su,
        '$1w:left="2800" w:right="2800"',
      );
    },
    'dashed line above the copy': (parts) => {
      parts.replace(/^word\/document\.xml$/u, /(.*<w:pBdr><w:\w+ w:val=)"single"/su, '$1"dashed"');
    },
  }),
];
