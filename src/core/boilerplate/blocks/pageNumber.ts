import { impossible, insertion, type Block } from '../block';

/** Page numbers from the second page on, centred in the header; every later section goes on with them. */
export const pageNumber: Block = {
  name: 'pageNumber',
  label: 'Số trang',
  group: 'page',
  plan({ administrative, form }) {
    const { size } = form.pageNumber.format;
    return administrative.pageNumber !== null
      ? impossible('alreadyThere')
      : insertion({ kind: 'setPageNumber', section: 0, size });
  },
};
