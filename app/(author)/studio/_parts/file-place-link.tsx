"use client";

/** A place in the files of an exercise. */
export interface FilePlace {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Names a place, and leads there where something can be opened. */
export function FilePlaceLink({
  file,
  line,
  onOpen,
}: FilePlace & {
  /** Shows a file, at a line. */
  readonly onOpen?: ((file: string, line: number) => void) | undefined;
}) {
  const place = line > 1 ? `${file}:${line}` : file;
  if (onOpen === undefined) return <code className="text-sm text-muted">{place}</code>;
  return (
    <button
      type="button"
      className="font-mono text-sm break-all text-accent underline underline-offset-2"
      onClick={() => {
        onOpen(file, line);
      }}
    >
      {place}
    </button>
  );
}
