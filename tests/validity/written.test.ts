import {
  BLOCKS,
  checkDocx,
  EMPTY_PROFILE,
  explainInsertion,
  mend,
  REGULATIONS,
  type CheckedDocument,
  type CheckOptions,
  type RegulationId,
} from '../../src/core';
import { LAYOUTS, SAMPLES, type Layout } from '../../src/core/samples';
import { writeProven } from '../../src/host/file';
import { docxOf, withXml } from '../support/docx';
import { plantFaults } from '../support/planting';
import { invalidity } from './validator';

const STAMP = { author: 'Thể Thức', date: '2026-03-16T08:00:00Z' };

function checked(bytes: Uint8Array, options: Omit<CheckOptions, 'asOf'> = {}): CheckedDocument {
  const result = checkDocx(bytes, { asOf: '2026-03-16', ...options });
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.checked;
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** Every sample, each in the next of the layouts. */
const VARIANTS = SAMPLES.map((sample, index) => {
  const layout: Layout = LAYOUTS[index % LAYOUTS.length] ?? {};
  return [`${sample.id} ${JSON.stringify(layout)}`, sample, layout] as const;
});

describe('a sample of its own', () => {
  test('is a valid document in every layout', () => {
    const documents = new Map(VARIANTS.map(([name, sample, layout]) => [name, sample.build([], layout)]));
    expect(invalidity(documents)).toEqual([]);
  });
});

describe('an untidy document', () => {
  test.each([
    ['in place', {}],
    ['with tracked changes', { track: STAMP }],
  ])('is valid after everything that can be mended was mended %s', (_, tracking) => {
    let mendings = 0;
    const documents = new Map(
      VARIANTS.map(([name, sample, layout], index) => {
        const untidy = checked(sample.build(plantFaults(301 + index), layout));
        const mended = mend(untidy, { scope: 'confirm', options: { asOf: '2026-03-16' }, ...tracking });
        mendings += mended.mendings.length;
        return [name, mended.bytes];
      }),
    );
    expect(mendings).toBeGreaterThan(VARIANTS.length);
    expect(invalidity(documents)).toEqual([]);
  });
});

/** What documents are before anything is inserted: nothing, a text without format, a text that ends in a table. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  empty: '<w:p/>',
  plain: ['I. MỤC ĐÍCH, YÊU CẦU', 'Nâng cao nhận thức.', 'II. NỘI DUNG', 'Tổ chức hội thi.']
    .map(paragraph)
    .join(''),
  table:
    '<w:p/><w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl><w:p/>',
};

/** A document with every block that it can take, one after the other. */
function withAllBlocks(beginning: Uint8Array, regulation: RegulationId, track: boolean) {
  let bytes = beginning;
  let blocks = 0;
  for (const { name } of BLOCKS) {
    const { administrative, document, package: source, regulation: law } = checked(bytes, { regulation });
    const insertion = explainInsertion(name, { administrative, regulation: law, profile: EMPTY_PROFILE });
    if (insertion.possible) {
      const file = { bytes, document, package: source };
      const written = writeProven(file, insertion.edits, { stamp: () => STAMP, track });
      if (!written.ok || written.file === null) {
        throw new Error(`${name} was not inserted`);
      }
      bytes = written.file.bytes;
      blocks += 1;
    }
  }
  return { bytes, blocks };
}

describe('a document of inserted blocks', () => {
  test.each([
    ['in place', false],
    ['with tracked changes', true],
  ])('is valid under every regulation, inserted %s', (_, track) => {
    const documents = new Map<string, Uint8Array>();
    for (const { id: regulation } of REGULATIONS) {
      for (const [name, body] of Object.entries(BEGINNINGS)) {
        const { bytes, blocks } = withAllBlocks(docxOf({ body }), regulation, track);
        expect(blocks).toBeGreaterThan(5);
        documents.set(`${name} ${regulation}`, bytes);
      }
    }
    expect(invalidity(documents)).toEqual([]);
  });
});

describe('the validator', () => {
  test('sees properties out of their sequence and a value outside its set', () => {
    const sound = docxOf({ body: paragraph('Nâng cao nhận thức.') });
    const spoilt = {
      sequence: '<w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr>',
      value: '<w:pPr><w:jc w:val="middle"/></w:pPr>',
    };
    const documents = new Map([
      ['sound', sound],
      ...Object.entries(spoilt).map(
        ([name, properties]) =>
          [
            name,
            withXml(sound, (xml) => xml.replace('<w:body>', `<w:body><w:p>${properties}</w:p>`)),
          ] as const,
      ),
    ]);
    const complaints = invalidity(documents);
    expect(complaints.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['sequence', 'value']);
  });
});
