import type { AdministrativeDocument } from '../../administrative';
import type { InsertionPoint } from '../../edits';
import { impossible, insertion, type Block } from '../block';
import { numberParagraph } from '../parts/header';
import { firstOfCell, rowEnd } from '../place/cells';
import { headerFrame } from '../place/headerFrame';
import { isBroughtByHeader } from '../place/loneTitle';
import { after, before, firstParagraph, insertAt, lastParagraph, levelWith } from '../place/points';
import { withRuleLines } from '../place/ruleLines';

/** The document's number: below the agency, or beside the date when that has a row of its own. */
export const numberLine: Block = {
  name: 'numberLine',
  label: 'Dòng số, ký hiệu',
  group: 'header',
  plan(context) {
    const { administrative } = context;
    if (administrative.documentNumber !== null) {
      return impossible('alreadyThere');
    }
    const place = placeOfNumber(administrative);
    const date = firstParagraph(administrative.source, administrative.placeAndDate);
    return place === null
      ? impossible(isBroughtByHeader(administrative) ? 'headerFirst' : 'noSafePlace')
      : insertion(insertAt(place, levelWith(date, [numberParagraph(context)])));
  },
};

function placeOfNumber(administrative: AdministrativeDocument): InsertionPoint | null {
  const { source, issuingAgency, agencyAsterisk, placeAndDate } = administrative;
  const frame = headerFrame(administrative);
  if (frame === null) {
    return null;
  }
  const dateCell = firstParagraph(source, placeAndDate)?.cell ?? null;
  const beside = dateCell === null || dateCell.row === frame.right.row ? null : rowEnd(dateCell, 'left');
  // Above whatever the cell holds: the abstract of a letter, a mark of urgency.
  if (beside !== null) {
    return before(firstOfCell(source, beside), false);
  }
  const above = lastParagraph(source, agencyAsterisk) ?? lastParagraph(source, issuingAgency);
  return above === null || above.cell === null
    ? before(firstOfCell(source, frame.left), false)
    : after(withRuleLines(source, above), false);
}
