import { AuthenticationError, type ClientOptions, ConflictError, PermissionError } from "@keystub/client";
import { createHatz } from "@keystub/client/hatz";
import { hatzExamples as examples } from "@keystub/mock/hatz";
import { createControl } from "keystub/control";
import { expect, it } from "vitest";
import type { Opened } from "../doors.ts";
import { changeRole, doors, setPermissions, users } from "./world.ts";

interface Person {
  readonly user: string;
  readonly tenant: string;
}

/** What lies outside the API: who signs in, which role somebody has, and time. Over HTTP all of it has control routes. */
interface Outside {
  signIn(person: Person): Promise<string>;
  issueKey(person: Person): Promise<string>;
  changeRole(person: Person, role: string): Promise<unknown>;
  wait(ms: number): Promise<unknown>;
}

it.each([
  ["HTTP", doors.HTTP, overHttp],
  ["MSW", doors.MSW, inProcess],
] as const)("a key follows its user's role, told with the client over %s", async (_, open, createOutside) => {
  const world = await open();
  try {
    await tell(world, createOutside(world));
    expect(world.mock.journal.list().flatMap(({ violations }) => violations)).toEqual([]);
  } finally {
    await world.close();
  }
});

async function tell(world: Opened, outside: Outside): Promise<void> {
  const { mock, baseUrl } = world;
  const clock = { now: mock.clock.now, sleep: outside.wait }; // nothing waits for real
  const createClient = (apiKey: ClientOptions["apiKey"]) =>
    createHatz({ apiKey, baseUrl, clock, retry: { attempts: 1 } });

  // Dana signs in and makes a key for a bridge to other software. It is shown, this once.
  const dashboard = withSession(world, await outside.signIn(users.dana));
  const made = await dashboard("POST", "/api-keys", { name: "zap bridge" });
  expect(made.body).toMatchObject({ key: expect.stringMatching(/^hatz_\w{48}$/), user_id: users.dana.user });
  const { id, key } = made.body as { id: string; key: string };
  expect(JSON.stringify((await dashboard("GET", "/api-keys")).body)).not.toContain(key);

  // The bridge finds her workflow and what it needs, uploads that and waits until it can be used.
  const hatz = createClient(key);
  const [workflow] = (await hatz.apps.list({ query: { name: "quarterly" } })).data;
  expect(workflow?.user_inputs).toMatchObject([{ variable_name: "report", variable_type: "file_upload" }]);
  const file = new File(["Uptime 99.2 %"], "q1.txt", { type: "text/plain" });
  const uploaded = await hatz.files.upload({ body: { file, scope_type: "workflow" } });
  if (!("file_id" in uploaded)) return expect.unreachable("The newer answer has a file_id.");
  const { file_id } = uploaded;
  const run = () => hatz.workflows.run({ body: { app_id: workflow?.id ?? "", inputs: { report: file_id } } });
  expect(await refusal(run())).toBeInstanceOf(ConflictError);
  expect((await hatz.files.status({ path: { file_id } }).waitFor()).status).toBe("ready");

  // The workflow runs. What that has cost is in the reports.
  const { job_id } = await run();
  const seen: string[] = [];
  const onProgress = ({ status }: { status: string }) => void seen.push(status);
  const job = await hatz.workflows.get({ path: { job_id } }).waitFor({ onProgress });
  expect(job).toMatchObject({ status: "completed", error: null, outputs: [{}, {}] });
  expect([...new Set(seen)]).toEqual(["queued", "running"]);
  const usage = await hatz.usage.byAsset({ query: { limit: 1000 } });
  expect(usage.data.map(({ asset_id }) => asset_id)).toContain(workflow?.id);
  expect((await hatz.usage.limit()).total_credits_used).toBeGreaterThan(812.5);

  // Her role loses a permission: the same key is refused, and what the role still has goes on.
  const before = await setPermissions(world, examples.roles.clientAdmin, (all) =>
    all.filter((one) => one !== "view_apps"),
  );
  const lost = await refusal(run());
  expect(lost).toBeInstanceOf(PermissionError);
  expect(lost).toMatchObject({
    status: 403,
    message: expect.stringContaining("Insufficient permissions: View Apps"),
    requiredScopes: ["view_apps"],
  });
  expect((await hatz.chat.models()).data.length).toBeGreaterThan(0);

  // The role regains it, and the key works again. So it is when she is given another role, and hers again.
  await setPermissions(world, examples.roles.clientAdmin, () => before);
  expect((await run()).status).toBe("Workflow Job Invoked");
  await outside.changeRole(users.dana, "chat_only_user");
  const changed = await refusal(run());
  expect(changed).toBeInstanceOf(PermissionError);
  const question = { messages: [{ role: "user" as const, content: "Sum up the outputs." }] };
  const { model } = examples;
  expect(await hatz.chat.completions.create({ body: { model, ...question } })).toMatchObject({ model });
  await outside.changeRole(users.dana, "client_admin");
  expect((await run()).status).toBe("Workflow Job Invoked");

  // A client that was made for Anthropic sends the same key its own way, which only the gateways take.
  const asBearer = withSession(world, key);
  const message = { model: "sonnet", max_tokens: 200, ...question };
  const answer = await asBearer("POST", "/anthropic/v1/messages", message);
  expect(answer).toMatchObject({ status: 200, body: { model: "claude-sonnet-4" } });
  expect(await hatz.anthropic.messages.createV1({ body: message })).toMatchObject({ model: "claude-sonnet-4" });
  expect((await asBearer("GET", "/chat/models")).status).toBe(401);

  // She deletes the key. It is dead at once, for good, and the log knows of all of it.
  expect((await dashboard("DELETE", `/api-keys/${id}`)).status).toBe(204);
  const deleted = await refusal(run());
  expect(deleted).toBeInstanceOf(AuthenticationError);
  expect((await dashboard("DELETE", `/api-keys/${id}`)).status).toBe(404);
  const auditor = createClient(await outside.issueKey(users.nadia));
  const log = await auditor.compliance.events({ query: { search: "dana", limit: 2 } });
  expect(log.data).toMatchObject([
    { event_type: "api_key.deleted", target: { resource_id: id } },
    { event_type: "api_key.created", target: { resource_id: id } },
  ]);
  for (const error of [lost, changed, deleted]) expect(JSON.stringify(error) + String(error)).not.toContain(key);
}

