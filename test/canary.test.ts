import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { virtualClock } from "@keystub/mock";
import { hrizn } from "@keystub/mock/hrizn";
import { createServer } from "keystub";
import { afterEach, describe, expect, test } from "vitest";
import { callOf, operationIds } from "./referee/exchanges.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Everything that a session has brought to light, by where it was seen. */
class Evidence {
  readonly seen: { readonly where: string; readonly text: string }[] = [];
  readonly secrets = new Map<string, string>();

  add(where: string, text: string): void {
    this.seen.push({ where, text });
  }

  /** A fetch that keeps every byte of what comes back. */
  readonly fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(url, init);
    const text = await response.clone().text();
    const headers = JSON.stringify([...response.headers]);
    this.add(`${init.method ?? "GET"} ${new URL(url).pathname} #${this.seen.length}`, `${response.status} ${headers}\n${text}`);
    return response;
  };

  /** Makes a call whose answer holds a new secret, and says where in it. */
  async mint(name: string, find: (body: never) => unknown, url: string, init: RequestInit): Promise<string> {
    const response = await this.fetch(url, init);
    const secret = String(find((await response.json()) as never));
    expect(secret, `${name}: ${response.status}`).toMatch(/^.{40,}$/);
    this.secrets.set(name, secret);
    return secret;
  }

  /** Where each secret can be seen, in whatever form. */
  sightings(): Record<string, string[]> {
    return Object.fromEntries(
      [...this.secrets].map(([name, secret]) => {
        const forms = formsOf(secret);
        return [name, this.seen.filter(({ text }) => forms.some((form) => text.includes(form))).map(({ where }) => where)];
      }),
    );
  }
}

/**
 * What of a secret must not be seen: what follows its displayed beginning, in pieces so that a shortened copy is found as
 * well, each as it is and in the encodings that somebody might dump it in.
 */
