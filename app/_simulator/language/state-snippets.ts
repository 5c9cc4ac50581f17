import type { Offer } from "./offer";

/** Whole states to begin with; `$0` and `${1:…}` are stops for the cursor. */
export const STATE_SNIPPETS: readonly Offer[] = [
  snippet("Task", "A state that calls a service", [
    '"Type": "Task"',
    '"Resource": "${2:arn:aws:states:::lambda:invoke}"',
    '"Parameters": {\n    $0\n  }',
    '"End": true',
  ]),
  snippet("Choice", "A state that decides where to go", [
    '"Type": "Choice"',
    '"Choices": [\n    { "Variable": "\\$.${2:value}", "StringEquals": "${3:yes}", "Next": "${4:Next state}" }\n  ]',
    '"Default": "$0"',
  ]),
  snippet("Pass", "A state that reshapes data", ['"Type": "Pass"', '"Parameters": {\n    $0\n  }', '"End": true']),
  snippet("Wait", "A state that lets time go by", ['"Type": "Wait"', '"Seconds": ${2:10}', '"Next": "$0"']),
  snippet("Parallel", "Branches that run at the same time", [
    '"Type": "Parallel"',
    '"Branches": [\n    { "StartAt": "${2:First}", "States": { "${2:First}": { "Type": "Pass", "End": true } } }\n  ]',
    '"End": true',
  ]),
  snippet("Map", "A block that runs for each item", [
    '"Type": "Map"',
    '"ItemsPath": "\\$.${2:items}"',
    '"ItemProcessor": {\n    "ProcessorConfig": { "Mode": "INLINE" },\n    "StartAt": "${3:Each}",\n    "States": { "${3:Each}": { "Type": "Pass", "End": true } }\n  }',
    '"End": true',
  ]),
  snippet("Succeed", "An end that succeeds", ['"Type": "Succeed"']),
  snippet("Fail", "An end that fails", ['"Type": "Fail"', '"Error": "${2:Name}"', '"Cause": "$0"']),
];

function snippet(type: string, meaning: string, fields: readonly string[]): Offer {
  return { label: `${type} state`, meaning, insert: `"\${1:${type}}": {\n  ${fields.join(",\n  ")}\n}`, snippet: true, group: "snippet" };
}
