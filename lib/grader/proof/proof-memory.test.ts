import { describe, expect, test } from "vitest";
import { ProofMemory } from "./proof-memory";

const made = (memory: ProofMemory, definition: string, value: number) =>
  memory.remember({ place: "p", definition }, () => Promise.resolve(value));

describe("what a memory of proofs keeps", () => {
  test("a finding is made once", async () => {
    const memory = new ProofMemory();
    expect([await made(memory, "a", 1), await made(memory, "a", 2), memory.made]).toEqual([1, 1, 1]);
  });

  test("what a whole proof did not ask for is forgotten, the rest is not", async () => {
    const memory = new ProofMemory();
    await made(memory, "a", 1);
    await made(memory, "b", 1);
    memory.forgetUnused();
    await made(memory, "a", 2);
    memory.forgetUnused();
    expect([await made(memory, "a", 3), await made(memory, "b", 3)]).toEqual([1, 3]);
  });

  test("what could not be made leaves nothing behind", async () => {
    const memory = new ProofMemory();
    await expect(memory.remember({ place: "p", definition: "a" }, () => Promise.reject(new Error("stopped")))).rejects.toThrow("stopped");
    expect(await made(memory, "a", 2)).toBe(2);
  });

  test("proofs that are broken off one after the other do not fill it", async () => {
    const memory = new ProofMemory();
    for (let i = 0; i <= 60_000; i++) await made(memory, String(i), i);
    expect(await made(memory, "0", -1)).toBe(-1);
  });
});
