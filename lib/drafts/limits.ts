/** AWS takes no longer definition; a world is held to the same. In characters. */
export const MOST_CHARACTERS_A_TEXT = 1_048_576;

/** All texts of one piece of work together, in characters. */
export const MOST_CHARACTERS_A_WORK = 2_200_000;
