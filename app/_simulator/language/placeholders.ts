/** `${name}` as deployment tools write it: CloudFormation's `${Fn.Arn}` and `${AWS::Region}` too; `${!literal}` is none. */
const PLACEHOLDER = /\$\{([A-Za-z_][\w.:-]*)\}/g;
const STRING_OR_PLACEHOLDER = /"(?:[^"\\\n]|\\.)*"|\$\{[A-Za-z_][\w.:-]*\}/g;

export interface Placeholder {
  readonly name: string;
  /** It stands outside of quotes, where a number, an object or the like must come: it cannot run as it is. */
  readonly bare: boolean;
}

/** @returns the placeholders of a definition by name, in the order of their first appearance. */
export function findPlaceholders(text: string): Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const [token] of text.matchAll(STRING_OR_PLACEHOLDER)) {
    const bare = !token.startsWith('"');
    for (const [, name = ""] of token.matchAll(PLACEHOLDER)) found.set(name, { name, bare: bare || found.get(name)?.bare === true });
  }
  return [...found.values()];
}

/** @returns the text with every value put in: within quotes as a string's part, outside of them as it is. Without a value a placeholder stays. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  const value = (name: string) => (Object.hasOwn(values, name) && values[name] !== "" ? values[name] : undefined);
  return text.replaceAll(STRING_OR_PLACEHOLDER, (token) =>
    token.replaceAll(PLACEHOLDER, (placeholder, name: string) => {
      const given = value(name);
      if (given === undefined) return placeholder;
      return token.startsWith('"') ? JSON.stringify(given).slice(1, -1) : given;
    }),
  );
}

/** @returns the text with a number of the same length for each placeholder outside of quotes, so that it is JSON and every place in it stays. */
export function maskPlaceholders(text: string): string {
  return text.replaceAll(STRING_OR_PLACEHOLDER, (token) => (token.startsWith('"') ? token : "1".repeat(token.length)));
}