function formsOf(secret: string): string[] {
  const hidden = secret.split(".").at(-1)?.replace(/^hzk_.{8}/, "") ?? ""; // of a JWT the signature
  const pieces = [hidden.slice(0, 20), hidden.slice(-20)];
  const encoded = [0, 1, 2].flatMap((offset) => {
    // Base64 depends on where in a group of three bytes the text begins; its edges depend on the neighbours.
    const base64 = Buffer.from("\0".repeat(offset) + hidden.slice(0, 24)).toString("base64").slice(4, 28);
    return [base64, base64.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const hex = pieces.map((piece) => Buffer.from(piece).toString("hex"));
  const percent = hex.map((digits) => digits.replace(/../g, "%$&"));
  const reversed = [...hidden].reverse().join("");
  const all = [...pieces, reversed, ...encoded, ...hex, ...percent];
  return [...all, ...[...pieces, ...hex, ...percent].map((form) => form.toUpperCase())];
}

const json = (body: unknown, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** A receiver on this machine, whose deliveries are evidence. */
async function receive(evidence: Evidence): Promise<string> {
  const receiver = createHttpServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    evidence.add(`delivery to ${request.url}`, `${request.rawHeaders.join("\n")}\n${body}`);
    response.writeHead(evidence.seen.length % 2 ? 200 : 500).end("ok");
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  closers.push(() => receiver.close());
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`; // it listens on a port
}

/** Mints a secret in each way there is; returns the keys that callers can use. */
async function mintAll(evidence: Evidence, url: string, hook: string) {
  const control = `${url}/_keystub`;
  const site = `${url}/hrizn/v1`;
  const limits = { per_minute: 1_000_000, per_day: 1_000_000 };
  const key = await evidence.mint("control issue", (body: { secret: string }) => body.secret, `${control}/credentials`, json({ api: "hrizn", rate_limit: limits }));
  const spare = (await (await fetch(`${control}/credentials`)).json()) as { credentials: { id: string; name: string }[] };
  const seeded = spare.credentials.find(({ name }) => name === "full")?.id;
  const rotated = await evidence.mint("control rotate", (body: { secret: string }) => body.secret, `${control}/credentials/${seeded}/rotate`, json({ overlap: "PT1M" }));
  const session = await evidence.mint("session", (body: { token: string }) => body.token, `${control}/sessions`, json({ api: "hrizn", name: "Ada" }));
  const signedIn = { Authorization: `Bearer ${session}` };
  const inWorld = await evidence.mint("another world", (body: { secret: string }) => body.secret, `${control}/credentials`, json({ api: "hrizn", world: "two" }));
  let id = "";
  type Created = { data: { id: string; key: string; secret: string } };
  const created = await evidence.mint("dashboard create", (body: Created) => ((id = body.data.id), body.data.key), `${site}/dashboard/api-keys`, json({ name: "CMS", preset: "full_access" }, signedIn));
  const successor = await evidence.mint("dashboard rotate", (body: Created) => body.data.key, `${site}/dashboard/api-keys/${id}/rotate`, json({ overlap_seconds: 60 }, signedIn));
  const events = ["content.completed", "ideacloud.completed", "content.failed", "compliance.completed"];
  await evidence.mint("webhook signing secret", (body: Created) => body.data.secret, `${site}/public/webhooks`, json({ url: hook, events }, { "X-API-Key": key }));
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
      const headers = { "X-API-Key": key, Authorization: `Bearer ${session}`, "X-Idempotency-Key": `day-${key.slice(0, 9)}` };
      if (operation === "rotateApiKey" || operation === "createApiKey" || operation === "createWebhook") continue; // they mint
      await visit(target, body === undefined ? { method, headers } : { ...json(body, headers), method });
    }
  for (const key of [...keys, session]) await beWrong(visit, site, key);
  for (const by of ["PT20S", "PT2M", "PT1H", "P1D"]) await visit(`${control}/clock/advance`, json({ by }));
  await visit(`${site}/dashboard/api-keys/${id}/revoke`, { method: "POST", headers: { Authorization: `Bearer ${session}` } });
  for (const key of keys) await visit(`${site}/public/site`, { headers: { "X-API-Key": key } });
  const snapshot = await (await visit(`${control}/snapshot`)).text();
  for (const path of ["health", "credentials", `credentials/${id}`, "journal?limit=1000", "faults", "clock"]) await visit(`${control}/${path}`);
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
}

describe("a secret is in the one answer that mints it, and nowhere else", { timeout: 60_000 }, () => {
  test("in a server of this process, with all that can be read from it", async () => {
    const evidence = new Evidence();
    const log = (entry: object) => evidence.add("log", inspect(entry, { depth: 10, showHidden: true }));
    const server = await createServer({ apis: [hrizn], clock: virtualClock(), log });
    closers.push(() => server.close());
    const minted = await mintAll(evidence, server.url, await receive(evidence));
    const [mock] = server.mocks;
    const issued = await mock?.credentials.issue();
    evidence.secrets.set("engine", issued?.secret.reveal() ?? "");
    await useAll(evidence, minted);

    const held = { server, mock, issued, worlds: mock?.worlds, error: await mock?.credentials.rotate("none").catch((error: unknown) => error) };
    for (const depth of [2, 10]) evidence.add(`inspect at depth ${depth}`, inspect(held, { depth, showHidden: true, maxArrayLength: null, maxStringLength: null }));
    evidence.add("the snapshot", JSON.stringify(await mock?.snapshot()));
    evidence.add("the mock as JSON", JSON.stringify(mock));
    evidence.add("the journals", JSON.stringify(mock?.worlds.map(({ journal }) => journal.list())));
    evidence.add("the engine's own list", JSON.stringify(await mock?.credentials.list()));
    expect(() => JSON.stringify(issued)).toThrow(TypeError);
    expect(() => structuredClone(issued)).toThrow();

    const sightings = evidence.sightings();
    expect(sightings).toEqual({ ...Object.fromEntries([...evidence.secrets.keys()].map((name) => [name, [expect.any(String)]])), engine: [] });
    expect(evidence.seen.filter(({ where }) => where.startsWith("delivery")).length).toBeGreaterThan(3);
  });

  test("in a server of its own, with what it prints, a 500 included", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keystub-"));
    closers.push(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "vault.yaml"), vault);
    const evidence = new Evidence();
    const main = fileURLToPath(new URL("../mock-server/src/main.ts", import.meta.url));
    const child = spawn(process.execPath, ["--conditions=@keystub/source", main, "serve", "hrizn", join(folder, "vault.yaml"), "--port", "0"], { env: { ...process.env, NO_COLOR: "1" } });
    closers.push(() => child.kill());
    let out = "";
    let error = "";
    child.stderr.on("data", (chunk) => (error += chunk));
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) if ((out += chunk).includes("/_keystub\n")) break;
    child.stdout.on("data", (chunk) => (out += chunk));
    const url = /http:\/\/[\d.:]+/.exec(out)?.[0] ?? "";

    const minted = await mintAll(evidence, url, await receive(evidence));
    const inQuery = await evidence.mint("key of a query", (body: { secret: string }) => body.secret, `${url}/_keystub/credentials`, json({ api: "vault" }));
    await useAll(evidence, minted);
    const broken = await evidence.fetch(`${url}/vault/broken?api_key=${inQuery}`);
    const replayed = { "Idempotency-Key": "once" };
    await evidence.mint("remembered answer", (body: { secret: string }) => body.secret, `${url}/vault/keys?api_key=${inQuery}`, json({ name: "a" }, replayed));
    const replay = await evidence.fetch(`${url}/vault/keys?api_key=${inQuery}`, json({ name: "a" }, replayed));
    for (const path of ["journal?limit=1000", "snapshot", "credentials"]) await evidence.fetch(`${url}/_keystub/${path}`);
    child.kill("SIGTERM");
    await once(child, "close");
    evidence.add("stdout", out);
    evidence.add("stderr", error);

    expect([broken.status, replay.headers.get("idempotent-replayed")]).toEqual([500, "true"]);
    expect(error).toMatch(/keystub: error: .*(\n\s+at )/s);
    expect(evidence.sightings()).toEqual(Object.fromEntries([...evidence.secrets.keys()].map((name) => [name, [expect.any(String)]])));
  });

  test("and the search finds what is there", () => {
    const evidence = new Evidence();
    const secret = `hzk_${"0123456789abcdef".repeat(4)}`;
    evidence.secrets.set("canary", secret);
    const bytes = Buffer.from(secret);
    const forms = [secret, secret.slice(0, 40), `xx${bytes.toString("base64")}`, Buffer.from(`x${secret}`).toString("base64url"), bytes.toString("hex").toUpperCase(), encodeURIComponent(secret), bytes.toString("hex").replace(/../g, "%$&")];
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
      responses: { "200": { description: Never, content: { application/json: { schema: { type: string, pattern: "(" }, example: a } } } }
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
