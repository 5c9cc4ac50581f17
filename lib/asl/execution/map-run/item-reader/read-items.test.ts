import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { StatesError } from "../../../errors/states-error";
import type { Json } from "../../../json/json";
import { readListedItems, readObjectItems } from "./read-items";
import type { ReaderConfig, ReadItem } from "./reader-config";

const CONFIG: ReaderConfig = {
  inputType: undefined,
  transformation: undefined,
  manifestType: undefined,
  csvDelimiter: undefined,
  csvHeaderLocation: undefined,
  csvHeaders: undefined,
  maxItems: undefined,
  itemsPointer: undefined,
};

function read(files: Readonly<Record<string, string>>, config: Partial<ReaderConfig>): ReadItem[] {
  const [key = ""] = Object.keys(files);
  return [
    ...readObjectItems("b", key, { config: { ...CONFIG, ...config }, at: "/States/M/ItemReader", readObject: (_, name) => files[name] }),
  ];
}

function values(text: string, config: Partial<ReaderConfig>): Json[] {
  return read({ file: text }, config).map((item) => item.value);
}

describe("CSV", () => {
  const FIRST_ROW = { inputType: "CSV", csvHeaderLocation: "FIRST_ROW" } as const;

  test.each([
    // The first two are recorded on AWS.
    {
      says: "a header may be empty, records are padded and cut",
      text: "H1,\nValue4,Value5,Value6\n,,,\ntrue,1,'HelloWorld'\nNull,None,\n   \n",
      config: FIRST_ROW,
      items: [
        { H1: "Value4", "": "Value5" },
        { H1: "", "": "" },
        { H1: "true", "": "1" },
        { H1: "Null", "": "None" },
        { H1: "   ", "": "" },
      ],
    },
    {
      says: "headers given",
      text: "Value1,Value2\n,,,\n",
      config: { inputType: "CSV", csvHeaderLocation: "GIVEN", csvHeaders: ["H1"] } as const,
      items: [{ H1: "Value1" }, { H1: "" }],
    },
    { says: "quotes hold anything", text: 'a,b\r\n"x, ""y""\nz",2\r\n', config: FIRST_ROW, items: [{ a: 'x, "y"\nz', b: "2" }] },
    { says: "a byte order mark goes", text: "\uFEFFa\n1", config: FIRST_ROW, items: [{ a: "1" }] },
    { says: "empty lines go", text: "a\n\n1\n\n", config: FIRST_ROW, items: [{ a: "1" }] },
    { says: "a last empty field counts", text: "a,b\n1,", config: FIRST_ROW, items: [{ a: "1", b: "" }] },
    { says: "only a header", text: "a,b\n", config: FIRST_ROW, items: [] },
    ...(["COMMA,", "PIPE|", "SEMICOLON;", "SPACE ", "TAB\t"] as const).map((delimiter) => ({
      says: delimiter.slice(0, -1),
      text: `a${delimiter.slice(-1)}b\n1${delimiter.slice(-1)}2`,
      config: { ...FIRST_ROW, csvDelimiter: delimiter.slice(0, -1) },
      items: [{ a: "1", b: "2" }],
    })),
  ])("$says", ({ text, config, items }) => {
    expect(values(text, config)).toEqual(items);
  });

  test("a column called __proto__ is a column", () => {
    expect(JSON.stringify(values("__proto__,constructor\n1,2", FIRST_ROW))).toBe('[{"__proto__":"1","constructor":"2"}]');
  });

  test.each([
    { says: "headers repeat", text: "a,a\n1,2", cause: "CSV headers cannot contain duplicates." },
    { says: "there is no header", text: "", cause: "The CSV file has no header row." },
    { says: "headers are long", text: `${"x".repeat(10_241)}\n1`, cause: "CSV headers cannot be longer than 10240 characters." },
  ])("fails where $says", ({ text, cause }) => {
    expect(failureOf(() => values(text, FIRST_ROW))).toMatchObject({ error: "States.ItemReaderFailed", cause });
  });

  test("what is written by RFC 4180 is read back", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = ["a,b", ...rows.map((row) => row.map(quoted).join(","))].join("\r\n");
        expect(values(text, FIRST_ROW)).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });
});

