/**
 * A function of a text that remembers what it gave: the same words come again and again. Once `limit` texts are known it forgets them
 * all, so that a long session does not grow. The function must depend on nothing but the text.
 */
export function remembered<Value>(valueOf: (text: string) => Value, limit = 4096): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) {
      return cached;
    }
    if (known.size >= limit) {
      known.clear();
    }
    const value = valueOf(text);
    known.set(text, value);
    return value;
  };
}
