import { sampleOf, setText, without } from '../../src/core/samples';
import { check } from './support';

// The capitals of a post may be of the format; where they are missing, that is told by another rule.
test('deputy-authority reads a post that is typed in small letters', () => {
  const change = [without('signingAuthority.2'), setText('signerTitle', 'Phó Chủ tịch')];
  const { findings } = check(sampleOf('nd30-cong-van').build(change)).result;

  expect(findings.map(({ clause }) => clause)).toContain('nd30-ky-kt');
});
