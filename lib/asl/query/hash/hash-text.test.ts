import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base64Bytes, base64Text } from "./base64";
import { HASH_ALGORITHMS, hashText } from "./hash-text";
import { utf8Bytes, utf8Text } from "./utf8";

// FIPS 180-4 and RFC 1321 examples.
test.each([
  { algorithm: "MD5", text: "", digest: "d41d8cd98f00b204e9800998ecf8427e" },
  { algorithm: "MD5", text: "abc", digest: "900150983cd24fb0d6963f7d28e17f72" },
  { algorithm: "SHA-1", text: "abc", digest: "a9993e364706816aba3e25717850c26c9cd0d89d" },
  { algorithm: "SHA-256", text: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
])("$algorithm of '$text'", ({ algorithm, text, digest }) => {
  expect(hashText(text, algorithm)).toBe(digest);
});

test.each(HASH_ALGORITHMS)("%s agrees with the host's, at every length around a block's", (algorithm) => {
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 110, 111, 112, 127, 128, 129, 1000]) {
    const text = "é".repeat(length >> 1) + "a".repeat(length & 1);
    expect(hashText(text, algorithm)).toBe(createHash(algorithm.replace("-", "")).update(text).digest("hex"));
  }
});

test("an unknown algorithm has no digest", () => {
  expect(hashText("abc", "sha-256")).toBeUndefined();
});

test("UTF-8 and Base64 agree with the host's", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, "utf8"))).toBe(true);
      expect(utf8Text(utf8Bytes(text))).toBe(text);
      const encoded = base64Text(utf8Bytes(text));
      expect(encoded).toBe(Buffer.from(text, "utf8").toString("base64"));
      expect(Buffer.from(base64Bytes(encoded) ?? []).toString("utf8")).toBe(text);
    }),
  );
});

test.each(["a", "ab=", "a b=", "====", "YQ=", "YQ===", "Y-=="])("'%s' is no Base64", (text) => {
  expect(base64Bytes(text)).toBeUndefined();
});
