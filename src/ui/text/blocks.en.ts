import type { BlockName } from '../../core';
import type { BlockText } from './blocks.vi';

export const blocksEn: Readonly<Record<BlockName, BlockText>> = {
  header: {
    name: 'the head of the document',
    description: 'Agency, national name and motto (or Party title), number, place and date.',
  },
  numberLine: { name: 'the number line', description: '“Số: …/KH-UBND”, the number left blank.' },
  placeAndDate: {
    name: 'place and date',
    description: '“…, ngày … tháng … năm …”, the day left blank in a draft.',
  },
  typeAndAbstract: {
    name: 'type and abstract',
    description: 'The type in capitals, the abstract and its short line.',
  },
  abstract: { name: 'the abstract', description: 'What the document is about, under its type.' },
  addressees: { name: 'the addressees', description: '“Kính gửi: …”' },
  openingSentence: {
    name: 'the opening sentence',
    description: 'Grounds and purpose, before the first section.',
  },
  sectionPurpose: {
    name: 'the section on purpose',
    description: 'Purpose and requirements, with points to fill in.',
  },
  sectionContent: { name: 'the section on content', description: 'What is to be done.' },
  sectionTimePlace: { name: 'the section on time and place', description: 'Day, hour and venue.' },
  sectionProgramme: { name: 'the programme', description: 'The order of a meeting.' },
  sectionParticipants: { name: 'the participants', description: 'Delegates and attendants.' },
  sectionBudget: { name: 'the section on budget', description: 'Sources and estimate.' },
  sectionImplementation: { name: 'the section on implementation', description: 'Who does what.' },
  closingSentence: { name: 'the closing sentence', description: '“Trên đây là …” and the end mark.' },
  recipients: { name: 'the recipients', description: 'The list “Nơi nhận” and the archive line.' },
  archiveLine: { name: 'the archive line', description: 'The last line of the recipients.' },
  signature: { name: 'the signature', description: 'Authority, post, room to sign, name.' },
  recipientsAndSignature: {
    name: 'recipients and signature',
    description: 'The last two parts, side by side.',
  },
  pageNumber: { name: 'the page number', description: 'Top centre, from the second page on.' },
};
