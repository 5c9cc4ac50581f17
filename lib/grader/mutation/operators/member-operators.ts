import type { Json } from "@/lib/asl";
import type { LocatedState } from "../../locate-states";
import { DROP, isObject, objectsAt, type Edit, type MutationOperator } from "../mutation-operator";

/** Fields whose objects an author builds member by member. */
const BUILT = ["Parameters", "Arguments", "ResultSelector", "ItemSelector", "Output", "Assign", "Result"] as const;
const BUILT_INSIDE = ["Output", "Assign"] as const;

/** Every member at any depth of an object; lists stay whole, and so does a field's only member, for the field itself is dropped elsewhere. */
function members(value: Json | undefined, path: Edit["path"], depth = 0): readonly Edit[] {
  if (!isObject(value)) return [];
  const names = Object.keys(value);
  return names.flatMap((name) => [
    ...(depth === 0 && names.length === 1 ? [] : [{ path: [...path, name], ...DROP }]),
    ...members(value[name], [...path, name], depth + 1),
  ]);
}

function builtMembers({ body }: LocatedState): readonly Edit[] {
  const batcher = body["ItemBatcher"];
  return [
    ...BUILT.flatMap((field) => members(body[field], [field])),
    ...(isObject(batcher) ? members(batcher["BatchInput"], ["ItemBatcher", "BatchInput"]) : []),
    ...["Catch", "Choices"].flatMap((list) =>
      objectsAt(body, list).flatMap(([i, rule]) => BUILT_INSIDE.flatMap((field) => members(rule[field], [list, i, field]))),
    ),
  ];
}

export const memberOperators: readonly MutationOperator[] = [
  {
    name: "drop-member",
    misconception: "What an object built in the state does not name does not get through: only the members written there exist afterwards.",
    edits: builtMembers,
  },
];
