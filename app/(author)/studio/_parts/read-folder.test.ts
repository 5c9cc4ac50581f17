import { expect, test } from "vitest";
import { readFolder } from "./read-folder";

const chosen = (entries: Readonly<Record<string, string | Uint8Array>>) =>
  Object.entries(entries).map(([webkitRelativePath, body]) => {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    return { webkitRelativePath, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
  });

test("a folder is read as it is, a mark at the beginning and line ends included", async () => {
  const files = { "back-off/exercise.yaml": "\uFEFFtitle: A\r\n", "back-off/wrong/even-pace.asl.json": "{}\n" };
  expect(await readFolder(chosen(files))).toEqual({
    ok: true,
    value: { slug: "back-off", files: { "exercise.yaml": "\uFEFFtitle: A\r\n", "wrong/even-pace.asl.json": "{}\n" } },
  });
});

test("what is hidden in a folder is passed over", async () => {
  const read = await readFolder(chosen({ "a/.git/HEAD": "ref", "a/.DS_Store": Uint8Array.of(0xff), "a/Thumbs.db": "", "a/brief.md": "b" }));
  expect(read).toEqual({ ok: true, value: { slug: "a", files: { "brief.md": "b" } } });
});

test.each([
  { says: "a picture is named", files: { "a/brief.md": "b", "a/img/graph.png": Uint8Array.of(0x89, 0x50) }, names: "img/graph.png" },
  { says: "an empty folder is told", files: { "a/.DS_Store": "" }, names: "empty" },
])("$says", async ({ files, names }) => {
  const read = await readFolder(chosen(files));
  expect(read).toEqual({ ok: false, refusal: expect.stringContaining(names) as string });
});
