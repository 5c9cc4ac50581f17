import { expect, test } from "vitest";
import { readSetting, USUAL_SETTING } from "./playground-setting";

test.each([
  { says: "nothing", text: undefined, setting: USUAL_SETTING },
  { says: "no JSON", text: "{", setting: USUAL_SETTING },
  { says: "no object", text: "7", setting: USUAL_SETTING },
  { says: "what does not fit", text: '{"type":"FAST","seed":-1,"values":[1]}', setting: USUAL_SETTING },
  {
    says: "what fits",
    text: '{"type":"EXPRESS","seed":7,"values":{"a":"b","c":1}}',
    setting: { type: "EXPRESS", seed: 7, values: { a: "b" } },
  },
])("$says", ({ text, setting }) => {
  expect(readSetting(text)).toEqual(setting);
});