describe("JSON and JSONL", () => {
  test.each([
    { says: "an array", text: '[1, {"a": 2}]', config: { inputType: "JSON" }, items: [1, { a: 2 }] },
    {
      says: "an array under a pointer",
      text: '{"a/b": [{"c": [3]}]}',
      config: { inputType: "JSON", itemsPointer: "/a~1b/0/c" },
      items: [3],
    },
    { says: "a line each", text: '1\n\n{"a": 2}\r\n', config: { inputType: "JSONL" }, items: [1, { a: 2 }] },
    { says: "no more than MaxItems", text: "[1, 2, 3]", config: { inputType: "JSON", maxItems: 2 }, items: [1, 2] },
    { says: "all with MaxItems 0", text: "1\n2", config: { inputType: "JSONL", maxItems: 0 }, items: [1, 2] },
  ] as const)("$says", ({ text, config, items }) => {
    expect(values(text, config)).toEqual(items);
  });

  test("members of an object under a pointer carry their keys", () => {
    expect(read({ f: '{"m": {"x": 1}}' }, { inputType: "JSON", itemsPointer: "/m" })).toEqual([{ key: "x", value: 1, source: "S3://b/f" }]);
  });

  test.each([
    // Recorded on AWS.
    { says: "an object", text: '{"Hello": "world"}', config: { inputType: "JSON" }, cause: "Attempting to map over non-iterable node." },
    { says: "no JSON", text: "[1,", config: { inputType: "JSON" }, cause: "The file is not valid JSON" },
    { says: "a bad line", text: "1\n{", config: { inputType: "JSONL" }, cause: "Line 2 of the file is not valid JSON" },
    { says: "a pointer to nothing", text: "{}", config: { inputType: "JSON", itemsPointer: "/a/b" }, cause: "there is no 'a'" },
    { says: "a negative MaxItems", text: "[]", config: { inputType: "JSON", maxItems: -1 }, cause: "MaxItems must not be negative." },
    { says: "Parquet, which is binary", text: "PAR1", config: { inputType: "PARQUET" }, cause: "not a Parquet file" },
    { says: "no InputType", text: "[]", config: {}, cause: "does not say what kind of file" },
  ] as const)("refuses $says", ({ text, config, cause }) => {
    const failure = failureOf(() => values(text, config));
    expect(failure.error).toBe("States.ItemReaderFailed");
    expect(failure.cause).toContain(cause);
  });

  test("lines are read only as far as items are asked for", () => {
    const items = readObjectItems("b", "f", { config: { ...CONFIG, inputType: "JSONL" }, at: "", readObject: () => "1\nbroken" });
    expect(items.next().value).toMatchObject({ value: 1 });
  });

  test("a missing object", () => {
    expect(failureOf(() => read({}, { inputType: "JSON" })).cause).toContain("The specified key does not exist");
  });
});

describe("manifests", () => {
  test("an S3 inventory: rows with the members of its fileSchema", () => {
    const manifest = {
      sourceBucket: "s",
      destinationBucket: "arn:aws:s3:::d",
      fileFormat: "CSV",
      fileSchema: "Bucket, Key, Size",
      files: [{ key: "data/1" }],
    };
    const files = { "manifest.json": JSON.stringify(manifest), "data/1": '"s","a b.txt","12"\n"s","c","0"\n' };
    expect(read(files, { manifestType: "S3_INVENTORY" })).toEqual([
      { value: { Bucket: "s", Key: "a b.txt", Size: "12" }, source: "S3://d/data/1" },
      { value: { Bucket: "s", Key: "c", Size: "0" }, source: "S3://d/data/1" },
    ]);
  });

  test("Athena: the items of every file listed", () => {
    const files = { "m.csv": '"s3://x/one"\ns3://y/p/two\n', one: "a\n1", "p/two": "a\n2" };
    const config = { manifestType: "ATHENA_DATA", inputType: "CSV", csvHeaderLocation: "FIRST_ROW" } as const;
    expect(read(files, config)).toEqual([
      { value: { a: "1" }, source: "S3://x/one" },
      { value: { a: "2" }, source: "S3://y/p/two" },
    ]);
  });

  test.each([
    { text: "[]", config: { inputType: "MANIFEST" } as const, cause: "not that of an S3 Inventory" },
    {
      text: "not a location",
      config: { manifestType: "ATHENA_DATA", inputType: "CSV" } as const,
      cause: "not the location of an S3 object",
    },
  ])("$cause", ({ text, config, cause }) => {
    expect(failureOf(() => values(text, config)).cause).toContain(cause);
  });
});

describe("listings", () => {
  const listing = [
    { Key: "in/", Size: 0 },
    { Key: "in/a", Size: 3, ETag: '"e"', StorageClass: "STANDARD" },
  ];
  const options = { config: CONFIG, at: "", readObject: () => "1\n2" };

  test("items are descriptions of the objects, folders included", () => {
    const items = [...readListedItems("b", listing, options)];
    expect(items.map((item) => item.source)).toEqual(["S3://b", "S3://b"]);
    expect(items[1]?.value).toEqual({ Etag: '"e"', Key: "in/a", LastModified: 0, Size: 3, StorageClass: "STANDARD" });
  });

  test("LOAD_AND_FLATTEN opens them, but no folder", () => {
    const config = { ...CONFIG, transformation: "LOAD_AND_FLATTEN", inputType: "JSONL" } as const;
    expect([...readListedItems("b", listing, { ...options, config })]).toEqual([
      { value: 1, source: "S3://b/in/a" },
      { value: 2, source: "S3://b/in/a" },
    ]);
  });
});

function failureOf(act: () => unknown): StatesError {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof StatesError) return thrown;
    throw thrown;
  }
  throw new Error("It did not fail.");
}
