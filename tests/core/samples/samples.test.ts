import { recognise } from '../../../src/core/administrative';
import { checkDocx } from '../../../src/core/check';
import { readDocx } from '../../../src/core/docx';
import { draftPlan, LAYOUTS, SAMPLES, type Layout, type Sample } from '../../../src/core/samples';
import { weekday } from '../../../src/core/vietnamese';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

function read(sample: Sample, layout?: Layout) {
  const result = readDocx(sample.build([], layout));
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.document;
}

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))('the sample %s', (_, sample) => {
  const document = read(sample);
  const administrative = recognise(document);
  const texts = document.main.paragraphs.map((paragraph) => paragraph.text);

  test('is read without warnings and recognised as its type', () => {
    expect(document.warnings).toEqual([]);
    expect(administrative.type).toBe(sample.type);
  });

  test('has the parts of its regime', () => {
    const party = sample.regulation !== 'nd30';
    expect(administrative.partyTitle !== null).toBe(party);
    expect(administrative.nationalName !== null).toBe(!party);
    expect(administrative.documentNumber?.style).toBe(party ? 'party' : 'state');
    expect(administrative.recipients?.archive).not.toBeNull();
    expect(administrative.signatures).not.toEqual([]);
    expect(administrative.pageNumber).toMatchObject({ location: 'header', shownOnFirstPage: false });
  });

  test('is composed text without doubled blanks or blanks before punctuation', () => {
    const faults = texts.filter(
      (text) => text !== text.normalize('NFC') || / {2}| [,.;:]|\u00A0|^ | $/.test(text),
    );
    expect(faults).toEqual([]);
  });

  test('names the weekday of every date as the calendar does', () => {
    const named = texts.flatMap((text) => [
      ...text.matchAll(/(Chủ nhật|[Tt]hứ \p{L}+), ngày (\d+) tháng (\d+) năm (\d+)/gu),
    ]);
    for (const [, name = '', day, month, year] of named) {
      const expected = WEEKDAYS[weekday({ day: Number(day), month: Number(month), year: Number(year) })];
      expect(name.toLowerCase()).toBe(expected?.toLowerCase());
    }
  });

  test('has the same parts in every layout', () => {
    const parts = (layout?: Layout) => {
      const { nationalName, partyTitle, issuingAgency, documentNumber, placeAndDate, ...rest } = recognise(
        read(sample, layout),
      );
      const { documentTypeName, abstract, signingAuthority, signerTitle, signerName, recipients } = rest;
      const components = [
        nationalName,
        partyTitle,
        issuingAgency,
        documentNumber,
        placeAndDate,
        documentTypeName,
        abstract,
        signingAuthority,
        signerTitle,
        signerName,
      ];
      return {
        texts: components.map((component) => component?.text ?? null),
        items: recipients?.items.map((item) => item.text),
        labels: rest.outline.map((item) => item.label),
      };
    };
    const expected = parts();
    // Beside a tab, an abstract without “về việc” looks like any other line.
    const unclear = (layout: Layout) => sample.id === 'hd36-cong-van' && layout.header === 'tabs';
    for (const layout of LAYOUTS.filter((candidate) => !unclear(candidate))) {
      expect({ layout, ...parts(layout) }).toEqual({ layout, ...expected });
    }
  });
});

describe('SAMPLES', () => {
  test('gives equal bytes for equal arguments', () => {
    for (const sample of SAMPLES) {
      expect(sample.build()).toEqual(sample.build());
    }
  });

  test('names each sample once', () => {
    const ids = SAMPLES.map((sample) => sample.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('covers the types that communes issue most, under each regulation', () => {
    const typesOf = (regulation: string) =>
      SAMPLES.filter((sample) => sample.regulation === regulation).map((sample) => sample.type);
    const shared = [
      'ke-hoach',
      'cong-van',
      'to-trinh',
      'bao-cao',
      'quyet-dinh',
      'nghi-quyet',
      'thong-bao',
      'bien-ban',
    ];
    expect(typesOf('nd30')).toEqual(expect.arrayContaining([...shared, 'giay-moi', 'chuong-trinh']));
    expect(typesOf('hd36')).toEqual(expect.arrayContaining(shared));
    expect(typesOf('hd05')).toEqual(expect.arrayContaining(shared));
  });
});

describe('draftPlan', () => {
  test('leaves number and day blank and lacks the recipients', () => {
    const { documentNumber, placeAndDate, recipients, signerName } = recognise(read(draftPlan));
    expect(documentNumber).toMatchObject({ number: null, symbol: 'KH-UBND' });
    expect(placeAndDate).toMatchObject({ day: null, month: 3, year: 2026 });
    expect(recipients).toBeNull();
    expect(signerName?.text).toBe('Nguyễn Văn Minh');
  });

  test('shows what the product is for: faults to mend, parts to insert, blanks to fill', () => {
    const result = checkDocx(draftPlan.build(), { asOf: '2026-03-16' });
    const findings = result.ok ? result.checked.result.findings : [];
    expect(findings.map(({ clause }) => clause)).toEqual(
      expect.arrayContaining([
        'nd30-tieungu-text',
        'nd30-so-blank',
        'nd30-ngay-blank',
        'chung-numbering-sequence',
        'nd30-noinhan-present',
      ]),
    );
  });
});
