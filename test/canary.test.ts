import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { virtualClock } from "@keystub/mock";
import { hrizn } from "@keystub/mock/hrizn";
import { createServer } from "keystub";
import { afterEach, describe, expect, test } from "vitest";
import { callOf, operationIds } from "./referee/exchanges.ts";
import { Evidence, json, receive } from "./repository/evidence.ts";
import { startServer } from "./repository/readme/server.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Mints a secret in each way there is; returns the keys that callers can use. */
async function mintAll(evidence: Evidence, url: string, hook: string) {
  const control = `${url}/_keystub`;
  const site = `${url}/hrizn/v1`;
  const bySecret = (body: { secret: string }) => body.secret;
  const rate_limit = { per_minute: 1_000_000, per_day: 1_000_000 };
  const key = await evidence.mint("control issue", bySecret, `${control}/credentials`, { api: "hrizn", rate_limit });
  const { credentials } = (await (await fetch(`${control}/credentials`)).json()) as {
    credentials: { id: string; name: string }[];
  };
  const full = credentials.find(({ name }) => name === "full")?.id;
  const rotated = await evidence.mint("control rotate", bySecret, `${control}/credentials/${full}/rotate`, {
    overlap: "PT1M",
  });
  const inWorld = await evidence.mint("another world", bySecret, `${control}/credentials`, {
    api: "hrizn",
    world: "two",
  });
  const session = await evidence.mint("session", (body: { token: string }) => body.token, `${control}/sessions`, {
    api: "hrizn",
  });
  const signedIn = { Authorization: `Bearer ${session}` };

  type Created = { data: { id: string; key: string; secret: string } };
  let id = "";
  const byKey = ({ data }: Created) => {
    id ||= data.id;
    return data.key;
  };
  const keys = `${site}/dashboard/api-keys`;
  const created = await evidence.mint(
    "dashboard create",
    byKey,
    keys,
    { name: "CMS", preset: "full_access" },
    signedIn,
  );
  const successor = await evidence.mint(
    "dashboard rotate",
    byKey,
    `${keys}/${id}/rotate`,
    { overlap_seconds: 60 },
    signedIn,
  );

  const subscription = {
    url: hook,
    events: ["content.completed", "ideacloud.completed", "content.failed", "compliance.completed"],
  };
  const bySigning = ({ data }: Created) => data.secret;
  await evidence.mint("webhook signing secret", bySigning, `${site}/public/webhooks`, subscription, {
    "X-API-Key": key,
  });
  return { keys: [key, rotated, inWorld, created, successor], session, id, control, site };
}

type Minted = Awaited<ReturnType<typeof mintAll>>;

/** A busy day: every operation with every key, every control route, every way to be refused, and time going by. */
async function useAll(evidence: Evidence, { keys, session, id, control, site }: Minted): Promise<void> {
  const { fetch: visit } = evidence;
  for (const key of keys)
    for (const operation of operationIds) {
      const { method, path, body, query, id: record } = callOf(operation);
      const target = `${site}${path.replace("{}", record === "{key}" ? id : (record ?? ""))}${query ? `?${query}` : ""}`;
      const headers = {
        "X-API-Key": key,
        Authorization: `Bearer ${session}`,
        "X-Idempotency-Key": `day-${key.slice(0, 9)}`,
      };
      if (operation === "rotateApiKey" || operation === "createApiKey" || operation === "createWebhook") continue; // they mint
      await visit(target, body === undefined ? { method, headers } : { ...json(body, headers), method });
    }
  for (const key of [...keys, session]) await beWrong(visit, site, key);
  for (const by of ["PT20S", "PT2M", "PT1H", "P1D"]) await visit(`${control}/clock/advance`, json({ by }));
  await visit(`${site}/dashboard/api-keys/${id}/revoke`, {
    method: "POST",
    headers: { Authorization: `Bearer ${session}` },
  });
  for (const key of keys) await visit(`${site}/public/site`, { headers: { "X-API-Key": key } });
  const snapshot = await (await visit(`${control}/snapshot`)).text();
  for (const path of ["health", "credentials", `credentials/${id}`, "journal?limit=1000", "faults", "clock"])
    await visit(`${control}/${path}`);
  expect((await visit(`${control}/snapshot`, { ...json(0), method: "PUT", body: snapshot })).status).toBe(204);
  for (const key of keys) await visit(`${site}/public/webhooks`, { headers: { "X-API-Key": key } });
  await visit(`${control}/journal?limit=1000`);
}

/** A good secret in a bad place. */
async function beWrong(visit: Evidence["fetch"], site: string, key: string): Promise<void> {
  const good = { "X-API-Key": key };
  await visit(`${site}/public/site`, { headers: { Authorization: `Bearer ${key}` } });
  await visit(`${site}/public/site`, { headers: { Authorization: key } });
  await visit(`${site}/public/site?api_key=${key}`);
  await visit(`${site}/public/site`, { headers: { "X-API-Key": `${key}, ${key}` } });
  await visit(`${site}/public/site`, { headers: { "X-API-Key": `${key}0` } });
  await visit(`${site}/dashboard/api-keys`, { headers: { Authorization: `Bearer ${key}x` } });
  await visit(`${site}/public/content?cursor=${key}`, { headers: good });
  await visit(`${site}/public/content?limit=${key}`, { headers: good });
  await visit(`${site}/public/inventory?condition=${key}`, { headers: good });
  await visit(`${site}/public/ideaclouds`, json({ keyword: "a", category_id: key }, good));
  await visit(`${site}/public/ideaclouds`, { ...json(0, good), body: `{"keyword": ${key}` });
  await visit(`${site}/public/ideaclouds`, json({ keyword: "a" }, { ...good, "X-Idempotency-Key": key }));
  await visit(`${site}/public/ideaclouds`, json({ keyword: "b" }, { ...good, "X-Idempotency-Key": key }));
  await visit(`${site}/public/site`, { method: "DELETE", headers: good });
  for (const path of ["", "public/webhooks/", "public/content/", "public/inventory/", "public/nothing/"])
    await visit(`${site}/${path}${key}`, { headers: good });
}

