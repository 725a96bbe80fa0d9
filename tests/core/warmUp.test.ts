import { checkDocx, SAMPLES, warmUp } from '../../src/core';

describe('warmUp', () => {
  test('works in many small steps, and ends', () => {
    const steps = [...warmUp()];
    expect(steps.length).toBeGreaterThan(20);
  });

  test('leaves no trace in what is found later, broken off or not', () => {
    const bytes = SAMPLES.map((sample) => sample.build());
    const findings = () =>
      bytes.map((each) => {
        const result = checkDocx(each, { asOf: '2026-06-01' });
        return result.ok ? result.checked.result : result.failure;
      });
    const before = findings();
    const steps = warmUp();
    steps.next();
    steps.next();
    expect(findings()).toEqual(before);
    expect([...steps].length).toBeGreaterThan(0);
    expect(findings()).toEqual(before);
  });
});
