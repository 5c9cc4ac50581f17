/** Files that a person chose as a folder, as the paths and texts of an exercise. What file managers leave there is passed over. */
export async function readFolder(files: readonly File[]): Promise<{ readonly files: Record<string, string>; readonly slug: string }> {
  const wanted = files.filter(({ name }) => name !== ".DS_Store" && name !== "Thumbs.db");
  const read = wanted.map(async (file) => {
    const [folder = "", ...rest] = file.webkitRelativePath.split("/");
    // Like the server with an archive: byte for byte, a mark at the beginning included.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { folder, path: rest.join("/"), text };
  });
  const all = await Promise.all(read);
  return { files: Object.fromEntries(all.map(({ path, text }) => [path, text])), slug: all[0]?.folder ?? "exercise" };
}
