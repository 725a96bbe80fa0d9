import type { AdministrativeDocument, Component } from '../../../src/core/administrative';
import { bodyText, lettering, slip, textSlip, type Defect } from '../defect';

const number = ({ documentNumber }: AdministrativeDocument): Component | null => documentNumber;
const placeAndDate = ({ placeAndDate: found }: AdministrativeDocument): Component | null => found;
const authority = ({ signingAuthority }: AdministrativeDocument): Component | null => signingAuthority;
const archive = ({ recipients }: AdministrativeDocument): Component | null =>
  recipients?.archive == null ? null : { text: recipients.archive.text, ranges: [recipients.archive.range] };
const secondRecipient = ({ recipients }: AdministrativeDocument): Component | null => {
  const found = recipients !== null && recipients.items.length > 3 ? recipients.items[1] : undefined;
  return found === undefined ? null : { text: found.text, ranges: [found.range] };
};

const DATE = ['nd30-diadanh-format', 'dang-diadanh-format'];
const ARTICLE = ['nd30-dieu', 'dang-dieu'];

/** Fixed forms written in another way: another case, another mark, a blank too few. */
export const FORMS: readonly Defect[] = [
  slip('number line in small letters', ['nd30-so-format', 'dang-so-format'], number, /^Số/u, 'số'),
  slip('number without its stroke', ['nd30-so-slash-hyphen'], number, /(\d)\//u, '$1'),
  slip(
    'symbol without the agency',
    ['nd30-kyhieu-tenloai'],
    (document) => (document.documentTypeName === null ? null : number(document)),
    /(\/\p{L}+)-\p{L}+$/u,
    '$1',
  ),
  slip(
    'symbol of a letter without the unit',
    ['nd30-kyhieu-congvan'],
    (document) => (document.type === 'cong-van' ? number(document) : null),
    /(\/\p{L}+)-\p{L}+$/u,
    '$1',
  ),
  slip('place in capitals', DATE, placeAndDate, /^An Bình(?=,)/u, 'AN BÌNH'),
  slip('month with a capital', DATE, placeAndDate, / tháng/u, ' Tháng'),
  slip('date with a full stop', DATE, placeAndDate, /(\d{4})$/u, '$1.'),
  slip(
    'national name with a full stop',
    ['nd30-quochieu-text'],
    ({ nationalName }) => nationalName,
    /NAM$/u,
    'NAM.',
  ),
  slip('Party title without a mark', ['dang-tieude-present'], ({ partyTitle }) => partyTitle, /SẢN/u, 'SAN'),
  slip(
    'authority without its blank',
    ['nd30-ky-tm', 'nd30-ky-kt', 'nd30-ky-tl', 'dang-ky-tm', 'dang-ky-kt', 'dang-ky-tl'],
    authority,
    /^(TM\.|KT\.|TL\.|T\/M|K\/T|T\/L) /u,
    '$1',
  ),
  slip('authority in words', ['nd30-ky-tm', 'dang-ky-tm'], authority, /^(?:TM\.|T\/M) /u, 'THAY MẶT '),
  slip('archive line in words', ['nd30-noinhan-luu-form'], archive, /VT(?=[,.])/u, 'Văn thư'),
  slip(
    'archive line in small letters',
    ['nd30-noinhan-luu-form', 'dang-noinhan-luu'],
    archive,
    /Lưu/u,
    'lưu',
  ),
  slip(
    'plus sign before a recipient',
    ['nd30-noinhan-item-format', 'dang-noinhan-item'],
    secondRecipient,
    /^-/u,
    '+',
  ),
  textSlip('article without its dot', ARTICLE, bodyText, /^(Điều 2)\./u, '$1'),
  textSlip('article in capitals', ARTICLE, bodyText, /^Điều 2\./u, 'ĐIỀU 2.'),
  textSlip('article with a Roman numeral', ARTICLE, bodyText, /^Điều 2\./u, 'Điều II.'),
  textSlip('clause with a bracket', ['nd30-khoan', 'dang-khoan'], bodyText, /^2\. /u, '2) '),
  lettering(
    'closing sentence in italics',
    ['nd30-body-font-size', 'dang-body'],
    // The last sentence of a decision is an article, which is judged as one.
    ({ closingSentence, type }) => (type === 'quyet-dinh' ? null : closingSentence),
    { italic: true },
  ),
];
