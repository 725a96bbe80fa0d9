import type { Finding, FindingLocation, Severity } from '../../core';

/** One place in the page to be marked. */
export interface Mark {
  readonly findingId: string;
  readonly severity: Severity;
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** `text` marks letters; the others mark the paragraph: its automatic number, or the gap above it. */
  readonly kind: 'text' | 'label' | 'gap';
  /** The finding that the user is looking at. */
  readonly current: boolean;
}

/** The places that the findings speak of; findings about the page as a whole have none in the text. */
export function marksOf(findings: readonly Finding[], selected: string | null): readonly Mark[] {
  return findings.flatMap((finding) =>
    [finding.location, ...finding.more].flatMap((location) => {
      const { end, paragraph, part, start } = location;
      return paragraph === null
        ? []
        : [
            {
              findingId: finding.id,
              severity: finding.severity,
              part,
              paragraph,
              start,
              end,
              kind: kindOf(location),
              current: finding.id === selected,
            },
          ];
    }),
  );
}

function kindOf({ end, label, start }: FindingLocation): Mark['kind'] {
  if (label !== undefined) {
    return 'label';
  }
  return end > start ? 'text' : 'gap';
}

/** The finding that a click at this offset of a paragraph means: the closest text around it, else any of the paragraph. */
export function findingAt(
  marks: readonly Mark[],
  part: string,
  paragraph: number,
  offset: number,
): string | null {
  const here = marks.filter((mark) => mark.part === part && mark.paragraph === paragraph);
  const around = here
    .filter(({ end, start }) => start <= offset && offset <= end)
    .sort((left, right) => left.end - left.start - (right.end - right.start));
  return (around[0] ?? here[0])?.findingId ?? null;
}
