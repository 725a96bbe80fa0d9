import type { AdministrativeDocument, Component } from '../../../src/core/administrative';
import { lettering, loss, setting, slip, type Defect } from '../defect';

const number = ({ documentNumber }: AdministrativeDocument): Component | null => documentNumber;
const placeAndDate = ({ placeAndDate: found }: AdministrativeDocument): Component | null => found;
const nationalName = ({ nationalName: found }: AdministrativeDocument): Component | null => found;
const motto = ({ nationalMotto }: AdministrativeDocument): Component | null => nationalMotto;
const agency = ({ issuingAgency }: AdministrativeDocument): Component | null => issuingAgency;
const parent = ({ parentAgency }: AdministrativeDocument): Component | null => parentAgency;
const dashes = ({ abstractRule }: AdministrativeDocument): Component | null => abstractRule;
/** An abstract that stands below the name of its type. */
const abstract = ({ abstract: found, documentTypeName }: AdministrativeDocument): Component | null =>
  documentTypeName === null ? null : found;
const letterAbstract = ({ abstract: found, documentTypeName }: AdministrativeDocument): Component | null =>
  documentTypeName === null ? found : null;

const NO_NUMBER = ['nd30-so-blank', 'dang-so-blank'];
const NO_DATE = ['nd30-ngay-blank', 'dang-ngay-blank'];
const DASHES = ['dang-trichyeu-dashes'];
const PLACE = ['nd30-diadanh-name', 'dang-diadanh-ten'];

/** What is left open in the header, and how its lines are set against each other. */
export const HEADER_FORM: readonly Defect[] = [
  slip('number left blank', NO_NUMBER, number, /\d+(?=[-/])/u, '      '),
  slip('number as dots', NO_NUMBER, number, /\d+(?=[-/])/u, '.....'),
  slip('number as an ellipsis', NO_NUMBER, number, /\d+(?=[-/])/u, '…'),
  slip('number as a line', NO_NUMBER, number, /\d+(?=[-/])/u, '____'),
  slip('day left blank', NO_DATE, placeAndDate, /ngày \d+/u, 'ngày    '),
  slip('day as dots', NO_DATE, placeAndDate, /ngày \d+/u, 'ngày ...'),
  slip('day and month as ellipses', NO_DATE, placeAndDate, /ngày \d+ tháng \d+/u, 'ngày … tháng …'),
  slip('day and month left blank', NO_DATE, placeAndDate, /ngày \d+ tháng \d+/u, 'ngày   tháng  '),
  slip('month as dots', NO_DATE, placeAndDate, /tháng \d+/u, 'tháng .....'),

  setting('gap between national name and motto', ['nd30-quochieu-spacing'], nationalName, {
    spaceAfter: 120,
  }),
  setting('gap above the motto', ['nd30-quochieu-spacing'], motto, { spaceBefore: 120 }),
  setting('motto at one and a half lines', ['nd30-quochieu-spacing'], motto, { line: 360, lineRule: 'auto' }),
  setting('gap between parent and agency', ['nd30-coquan-spacing'], parent, { spaceAfter: 120 }),
  setting(
    'gap above the agency',
    ['nd30-coquan-spacing'],
    (document) => (parent(document) === null ? null : agency(document)),
    { spaceBefore: 120 },
  ),
  setting(
    'lines of the agency apart',
    ['nd30-coquan-spacing'],
    (document) => (parent(document) === null ? agency(document) : null),
    { spaceAfter: 120 },
  ),
  lettering('national name at 12 pt beside a motto at 14 pt', ['nd30-size-pair'], nationalName, { size: 24 }),
  lettering('motto at 13 pt below a name at 13 pt', ['nd30-size-pair'], motto, { size: 26 }),
  lettering('place at 13 pt beside a motto at 14 pt', ['nd30-size-pair'], placeAndDate, { size: 26 }),

  slip('place of the province', PLACE, placeAndDate, /^An Bình(?=,)/u, 'Phú Thọ'),
  slip('place of another commune', PLACE, placeAndDate, /^An Bình(?=,)/u, 'An Phú'),
  slip('place with a slip of the pen', PLACE, placeAndDate, /^An Bình(?=,)/u, 'An Bìn'),

  slip('abstract with a capital', ['dang-trichyeu-lower'], abstract, /^k/u, 'K'),
  slip('abstract that begins with Về việc', ['dang-trichyeu-lower'], abstract, /^về/u, 'Về'),
  slip('abstract that begins with a capital verb', ['dang-trichyeu-lower'], abstract, /^t/u, 'T'),
  slip('abstract that begins with a capital noun', ['dang-trichyeu-lower'], abstract, /^p/u, 'P'),

  slip('four hyphens', DASHES, dashes, /^-----$/u, '----'),
  slip('six hyphens', DASHES, dashes, /^-----$/u, '------'),
  slip('ten hyphens', DASHES, dashes, /^-----$/u, '----------'),
  slip('five dashes', DASHES, dashes, /^-----$/u, '–––––'),
  slip('one long dash', DASHES, dashes, /^-----$/u, '———'),
  slip('underscores below the abstract', DASHES, dashes, /^-----$/u, '_____'),
  slip('hyphens with blanks', DASHES, dashes, /^-----$/u, '- - - - -'),
  loss('hyphens lost', DASHES, dashes),
  setting('hyphens on the left', DASHES, dashes, { alignment: 'left' }),

  lettering('abstract of a letter bold', ['dang-congvan-trichyeu'], letterAbstract, { bold: true }),
  lettering('abstract of a letter upright', ['dang-congvan-trichyeu'], letterAbstract, { italic: false }),
  lettering('abstract of a letter at 14 pt', ['dang-congvan-trichyeu'], letterAbstract, { size: 28 }),
  loss('abstract of a letter lost', ['dang-congvan-trichyeu', 'dang-trichyeu-format'], letterAbstract),
  slip('V/v in a letter of the Party', ['dang-congvan-veviec'], letterAbstract, /^(?:về việc )?/u, 'V/v '),
  slip('V/v: in a letter of the Party', ['dang-congvan-veviec'], letterAbstract, /^(?:về việc )?/u, 'V/v: '),
  slip('v/v in a letter of the Party', ['dang-congvan-veviec'], letterAbstract, /^(?:về việc )?/u, 'v/v '),
];
