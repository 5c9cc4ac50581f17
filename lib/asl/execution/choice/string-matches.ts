/**
 * Whether a text matches a StringMatches pattern: `*` stands for any run of characters, none included; a backslash makes
 * a star, or a backslash, literal. Linear in time but for the stars: no pattern can make it run away.
 */
export function stringMatches(text: string, pattern: string): boolean {
  const tokens = tokensOf(pattern);
  let at = 0;
  let token = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const expected = tokens[token];
    if (expected === ANY) {
      star = token;
      starAt = at;
      token += 1;
    } else if (expected === text[at]) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      starAt += 1;
      at = starAt;
      token = star + 1;
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === ANY);
}

const ANY = Symbol("any run of characters");

function tokensOf(pattern: string): readonly (string | typeof ANY)[] {
  const tokens: (string | typeof ANY)[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (character === "\\" && (next === "*" || next === "\\")) {
      tokens.push(next);
      at += 1;
    } else tokens.push(character === "*" ? ANY : character);
  }
  return tokens;
}
