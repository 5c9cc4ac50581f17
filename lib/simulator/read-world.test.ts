import { describe, expect, test } from "vitest";
import { defaultAnswer, findTasks, PRESETS, readWorld, unansweredTasks, worldProblemText } from "./index";

describe("a world that is none says where and how to mend it", () => {
  test.each([
    { says: "no object", world: [], text: /^The world: .* Write an object with any of functions/ },
    { says: "a part that is not there", world: { function: {} }, text: /^function: Nothing reads "function"\. Did you mean "functions"\?/ },
    { says: "no list of answers", world: { functions: { f: "ok" } }, text: /^functions › f: This is no list of answers\. Write a list/ },
    {
      says: "two ways at once",
      world: { functions: { f: [{ returns: 1, never: true }] } },
      text: /^functions › f › answer 1: Give exactly one/,
    },
    { says: "a field's name", world: { functions: { f: [{ return: 1 }] } }, text: /^functions › f › answer 1 › return: .*"returns"/ },
    { says: "a length of time", world: { functions: { f: [{ returns: 1, takes: "5 parsecs" }] } }, text: /takes: .*"250ms"/ },
    {
      says: "a rate beyond 1",
      world: { functions: { f: [{ returns: 1, throws: {}, failureRate: 5 }] } },
      text: /failureRate: .*from 0 to 1/,
    },
    {
      says: "an expression that does not parse",
      world: { functions: { f: [{ returns: "{% 1 + %}" }] } },
      text: /returns: This expression cannot be read/,
    },
    {
      says: "a condition that does not parse",
      world: { functions: { f: [{ when: "{% ( %}", returns: 1 }] } },
      text: /when: This expression/,
    },
    { says: "an object's content", world: { buckets: { b: { k: 7 } } }, text: /^buckets › b › k: .*"json"/ },
    { says: "a queue that is no name", world: { queues: [7] }, text: /^queues/ },
    {
      says: "a child machine that is none",
      world: { machines: { m: { definition: { StartAt: "A" }, type: "STANDARD" } } },
      text: /^machines › m › definition/,
    },
  ])("$says", ({ world, text }) => {
    const read = readWorld(world);
    expect(read.ok ? [] : read.problems.map(worldProblemText)).toEqual(expect.arrayContaining([expect.stringMatching(text)]));
  });

  test("a world in order is given back parsed", () => {
    expect(readWorld({ functions: { f: [{ returns: 1, takes: "1s" }] } })).toMatchObject({
      ok: true,
      world: { functions: { f: [{ takes: 1000 }] } },
    });
  });
});

const definition = {
  States: {
    A: { Type: "Task", Resource: "arn:aws:lambda:us-east-1:123456789012:function:f" },
    B: { Type: "Task", Resource: "arn:aws:states:::sqs:sendMessage", Parameters: { QueueUrl: "https://sqs/1/orders" } },
    "C/D": {
      Type: "Map",
      ItemProcessor: {
        States: { E: { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Arguments: { FunctionName: "{% $f %}" } } },
      },
    },
    F: { Type: "Parallel", Branches: [{ States: { G: { Type: "Task", Resource: "${Fn}" } } }] },
    H: { Type: "Pass" },
  },
};

test("every Task is found, with the name a world knows it by", () => {
  expect(findTasks(definition).map(({ at, name }) => [at, name])).toEqual([
    ["/States/A", "f"],
    ["/States/B", "sqs:sendMessage:orders"],
    ["/States/C~1D/ItemProcessor/States/E", "lambda:invoke"],
    ["/States/F/Branches/0/States/G", "${Fn}"],
  ]);
  expect(findTasks("{}")).toEqual([]);
});

test.each([
  { says: "nothing answers in an empty world", world: {}, unanswered: ["A", "B", "E", "G"] },
  { says: "a function by name", world: { functions: { f: [] } }, unanswered: ["B", "E", "G"] },
  { says: "a state by name", world: { states: { A: [], E: [], G: [] } }, unanswered: ["B"] },
  { says: "a queue", world: { queues: ["orders"] }, unanswered: ["A", "E", "G"] },
  { says: "another queue", world: { queues: ["other"] }, unanswered: ["A", "B", "E", "G"] },
  { says: "no world at all", world: null, unanswered: ["A", "B", "E", "G"] },
])("unanswered: $says", ({ world, unanswered }) => {
  expect(unansweredTasks(findTasks(definition), world).map(({ state }) => state)).toEqual(unanswered);
});

describe.each(PRESETS)("the preset $id", ({ turn }) => {
  test.each([
    { says: "a function", name: "charge" },
    { says: "a service", name: "dynamodb:putItem:orders" },
  ])("makes a valid world of $says, from plain answers and from none", ({ name }) => {
    for (const answers of [[defaultAnswer(name)], [], [{ throws: { error: "E" }, times: 1 }, { returns: 1 }]]) {
      expect(readWorld({ functions: { [name]: turn(answers, name) } })).toMatchObject({ ok: true });
    }
  });
});

test("throttling twice is not heaped up", () => {
  const preset = PRESETS.find(({ id }) => id === "throttle-twice");
  const once = preset?.turn([{ returns: 1 }], "f") ?? [];
  expect(preset?.turn(once, "f")).toEqual(once);
});
