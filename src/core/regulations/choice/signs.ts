import type { AdministrativeDocument, Component, RegimeEvidence } from '../../administrative';
import type { Regime } from '../regulation';
import { symbolIssuer } from './symbolIssuer';

type SignName = RegimeEvidence['sign'];

/** A sign that speaks for one side, with its weight and its name in a Vietnamese sentence. */
export interface Sign {
  readonly name: SignName;
  readonly side: Regime;
  readonly weight: number;
  readonly description: string;
}

interface SignKind {
  /** What identifies the issuer weighs more than what a typist gets wrong. */
  readonly weight: number;
  readonly describe: (document: AdministrativeDocument) => string;
}

/** What a number weighs when its marks are of one regime and its agency of the other. */
const MISWRITTEN_MARKS = 1;

function quoted(words: string, component: Component | null): string {
  return component === null ? words : `${words} “${component.text}”`;
}

function numberWords({ documentNumber }: AdministrativeDocument, style: string): string {
  const symbol = documentNumber?.symbol ?? null;
  return symbol === null ? `số, ký hiệu ${style}` : `ký hiệu “${symbol}”`;
}

const SIGN_KINDS: Readonly<Record<Exclude<SignName, 'youthUnionTitle'>, SignKind>> = {
  nationalName: { weight: 4, describe: () => 'Quốc hiệu' },
  partyTitle: { weight: 4, describe: () => 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”' },
  stateAgency: {
    weight: 4,
    describe: ({ issuingAgency }) => quoted('tên cơ quan ban hành', issuingAgency),
  },
  partyAgency: {
    weight: 4,
    describe: ({ issuingAgency }) => quoted('tên cơ quan ban hành', issuingAgency),
  },
  fatherlandFront: {
    weight: 4,
    describe: () => 'cơ quan ban hành thuộc Mặt trận Tổ quốc Việt Nam',
  },
  stateNumber: { weight: 3, describe: (document) => numberWords(document, 'kiểu văn bản nhà nước') },
  partyNumber: { weight: 3, describe: (document) => numberWords(document, 'kiểu văn bản của Đảng') },
  asterisk: { weight: 2, describe: () => 'dấu sao dưới tên cơ quan ban hành' },
  stateAuthority: {
    weight: 2,
    describe: ({ signingAuthority }) => quoted('quyền hạn ký', signingAuthority),
  },
  partyAuthority: {
    weight: 2,
    describe: ({ signingAuthority }) => quoted('quyền hạn ký', signingAuthority),
  },
  stateArchiveLine: { weight: 2, describe: () => 'dòng “Lưu: VT” ở nơi nhận' },
  partyArchiveLine: { weight: 2, describe: () => 'dòng lưu kiểu văn bản của Đảng' },
  stateOpening: { weight: 2, describe: () => 'tên loại và câu mở đầu nêu cơ quan nhà nước ban hành' },
  partyOpening: { weight: 2, describe: () => 'tên loại và câu mở đầu nêu cấp ủy ban hành' },
  stateEndMark: { weight: 1, describe: () => 'dấu kết thúc “./.”' },
};

function signOf(
  name: Exclude<SignName, 'youthUnionTitle'>,
  side: Regime,
  document: AdministrativeDocument,
): Sign {
  const { weight, describe } = SIGN_KINDS[name];
  return { name, side, weight, description: describe(document) };
}

/** A number written with the other regime's marks still names its own agency, which counts for more than the marks. */
function numberSigns(written: Sign, document: AdministrativeDocument): readonly Sign[] {
  const issuer = symbolIssuer(document.documentNumber);
  if (issuer === null || issuer === written.side) {
    return [written];
  }
  return [
    { ...written, weight: MISWRITTEN_MARKS, description: `cách ghi ${written.description}` },
    { ...written, side: issuer },
  ];
}

/** The signs of the two regimes in a document, each once, the weightiest first. */
export function signsOf(document: AdministrativeDocument): readonly Sign[] {
  const signs = new Map<string, Sign>();
  for (const { sign, regime } of document.evidence) {
    if (sign === 'youthUnionTitle' || regime === 'youthUnion') {
      continue;
    }
    const written = signOf(sign, regime === 'party' ? 'party' : 'state', document);
    const isNumber = sign === 'stateNumber' || sign === 'partyNumber';
    for (const each of isNumber ? numberSigns(written, document) : [written]) {
      signs.set(`${each.name} ${each.side}`, each);
    }
  }
  return [...signs.values()].sort((one, other) => other.weight - one.weight);
}
