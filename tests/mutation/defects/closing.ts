import type { AdministrativeDocument, Component } from '../../../src/core/administrative';
import { asComponent, bodyText, loss, slip, textSlip, type Defect } from '../defect';

const authority = ({ signingAuthority }: AdministrativeDocument): Component | null => signingAuthority;

const label = ({ recipients }: AdministrativeDocument): Component | null => {
  const range = recipients?.ranges[0];
  return range === undefined ? null : { text: '', ranges: [range] };
};

const archive = ({ recipients }: AdministrativeDocument): Component | null =>
  recipients?.archive === undefined || recipients.archive === null
    ? null
    : { text: recipients.archive.text, ranges: [recipients.archive.range] };

const item =
  (at: number) =>
  ({ recipients }: AdministrativeDocument): Component | null => {
    const found = recipients !== null && recipients.items.length > 2 ? recipients.items[at] : undefined;
    return found === undefined ? null : { text: found.text, ranges: [found.range] };
  };

const lastParagraph = (administrative: AdministrativeDocument): Component | null =>
  asComponent([bodyText(administrative).at(-1)]);

const firstBasis = ({ legalBases }: AdministrativeDocument): Component | undefined =>
  legalBases.length > 1 ? legalBases[0] : undefined;
const lastBasis = ({ legalBases }: AdministrativeDocument): Component | undefined => legalBases.at(-1);

const ALONE: readonly (string | null)[] = ['quyet-dinh', 'thong-bao', 'giay-moi'];

/** Legal bases, the end of the content, recipients and signature. */
export const CLOSING: readonly Defect[] = [
  loss('recipients lost', ['nd30-noinhan-present', 'dang-noinhan-label'], ({ recipients }) =>
    recipients === null
      ? null
      : {
          text: '',
          ranges: [...recipients.ranges.slice(0, 1), ...recipients.items.map(({ range }) => range)],
        },
  ),
  loss(
    'label of the recipients lost',
    ['nd30-noinhan-present', 'nd30-noinhan-colon', 'dang-noinhan-label'],
    label,
  ),
  loss('archive line lost', ['nd30-noinhan-luu-form', 'dang-noinhan-luu'], archive),
  loss('signer’s name lost', ['nd30-ky-present', 'dang-ky-vitri'], ({ signerName }) => signerName),
  loss('signature lost', ['nd30-ky-present', 'dang-ky-vitri', 'dang-hoten-bold'], ({ signatures }) => {
    const ranges = signatures.flatMap(({ signingAuthority, signerTitle, signerName }) =>
      [signingAuthority, signerTitle, signerName].flatMap((part) => part?.ranges ?? []),
    );
    return ranges.length === 0 ? null : { text: '', ranges };
  }),
  loss(
    'authority lost',
    ['nd30-ky-tm-ubnd', 'nd30-ky-kt', 'dang-ky-tm'],
    // The chair of a committee may sign a decision or an announcement alone.
    ({ type, signingAuthority, nationalName }) =>
      nationalName !== null && ALONE.includes(type) ? null : signingAuthority,
  ),
  slip('TM. without its stop', ['nd30-ky-tm'], authority, /^TM\./u, 'TM'),
  slip('TM. with a slash', ['nd30-ky-tm'], authority, /^TM\./u, 'T/M'),
  slip('KT. without its stop', ['nd30-ky-kt'], authority, /^KT\./u, 'KT'),
  slip('T/M with a stop', ['dang-ky-tm'], authority, /^T\/M/u, 'TM.'),
  slip(
    'degree before the name',
    ['nd30-hoten-no-title', 'dang-hoten-notitle'],
    ({ signerName }) => signerName,
    /^/u,
    'ThS. ',
  ),
  slip('recipients without a colon', ['nd30-noinhan-colon', 'dang-noinhan-label'], label, /:/u, ''),
  slip('recipient without a dash', ['nd30-noinhan-item-format', 'dang-noinhan-item'], item(1), /- /u, ''),
  slip('recipient without its mark', ['nd30-noinhan-semicolon', 'dang-noinhan-sep'], item(1), /[;,]$/u, ''),
  slip('recipient ended by a stop', ['nd30-noinhan-semicolon', 'dang-noinhan-sep'], item(1), /[;,]$/u, '.'),
  slip('archive line without a colon', ['nd30-noinhan-luu-form'], archive, /Lưu:/u, 'Lưu'),
  slip(
    'archive line without a stop',
    ['nd30-noinhan-luu-form', 'dang-noinhan-sep', 'dang-noinhan-luu'],
    archive,
    /\.$/u,
    '',
  ),
  slip('archive line without its unit', ['nd30-noinhan-luu-unit'], archive, /VT, [^.]+\./u, 'VT.'),
  slip('Party archive line with a colon and VT', ['dang-noinhan-luu'], archive, /Lưu [^.]*/u, 'Lưu: VT'),
  textSlip(
    'end without its mark',
    ['nd30-end-mark', 'dang-end-mark'],
    (document) => bodyText(document).slice(-1),
    /(?:\.\/\.|\.)$/u,
    '',
  ),
  slip('state end with a stop only', ['nd30-end-mark'], lastParagraph, /\.\/\.$/u, '.'),
  slip('Party end with the state’s mark', ['dang-end-mark'], lastParagraph, /\.$/u, './.'),
  slip('legal basis without its mark', ['nd30-cancu-semicolon', 'dang-cancu'], firstBasis, /;$/u, ''),
  slip('legal basis ended by a comma', ['nd30-cancu-semicolon', 'dang-cancu'], firstBasis, /;$/u, ','),
  slip('last legal basis with a semicolon', ['nd30-cancu-last-dot', 'dang-cancu'], lastBasis, /[.,]$/u, ';'),
  slip(
    'law with a number',
    ['nd30-cancu-law-nonumber'],
    ({ legalBases }) => legalBases.find(({ text }) => text.includes('Luật')),
    /Luật ([^;]*) ngày/u,
    'Luật $1 số 72/2025/QH15 ngày',
  ),
  slip(
    'addressees without a colon',
    ['nd30-kinhgui-format', 'dang-kinhgui', 'dang-kinhtrinh'],
    ({ addressees }) => addressees,
    /:/u,
    '',
  ),
];
