import { textAreaWidth } from '../../forms';
import { impossible, insertion, type Block } from '../block';
import { abstractParagraph, abstractSeparator } from '../parts/header';
import { belowHeader } from '../place/opening';
import { insertAt } from '../place/points';
import { blank, sentence } from '../words/parts';
import { documentTypeName } from '../words/subject';
import { abstract } from './abstract';

/** The name of the type, the abstract and what stands below it. Where the name is there already, only the rest. */
export const typeAndAbstract: Block = {
  name: 'typeAndAbstract',
  label: 'Tên loại và trích yếu',
  group: 'header',
  plan(context) {
    const { administrative, form, type } = context;
    if (type === 'cong-van') {
      return impossible('notForThisType');
    }
    if (administrative.documentTypeName !== null) {
      return abstract.plan(context);
    }
    const name = documentTypeName(context)?.toUpperCase() ?? blank('document-type', 'TÊN LOẠI VĂN BẢN');
    const title = [
      sentence(form.formats.documentTypeName, name),
      ...(administrative.abstract === null ? [abstractParagraph(context)] : []),
      ...(administrative.abstract === null ? [abstractSeparator(context, textAreaWidth(form.page))] : []),
    ];
    return insertion(insertAt(belowHeader(administrative), title));
  },
};
