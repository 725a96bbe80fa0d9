/**
 * A fact about an object of the model, found out when somebody first asks and kept as long as the object lives. Nothing in the model
 * ever changes, so the fact must depend on nothing but the object.
 */
export function oncePer<Subject extends object, Fact extends object | string | number | boolean | null>(
  find: (subject: Subject) => Fact,
): (subject: Subject) => Fact {
  const known = new WeakMap<Subject, Fact>();
  return (subject) => {
    const kept = known.get(subject);
    if (kept !== undefined) {
      return kept;
    }
    const fact = find(subject);
    known.set(subject, fact);
    return fact;
  };
}
