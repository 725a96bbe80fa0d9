const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

/**
 * Fills the `{name}` placeholders of a message template. A placeholder without a value is a mistake in the rule and throws a
 * RangeError.
 */
export function fillTemplate(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = data[name];
    if (value === undefined) {
      throw new RangeError(`No value for the placeholder {${name}} of the message "${template}".`);
    }
    return value;
  });
}
