import { loss, slip, type Defect } from '../defect';
import type { AdministrativeDocument, Component } from '../../../src/core/administrative';

const nationalName = ({ nationalName: found }: AdministrativeDocument): Component | null => found;
const motto = ({ nationalMotto }: AdministrativeDocument): Component | null => nationalMotto;
const number = ({ documentNumber }: AdministrativeDocument): Component | null => documentNumber;
const placeAndDate = ({ placeAndDate: found }: AdministrativeDocument): Component | null => found;
const abstract = ({ abstract: found, documentTypeName }: AdministrativeDocument): Component | null =>
  documentTypeName === null ? null : found;

/** The words of the header block. */
export const HEADER: readonly Defect[] = [
  loss('national name and motto lost', ['nd30-quochieu-present'], ({ nationalName: name, nationalMotto }) =>
    name === null || nationalMotto === null
      ? null
      : { text: '', ranges: [...name.ranges, ...nationalMotto.ranges] },
  ),
  loss('national name lost', ['nd30-quochieu-present'], nationalName),
  loss('motto lost', ['nd30-tieungu-text'], motto),
  loss('Party title lost', ['dang-tieude-present'], ({ partyTitle }) => partyTitle),
  // Where a parent is named, it takes the place of the agency that is lost.
  loss('agency lost', ['nd30-coquan-present', 'dang-coquan'], ({ issuingAgency, parentAgency }) =>
    parentAgency === null ? issuingAgency : null,
  ),
  loss('number lost', ['nd30-so-present', 'dang-so-format'], number),
  loss('place and date lost', ['nd30-diadanh-present', 'dang-diadanh-format'], placeAndDate),
  loss(
    'type lost',
    ['nd30-tenloai-present', 'dang-tenloai-present'],
    ({ documentTypeName }) => documentTypeName,
  ),
  loss('abstract lost', ['nd30-trichyeu-present', 'dang-trichyeu-format'], abstract),
  loss('asterisk lost', ['dang-dausao'], ({ agencyAsterisk }) => agencyAsterisk),
  loss('V/v lost', ['nd30-congvan-vv'], ({ abstract: found, documentTypeName, type }) =>
    documentTypeName === null && type === 'cong-van' ? found : null,
  ),
  slip('national name without a mark', ['nd30-quochieu-text'], nationalName, /NGHĨA/u, 'NGHIÃ'),
  slip('national name without a word', ['nd30-quochieu-text'], nationalName, / XÃ HỘI/u, ''),
  slip('motto without blanks at a dash', ['nd30-tieungu-text'], motto, / - Tự/u, '-Tự'),
  slip('motto with long dashes', ['nd30-tieungu-text'], motto, / - Tự/u, ' – Tự'),
  slip('motto in small letters', ['nd30-tieungu-text'], motto, /Tự do/u, 'tự do'),
  slip('motto with another word', ['nd30-tieungu-text'], motto, /Hạnh phúc/u, 'Hạnh Phúc'),
  slip('number without a nought', ['nd30-so-zero', 'dang-so-pad'], number, /(Số:? ?)\d+/u, '$15'),
  slip('number without a colon', ['nd30-so-format'], number, /Số:/u, 'Số'),
  slip('Party number with a colon', ['dang-so-format'], number, /Số /u, 'Số: '),
  slip('number with blanks at the slash', ['nd30-so-slash-hyphen', 'dang-so-format'], number, /\//u, ' / '),
  slip('symbol with a dash for the slash', ['nd30-so-slash-hyphen'], number, /(\d+)\//u, '$1-'),
  slip('symbol with another type', ['nd30-kyhieu-tenloai'], number, /\/(?:KH|BC|TTr|TB|NQ|CTr)-/u, '/CV-'),
  slip('symbol with an unknown type', ['nd30-kyhieu-tenloai'], number, /\/KH-/u, '/KHO-'),
  slip(
    'symbol of a letter with a type',
    ['nd30-kyhieu-congvan'],
    (document) => (document.type === 'cong-van' ? number(document) : null),
    /\/([A-ZĐ]+)-/u,
    '/CV-$1-',
  ),
  slip('Party symbol with another type', ['dang-kyhieu'], number, /-(?:KH|BC|TTr|TB|NQ)\//u, '-XX/'),
  slip(
    'date without a comma',
    ['nd30-diadanh-format', 'dang-diadanh-format'],
    placeAndDate,
    /, ngày/u,
    ' ngày',
  ),
  slip('day without a nought', ['nd30-ngay-zero', 'dang-ngay-pad'], placeAndDate, /ngày \d+/u, 'ngày 7'),
  slip(
    'month without a nought',
    ['nd30-ngay-zero', 'dang-ngay-pad'],
    placeAndDate,
    /ngày \d+ tháng 0?[1-5] năm/u,
    'ngày 15 tháng 2 năm',
  ),
  slip(
    'month with a nought too many',
    ['nd30-ngay-zero', 'dang-ngay-pad'],
    placeAndDate,
    /tháng ([3-9]) năm/u,
    'tháng 0$1 năm',
  ),
  slip(
    'day that does not exist',
    ['nd30-ngay-valid', 'dang-diadanh-format'],
    placeAndDate,
    /ngày \d+ tháng ([34]) năm/u,
    'ngày 32 tháng $1 năm',
  ),
  slip(
    'day that June does not have',
    ['nd30-ngay-valid', 'dang-diadanh-format'],
    placeAndDate,
    /ngày \d+ tháng 6 năm/u,
    'ngày 31 tháng 6 năm',
  ),
  slip(
    'date in figures only',
    ['nd30-diadanh-format', 'dang-diadanh-format'],
    placeAndDate,
    /ngày (\d+) tháng (\d+) năm (\d+)/u,
    'ngày $1/$2/$3',
  ),
  slip(
    'place in small letters',
    ['nd30-diadanh-format', 'dang-diadanh-format'],
    placeAndDate,
    /^An Bình/u,
    'an Bình',
  ),
  slip('abstract with a full stop', ['nd30-trichyeu-no-dot'], abstract, /$/u, '.'),
];
