import type { AdministrativeDocument } from '../../administrative';
import type { InsertionPoint } from '../../edits';
import { impossible, insertion, type Block } from '../block';
import { placeAndDateParagraph } from '../parts/header';
import { firstOfCell, isBlank, rowEnd } from '../place/cells';
import { headerFrame } from '../place/headerFrame';
import { isBroughtByHeader } from '../place/loneTitle';
import { after, before, firstParagraph, insertAt, lastParagraph, levelWith } from '../place/points';
import { withRuleLines } from '../place/ruleLines';

/** Place and date: below the motto or the Party's title, or beside the number when that has a row of its own. */
export const placeAndDate: Block = {
  name: 'placeAndDate',
  label: 'Địa danh và thời gian ban hành',
  group: 'header',
  plan(context) {
    const { administrative, regulation, type } = context;
    if (administrative.placeAndDate !== null) {
      return impossible('alreadyThere');
    }
    // Minutes of the state name place and time in their text (form 1.9 of Decree 30/2020).
    if (regulation.regime === 'state' && type === 'bien-ban') {
      return impossible('notForThisType');
    }
    const place = placeOfDate(administrative);
    const number = firstParagraph(administrative.source, administrative.documentNumber);
    return place === null
      ? impossible(isBroughtByHeader(administrative) ? 'headerFirst' : 'noSafePlace')
      : insertion(insertAt(place, levelWith(number, [placeAndDateParagraph(context)])));
  },
};

function placeOfDate(administrative: AdministrativeDocument): InsertionPoint | null {
  const { source, nationalMotto, nationalName, partyTitle, documentNumber } = administrative;
  const frame = headerFrame(administrative);
  if (frame === null) {
    return null;
  }
  const numberCell = firstParagraph(source, documentNumber)?.cell ?? null;
  const beside =
    numberCell === null || numberCell.row === frame.left.row ? null : rowEnd(numberCell, 'right');
  if (beside !== null && isBlank(source, beside)) {
    return before(firstOfCell(source, beside), false);
  }
  const above = lastParagraph(source, nationalMotto ?? nationalName ?? partyTitle);
  return above === null || above.cell === null
    ? before(firstOfCell(source, frame.right), false)
    : after(withRuleLines(source, above), false);
}
