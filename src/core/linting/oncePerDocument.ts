import type { AdministrativeDocument } from '../administrative';

/** What several rules want to know of a document, found out when the first of them asks. */
export function oncePerDocument<Value extends object>(
  read: (administrative: AdministrativeDocument) => Value,
): (administrative: AdministrativeDocument) => Value {
  const known = new WeakMap<AdministrativeDocument, Value>();
  return (administrative) => {
    const cached = known.get(administrative);
    if (cached !== undefined) {
      return cached;
    }
    const value = read(administrative);
    known.set(administrative, value);
    return value;
  };
}
