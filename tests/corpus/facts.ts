import type { ComponentReport, DocumentReport, SectionReport } from '../../src/core';
import { normalise } from '../../src/core/vietnamese';
import type { Truth, TruthComponent, TruthSection } from './truth';

/** What was found, or should have been: for every kind of component, one line per thing. */
export type Facts = ReadonlyMap<string, readonly string[]>;

/** The components that the check output and the hand-made truth have in common, in the words of the output. */
export function factsOfReport({ components, sections, documentType }: DocumentReport): Facts {
  const { documentNumber, placeAndDate, recipients } = components;
  return new Map([
    ['nationalName', componentFacts(components.nationalName)],
    ['nationalMotto', componentFacts(components.nationalMotto)],
    ['parentAgency', componentFacts(components.parentAgency)],
    ['issuingAgency', componentFacts(components.issuingAgency)],
    ['documentNumber', documentNumber === null ? [] : [numberFact(documentNumber)]],
    ['placeAndDate', placeAndDate === null ? [] : [dateFact(placeAndDate)]],
    ['documentTypeName', componentFacts(components.documentTypeName)],
    ['abstract', componentFacts(components.abstract)],
    ['addressees', componentFacts(components.addressees)],
    ['legalBases', components.legalBases.flatMap(componentFacts)],
    ['closingSentence', isPlan(documentType) ? componentFacts(components.closingSentence) : []],
    ['signingAuthority', textFacts(components.signingAuthority?.text)],
    ['signerTitle', textFacts(components.signerTitle?.text)],
    ['signerName', textFacts(components.signerName?.text)],
    ['recipients', recipients === null ? [] : [`¶${recipients.paragraphs.join(',')}`]],
    ['recipients.items', (recipients?.items ?? []).map(({ paragraph, text }) => fact([paragraph], text))],
    ['sections', sections.map(sectionFact)],
  ]);
}

/** The same from the truth; see the table at the end of the contract of the check output. */
export function factsOfTruth({ components, doc_type: type }: Truth): Facts {
  const { so_ky_hieu: number, dia_danh_ngay: date, noi_nhan: recipients, ky: signature } = components;
  return new Map([
    ['nationalName', truthFacts(components.quoc_hieu)],
    ['nationalMotto', truthFacts(components.tieu_ngu)],
    ['parentAgency', truthFacts(components.co_quan_chu_quan)],
    ['issuingAgency', truthFacts(components.co_quan_ban_hanh)],
    ['documentNumber', number === null ? [] : [numberFact({ ...component(number), ...numberOf(number) })]],
    ['placeAndDate', date === null ? [] : [dateFact({ ...component(date), ...dateOf(date) })]],
    ['documentTypeName', truthFacts(components.ten_loai)],
    ['abstract', truthFacts(components.trich_yeu)],
    ['addressees', truthFacts(components.kinh_gui)],
    ['legalBases', components.can_cu.flatMap(truthFacts)],
    ['closingSentence', type === 'kế hoạch' ? truthFacts(components.ket_thuc) : []],
    ['signingAuthority', textFacts(signature?.quyen_han)],
    ['signerTitle', textFacts(signature?.chuc_vu)],
    ['signerName', textFacts(signature?.ho_ten)],
    ['recipients', recipients === null ? [] : [`¶${recipients.p}`]],
    ['recipients.items', (recipients?.items ?? []).flatMap(truthFacts)],
    ['sections', components.sections.map(truthSectionFact)],
  ]);
}

type Located = Pick<ComponentReport, 'text' | 'paragraphs'>;

function fact(paragraphs: readonly number[], text: string): string {
  return `¶${paragraphs.join(',')} ${normalise(text)}`;
}

function componentFacts(found: Located | null): readonly string[] {
  return found === null ? [] : [fact(found.paragraphs, found.text)];
}

function textFacts(text: string | null | undefined): readonly string[] {
  return text === null || text === undefined ? [] : [normalise(text)];
}

function numberFact(found: Located & { number: string | null; symbol: string | null }): string {
  return `${fact(found.paragraphs, found.text)} | ${found.number ?? '…'} | ${found.symbol ?? '…'}`;
}

function dateFact(found: Located & ReturnType<typeof dateOf>): string {
  const date = [found.day, found.month, found.year].map((value) => value ?? '…').join('.');
  return `${fact(found.paragraphs, found.text)} | ${found.place ?? '…'} | ${date}`;
}

function sectionFact({ paragraph, label, kind, part, level, title }: SectionReport): string {
  return `¶${paragraph} ${label} (${kind}, ${part}, ${level})${kind === 'heading' ? ` ${normalise(title)}` : ''}`;
}

function truthSectionFact({ p, label, kind, part, level, title }: TruthSection): string {
  return sectionFact({
    paragraph: p,
    label,
    kind: kind === 'numbered paragraph' ? 'item' : 'heading',
    part,
    // The contract counts Điều as level 2, the truth as 1.
    level: label.startsWith('Điều') ? 2 : level,
    title,
    style: 'arabic',
  });
}

function component({ p, text }: TruthComponent): Located {
  return { text, paragraphs: typeof p === 'number' ? [p] : p };
}

function truthFacts(found: TruthComponent | null): readonly string[] {
  return componentFacts(found === null ? null : component(found));
}

function numberOf({ number = null, symbol = null }: TruthComponent) {
  return { number, symbol };
}

function dateOf({ place = null, day = null, month = null, year = null }: TruthComponent) {
  return { place, day, month, year };
}

function isPlan(documentType: DocumentReport['documentType']): boolean {
  return documentType === 'ke-hoach';
}
