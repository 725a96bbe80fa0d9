import { LAYOUTS, SAMPLES } from '../../../src/core/samples';
import { fixSafely, inverseReport, undoingComplaints } from '../../support/fixing';
import { plantFaults } from '../../support/planting';

describe('mending everything that is safe', () => {
  test.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
    'changes nothing else and leaves nothing safe in the untidy sample %s, in every layout',
    async (_, sample) => {
      const complaints: string[] = [];
      for (const [index, layout] of LAYOUTS.entries()) {
        const report = fixSafely(sample.build(plantFaults(index), layout));
        complaints.push(...report.complaints.map((complaint) => `${JSON.stringify(layout)} ${complaint}`));
        expect(report.edits).toBeGreaterThan(0);
      }
      expect(complaints).toEqual([]);
      const untidy = sample.build(plantFaults(1));
      expect(await undoingComplaints(untidy)).toEqual([]);
      expect(inverseReport(untidy).complaints).toEqual([]);
    },
  );
});
