import { textArgument } from "./argument";
import type { IntrinsicFunction } from "./intrinsic-function";

/** Splits at any character of the second argument; empty pieces are dropped (recorded: `",,"` gives `[]`). */
export const stringSplit: IntrinsicFunction = {
  name: "States.StringSplit",
  arguments: [2, 2],
  call: (values) => {
    const delimiters = new Set(textArgument(values, 1));
    const pieces: string[] = [];
    let piece = "";
    for (const character of textArgument(values, 0)) {
      if (!delimiters.has(character)) piece += character;
      else {
        if (piece !== "") pieces.push(piece);
        piece = "";
      }
    }
    return piece === "" ? pieces : [...pieces, piece];
  },
};
