import { describe, expect, test } from "vitest";
import { type Entitled, mayAdminister, mayTeach, mayUse, planAt } from "./index";

const visitor = null;
const free: Entitled = { role: "learner", plan: "free" };
const premium: Entitled = { role: "learner", plan: "premium" };
const instructor: Entitled = { role: "instructor", plan: "free" };
const admin: Entitled = { role: "admin", plan: "free" };

describe("what is open to whom", () => {
  test.each([
    { says: "a visitor", who: visitor, opens: { free: true, premium: false }, teaches: false, administers: false },
    { says: "a learner on the free plan", who: free, opens: { free: true, premium: false }, teaches: false, administers: false },
    { says: "a learner with premium", who: premium, opens: { free: true, premium: true }, teaches: false, administers: false },
    { says: "an instructor", who: instructor, opens: { free: true, premium: true }, teaches: true, administers: false },
    { says: "an admin", who: admin, opens: { free: true, premium: true }, teaches: true, administers: true },
  ])("$says", ({ who, opens, teaches, administers }) => {
    expect({ free: mayUse("free", who), premium: mayUse("premium", who) }).toEqual(opens);
    expect(mayTeach(who)).toBe(teaches);
    expect(mayAdminister(who)).toBe(administers);
  });
});

describe("the plan a subscription gives", () => {
  const nowMs = Date.UTC(2026, 0, 15);
  test.each([
    { says: "none at all is free", subscription: null, plan: "free" },
    { says: "one without end is premium", subscription: { endsAt: null }, plan: "premium" },
    { says: "one that ends later is premium", subscription: { endsAt: new Date(nowMs + 1) }, plan: "premium" },
    { says: "one that ends now has ended", subscription: { endsAt: new Date(nowMs) }, plan: "free" },
  ])("$says", ({ subscription, plan }) => {
    expect(planAt(subscription, nowMs)).toBe(plan);
  });
});
