import type { AdministrativeDocument } from '../administrative';
import { dateExists, isoDate } from '../vietnamese';
import type { IsoDate } from './regulation';

/** The date in the document's date line; null when a part of it is blank or the day does not exist. */
export function documentDate(administrative: AdministrativeDocument): IsoDate | null {
  const { day = null, month = null, year = null } = administrative.placeAndDate ?? {};
  if (day === null || month === null || year === null) {
    return null;
  }
  const date = { day, month, year };
  return dateExists(date) ? isoDate(date) : null;
}
