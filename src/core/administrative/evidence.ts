import type { Range } from '../document';
import type { AdministrativeDocument, Component, RegimeEvidence } from './administrativeDocument';
import { fold } from '../vietnamese';

type Recognised = Omit<AdministrativeDocument, 'evidence'>;

/** Every sign of a regime that the document carries, with its place. Choosing between them is the regulations' business. */
export function collectEvidence(
  found: Recognised,
  youthUnionTitle: Component | null,
): readonly RegimeEvidence[] {
  const signs = [
    ...titleSigns(found),
    ...sign('youthUnionTitle', 'youthUnion', youthUnionTitle),
    ...numberSigns(found),
    ...authoritySigns(found),
    ...agencySigns(found),
    ...endSigns(found),
  ];
  return signs.length > 0 ? signs : [...openingSigns(found)];
}

function* titleSigns(found: Recognised): Iterable<RegimeEvidence> {
  yield* sign('nationalName', 'state', found.nationalName);
  yield* sign('partyTitle', 'party', found.partyTitle);
}

function* numberSigns({ documentNumber }: Recognised): Iterable<RegimeEvidence> {
  if (documentNumber?.style === 'state') {
    yield* sign('stateNumber', 'state', documentNumber);
  } else if (documentNumber?.style === 'party') {
    yield* sign('partyNumber', 'party', documentNumber);
  }
}

function* authoritySigns({ signatures }: Recognised): Iterable<RegimeEvidence> {
  for (const { signingAuthority } of signatures) {
    const key = signingAuthority === null ? '' : fold(signingAuthority.text);
    if (/^(?:T ?\/ ?M|K ?\/ ?T|T ?\/ ?L)/u.test(key)) {
      yield* sign('partyAuthority', 'party', signingAuthority);
    } else if (/^(?:TM|KT|TL|TUQ)[ .:]/u.test(key)) {
      yield* sign('stateAuthority', 'state', signingAuthority);
    }
  }
}

const PARTY_BODY =
  /(?:^|\s)(?:DANG (?:BO|UY)|TINH UY|THANH UY|CHI BO|BAN CHAP HANH (?:DANG BO|TRUNG UONG)|BAN XAY DUNG DANG|UY BAN KIEM TRA)(?=\s|$)/u;
const STATE_BODY = /(?:^|\s)(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|HDND)(?=\s|$)/u;
const FRONT = /MAT TRAN TO QUOC|UBMTTQ|MTTQ/u;
const YOUTH_UNION = /(?:^|\s)DOAN (?:TNCS|THANH NIEN|TRUONG|XA|PHUONG|DAI HOC)|BCH DOAN/u;

function* agencySigns(found: Recognised): Iterable<RegimeEvidence> {
  const { issuingAgency, parentAgency } = found;
  const key = fold([parentAgency?.text ?? '', issuingAgency?.text ?? ''].join(' '));
  if (YOUTH_UNION.test(key)) {
    yield* sign('youthUnionTitle', 'youthUnion', issuingAgency);
  } else if (FRONT.test(key) && !PARTY_BODY.test(key)) {
    yield* sign('fatherlandFront', 'front', issuingAgency);
  } else if (PARTY_BODY.test(key)) {
    yield* sign('partyAgency', 'party', issuingAgency);
  } else if (STATE_BODY.test(key)) {
    yield* sign('stateAgency', 'state', issuingAgency);
  }
  const asterisk = found.agencyAsterisk;
  if (asterisk !== null && asterisk.text.replace(/\s/gu, '') === '*') {
    yield* sign('asterisk', 'party', asterisk);
  }
}

/** "…, Ủy ban nhân dân xã An Bình xây dựng Kế hoạch như sau:": an office that says what it issues. */
const ISSUING = String.raw`(?: [^,;.:]{1,60}?)? (?:BAN HANH|XAY DUNG|LAP|TO CHUC|TRIEN KHAI|BAO CAO|THONG BAO|KINH TRINH|DE NGHI)(?= )`;
const STATE_ISSUES = new RegExp(`(?:^|, ?)(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|HDND)${ISSUING}`, 'u');
const PARTY_ISSUES = new RegExp(
  `(?:^|, ?)(?:DANG UY|CHI BO|BAN CHAP HANH DANG BO|BAN THUONG VU (?:DANG|TINH|THANH) UY)${ISSUING}`,
  'u',
);

/** A draft that holds nothing yet but its type and its text shows only in its opening whose it is. */
function* openingSigns({ type, openingSentence }: Recognised): Iterable<RegimeEvidence> {
  const key = type === null ? '' : fold(openingSentence?.text ?? '');
  const [ofState, ofParty] = [STATE_ISSUES.test(key), PARTY_ISSUES.test(key)];
  if (ofState && !ofParty) {
    yield* sign('stateOpening', 'state', openingSentence);
  } else if (ofParty && !ofState) {
    yield* sign('partyOpening', 'party', openingSentence);
  }
}

function* endSigns({ recipients, closingSentence, source, body }: Recognised): Iterable<RegimeEvidence> {
  const archive = recipients?.archive ?? null;
  if (archive !== null) {
    const key = fold(archive.text);
    if (/LUU ?[:;.,]? ?(?:VT|HS|HC)(?=[,.; -]|$)/u.test(key) || /LUU ?:/u.test(key)) {
      yield { sign: 'stateArchiveLine', regime: 'state', range: archive.range };
    } else if (
      /LUU ?(?:VPDU|VAN PHONG (?:DANG|TINH|THANH|TRUNG)|CHI BO|DU(?= |[.,;]|$)|BTC|UBKT)/u.test(key)
    ) {
      yield { sign: 'partyArchiveLine', regime: 'party', range: archive.range };
    }
  }
  const end = closingSentence?.text ?? lastText(source.main.paragraphs, body.endParagraph);
  if (/\.\s*\/\s*\.\s*$/u.test(end)) {
    yield { sign: 'stateEndMark', regime: 'state', range: closingSentence?.ranges.at(-1) ?? null };
  }
}

function lastText(paragraphs: Recognised['source']['main']['paragraphs'], end: number): string {
  const texts = paragraphs.slice(Math.max(0, end - 6), end).map(({ text }) => text.trim());
  return texts.filter((text) => text !== '').at(-1) ?? '';
}

function* sign(
  name: RegimeEvidence['sign'],
  regime: RegimeEvidence['regime'],
  component: Component | null,
): Iterable<RegimeEvidence> {
  if (component !== null) {
    const range: Range | null = component.ranges[0] ?? null;
    yield { sign: name, regime, range };
  }
}
