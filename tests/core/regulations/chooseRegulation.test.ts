import type { RegulationId } from '../../../src/core/regulations';
import { componentOf, dateOf, evidenceOf, numberOf } from '../../support/administrative';
import {
  choice,
  PARTY_PLAN,
  PARTY_SIGNS,
  STATE_PLAN,
  STATE_SIGNS,
  TODAY,
  type Parts,
} from '../../support/regulationChoice';

const BEFORE_GUIDELINE_05 = '2026-05-26';

describe('chooseRegulation', () => {
  test.each<[string, Parts, RegulationId | null]>([
    ['a state plan', { ...STATE_PLAN, evidence: STATE_SIGNS }, 'nd30'],
    ['a Party plan', { ...PARTY_PLAN, evidence: PARTY_SIGNS }, 'hd05'],
    [
      'a plan without a header, by its signature and its archive line',
      { recipients: null, evidence: evidenceOf('stateAuthority', 'stateArchiveLine', 'stateEndMark') },
      'nd30',
    ],
    ['a draft with nothing but “TM. ỦY BAN NHÂN DÂN”', { evidence: evidenceOf('stateAuthority') }, 'nd30'],
    ['a draft with nothing but “Lưu: VT”', { evidence: evidenceOf('stateArchiveLine') }, 'nd30'],
    ['a draft with nothing but “T/M BAN THƯỜNG VỤ”', { evidence: evidenceOf('partyAuthority') }, 'hd05'],
    [
      'a letter of the Fatherland Front, as if of the state',
      {
        type: 'cong-van',
        issuingAgency: componentOf('ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ AN BÌNH'),
        evidence: evidenceOf('nationalName', 'fatherlandFront'),
      },
      'nd30',
    ],
    [
      'a Youth Union resolution',
      {
        type: 'nghi-quyet',
        documentNumber: numberOf('party', 'NQ/ĐTN'),
        evidence: evidenceOf('youthUnionTitle', 'stateAuthority'),
      },
      null,
    ],
    ['a text without any sign', {}, null],
    [
      'a tender that names addressees and a place',
      { addressees: componentOf('Kính gửi: Công ty An Bình') },
      null,
    ],
    ['a text that happens to end in “./.”', { evidence: evidenceOf('stateEndMark') }, null],
    [
      'a citizen’s form under the national name',
      {
        addressees: componentOf('Kính gửi: Ủy ban nhân dân xã An Bình'),
        evidence: evidenceOf('nationalName'),
      },
      null,
    ],
    [
      'an agreement between citizens under the national name',
      { type: 'hop-dong', evidence: evidenceOf('nationalName', 'stateEndMark') },
      null,
    ],
    ['a member’s self-review under the Party’s title', { evidence: evidenceOf('partyTitle') }, null],
    [
      'the draft of a resolution under the Party’s title alone',
      {
        type: 'nghi-quyet',
        partyTitle: componentOf('ĐẢNG CỘNG SẢN VIỆT NAM'),
        evidence: evidenceOf('partyTitle'),
      },
      'hd05',
    ],
    [
      'a form of an office, which is no type of document',
      {
        issuingAgency: componentOf('ỦY BAN NHÂN DÂN XÃ AN BÌNH'),
        evidence: evidenceOf('nationalName', 'stateAgency'),
      },
      null,
    ],
    ['a decree', { type: 'nghi-dinh', evidence: evidenceOf('nationalName', 'stateNumber') }, null],
    ['a circular', { type: 'thong-tu', evidence: evidenceOf('nationalName', 'stateNumber') }, null],
    [
      'a legal act of a committee, numbered by the year',
      {
        type: 'quyet-dinh',
        documentNumber: { ...numberOf('state', '2026/QĐ-UBND'), ...componentOf('Số: 07/2026/QĐ-UBND') },
        evidence: evidenceOf('nationalName', 'stateAgency', 'stateNumber'),
      },
      null,
    ],
    [
      'a school’s decision that has the year in its number by mistake',
      {
        type: 'quyet-dinh',
        documentNumber: { ...numberOf('state', '2026/QĐ-THAB'), ...componentOf('Số: 07/2026/QĐ-THAB') },
        evidence: evidenceOf('nationalName', 'stateNumber'),
      },
      'nd30',
    ],
  ])('judges %s', (_, parts, expected) => {
    expect(choice(parts).regulation).toBe(expected);
  });

  describe('does not mind slips of the other regime', () => {
    test.each<[string, Parts, RegulationId | null]>([
      [
        'a Party document with the national name typed in as well',
        { ...PARTY_PLAN, evidence: [...PARTY_SIGNS, ...evidenceOf('nationalName')] },
        'hd05',
      ],
      [
        'a Party document with the national name in place of the Party’s title',
        {
          ...PARTY_PLAN,
          evidence: evidenceOf('nationalName', 'partyAgency', 'asterisk', 'partyNumber', 'partyAuthority'),
        },
        'hd05',
      ],
      [
        'a Party document in which everything a typist types is the state’s',
        {
          ...PARTY_PLAN,
          documentNumber: numberOf('state', 'KH-ĐU'),
          evidence: evidenceOf(
            'partyTitle',
            'partyAgency',
            'stateNumber',
            'stateAuthority',
            'stateArchiveLine',
            'stateEndMark',
          ),
        },
        'hd05',
      ],
      [
        'a Party title and number against a stray “TM.”',
        { ...PARTY_PLAN, evidence: evidenceOf('partyTitle', 'partyNumber', 'stateAuthority') },
        'hd05',
      ],
      [
        'a state document signed “T/M”',
        {
          ...STATE_PLAN,
          evidence: evidenceOf(
            'nationalName',
            'stateAgency',
            'stateNumber',
            'partyAuthority',
            'stateArchiveLine',
          ),
        },
        'nd30',
      ],
      [
        'a state document with its number in Party style',
        {
          ...STATE_PLAN,
          documentNumber: numberOf('party', 'KH/UBND'),
          evidence: evidenceOf('nationalName', 'stateAgency', 'partyNumber', 'stateAuthority'),
        },
        'nd30',
      ],
      [
        'a state document under an asterisk',
        { ...STATE_PLAN, evidence: [...STATE_SIGNS, ...evidenceOf('asterisk')] },
        'nd30',
      ],
    ])('in %s', (_, parts, expected) => {
      expect(choice(parts).regulation).toBe(expected);
    });
  });

  test.each<[string, Parts]>([
    [
      'both titles and both agencies',
      { ...STATE_PLAN, evidence: evidenceOf('nationalName', 'stateAgency', 'partyTitle', 'partyAgency') },
    ],
    [
      'a Party title over a state number and signature',
      {
        type: 'bao-cao',
        documentNumber: numberOf('state', 'BC-UBND'),
        evidence: evidenceOf('partyTitle', 'stateNumber', 'stateAuthority'),
      },
    ],
    ['a signature of each regime', { evidence: evidenceOf('stateAuthority', 'partyAuthority') }],
  ])('asks the user about %s', (_, parts) => {
    const { regulation, reason } = choice(parts);
    expect(regulation).toBeNull();
    expect(reason).toMatch(/^Văn bản lẫn dấu hiệu .+ xin chọn quy định cần áp dụng\.$/u);
  });

  describe('chooses the Party’s guideline by the date', () => {
    const dated = (placeAndDate: Parts['placeAndDate'], asOf: string): string | null =>
      choice({ ...PARTY_PLAN, evidence: PARTY_SIGNS, placeAndDate: placeAndDate ?? null }, asOf).regulation;

    test.each<[string, Parts['placeAndDate'], string, RegulationId]>([
      ['the last day of Guideline 36', dateOf(26, 5, 2026), TODAY, 'hd36'],
      ['the first day of Guideline 05', dateOf(27, 5, 2026), TODAY, 'hd05'],
      ['a date before the check', dateOf(2, 12, 2025), TODAY, 'hd36'],
      ['a month before', dateOf(null, 4, 2026), TODAY, 'hd36'],
      ['a month after', dateOf(null, 6, 2026), BEFORE_GUIDELINE_05, 'hd05'],
      ['the month of change, checked before', dateOf(null, 5, 2026), BEFORE_GUIDELINE_05, 'hd36'],
      ['the month of change, checked after', dateOf(null, 5, 2026), TODAY, 'hd05'],
      ['a year before', dateOf(null, null, 2025), TODAY, 'hd36'],
      ['a year after', dateOf(null, null, 2027), BEFORE_GUIDELINE_05, 'hd05'],
      ['the year of change, checked before', dateOf(null, null, 2026), BEFORE_GUIDELINE_05, 'hd36'],
      ['a day that does not exist', dateOf(31, 4, 2026), TODAY, 'hd36'],
      ['no year at all', dateOf(5, 3, null), BEFORE_GUIDELINE_05, 'hd36'],
    ])('%s', (_, placeAndDate, asOf, expected) => {
      expect(dated(placeAndDate, asOf)).toBe(expected);
    });

    test('or by the day of the check when there is no date line', () => {
      const undated = { ...PARTY_PLAN, placeAndDate: null, evidence: PARTY_SIGNS };
      expect(choice(undated, BEFORE_GUIDELINE_05).regulation).toBe('hd36');
      expect(choice(undated, TODAY).regulation).toBe('hd05');
    });
  });
});
