import { describe, expect, test } from "vitest";
import { deviceName } from "./device-name";

describe("what a device is called", () => {
  test.each([
    {
      userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
      name: "Edge on Windows",
    },
    {
      userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
      name: "Chrome on Linux",
    },
    { userAgent: "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", name: "Firefox on Linux" },
    {
      userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1",
      name: "Safari on iPhone",
    },
    { userAgent: "curl/8.5.0", name: "Unknown device" },
    { userAgent: null, name: "Unknown device" },
  ])("$name", ({ userAgent, name }) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});
