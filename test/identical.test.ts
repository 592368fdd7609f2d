import { hriznExamples as examples } from "@keystub/mock/hrizn";
import { expect, it } from "vitest";
import { doors, type OpenDoor, type Opened } from "./doors.ts";

/** Either a request, with the name of the seeded key it carries, or a move of the clock. */
type Step =
  | { readonly advance: string }
  | {
      readonly send: string;
      readonly as?: string;
      readonly body?: unknown;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

const nobody = "00000000-0000-4000-8000-000000000000";
const content = `/public/content/${examples.completeContent}`;
const unchecked = `/public/content/${examples.uncheckedContent}`;
const once = { "X-Idempotency-Key": "once" };
const order = { ideacloud_id: examples.completeIdeaCloud, article_type: "qa" };
const events = ["ideacloud.completed", "content.completed", "compliance.completed"];

const recording: readonly Step[] = [
  { send: "GET /public/health" },
  { send: "GET /public/site", as: "full" },
  { send: "HEAD /public/site", as: "full" },
  { send: "GET /public/reference/scopes", as: "none" },
  { send: "GET /public/content?limit=3", as: "read_only" },
  { send: "GET /public/ideaclouds?status=complete&keyword=OUT", as: "full" },
  { send: "GET /public/inventory?make=sub&limit=100", as: "inventory_only" },
  { send: "GET /public/inventory/feed", as: "full" },
  { send: "GET /public/inventory/feed?format=xml", as: "full" },
  { send: "GET /public/inventory/stats", as: "full" },
  { send: `GET ${content}`, as: "full" },
  { send: `GET ${content}/html`, as: "full", headers: { Accept: "text/html" } },
  { send: `GET ${content}/components/SEOMETADATA`, as: "full" },
  { send: `GET ${content}/compliance`, as: "full" },
  // 401 in every kind
  { send: "GET /public/site" },
  { send: "HEAD /public/site" },
  { send: "GET /public/site", headers: { "X-API-Key": "nonsense" } },
  { send: "GET /public/site", headers: { "X-API-Key": `hzk_${"e".repeat(63)}f` } },
  { send: "GET /public/site", headers: { Authorization: `Bearer hzk_${"1".repeat(64)}` } },
  { send: "GET /public/site", as: "expired" },
  { send: "GET /public/site", as: "revoked" },
  { send: "GET /dashboard/api-keys" },
  // 403, 404, 405, OPTIONS
  { send: "POST /public/content", as: "read_only", body: order },
  { send: "GET /public/site", as: "none" },
  { send: `GET /public/content/${nobody}`, as: "full" },
  { send: `GET /public/content/${examples.otherSiteContent}`, as: "full" },
  { send: "GET /public/nowhere?x=1", as: "full" },
  { send: "DELETE /public/site", as: "full" },
  { send: "OPTIONS /public/content" },
  {
    send: "OPTIONS /public/content",
    headers: {
      Origin: "https://a.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "x-api-key",
    },
  },
  // 400, 413, 415
  { send: "POST /public/ideaclouds", as: "full", body: { keyword: "" } },
  { send: "POST /public/ideaclouds", as: "full", text: '{"keyword":' },
  { send: "POST /public/ideaclouds", as: "full", text: "keyword=a", headers: { "Content-Type": "text/plain" } },
  { send: "POST /public/ideaclouds", as: "full", text: " ".repeat(1_048_577) },
  { send: "GET /public/content?limit=0&cursor=x", as: "full" },
  { send: "GET /public/content/%ff", as: "full" },
  { send: "GET /public/content/%E4%BD%A0", as: "full" },
  { send: `GET /public/content/${examples.stalledContent}/html`, as: "full" },
  // What changes something, with replays and conflicts
  { send: "POST /public/webhooks", as: "full", body: { url: "https://hooks.example.org/späti", events } },
  { send: "POST /public/ideaclouds", as: "full", body: { keyword: "Ünïcode 🚗 towing" }, headers: once },
  { send: "POST /public/ideaclouds", as: "full", body: { keyword: "Ünïcode 🚗 towing" }, headers: once },
  { send: "POST /public/ideaclouds", as: "full", body: { keyword: "another" }, headers: once },
  {
    send: "POST /public/ideaclouds/batch",
    as: "content_generation",
    body: { items: [{ keyword: "a" }, { keyword: "b" }] },
  },
  { send: "POST /public/content", as: "full", body: { ...order, auto_compliance: true, auto_content_tools: true } },
  { send: "POST /public/content", as: "full", body: { ...order, mode: "interactive" } },
  { send: `POST ${unchecked}/compliance`, as: "full" },
  { send: `POST ${unchecked}/content-tools`, as: "full", body: {} },
  { send: `POST ${unchecked}/content-tools/hammer`, as: "full" },
  { send: `POST /public/inventory/${examples.vehicleWithout}/description`, as: "full" },
  { advance: "45s" },
  { send: "GET /public/ideaclouds?limit=4", as: "full" },
  { send: `POST /public/webhooks/${examples.webhook}/test`, as: "full" },
  { send: `PATCH /public/webhooks/${examples.webhook}`, as: "full", body: { is_active: false } },
  { send: `DELETE /public/webhooks/${examples.disabledWebhook}`, as: "full" },
  { advance: "2m" },
  { send: "GET /public/content?limit=1", as: "full" },
  { send: `GET ${unchecked}/components`, as: "full" },
  { send: `GET ${unchecked}/compliance`, as: "full" },
  { send: "GET /public/webhooks", as: "full" },
  // The dashboard
  { send: "POST /dashboard/api-keys", as: "session", body: { name: "ci", preset: "read_only", expires_in_days: 30 } },
  { send: "POST /dashboard/api-keys", as: "session", body: { name: "ci" } },
  { send: "GET /dashboard/api-keys", as: "session" },
  { send: `GET /dashboard/api-keys/${nobody}`, as: "session" },
  // 429, and the way out of it
  ...Array.from({ length: 11 }, () => ({ send: "GET /public/site", as: "limited" })),
  { advance: "61s" },
  { send: "GET /public/site", as: "limited" },
  { advance: "24h" },
  { send: "GET /public/site", as: "full" },
  { send: "GET /dashboard/api-keys", as: "session" },
  { send: "POST /public/ideaclouds", as: "full", body: { keyword: "another" }, headers: once },
];

it("the same requests get the same answers through every door, byte for byte", async () => {
  const replays = [];
  // One after the other: MSW would intercept what goes to the socket.
  for (const [name, open] of Object.entries(doors)) replays.push(await replay(name, open));
  const [first, ...others] = replays;
  if (!first) throw new Error("There is no door.");
  const statuses = new Set(first.answers.map(({ status }) => status));
  expect([...statuses].toSorted()).toEqual([200, 201, 202, 204, 400, 401, 403, 404, 405, 409, 413, 415, 429]);
  expect(first.answers.length).toBeGreaterThan(60);
  for (const { name, answers, journal } of others) {
    expect.soft(journal, name).toEqual(first.journal);
    expect(answers.length, name).toBe(first.answers.length);
    for (const [index, answer] of answers.entries()) expect.soft(answer, name).toEqual(first.answers[index]);
  }
});

/** What the connection adds and the API does not say. */
const ofTheConnection = ["connection", "keep-alive", "content-length", "transfer-encoding"];

async function replay(name: string, open: OpenDoor) {
  const world = await open();
  const secrets = await secretsOf(world);
  const answers = [];
  for (const step of recording) {
    if ("advance" in step) await world.mock.clock.advance(step.advance);
    else answers.push(await send(world, step, secrets));
  }
  await world.close();
  return { name, answers, journal: world.mock.journal.list() };
}

async function secretsOf({ mock }: Opened): Promise<Map<string, Record<string, string>>> {
  const keys = mock.credentials.seeded.map(({ name, secret }) => [name, { "X-API-Key": secret }] as const);
  const session = await mock.credentials.signIn();
  return new Map<string, Record<string, string>>([
    ...keys,
    ["session", { Authorization: `Bearer ${session.secret.reveal()}` }],
  ]);
}

async function send(
  world: Opened,
  step: Extract<Step, { send: string }>,
  secrets: Map<string, Record<string, string>>,
) {
  const [method = "", path = ""] = step.send.split(" ");
  const body = step.text ?? (step.body === undefined ? undefined : JSON.stringify(step.body));
  const secret = step.as === undefined ? {} : secrets.get(step.as);
  if (!secret) throw new Error(`There is no seeded key ${step.as}.`);
  const headers = { ...secret, ...(body !== undefined && { "Content-Type": "application/json" }), ...step.headers };
  const response = await world.fetch(path, { method, headers, ...(body !== undefined && { body }) });
  return {
    request: step.send,
    status: response.status,
    headers: [...response.headers].filter(([header]) => !ofTheConnection.includes(header)),
    body: Buffer.from(await response.arrayBuffer()).toString("latin1"),
  };
}
