import { expect, test } from "vitest";
import { checkExpectation } from "./index";
import { failed } from "./made-up-runs";

// The definition of the made-up runs has five states: three, one in a branch, one in an item processor.
test.each([
  { says: "few enough", expected: { atMost: 5 }, finds: [] },
  {
    says: "too many, those inside others counted",
    expected: { atMost: 4 },
    finds: ["The definition should have at most 4 states; it has 5."],
  },
])("$says", async ({ expected, finds }) => {
  expect((await checkExpectation("states", expected, failed)).map(({ message }) => message)).toEqual(finds);
});
