import rehypeSanitize, { defaultSchema, type Options } from "rehype-sanitize";

/** GitHub's list of what is safe, without pictures and forms, and with the element our own blocks become. */
const schema: Options = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((tag) => !["img", "picture", "source", "input"].includes(tag)), "sw-block"],
  attributes: { ...defaultSchema.attributes, "sw-block": ["index"] },
  protocols: { ...defaultSchema.protocols, href: ["https", "http", "mailto"] },
};

/** The step of every Markdown pipeline that lets nothing through which could run, load or pretend. */
export const sanitise: readonly [typeof rehypeSanitize, Options] = [rehypeSanitize, schema];
