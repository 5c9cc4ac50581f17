import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unzipExercise, zipExercise } from "./exercise-zip";

const text = fc.string({ unit: fc.constantFrom("a", "\r\n", "\n", "é", "日", "😀", "\ufeff", "#", " ", "\t", '"'), maxLength: 200 });
const answer = fc.tuple(fc.constantFrom("wrong", "also-right"), fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/));
const files = fc
  .tuple(
    text,
    text,
    text,
    text,
    fc.dictionary(
      answer.map(([folder, name]) => `${folder}/${name}.asl.json`),
      text,
      { maxKeys: 5 },
    ),
  )
  .map(([yaml, brief, starter, solution, answers]) => ({
    "exercise.yaml": yaml,
    "brief.md": brief,
    "starter.asl.json": starter,
    "solution.asl.json": solution,
    ...answers,
  }));

describe("what is exported comes back byte for byte", () => {
  test("the files, whatever is in them", () => {
    fc.assert(
      fc.property(files, (written) => {
        const back = unzipExercise(zipExercise("an-exercise", written));
        expect(back.ok && { ...back.value }).toEqual(written);
      }),
      { numRuns: 100 },
    );
  });

  test("and the archive itself, when it is exported again", () => {
    fc.assert(
      fc.property(files, (written) => {
        const archive = zipExercise("an-exercise", written);
        const back = unzipExercise(archive);
        expect(back.ok && zipExercise("an-exercise", back.value)).toEqual(archive);
      }),
      { numRuns: 50 },
    );
  });
});

const whole = { "exercise.yaml": "a", "brief.md": "b", "starter.asl.json": "{}", "solution.asl.json": "{}" };
const packed = (entries: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, body]) => [name, typeof body === "string" ? strToU8(body) : body])));

describe("archives of others", () => {
  test.each([
    { says: "files at the top", archive: packed(whole) },
    { says: "a folder in a folder, with what a Mac adds", archive: packed(inFolder("a/b", { ...whole, ".DS_Store": "x" })) },
    { says: "with entries for folders", archive: packed({ "x/": "", ...inFolder("x", whole) }) },
  ])("$says are read", ({ archive }) => {
    expect(unzipExercise(archive)).toEqual({ ok: true, value: whole });
  });

  test.each([
    { says: "no archive", archive: strToU8("hello"), message: /not a zip archive/ },
    { says: "an empty one", archive: packed({}), message: /empty|not a zip/ },
    { says: "a way out", archive: packed({ ...whole, "../../etc/passwd": "x" }), message: /leads out/ },
    { says: "an absolute path", archive: packed({ ...whole, "/etc/passwd": "x" }), message: /leads out/ },
    { says: "a Windows path", archive: packed({ ...whole, "C:\\x": "x" }), message: /leads out/ },
    { says: "a bomb", archive: packed({ ...whole, "brief.md": "0".repeat(500_000) }), message: /200-fold/ },
    { says: "a bigger bomb", archive: packed({ ...whole, "brief.md": "0".repeat(50_000_000) }), message: /at most 524288/ },
    { says: "a thousand files", archive: packed(many(1000)), message: /more than 100 files/ },
    {
      says: "bytes that are no text",
      archive: packed({ ...whole, "brief.md": new Uint8Array([0xff, 0xfe, 0x00]) }),
      message: /not text in UTF-8/,
    },
    { says: "a file that nothing reads", archive: packed({ ...whole, "run.js": "x" }), message: /No file of an exercise is called that/ },
    { says: "a file called __proto__", archive: packed({ ...whole, "wrong/__proto__.asl.json": "{}" }), message: /is called that/ },
    { says: "NUL characters", archive: packed({ ...whole, "brief.md": "a\0b" }), message: /NUL/ },
  ])("$says: refused with a reason", ({ archive, message }) => {
    expect(unzipExercise(archive)).toEqual({ ok: false, refusal: expect.stringMatching(message) as string });
  });
});

test("one that lies about its size is unpacked no further than it says", () => {
  expect(unzipExercise(lying())).toEqual({ ok: true, value: { "brief.md": "0000000000" } });
});

function inFolder(folder: string, entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, body]) => [`${folder}/${name}`, body]));
}

function many(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`wrong/a-${i}.asl.json`, "{}"]));
}

/** An archive whose directory says that a long file is short. */
function lying(): Uint8Array {
  const archive = packed({ "brief.md": "0".repeat(400_000) });
  const view = new DataView(archive.buffer, archive.byteOffset);
  for (let at = 0; at < archive.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return archive;
}
