import { sampleOf } from '../../src/core/samples';
import { p } from '../support/wordprocessing';
import { withXml } from '../support/docx';
import { check } from './support';

test('other-type asks nothing of another document behind the signature', () => {
  const bytes = withXml(sampleOf('nd30-to-trinh').build(), (xml) =>
    xml.replace(
      /<w:sectPr(?!.*<w:sectPr)/su,
      `${p('Trên đây là Kế hoạch trồng cây xanh của xã An Bình./.')}$&`,
    ),
  );
  const { findings } = check(bytes).result;

  expect(findings.filter(({ rule }) => rule === 'other-type')).toEqual([]);
});
