import type { AdministrativeDocument, Component } from '../../../src/core/administrative';
import { lettering, loss, setting, slip, type Defect } from '../defect';

const urgency = ({ urgencyMark }: AdministrativeDocument): Component | null => urgencyMark;
const draft = ({ draftMark }: AdministrativeDocument): Component | null => draftMark;
const drafter = ({ drafter: found }: AdministrativeDocument): Component | null => found;
const notPublished = ({ noPublicationNote }: AdministrativeDocument): Component | null => noPublicationNote;
const contact = ({ contact: found }: AdministrativeDocument): Component | null => found;
const copyKind = ({ copy }: AdministrativeDocument): Component | null => copy?.kind ?? null;
const copyNumber = ({ copy }: AdministrativeDocument): Component | null => copy?.documentNumber ?? null;
const confirmed = ({ certification }: AdministrativeDocument): Component | null =>
  certification?.label ?? null;

const URGENT = ['nd30-khan', 'dang-khan'];
const DRAFTER = ['nd30-nguoisoan', 'dang-nguoisoan'];

/** Marks that only some documents bear, and what stands below the signature. */
export const MARKS: readonly Defect[] = [
  lettering('urgency not bold', URGENT, urgency, { bold: false }),
  lettering('urgency in italics', URGENT, urgency, { italic: true }),
  lettering('urgency at 10 pt', URGENT, urgency, { size: 20 }),
  slip('urgency in small letters', URGENT, urgency, /^.*$/u, 'Hỏa tốc'),
  slip('urgency of a kind that does not exist', URGENT, urgency, /^.*$/u, 'KHẨN CẤP'),
  slip('urgency as an exclamation', URGENT, urgency, /$/u, '!'),
  lettering('draft upright', ['dang-duthao'], draft, { italic: false }),
  lettering('draft bold', ['dang-duthao'], draft, { bold: true }),
  lettering('draft at 11 pt', ['dang-duthao'], draft, { size: 22 }),
  slip('draft in capitals', ['dang-duthao'], draft, /^.*$/u, 'DỰ THẢO LẦN 2'),
  slip('draft with a Roman numeral', ['dang-duthao'], draft, /lần 2$/u, 'lần II'),
  slip('drafter in small letters', DRAFTER, drafter, /^\p{Lu}+/u, 'nml'),
  lettering('drafter at 14 pt', DRAFTER, drafter, { size: 28 }),
  lettering('drafter in italics', ['nd30-nguoisoan'], drafter, { italic: true }),
  lettering('drafter bold', ['nd30-nguoisoan'], drafter, { bold: true }),
  slip(
    'note on publication with the other guideline’s word',
    ['dang-khongphobien'],
    notPublished,
    /trên (?:các )?phương/u,
    'trên mọi phương',
  ),
  setting('note on publication on the left', ['dang-khongphobien'], notPublished, { alignment: 'left' }),
  setting('note on publication on the right', ['dang-khongphobien'], notPublished, { alignment: 'right' }),
  lettering('address of the Party at 14 pt', ['dang-lienhe'], contact, { size: 28 }),
  lettering('address of the Party in italics', ['dang-lienhe'], contact, { italic: true }),
  lettering('address of the Party bold', ['dang-lienhe'], contact, { bold: true }),
  lettering('kind of copy not bold', ['nd30-bansao-hinhthuc'], copyKind, { bold: false }),
  lettering('kind of copy in italics', ['nd30-bansao-hinhthuc'], copyKind, { italic: true }),
  lettering('kind of copy at 10 pt', ['nd30-bansao-hinhthuc'], copyKind, { size: 20 }),
  slip('kind of copy in small letters', ['nd30-bansao-hinhthuc'], copyKind, /^SAO Y$/u, 'Sao y'),
  slip(
    'kind of copy as it was once called',
    ['nd30-bansao-hinhthuc'],
    copyKind,
    /^SAO Y$/u,
    'SAO Y BẢN CHÍNH',
  ),
  slip('kind of copy with a stop', ['nd30-bansao-hinhthuc'], copyKind, /$/u, '.'),
  slip('copy with the symbol of the Party', ['nd30-bansao-so'], copyNumber, /SY-UBND/u, 'BS-UBND'),
  slip('copy with the symbol of an extract', ['nd30-bansao-so'], copyNumber, /SY-UBND/u, 'TrS-UBND'),
  slip('copy with the symbol of the decision', ['nd30-bansao-so'], copyNumber, /SY-UBND/u, 'QĐ-UBND'),
  slip('copy with one figure', ['nd30-bansao-so'], copyNumber, /05/u, '5'),
  slip('Party copy with the symbol of the state', ['dang-bansao'], copyNumber, /-BS\//u, '-SY/'),
  slip('Party copy with a stroke', ['dang-bansao'], copyNumber, /-BS\//u, '/BS-'),
  slip('Party copy named as the state does', ['dang-bansao'], copyKind, /^SAO Y BẢN CHÍNH$/u, 'SAO Y'),
  slip(
    'confirmation of another name',
    ['dang-ky-xacnhan'],
    confirmed,
    /đồng chí .*$/u,
    'đồng chí Trần Thị Thu Hà',
  ),
  loss(
    'who confirms is lost',
    ['dang-ky-xacnhan'],
    ({ certification }) => certification?.signature?.signerName,
  ),
];
