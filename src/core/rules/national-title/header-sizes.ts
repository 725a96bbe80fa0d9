import {
  COMPONENT_NAMES,
  componentFaults,
  componentSize,
  defineRule,
  inPoints,
  printedTexts,
  runFormatEdits,
  safeEdits,
  sizeInSeries,
  textPlace,
} from '../../linting';
import { format } from '../../samples';

export const headerSizes = defineRule({
  id: 'header-sizes',
  title: 'Cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh và ngày tháng tăng, giảm thống nhất',
  rationale:
    'Mỗi phần có một khoảng cỡ chữ, nhưng phải chọn cùng một bộ (13-14-14 hoặc 12-13-13) để phần đầu văn bản cân đối.',
  clauses: ['nd30-size-pair'],
  needs: ['styles'],
  messages: {
    mixed:
      'Cỡ chữ của {name} là {actual}, không cùng bộ với các dòng còn lại ({others}). Theo {regulation}, cỡ chữ tăng, giảm thống nhất: {series}. Hãy đổi thành cỡ {expected}.',
  },
  concerns: ({ administrative, regulation }) =>
    regulation.demands.sizeSeries !== null && administrative.nationalName !== null,
  *check({ administrative, document, regulation }) {
    const { sizeSeries } = regulation.demands;
    if (sizeSeries === null) {
      return;
    }
    const { clause, components, series } = sizeSeries;
    const { faults } = componentFaults(administrative, regulation);
    // A size that is wrong by itself is told once, by the rule on that component.
    const isJudged = faults.some(
      ({ aspect, component }) => aspect === 'size' && components.includes(component),
    );
    const printed = components.flatMap((component) => {
      const actual = componentSize(administrative, component);
      const expected = sizeInSeries(administrative, sizeSeries, component);
      return actual === null || expected === null ? [] : [{ component, actual, expected }];
    });
    const fits = series.some((sizes) =>
      printed.every(({ component, actual }) => sizes[components.indexOf(component)] === actual),
    );
    const odd = printed.find(({ actual, expected }) => actual !== expected);
    if (isJudged || fits || odd === undefined) {
      return;
    }
    const ranges = printedTexts(administrative, odd.component).flat();
    const [first, ...more] = ranges;
    if (first === undefined) {
      return;
    }
    const others = printed.filter(({ component }) => component !== odd.component);
    yield {
      clause,
      message: 'mixed',
      data: {
        name: COMPONENT_NAMES[odd.component],
        actual: inPoints(odd.actual),
        others: others
          .map(({ component, actual }) => `${COMPONENT_NAMES[component]} ${inPoints(actual)}`)
          .join(', '),
        series: series.map((sizes) => sizes.map(inPoints).join('-')).join(' hoặc '),
        expected: inPoints(odd.expected),
        regulation: regulation.name,
      },
      at: textPlace(first),
      more: more.map(textPlace),
      // The footnote gives the two series as examples, and many offices print the date a point smaller.
      doubtful: odd.component === 'placeAndDate' || printed.length < components.length,
      ...safeEdits(runFormatEdits(document, ranges, { size: odd.expected })),
    };
  },
  examples: [
    { name: 'bộ 13-14-14', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'bộ 12-13-13',
      sample: 'nd30-ke-hoach',
      change: [
        format('nationalName', { size: 24 }),
        format('nationalMotto', { size: 26 }),
        format('placeAndDate', { size: 26 }),
      ],
      reports: [],
    },
    {
      name: 'Quốc hiệu cỡ 12, hai dòng kia cỡ 14',
      sample: 'nd30-quyet-dinh',
      change: format('nationalName', { size: 24 }),
      reports: [{ clause: 'nd30-size-pair', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
      fixed: [],
    },
    {
      name: 'ngày tháng cỡ 13, Tiêu ngữ cỡ 14',
      sample: 'nd30-bao-cao',
      change: format('placeAndDate', { size: 26 }),
      reports: [{ clause: 'nd30-size-pair' }],
      fixed: [],
    },
  ],
});