function overHttp({ baseUrl }: Opened): Outside {
  const control = createControl({ baseUrl: new URL(baseUrl).origin });
  return {
    async signIn(person) {
      const { data } = await control.POST("/sessions", { body: { api: "hatz", ...person } });
      return data?.token ?? expect.unreachable("The control routes gave no session.");
    },
    async issueKey(person) {
      const { data } = await control.POST("/credentials", { body: { api: "hatz", ...person } });
      return data?.secret ?? expect.unreachable("The control routes gave no key.");
    },
    async changeRole({ user }, role) {
      const { data } = await control.POST("/users/{id}/role", { params: { path: { id: user } }, body: { role } });
      expect(data).toMatchObject({ id: user, role });
    },
    wait: (ms) => control.POST("/clock/advance", { body: { by: `PT${Math.ceil(ms / 1000)}S` } }),
  };
}

function inProcess(world: Opened): Outside {
  const { mock } = world;
  return {
    signIn: async (person) => (await mock.credentials.signIn(person)).secret.reveal(),
    issueKey: async (person) => (await mock.credentials.issue(person)).secret.reveal(),
    changeRole: (person, role) => changeRole(world, person, role),
    wait: (ms) => mock.clock.advance(ms),
  };
}

/** Calls with a bearer: what a session does has no method in the client, and neither has a key as a bearer. */
function withSession({ fetch }: Opened, token: string) {
  return async (method: string, path: string, body?: object): Promise<{ status: number; body: unknown }> => {
    const headers = { Authorization: `Bearer ${token}`, ...(body && { "Content-Type": "application/json" }) };
    const response = await fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return { status: response.status, body: response.status === 204 ? undefined : await response.json() };
  };
}

/** What a call was refused with. */
async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("The call should have been refused."),
    (error: unknown) => error,
  );
}
