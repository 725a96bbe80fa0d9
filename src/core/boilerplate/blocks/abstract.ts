import { textAreaWidth } from '../../forms';
import { impossible, insertion, type Block, type Insertion, type InsertionContext } from '../block';
import { abstractParagraph, abstractSeparator, letterAbstractParagraph } from '../parts/header';
import { after, insertAt, lastParagraph } from '../place/points';
import { isRuleLine } from '../place/ruleLines';

/** The abstract: below the name of the type, or below the number of an official letter. */
export const abstract: Block = {
  name: 'abstract',
  label: 'Trích yếu nội dung',
  group: 'header',
  plan(context) {
    const { administrative } = context;
    if (administrative.abstract !== null) {
      return impossible('alreadyThere');
    }
    return context.type === 'cong-van' ? belowNumber(context) : belowTypeName(context);
  },
};

function belowNumber(context: InsertionContext): Insertion {
  const { source, documentNumber } = context.administrative;
  const number = lastParagraph(source, documentNumber);
  // In a line that tabs divide, the number shares its paragraph with the date.
  return number === null || number.cell === null
    ? impossible('noSafePlace')
    : insertion(insertAt(after(number, false), [letterAbstractParagraph(context)]));
}

function belowTypeName(context: InsertionContext): Insertion {
  const { administrative, form } = context;
  const { source, documentTypeName } = administrative;
  const name = lastParagraph(source, documentTypeName);
  if (name === null) {
    return impossible('noSafePlace');
  }
  const next = source.main.paragraphs[name.index + 1];
  const separated = next !== undefined && isRuleLine(next);
  return insertion(
    insertAt(after(name, false), [
      abstractParagraph(context),
      ...(separated ? [] : [abstractSeparator(context, textAreaWidth(form.page))]),
    ]),
  );
}
