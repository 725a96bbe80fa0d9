import { fileDefects, type FileDefect } from '../rewrite';

const HEADERS = /^word\/header\d+\.xml$/u;
const FOOTERS = /^word\/footer\w*\.xml$/u;
const DOCUMENT = /^word\/document\.xml$/u;
const STATE = ['nd30-bao-cao-luu-hanh'];
const PARTY = ['hd36-bao-cao-luu-hanh', 'hd05-bao-cao-luu-hanh'];
const BOTH = [...STATE, ...PARTY];
const CIRCULATION = ['nd30-luuhanh', 'dang-luuhanh'];
/** The paragraph of a header that holds capitals, the mark. */
const MARK = /<w:p>(?:(?!<w:p>).)*>\p{Lu}[\p{Lu} ]+<\/w:t>.*?<\/w:p>/su;

const inMark =
  (change: (xml: string) => string) =>
  (xml: string): string =>
    xml.replace(MARK, change);

/** Marks in the margins of the page: who may have the document, where its office is. */
export const MARK_FILES: readonly FileDefect[] = [
  ...fileDefects(CIRCULATION, BOTH, {
    'mark of circulation not bold': (parts) => {
      parts.rewrite(
        HEADERS,
        inMark((xml) => xml.replaceAll('<w:b/>', '<w:b w:val="0"/>')),
      );
    },
    'mark of circulation in italics': (parts) => {
      parts.rewrite(
        HEADERS,
        inMark((xml) => xml.replaceAll('<w:i w:val="0"/>', '<w:i/>')),
      );
    },
    'mark of circulation at 9 pt': (parts) => {
      parts.rewrite(
        HEADERS,
        inMark((xml) => xml.replace(/<w:sz w:val="\d+"\/>/gu, '<w:sz w:val="18"/>')),
      );
    },
    'mark of circulation on the left': (parts) => {
      parts.rewrite(
        HEADERS,
        inMark((xml) => xml.replace(/<w:jc w:val="\w+"\/>/u, '<w:jc w:val="left"/>')),
      );
    },
    'mark of circulation in small letters': (parts) => {
      parts.rewrite(
        HEADERS,
        inMark((xml) =>
          xml.replace(
            />(\p{Lu})([\p{Lu} ]+)<\/w:t>/u,
            (_, first: string, rest: string) => `>${first}${rest.toLowerCase()}</w:t>`,
          ),
        ),
      );
    },
  }),
  ...fileDefects('nd30-luuhanh', STATE, {
    'mark of circulation without a frame': (parts) => {
      parts.rewrite(
        HEADERS,
        inMark((xml) => xml.replace(/<w:pBdr>.*?<\/w:pBdr>/su, '')),
      );
    },
  }),
  ...fileDefects('nd30-diachi', ['nd30-cong-van-khan'], {
    'address at 14 pt': (parts) => {
      parts.replace(FOOTERS, /<w:sz w:val="\d+"\/>/gu, '<w:sz w:val="28"/>');
    },
    'address in italics': (parts) => {
      parts.replace(FOOTERS, /<w:i w:val="0"\/>/gu, '<w:i/>');
    },
    'address bold': (parts) => {
      parts.replace(FOOTERS, /<w:b w:val="0"\/>/gu, '<w:b/>');
    },
    'address without its line': (parts) => {
      parts.replace(FOOTERS, /<w:pBdr>.*?<\/w:pBdr>/gsu, '');
    },
  }),
  ...fileDefects('dang-lienhe', PARTY, {
    'address of the Party without its line': (parts) => {
      parts.replace(DOCUMENT, /(.*)<w:pBdr>.*?<\/w:pBdr>/su, '$1');
    },
  }),
  ...fileDefects('nd30-khan', ['nd30-cong-van-khan'], {
    'urgency without a frame': (parts) => {
      parts.paragraph('HỎA TỐC', (xml) => xml.replace(/<w:pBdr>.*?<\/w:pBdr>/su, ''));
    },
    'urgency in a double frame': (parts) => {
      parts.paragraph('HỎA TỐC', (xml) => xml.replaceAll('w:val="single"', 'w:val="double"'));
    },
  }),
];
