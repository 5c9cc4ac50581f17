import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { packWork, unpackWork } from "./share-link";

const work = { definition: '{"StartAt": "Größe 🚀"}', input: "{}", world: "" };
const pack = (text: string) => `#w1.${deflateRawSync(text).toString("base64url")}`;

test("a packed work is the same when it is unpacked", async () => {
  expect(await unpackWork(await packWork(work))).toEqual(work);
});

test("the setting goes along, where there is one", async () => {
  expect(await unpackWork(await packWork(work, '{"seed":7}'))).toEqual({ ...work, setting: '{"seed":7}' });
});

describe("what is no work is nothing", () => {
  test.each([
    { says: "no fragment", fragment: "" },
    { says: "another fragment", fragment: "#content" },
    { says: "no Base64", fragment: "#w1.%%%" },
    { says: "a part of one", fragment: pack('["a","b","c"]').slice(0, 12) },
    { says: "other data", fragment: pack('{"definition":"a"}') },
    { says: "two parts", fragment: pack('["a","b"]') },
    { says: "five parts", fragment: pack('["a","b","c","d","e"]') },
    { says: "a number among them", fragment: pack('["a","b",3]') },
    { says: "a bomb", fragment: pack(JSON.stringify(["x".repeat(3_000_000), "", ""])) },
  ])("$says", async ({ fragment }) => {
    expect(await unpackWork(fragment)).toBeUndefined();
  });
});