describe("a secret is in the one answer that mints it, and nowhere else", { timeout: 60_000 }, () => {
  test("in a server of this process, with all that can be read from it", async () => {
    const evidence = new Evidence();
    const log = (entry: object) => evidence.add("log", inspect(entry, { depth: 10, showHidden: true }));
    const server = await createServer({ apis: [hrizn], clock: virtualClock(), log });
    closers.push(() => server.close());
    const minted = await mintAll(evidence, server.url, await receive(evidence, closers));
    const [mock] = server.mocks;
    const issued = await mock?.credentials.issue();
    evidence.secrets.set("engine", issued?.secret.reveal() ?? "");
    await useAll(evidence, minted);

    const held = {
      server,
      mock,
      issued,
      worlds: mock?.worlds,
      error: await mock?.credentials.rotate("none").catch((error: unknown) => error),
    };
    for (const depth of [2, 10])
      evidence.add(
        `inspect at depth ${depth}`,
        inspect(held, { depth, showHidden: true, maxArrayLength: null, maxStringLength: null }),
      );
    evidence.add("the snapshot", JSON.stringify(await mock?.snapshot()));
    evidence.add("the mock as JSON", JSON.stringify(mock));
    evidence.add("the journals", JSON.stringify(mock?.worlds.map(({ journal }) => journal.list())));
    evidence.add("the engine's own list", JSON.stringify(await mock?.credentials.list()));
    expect(() => JSON.stringify(issued)).toThrow(TypeError);
    expect(() => structuredClone(issued)).toThrow();

    expect(evidence.sightings()).toEqual({ ...evidence.oneEach(), engine: [] });
    expect(evidence.seen.filter(({ where }) => where.startsWith("delivery")).length).toBeGreaterThan(3);
  });

  test("in a server of its own, with what it prints, a 500 included", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keystub-"));
    closers.push(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "vault.yaml"), vault);
    const evidence = new Evidence();
    const { url, output, stop } = await startServer(["serve", "hrizn", join(folder, "vault.yaml")]);
    closers.push(stop);
    const minted = await mintAll(evidence, url, await receive(evidence, closers));
    const inQuery = await evidence.mint(
      "key of a query",
      (body: { secret: string }) => body.secret,
      `${url}/_keystub/credentials`,
      { api: "vault" },
    );
    await useAll(evidence, minted);
    const broken = await evidence.fetch(`${url}/vault/broken?api_key=${inQuery}`);
    const replayed = { "Idempotency-Key": "once" };
    await evidence.mint(
      "remembered answer",
      (body: { secret: string }) => body.secret,
      `${url}/vault/keys?api_key=${inQuery}`,
      { name: "a" },
      replayed,
    );
    const replay = await evidence.fetch(`${url}/vault/keys?api_key=${inQuery}`, json({ name: "a" }, replayed));
    for (const path of ["journal?limit=1000", "snapshot", "credentials"])
      await evidence.fetch(`${url}/_keystub/${path}`);
    await stop();
    evidence.add("what it printed", output());

    expect([broken.status, replay.headers.get("idempotent-replayed")]).toEqual([500, "true"]);
    expect(output()).toMatch(/keystub: error: .*(\n\s+at )/s);
    expect(evidence.sightings()).toEqual(evidence.oneEach());
  });

  test("and the search finds what is there", () => {
    const evidence = new Evidence();
    const secret = `hzk_${"0123456789abcdef".repeat(4)}`;
    evidence.secrets.set("canary", secret);
    const bytes = Buffer.from(secret);
    const forms = [
      secret,
      secret.slice(0, 40),
      `xx${bytes.toString("base64")}`,
      Buffer.from(`x${secret}`).toString("base64url"),
      bytes.toString("hex").toUpperCase(),
      encodeURIComponent(secret),
      bytes.toString("hex").replace(/../g, "%$&"),
    ];
    for (const [index, form] of forms.entries()) evidence.add(String(index), `before ${form} after`);
    evidence.add("only its displayed beginning", secret.slice(0, 12));
    expect(evidence.sightings()["canary"]).toEqual([...forms.keys()].map(String));
  });
});

const vault = `openapi: 3.1.1
info: { title: Vault, version: "1" }
components:
  securitySchemes:
    Key: { type: apiKey, in: query, name: api_key, x-key: { format: { prefix: vlt_, alphabet: hex, length: 64 } } }
security: [{ Key: [] }]
paths:
  /broken:
    get:
      operationId: breakDown
      # Only credentials can be rotated, and nothing finds that out before the call.
      x-resource: { collection: things, action: rotate }
      responses: { "200": { description: Never } }
  /keys:
    post:
      operationId: createKey
      x-resource: { credentials: Key, action: create }
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string }, x-idempotency: { lifetime: P1D } }]
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses:
        "201":
          description: The key
          content: { application/json: { schema: { type: object, properties: { id: { type: string }, secret: { type: string, x-show-once: true } } } } }
`;
