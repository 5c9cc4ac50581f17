import { describe, expect, test } from "vitest";
import { readDefinition } from "./read-definition";

const states = { Done: { Type: "Succeed" } };
const machine = { StartAt: "Done", States: states };

const TEMPLATE = `
Resources:
  Bucket: { Type: "AWS::S3::Bucket" }
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      DefinitionSubstitutions:
        Charge: !GetAtt ChargeFunction.Arn
        Wait: 5
      Definition:
        StartAt: Pay
        States:
          Pay: { Type: Task, Resource: !Sub "\${Charge}", TimeoutSeconds: 30, End: true }
  Later:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !Join ["", ['{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"', !GetAtt [F, Arn], '","End":true}}}']]
  Elsewhere:
    Type: AWS::Serverless::StateMachine
    Properties: { DefinitionUri: machines/orders.asl.json }
`;

describe("a definition is found", () => {
  test.each([
    {
      says: "JSON stays as it is written",
      text: '{ "StartAt": "Done",  "States": {} }',
      from: "JSON",
      definition: '{ "StartAt": "Done",  "States": {} }',
    },
    {
      says: "JSON with placeholders outside of quotes",
      text: '{ "TimeoutSeconds": ${t}, "States": {} }',
      from: "JSON",
      definition: '{ "TimeoutSeconds": ${t}, "States": {} }',
    },
  ])("$says", ({ text, from, definition }) => {
    expect(readDefinition(text)).toMatchObject({ ok: true, from, definition });
  });

  test("YAML, anchors and all", () => {
    const read = readDefinition("StartAt: Done\nStates:\n  Done: &end { Type: Succeed }\n  Also: *end\n");
    expect(read.ok && [read.from, JSON.parse(read.definition)]).toEqual([
      "YAML",
      { StartAt: "Done", States: { Done: { Type: "Succeed" }, Also: { Type: "Succeed" } } },
    ]);
  });

  test("the answer of DescribeStateMachine", () => {
    expect(readDefinition(JSON.stringify({ type: "EXPRESS", definition: JSON.stringify(machine) }))).toMatchObject({
      ok: true,
      from: "DescribeStateMachine",
      type: "EXPRESS",
      definition: JSON.stringify(machine),
    });
  });

  test("a SAM template: Definition, substitutions, type", () => {
    const read = readDefinition(TEMPLATE);
    expect(read).toMatchObject({
      ok: true,
      machine: "Orders",
      others: ["Later"],
      type: "EXPRESS",
      values: { Charge: "${ChargeFunction.Arn}", Wait: "5" },
    });
    expect(read.ok && JSON.parse(read.definition)).toMatchObject({ States: { Pay: { Resource: "${Charge}", TimeoutSeconds: 30 } } });
  });

  test("another machine of it: DefinitionString put together", () => {
    const read = readDefinition(TEMPLATE, "Later");
    expect(read.ok && JSON.parse(read.definition)).toMatchObject({ States: { A: { Resource: "${F.Arn}" } } });
  });

  test("a template as JSON, its text with Fn::Sub and a map", () => {
    const DefinitionString = { "Fn::Sub": ['{"StartAt":"${First}","States":{}}', { First: "A" }] };
    const read = readDefinition(
      JSON.stringify({ Resources: { M: { Type: "AWS::StepFunctions::StateMachine", Properties: { DefinitionString } } } }),
    );
    expect(read).toMatchObject({ ok: true, values: { First: "A" }, type: "STANDARD" });
  });
});

const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f", "g"].map((name, i) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdef".charAt(i)}`).join(",")}]`).join("\n")}\nStates: *g\n`;

describe("what is none says why", () => {
  test.each([
    { says: "neither JSON nor YAML", text: "{ a: [", problem: /neither JSON nor YAML\. Line 1/ },
    { says: "a bomb of aliases", text: BOMB, problem: /alias/i },
    { says: "plain words", text: "hello", problem: /StartAt and States is wanted/ },
    { says: "another object", text: '{"a":1}', problem: /no "States" at the top, only a/ },
    { says: "a mock configuration", text: '{"StateMachines":{},"MockedResponses":{}}', problem: /under World/ },
    { says: "a template without a machine", text: "Resources: {}", problem: /no AWS::StepFunctions/ },
    {
      says: "a template whose definition is elsewhere",
      text: TEMPLATE.replace(/ {2}Orders:[\s\S]*? {2}Elsewhere:/, "  Elsewhere:"),
      problem: /machines\/orders\.asl\.json: open that one/,
    },
    { says: "far too long", text: " ".repeat(2_000_001), problem: /two million/ },
  ])("$says", ({ text, problem }) => {
    const read = readDefinition(text);
    expect(read.ok ? "" : read.problem).toMatch(problem);
  });

  test("__proto__ is a key like any other", () => {
    const read = readDefinition("States: { __proto__: { Type: Succeed } }\n");
    expect(read.ok && read.definition).toContain('"__proto__": {');
  });
});
