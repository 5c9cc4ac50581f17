/** What a page is about, for search engines, as schema.org has it. It is data: no browser runs it, and no content policy asks for it. */
export function JsonLd({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
