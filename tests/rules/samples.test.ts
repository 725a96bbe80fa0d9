import { LAYOUTS, SAMPLES } from '../../src/core/samples';
import { check, lines } from './support';

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))('the sample %s', (_, sample) => {
  test.each(LAYOUTS.map((layout) => [JSON.stringify(layout), layout] as const))(
    'has nothing to report in the layout %s',
    (__, layout) => {
      const { result, choice, administrative } = check(sample.build([], layout));
      expect({ regulation: choice.regulation, type: administrative.type }).toEqual({
        regulation: sample.regulation,
        type: sample.type,
      });
      expect(lines(result.findings)).toEqual([]);
      expect(result.failures).toEqual([]);
    },
  );
});
