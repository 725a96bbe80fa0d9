import type { AdministrativeDocument } from '../../administrative';
import { fold } from '../../vietnamese';

/** The administrative unit that the issuing agency's name carries: `XÃ`, `AN BÌNH`; folded. */
export interface OwnPlace {
  readonly kind: string;
  readonly name: string;
}

const KIND_AND_NAME = /(?:^| )(XA|PHUONG|DAC KHU|THI TRAN|HUYEN|QUAN|THI XA|TINH|THANH PHO) (.{2,40})$/u;

/** The unit named in the issuing agency's name, else in the superior agency's; null where neither names one. */
export function ownPlace({ issuingAgency, parentAgency }: AdministrativeDocument): OwnPlace | null {
  for (const component of [issuingAgency, parentAgency]) {
    const [, kind, name] = KIND_AND_NAME.exec(fold(component?.text ?? '')) ?? [];
    if (kind !== undefined && name !== undefined) {
      return { kind, name };
    }
  }
  return null;
}
