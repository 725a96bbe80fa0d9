import type { AdministrativeDocument } from '../../administrative';
import { fold, isoDate } from '../../vietnamese';
import { actKey } from './actKey';
import type { Citation } from './citation';
import { citationsOf } from './citations';

/** Two citations of what seems to be one act; the later one tells another number, or another issuer. */
export interface OtherlyCited {
  readonly citation: Citation;
  readonly earlier: Citation;
}

/** Type, symbol, day and issuer: what is the same in two citations that differ in the number alone. */
function withoutNumber({ type, designation, date, issuer }: Citation): string | null {
  return designation?.symbol == null || designation.number === null || date?.value == null || issuer === null
    ? null
    : [type, fold(designation.symbol), isoDate(date.value), fold(issuer.text)].join('|');
}

/**
 * Acts that the title names and that the text cites nowhere by their number, while it cites one of the same type, day and issuer by
 * another: meant is the act of the title.
 */
export function otherNumbers(administrative: AdministrativeDocument): readonly OtherlyCited[] {
  const citations = citationsOf(administrative);
  const inTitle = citations.filter(({ passage }) => passage.role === 'header');
  const below = citations.filter(({ passage }) => passage.role !== 'header');
  const keys = new Set(below.map(actKey));
  return inTitle.flatMap((earlier) => {
    const alike = withoutNumber(earlier);
    return alike === null || keys.has(actKey(earlier))
      ? []
      : below
          .filter((citation) => withoutNumber(citation) === alike)
          .map((citation) => ({ citation, earlier }));
  });
}

/** The bodies of the Party's centre share one symbol, so that only the words tell them apart; on folded text. */
const CENTRAL_BODIES: readonly RegExp[] = [
  /^BO CHINH TRI(?= |$)/u,
  /^BAN BI THU(?= |$)/u,
  /^(?:BAN CHAP HANH TRUNG UONG|HOI NGHI (?:LAN THU .*)?BAN CHAP HANH TRUNG UONG)(?= |$)/u,
];

function centralBody({ issuer }: Citation): number {
  const name = fold(issuer?.text ?? '');
  return CENTRAL_BODIES.findIndex((pattern) => pattern.test(name));
}

/** Citations of an act of the Party's centre by the number and day of an earlier one, and by another body. */
export function otherIssuers(administrative: AdministrativeDocument): readonly OtherlyCited[] {
  const first = new Map<string, Citation>();
  return citationsOf(administrative).flatMap((citation) => {
    const [key, day] = [actKey(citation), citation.date?.value];
    if (key === null || day == null || centralBody(citation) === -1) {
      return [];
    }
    const act = `${citation.type} ${key} ${isoDate(day)}`;
    const earlier = first.get(act);
    first.set(act, earlier ?? citation);
    return earlier === undefined || centralBody(earlier) === centralBody(citation)
      ? []
      : [{ citation, earlier }];
  });
}
