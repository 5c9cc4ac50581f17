import type { Json } from "../json/json";

/** JSON text as the history shows it. What one state puts out the next takes in, so the last text is kept for the same value. */
export class JsonText {
  #value: Json | undefined;
  #text = "";

  of(value: Json): string {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (value !== this.#value) {
      this.#text = JSON.stringify(value);
      this.#value = value;
    }
    return this.#text;
  }
}
