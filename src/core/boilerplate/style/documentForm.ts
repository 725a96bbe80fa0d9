import type { AdministrativeDocument, Component } from '../../administrative';
import { PARTY_FORM, STATE_FORM, type ComponentFormat, type ComponentRole, type Form } from '../../forms';
import type { PrintedComponent, Regulation } from '../../regulations';
import { firstParagraph } from '../place/points';
import { bodyFormat } from './bodyFormat';

/** Roles that are printed like running text, but for their weight and slant. */
const LIKE_BODY: readonly ComponentRole[] = ['body', 'legalBasis', 'heading', 'subheading'];

/** Components of the header by which the size series in use is known. */
const MEASURED: Partial<Record<PrintedComponent, (document: AdministrativeDocument) => Component | null>> = {
  nationalName: ({ nationalName }) => nationalName,
  nationalMotto: ({ nationalMotto }) => nationalMotto,
  placeAndDate: ({ placeAndDate }) => placeAndDate,
};

/** The regime's printed forms, with the sizes, indents and spacing that the document itself uses where these are allowed. */
export function documentForm(administrative: AdministrativeDocument, regulation: Regulation): Form {
  const form = regulation.regime === 'party' ? PARTY_FORM : STATE_FORM;
  const body = bodyFormat(administrative, regulation.demands.body, form.formats.body);
  const formats: Record<ComponentRole, ComponentFormat> = { ...form.formats };
  for (const role of LIKE_BODY) {
    const { run, paragraph } = form.formats[role];
    formats[role] = {
      run: { ...run, size: body.run.size },
      paragraph: { ...body.paragraph, keepNext: paragraph.keepNext ?? false },
    };
  }
  for (const [role, size] of headerSizes(administrative, regulation)) {
    formats[role] = { ...formats[role], run: { ...formats[role].run, size } };
  }
  return { ...form, formats };
}

/** Sizes of the header by the series that the document has begun: all 13-14-14 or all 12-13-13 (Decree 30/2020, Phụ lục I, Mục V). */
function headerSizes(
  administrative: AdministrativeDocument,
  { demands: { sizeSeries } }: Regulation,
): readonly (readonly [ComponentRole, number])[] {
  if (sizeSeries === null) {
    return [];
  }
  const { components, series } = sizeSeries;
  const present = components.map((component) => measuredSize(administrative, component));
  const chosen = series.find((sizes) =>
    sizes.every((size, index) => present[index] === null || present[index] === size),
  );
  const [smallest = 0] = [...(chosen ?? [])].sort((a, b) => a - b);
  const roles = components.flatMap((component, index): (readonly [ComponentRole, number])[] => {
    const size = chosen?.[index];
    return size === undefined || !isRole(component) ? [] : [[component, size]];
  });
  // The agencies stand beside the national name, in its size.
  return chosen === undefined ? [] : [...roles, ['parentAgency', smallest], ['issuingAgency', smallest]];
}

function measuredSize(administrative: AdministrativeDocument, component: PrintedComponent): number | null {
  const found = MEASURED[component]?.(administrative) ?? null;
  return firstParagraph(administrative.source, found)?.runs[0]?.format.size ?? null;
}

function isRole(component: PrintedComponent): component is PrintedComponent & ComponentRole {
  return component in STATE_FORM.formats;
}
