import { describe, expect, test } from "vitest";
import { describeStateGraph, layOutStateGraph } from "./index";

const task = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke" };
const machine = {
  StartAt: "Choose",
  States: {
    Choose: { Type: "Choice", Choices: [{ Variable: "$.n", NumericGreaterThanEquals: 3, Next: "Each" }], Default: "Stop" },
    Each: {
      Type: "Map",
      ItemProcessor: {
        ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
        StartAt: "One",
        States: { One: { ...task, End: true } },
      },
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "Stop" }],
      End: true,
    },
    Stop: { Type: "Fail", Error: "TooFew" },
  },
};

describe("a state graph", () => {
  const graph = layOutStateGraph(machine);

  test("has every state once, nested ones inside their container", () => {
    const states = graph.nodes.filter(({ name }) => name !== "");
    expect(states.map(({ name }) => name).sort()).toEqual(["Choose", "Each", "One", "Stop"]);
    const each = states.find(({ name }) => name === "Each");
    const one = states.find(({ name }) => name === "One");
    if (each === undefined || one === undefined) throw new Error("both were found above");
    expect(each.isContainer).toBe(true);
    expect(one.x).toBeGreaterThan(each.x);
    expect(one.x + one.width).toBeLessThan(each.x + each.width);
    expect(one.y + one.height).toBeLessThan(each.y + each.height);
  });

  test("draws each way with its kind and label", () => {
    const labelled = graph.edges.filter(({ label }) => label !== "").map(({ kind, label }) => `${kind}: ${label}`);
    expect(labelled.sort()).toEqual(["catch: States.ALL", "choice: $.n ≥ 3", "default: otherwise"]);
  });

  test("keeps everything inside its size, and no two states over each other", () => {
    for (const { x, y, width, height } of graph.nodes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(graph.width);
      expect(y + height).toBeLessThanOrEqual(graph.height);
    }
    const outer = graph.nodes.filter(({ name }) => ["Choose", "Each", "Stop"].includes(name));
    for (const a of outer) {
      for (const b of outer.filter((other) => other !== a)) {
        expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
  });

  test("is told in words", () => {
    expect(describeStateGraph(machine)).toEqual([
      "The machine starts at Choose.",
      "Choose is a Choice state. If $.n ≥ 3, it goes to Each. Otherwise it goes to Stop.",
      "Each is a Map state (distributed, EXPRESS children). On States.ALL it goes to Stop. It ends there.",
      "For each item, Each starts at One.",
      "One is a Task state (Lambda). It ends there.",
      "Stop is a Fail state (TooFew). The execution fails there.",
    ]);
  });

  test.each([{}, { States: null }, { StartAt: 7, States: { A: "x", B: { Type: "Pass", Next: "Gone" } } }, []])(
    "of a definition at fault is drawn as far as it goes: %j",
    (definition) => {
      expect(layOutStateGraph(definition).width).toBeGreaterThan(0);
    },
  );
});
