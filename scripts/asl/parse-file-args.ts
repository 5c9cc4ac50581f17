import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

interface FileArgs<Given extends Options> {
  readonly file: string;
  readonly values: ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: Given }>>["values"];
}

/**
 * The arguments of a subcommand that takes one file, and options.
 * @param lacking - what to say where no file is named, or more than one.
 * @throws Error for wrong usage.
 */
export function parseFileArgs<const Given extends Options>(args: readonly string[], lacking: string, options: Given): FileArgs<Given> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(lacking);
  return { file, values };
}
