import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchSessionUser } from "./session-user";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("who the header says is signed in", () => {
  test.each([
    { says: "the name", status: 200, body: { user: { name: "Ada", email: "ada@example.com" } }, user: { name: "Ada", teaches: false } },
    {
      says: "the address where there is no name",
      status: 200,
      body: { user: { name: null, email: "ada@example.com" } },
      user: { name: "ada@example.com", teaches: false },
    },
    {
      says: "that a learner does not teach",
      status: 200,
      body: { user: { name: "Lea", role: "learner" } },
      user: { name: "Lea", teaches: false },
    },
    {
      says: "that an instructor does",
      status: 200,
      body: { user: { name: "Ines", role: "instructor" } },
      user: { name: "Ines", teaches: true },
    },
    { says: "that an admin does", status: 200, body: { user: { name: "Ada", role: "admin" } }, user: { name: "Ada", teaches: true } },
    { says: "nobody, for the empty session", status: 200, body: {}, user: null },
    { says: "nobody, when the session is null", status: 200, body: null, user: null },
    { says: "nobody, when the server cannot say", status: 503, body: { user: { name: "Ada", teaches: false } }, user: null },
  ])("$says", async ({ status, body, user }) => {
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json(body, { status })));
    expect(await fetchSessionUser(new AbortController().signal)).toEqual(user);
  });
});
