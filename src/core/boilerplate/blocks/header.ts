import type { AdministrativeDocument } from '../../administrative';
import type { Paragraph, TableCell } from '../../document';
import type { Edit, FragmentBlock, FragmentParagraph } from '../../edits';
import { emptyParagraph, layoutTable } from '../../forms';
import { headerIsMissing } from '../../linting';
import { impossible, insertion, type Block, type InsertionContext } from '../block';
import {
  agencyParagraphs,
  agencySeparator,
  letterAbstractParagraph,
  nationalMottoParagraph,
  nationalNameParagraph,
  numberParagraph,
  parentAgencyParagraphs,
  partyTitleParagraph,
  placeAndDateParagraph,
  titleRule,
} from '../parts/header';
import { cellParagraphs, firstOfCell } from '../place/cells';
import { headerFrame, type HeaderFrame } from '../place/headerFrame';
import { loneTitle } from '../place/loneTitle';
import { after, before, firstParagraph, hasText, insertAt, lastParagraph } from '../place/points';
import { hasDrawnLine, isRuleLine } from '../place/ruleLines';

/** Less than this, in twips, between the header and what follows it is no gap to the eye. */
const SPACE = 120;

/**
 * The header block. A document without any of it gets the whole table at the very start, and one that begins with nothing but its
 * title gets it in the title's stead; in a table that is there, the missing title or agency is put into its column. Number and date have blocks of their own.
 */
export const header: Block = {
  name: 'header',
  label: 'Phần đầu: cơ quan, Quốc hiệu và Tiêu ngữ (hoặc tiêu đề của Đảng), số, địa danh và ngày',
  group: 'header',
  plan(context) {
    const { administrative, regulation } = context;
    const { paragraphs } = administrative.source.main;
    if (headerIsMissing(administrative)) {
      return insertion(insertAt({ kind: 'start' }, wholeHeader(context, paragraphs[0])));
    }
    const { nationalName, nationalMotto, partyTitle, issuingAgency } = administrative;
    const titleIsThere =
      regulation.regime === 'party' ? partyTitle !== null : nationalName !== null && nationalMotto !== null;
    if (titleIsThere && issuingAgency !== null) {
      return impossible('alreadyThere');
    }
    const otherRegime = regulation.regime === 'party' ? (nationalName ?? nationalMotto) : partyTitle;
    // A title of the other regime is not mended by adding a second one.
    if (!titleIsThere && otherRegime !== null) {
      return impossible('noSafePlace');
    }
    const title = otherRegime === null ? loneTitle(administrative) : null;
    if (title !== null) {
      return insertion(
        insertAt({ kind: 'start' }, wholeHeader(context, paragraphs[title.length])),
        ...title.map(({ index, text }): Edit => ({
          kind: 'deleteParagraph',
          paragraph: index,
          expected: text,
        })),
      );
    }
    const frame = headerFrame(administrative);
    if (frame === null) {
      return impossible('noSafePlace');
    }
    return insertion(
      ...(titleIsThere ? [] : titleEdits(context, frame)),
      ...(issuingAgency === null ? agencyEdits(context, frame) : []),
    );
  },
};

/** `below` is what follows the header. */
function wholeHeader(context: InsertionContext, below: Paragraph | undefined): readonly FragmentBlock[] {
  const { form, regulation, type } = context;
  const left = [
    ...parentAgencyParagraphs(context),
    ...agencyParagraphs(context),
    agencySeparator(context),
    numberParagraph(context),
    ...(type === 'cong-van' ? [letterAbstractParagraph(context)] : []),
  ];
  const title =
    regulation.regime === 'party'
      ? [partyTitleParagraph(context)]
      : [nationalNameParagraph(context), nationalMottoParagraph(context)];
  // Minutes of the state name place and time in their text (form 1.9 of Decree 30/2020).
  const dated = regulation.regime === 'party' || type !== 'bien-ban';
  const right = [...title, titleRule(context), ...(dated ? [placeAndDateParagraph(context)] : [])];
  const table = layoutTable(form.headerColumns, [left, right]);
  return isParted(below) ? [table] : [table, emptyParagraph(form.formats.body.run.size)];
}

/**
 * What follows the header stands apart from it by itself: in the forms a blank of twelve points is above the name of the type (Decree
 * 30/2020, Phụ lục III). Two tables without a paragraph between them become one in Word.
 */
function isParted(below: Paragraph | undefined): boolean {
  return (
    below === undefined || (below.cell === null && (!hasText(below) || below.format.spaceBefore >= SPACE))
  );
}

function titleEdits(context: InsertionContext, { right }: HeaderFrame): readonly Edit[] {
  const { administrative, regulation } = context;
  const { source, nationalName, nationalMotto } = administrative;
  const rule = hasRule(administrative, right) ? [] : [titleRule(context)];
  if (regulation.regime === 'party') {
    return atTop(administrative, right, [partyTitleParagraph(context), ...rule]);
  }
  const name = lastParagraph(source, nationalName);
  if (name !== null) {
    return [insertAt(after(name, false), [nationalMottoParagraph(context), ...rule])];
  }
  const motto = firstParagraph(source, nationalMotto);
  return motto === null
    ? atTop(administrative, right, [nationalNameParagraph(context), nationalMottoParagraph(context), ...rule])
    : [insertAt(before(motto, false), [nationalNameParagraph(context)])];
}

function agencyEdits(context: InsertionContext, { left }: HeaderFrame): readonly Edit[] {
  const { administrative } = context;
  const { source, parentAgency, agencyAsterisk } = administrative;
  const separated = agencyAsterisk !== null || hasRule(administrative, left);
  const lines = [...agencyParagraphs(context), ...(separated ? [] : [agencySeparator(context)])];
  const parent = lastParagraph(source, parentAgency);
  return parent === null
    ? atTop(administrative, left, [...parentAgencyParagraphs(context), ...lines])
    : [insertAt(after(parent, false), lines)];
}

function atTop(
  { source }: AdministrativeDocument,
  cell: TableCell,
  paragraphs: readonly FragmentParagraph[],
): readonly Edit[] {
  return [insertAt(before(firstOfCell(source, cell), false), paragraphs)];
}

function hasRule({ source }: AdministrativeDocument, cell: TableCell): boolean {
  return cellParagraphs(source, cell).some(
    (paragraph: Paragraph) => hasDrawnLine(paragraph) || isRuleLine(paragraph),
  );
}
