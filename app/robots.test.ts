import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import robots from "./robots";
import sitemap from "./sitemap";

// Nothing is published in the studio.
vi.mock("@/lib/db/published-exercises", () => ({ findPublished: () => Promise.resolve([]) }));

const rules = [robots().rules].flat();
const disallowed = rules.flatMap(({ disallow }) => disallow ?? []);
const isDisallowed = (path: string): boolean => disallowed.some((one) => path.startsWith(one));

/** Pages that say of themselves that they are not to be found. The ways in are named by links everywhere, and kept out by that word alone. */
const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) && readFileSync(`app/${file}`, "utf8").includes("index: false"))
  .map(
    (file) =>
      `/${file
        .split("/")
        .filter((part) => !part.startsWith("(") && part !== "page.tsx")
        .join("/")}`,
  )
  .filter((path) => path !== "/sign-in");

test.each(pages)("%s is no page for a search engine, and robots.txt says so", (path) => {
  expect(isDisallowed(path)).toBe(true);
});

test("nothing of the sitemap is forbidden to read", async () => {
  expect(pages.length).toBeGreaterThan(15);
  expect((await sitemap()).filter(({ url }) => isDisallowed(new URL(url).pathname))).toEqual([]);
}, 60_000); // it reads the whole course
