import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchSessionUser } from "./session-user";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("who the header says is signed in", () => {
  test.each([
    { says: "the name", status: 200, body: { user: { name: "Ada", email: "ada@example.com" } }, user: { name: "Ada" } },
    {
      says: "the address where there is no name",
      status: 200,
      body: { user: { name: null, email: "ada@example.com" } },
      user: { name: "ada@example.com" },
    },
    { says: "nobody, for the empty session", status: 200, body: {}, user: null },
    { says: "nobody, when the session is null", status: 200, body: null, user: null },
    { says: "nobody, when the server cannot say", status: 503, body: { user: { name: "Ada" } }, user: null },
  ])("$says", async ({ status, body, user }) => {
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json(body, { status })));
    expect(await fetchSessionUser(new AbortController().signal)).toEqual(user);
  });
});
