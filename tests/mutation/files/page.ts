import { fileDefects, type FileDefect } from '../rewrite';

const LONG_STATE = ['nd30-ke-hoach', 'nd30-ke-hoach-phu-luc', 'nd30-bao-cao'];
const LONG = [...LONG_STATE, 'hd36-ke-hoach', 'hd05-ke-hoach'];
const WITH_APPENDIX = ['nd30-ke-hoach-phu-luc', 'hd05-ke-hoach-phu-luc'];
const NUMBERING = ['nd30-pagenum-present', 'dang-pagenum'];
const PLACE = ['nd30-pagenum-center-top', 'dang-pagenum'];
const FORM = ['nd30-pagenum-format', 'dang-pagenum'];
const APPENDIX_PAGES = ['nd30-phuluc-pagenum', 'dang-phuluc-pagenum'];

const DOCUMENT = /^word\/document\.xml$/u;
const HEADERS = /^word\/header\d+\.xml$/u;
const SETTINGS = /^word\/settings\.xml$/u;

/** Page numbers, pages printed on two sides, the letters of old fonts. */
export const PAGE_FILES: readonly FileDefect[] = [
  ...fileDefects(NUMBERING, LONG, {
    'page number taken away': (parts) => {
      parts.replace(DOCUMENT, /<w:headerReference w:type="default"[^>]*\/>/gu, '');
    },
    'page number typed as text': (parts) => {
      parts.replace(HEADERS, /<w:fldChar [^>]*\/>|<w:instrText.*?<\/w:instrText>/gsu, '');
    },
    'pages counted from 0': (parts) => {
      parts.replace(DOCUMENT, /<w:cols [^>]*\/>/u, '<w:pgNumType w:start="0"/>$&');
    },
    'pages counted from 5': (parts) => {
      parts.replace(DOCUMENT, /<w:cols [^>]*\/>/u, '<w:pgNumType w:start="5"/>$&');
    },
    'pages counted in Roman numerals': (parts) => {
      parts.replace(DOCUMENT, /<w:cols [^>]*\/>/u, '<w:pgNumType w:fmt="lowerRoman"/>$&');
    },
    'page number in a Roman field': (parts) => {
      parts.replace(HEADERS, ' PAGE ', ' PAGE \\* ROMAN ');
    },
  }),
  ...fileDefects(PLACE, LONG, {
    'page number on the right': (parts) => {
      parts.replace(HEADERS, '<w:jc w:val="center"/>', '<w:jc w:val="right"/>');
    },
    'page number on the left': (parts) => {
      parts.replace(HEADERS, '<w:jc w:val="center"/>', '<w:jc w:val="left"/>');
    },
    'page number at the foot': (parts) => {
      parts.replace(DOCUMENT, /w:headerReference/gu, 'w:footerReference');
      parts.replace(
        /^word\/_rels\/document\.xml\.rels$/u,
        /officeDocument\/2006\/relationships\/header/gu,
        'officeDocument/2006/relationships/footer',
      );
      parts.replace(
        /^\[Content_Types\]\.xml$/u,
        /wordprocessingml\.header\+xml/gu,
        'wordprocessingml.footer+xml',
      );
      parts.replace(HEADERS, /w:hdr\b/gu, 'w:ftr');
    },
  }),
  ...fileDefects(FORM, LONG, {
    'page number at 11 pt': (parts) => {
      parts.replace(HEADERS, /<w:sz w:val="\d+"\/>/gu, '<w:sz w:val="22"/>');
    },
    'page number at 16 pt': (parts) => {
      parts.replace(HEADERS, /<w:sz w:val="\d+"\/>/gu, '<w:sz w:val="32"/>');
    },
    'page number in italics': (parts) => {
      parts.replace(HEADERS, /<w:i w:val="0"\/>/gu, '<w:i/>');
    },
  }),
  ...fileDefects(['nd30-pagenum-format'], LONG_STATE, {
    'page number bold': (parts) => {
      parts.replace(HEADERS, /<w:b w:val="0"\/>/gu, '<w:b/>');
    },
  }),
  ...fileDefects(APPENDIX_PAGES, WITH_APPENDIX, {
    'appendix that goes on counting the pages': (parts) => {
      parts.replace(DOCUMENT, /<w:pgNumType w:start="1"\/>/gu, '');
    },
    'appendix counted from 3': (parts) => {
      parts.replace(DOCUMENT, /<w:pgNumType w:start="1"\/>/gu, '<w:pgNumType w:start="3"/>');
    },
  }),
  ...fileDefects(APPENDIX_PAGES, ['nd30-ke-hoach-phu-luc'], {
    'second appendix that goes on counting the pages': (parts) => {
      parts.replace(DOCUMENT, /(.*)<w:pgNumType w:start="1"\/>/su, '$1');
    },
  }),
  ...fileDefects('dang-page-duplex', ['hd36-ke-hoach', 'hd36-bao-cao', 'hd05-nghi-quyet', 'hd05-ke-hoach'], {
    'both sides with the wide margin outside': (parts) => {
      parts.replace(SETTINGS, /<w:zoom [^>]*\/>/u, '$&<w:mirrorMargins/>');
      parts.replace(DOCUMENT, /w:right="850"(.*?)w:left="1701"/u, 'w:right="1701"$1w:left="850"');
    },
    'both sides with equal margins': (parts) => {
      parts.replace(SETTINGS, /<w:zoom [^>]*\/>/u, '$&<w:mirrorMargins/>');
      parts.replace(DOCUMENT, /w:right="850"(.*?)w:left="1701"/u, 'w:right="1134"$1w:left="1134"');
    },
  }),
  ...fileDefects(
    ['nd30-font-unicode', 'dang-font'],
    ['nd30-ke-hoach', 'nd30-cong-van', 'hd36-ke-hoach', 'hd05-bao-cao'],
    {
      'letters of ABC (TCVN3) in its font': (parts) => {
        parts.replace(DOCUMENT, 'các cơ quan', 'c¸c c¬ quan');
        parts.replace(DOCUMENT, /Times New Roman/gu, '.VnTime');
      },
    },
  ),
  ...fileDefects('nd30-font-unicode', ['nd30-ke-hoach', 'nd30-bao-cao', 'nd30-quyet-dinh'], {
    'whole document in .VnTime': (parts) => {
      parts.replace(DOCUMENT, /Times New Roman/gu, '.VnTime');
    },
    'whole document in VNI-Times': (parts) => {
      parts.replace(DOCUMENT, /Times New Roman/gu, 'VNI-Times');
    },
    'agency in .VnTimeH': (parts) => {
      parts.paragraph('XÃ AN BÌNH', (xml) => xml.replaceAll('Times New Roman', '.VnTimeH'));
    },
    'letters of ABC (TCVN3) left in one phrase': (parts) => {
      parts.replace(DOCUMENT, /(Hội trường|đã phân công|hoạt động với) [^<;.]*/u, '$1 Uû ban nh©n d©n x·');
    },
    'letters of VNI left in one phrase': (parts) => {
      parts.replace(
        DOCUMENT,
        /(Hội trường|đã phân công|hoạt động với) [^<;.]*/u,
        '$1 UÛy ban nhaân daân xaõ',
      );
    },
  }),
];
