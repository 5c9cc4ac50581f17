/** Any JSON value. Objects from the interpreter may have a null prototype: `__proto__` is a key like any other. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** A place in a definition as an RFC 6901 pointer: `/States/Pay/Retry/0/ErrorEquals`; the empty string is the whole document. */
export type JsonPointer = string;
