import type { AdministrativeDocument } from '../../administrative';
import { matchesIn } from '../../vietnamese';
import type { NameMention } from '../currency';
import { passagesWithHint } from '../text/hints';

/** A committee of a city in what a province's organisation issues, or the other way about. */
export interface OtherCommittee extends NameMention {
  /** The line of the heading that names the province or city. */
  readonly organisation: string;
}

interface Level {
  readonly heading: RegExp;
  /** Bodies of the other level, without a name; a list of both speaks of all provinces. */
  readonly others: RegExp;
  readonly hint: RegExp;
}

const BODY = String.raw`(?<!\p{L})(?:Ban Thường vụ|Thường trực|Ban Tổ chức|Ban Nội chính|Văn phòng|(?:Ủy|Uỷ) ban Kiểm tra|Ban Tuyên giáo và Dân vận)`;
const NO_MORE = String.raw`(?! \p{Lu}|, (?:[Tt]ỉnh|[Tt]hành) (?:ủy|uỷ))`;

const LEVELS: readonly Level[] = [
  {
    heading: /^(?:ĐẢNG BỘ TỈNH|TỈNH (?:ỦY|UỶ)) \p{L}/u,
    others: new RegExp(`${BODY} Thành (?:ủy|uỷ)${NO_MORE}`, 'gu'),
    hint: / Thành (?:ủy|uỷ)/u,
  },
  {
    heading: /^(?:ĐẢNG BỘ THÀNH PHỐ|THÀNH (?:ỦY|UỶ)) \p{L}/u,
    others: new RegExp(`${BODY} Tỉnh (?:ủy|uỷ)${NO_MORE}`, 'gu'),
    hint: / Tỉnh (?:ủy|uỷ)/u,
  },
];

/** "Ban Thường vụ Thành ủy" where the heading names a province; cities inside provinces, which had committees too, are gone. */
export function otherCommittees(administrative: AdministrativeDocument): readonly OtherCommittee[] {
  const { issuingAgency, parentAgency, partyTitle } = administrative;
  const named = [issuingAgency, parentAgency].flatMap((agency) => agency?.text ?? []);
  return LEVELS.flatMap(({ heading, others, hint }) => {
    const organisation = named.find((name) => heading.test(name));
    const passages =
      organisation === undefined || partyTitle === null ? [] : passagesWithHint(administrative, hint);
    return passages
      .filter(({ role, quoted }) => role !== 'header' && !quoted)
      .flatMap((passage) =>
        matchesIn(passage.text.text, others).map(({ 0: text, index: start }) => ({
          passage,
          text,
          start,
          end: start + text.length,
          organisation: organisation ?? '',
        })),
      );
  });
}
