// Signs that turn the direction of what follows: a title from the web may hold them.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A title inside a sentence: whatever its script and its signs, the words beside it keep their order. */
export const named = (title: string) => `\u2068${title.replace(TURNS, "")}\u2069`;
