import { readdirSync } from "node:fs";
import { type APIRequestContext, type APIResponse, type Browser, expect, type PlaywrightWorkerArgs, test } from "@playwright/test";
import { MATRIX, type Role, ROLES } from "./role-matrix";
import { DEMO, demoPassword } from "./sign-in-demo";

const ACCOUNTS: Readonly<Record<Exclude<Role, "visitor">, string>> = {
  learner: DEMO.learner,
  premium: DEMO.premium,
  other: DEMO.otherInstructor,
  owner: DEMO.instructor,
  admin: DEMO.admin,
};

type Requests = Readonly<Record<Role, APIRequestContext>>;

/** A request context for each role, signed in without a browser. */
async function signInAll(playwright: PlaywrightWorkerArgs["playwright"], baseURL: string): Promise<Requests> {
  const password = demoPassword();
  const open = async (role: Role): Promise<[Role, APIRequestContext]> => {
    const request = await playwright.request.newContext({ baseURL });
    if (role === "visitor") return [role, request];
    const { csrfToken } = (await (await request.get("/api/auth/csrf")).json()) as { csrfToken: string };
    await request.post("/api/auth/callback/credentials", { form: { csrfToken, email: ACCOUNTS[role], password, json: "true" } });
    const session = (await (await request.get("/api/auth/session")).json()) as { user?: { email?: string } };
    expect(session.user?.email, `${role} is signed in`).toBe(ACCOUNTS[role]);
    return [role, request];
  };
  return Object.fromEntries(await Promise.all(ROLES.map(open))) as Requests;
}

const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ]),
  );

/** The form of a page that holds `mark`, as a browser without a script sends it: its hidden fields name the server action. */
async function formOf(request: APIRequestContext, path: string, mark: string): Promise<Record<string, string>> {
  const html = await (await request.get(path)).text();
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(mark));
  expect(form, `${path} has a form with ${mark}`).toBeDefined();
  return hidden(form ?? "");
}

test("every page and route of app/ is in the table of roles, and nothing else is", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const routes = files
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map((file) =>
      file
        .split("/")
        .slice(0, -1)
        .filter((part) => !part.startsWith("(")),
    )
    .map((parts) => `/${parts.join("/")}`);
  expect(routes.length).toBeGreaterThan(40);
  expect(Object.keys(MATRIX).sort()).toEqual([...new Set(routes)].sort());
});

/** An exercise that the owner writes and has handed in, named by `title`. @returns the ids of the exercise and of the version that waits. */
async function writeExercise(browser: Browser, { owner, other }: Requests, title: string): Promise<{ draft: string; version: string }> {
  const page = await (await browser.newContext({ storageState: await owner.storageState() })).newPage();
  await page.goto("/studio");
  await page.getByRole("tab", { name: "From the course" }).click();
  await page.getByLabel("Exercise of the course").selectOption("back-off-exactly");
  await page.getByRole("button", { name: "Begin from a copy" }).click();
  await expect(page).toHaveURL(/\/studio\/exercises\//);
  await page.getByRole("textbox", { name: "Title" }).fill(title);
  await page.getByRole("tab", { name: "Publish" }).click();
  await page.getByRole("button", { name: "Hand in for review" }).click();
  await expect(page.getByText("A version waits for review")).toBeVisible({ timeout: 60_000 });
  const draft = page.url().split("/").at(-1) ?? "";
  await page.context().close();
  const waiting = (await (await other.get("/studio")).text()).split(title)[0] ?? "";
  const version = /.*\/studio\/reviews\/([a-z0-9]+)/s.exec(waiting)?.[1] ?? "";
  expect([draft, version], "what was written has ids").toEqual([expect.stringMatching(/^c/), expect.stringMatching(/^c/)]);
  return { draft, version };
}

/** Where others than its author may read the title of what waits for review. */
const FOR_REVIEWERS = ["/studio", "/studio/reviews/[id]"];

test("each role gets at each address what the table says, and no role but the owner moves a class", async ({
  playwright,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const requests = await signInAll(playwright, baseURL ?? "");
  const name = `Matrix ${crypto.randomUUID()}`;
  const form = await formOf(requests.owner, "/studio/cohorts", 'name="name"');
  const made = await send(requests.owner, "/studio/cohorts", { ...form, name });
  const place = made.headers().location ?? "";
  expect(place).toMatch(/^\/studio\/cohorts\/[a-z0-9]+$/);
  const title = `Matrix ${crypto.randomUUID()}`;
  const { draft, version } = await writeExercise(browser, requests, title);
  const ids: Readonly<Record<string, string>> = { "{class}": place.split("/").at(-1) ?? "", "{draft}": draft, "{version}": version };
  for (const [route, { path, statuses }] of Object.entries(MATRIX)) {
    const address = path.replace(/\{\w+\}/, (id) => ids[id] ?? id);
    const asked = await askAll(requests, address, FOR_REVIEWERS.includes(route) ? [name] : [name, title]);
    expect.soft(asked, route).toEqual(statuses);
  }
  await expectOnlyTheOwnerActs(requests, place);
});

/** What an address answers to each role; an answer that names what is the owner's is told apart. */
async function askAll(requests: Requests, path: string, secrets: readonly string[]): Promise<Record<string, number | string>> {
  const answers = ROLES.map(async (role): Promise<[Role, number | string]> => {
    const response = await requests[role].get(path, { maxRedirects: 0 });
    const text = role === "owner" ? "" : await response.text();
    const tells = secrets.some((secret) => text.includes(secret));
    return [role, tells ? `${response.status()}, and names what is the owner's` : response.status()];
  });
  return Object.fromEntries(await Promise.all(answers));
}

function send(request: APIRequestContext, path: string, multipart: Record<string, string>): Promise<APIResponse> {
  const origin = test.info().project.use.baseURL ?? "";
  return request.post(path, { multipart, headers: { origin }, maxRedirects: 0 });
}

/** Sends the owner's own forms as everybody else: an action's name is no secret, so who sends it must decide. */
async function expectOnlyTheOwnerActs({ owner, ...others }: Requests, place: string): Promise<void> {
  const code = /<code[^>]*>([0-9A-Z-]{11})<\/code>/.exec(await (await owner.get(place)).text())?.[1];
  expect(code, "the join code").toBeDefined();
  const another = await formOf(owner, place, 'value="another"');
  const assign = { ...(await formOf(owner, place, 'name="what"')), what: "exercise:back-off-exactly", opensOn: "", dueOn: "" };
  for (const request of Object.values(others)) {
    for (const form of [another, assign]) {
      await send(request, place, form);
      await send(request, "/join", form);
    }
  }
  const after = await (await owner.get(place)).text();
  expect(after).toContain(`>${code ?? ""}<`);
  expect(after).toContain("Nothing is assigned yet");
  await send(owner, place, assign);
  expect(await (await owner.get(place)).text(), "the same form, sent by the owner, assigns").not.toContain("Nothing is assigned yet");
}
