import type { AdministrativeDocument, Component } from '../../../src/core/administrative';
import { lettering, loss, setting, slip, type Defect } from '../defect';

const label = ({ appendices }: AdministrativeDocument): Component | null => appendices[0]?.label ?? null;
const lastLabel = ({ appendices }: AdministrativeDocument): Component | null =>
  appendices.at(-1)?.label ?? null;
const title = ({ appendices }: AdministrativeDocument): Component | null => appendices[0]?.title ?? null;
const reference = ({ appendices }: AdministrativeDocument): Component | null =>
  appendices[0]?.reference ?? null;
const lastReference = ({ appendices }: AdministrativeDocument): Component | null =>
  appendices.at(-1)?.reference ?? null;

const TITLE = ['nd30-phuluc-title'];
const REFERENCE = ['nd30-phuluc-ref', 'dang-phuluc-kemtheo'];
const PLACING = ['nd30-phuluc-title', 'dang-phuluc'];

/** The head of an appendix: its label, its title, and what it belongs to. */
export const APPENDIX: readonly Defect[] = [
  lettering('label of an appendix not bold', TITLE, label, { bold: false }),
  lettering('label of an appendix in italics', TITLE, label, { italic: true }),
  lettering('label of an appendix at 11 pt', TITLE, label, { size: 22 }),
  slip('label of an appendix in capitals', TITLE, label, /^Phụ lục/u, 'PHỤ LỤC'),
  slip('label of the last appendix with a colon', TITLE, lastLabel, /$/u, ':'),
  setting('label of an appendix on the left', PLACING, label, { alignment: 'left' }),
  setting('label of the last appendix on the right', PLACING, lastLabel, { alignment: 'right' }),
  lettering('title of an appendix not bold', TITLE, title, { bold: false }),
  lettering('title of an appendix at 17 pt', TITLE, title, { size: 34 }),
  setting('title of an appendix on the left', TITLE, title, { alignment: 'left' }),
  lettering('reference of an appendix upright', ['nd30-phuluc-ref'], reference, { italic: false }),
  lettering('reference of an appendix bold', ['nd30-phuluc-ref'], reference, { bold: true }),
  lettering('reference of an appendix at 10 pt', ['nd30-phuluc-ref'], reference, { size: 20 }),
  setting('reference of an appendix on the left', ['nd30-phuluc-ref'], reference, { alignment: 'left' }),
  loss('reference lost', ['dang-phuluc-kemtheo'], reference),
  slip('reference with another number', REFERENCE, reference, /số \d+/u, 'số 99'),
  slip('reference with another day', REFERENCE, lastReference, /ngày \d+/u, 'ngày 01'),
  slip('reference with another year', REFERENCE, lastReference, /2026(?= của)/u, '2025'),
  slip('reference without its issuer', REFERENCE, reference, / của [^)]*/u, ''),
  slip('reference without its number', REFERENCE, lastReference, / số [^ ]+(?= ngày)| số [^ ]+,/u, ''),
  slip('reference with another type', REFERENCE, lastReference, /Kế hoạch/u, 'Quyết định'),
];
