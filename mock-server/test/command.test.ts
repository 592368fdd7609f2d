import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { open, readAnswer } from "./raw.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keystub-"));
});
afterAll(() => rm(folder, { recursive: true }));

type Child = ChildProcessByStdio<null, Readable, Readable>;

const children: Child[] = [];

function keystub(words: readonly string[], env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, ["--conditions=@keystub/source", main, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
  });
  children.push(child);
  return child;
}

// A test that fails leaves no server behind.
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Runs a command that ends by itself. */
async function end(words: readonly string[], env?: Record<string, string>) {
  const child = keystub(words, env);
  const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: code as number, out, error };
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Starts a server and waits for the address that it prints. */
async function start(words: readonly string[], env?: Record<string, string>) {
  const child = keystub(["serve", "--port", "0", ...words], env);
  let printed = "";
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    if (/http:\/\/\S+\n/.test(printed) && (words.includes("--quiet") || printed.includes("/_keystub\n"))) break;
  }
  const url = /http:\/\/[\d.:]+/.exec(printed)?.[0] ?? "";
  return { child, printed, url };
}

async function stop(child: Child): Promise<number> {
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  return code as number;
}

const petsYaml = `openapi: 3.1.1
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets
          content:
            application/json:
              example: [{ name: Rex }]
`;

describe("mistakes end with 2, one message and the place", { timeout: 20_000 }, () => {
  test("an unknown API", async () => {
    const { code, error } = await end(["serve", "nosuch"]);
    expect(code).toBe(2);
    expect(error).toMatch(/no API named nosuch.*There are: hrizn/);
  });

  test.for([
    [["serve", "--bogus"], "--bogus"],
    [["serve", "--port", "http"], "http"],
    [["serve", "--port", "70000"], "65535"],
    [["serve", "--clock", "broken"], "broken"],
    [["serve", "--now", "tomorrow"], "tomorrow"],
    [["start"], "start"],
  ] as const)("%j", async ([words, named]) => {
    const { code, error } = await end(words);
    expect(code).toBe(2);
    expect(error).toContain(named);
    expect(error).not.toMatch(/\n\s+at /);
  });

  test("a port in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const port = String((other.address() as AddressInfo).port);
    const { code, error } = await end(["serve", "hrizn"], { KEYSTUB_PORT: port });
    other.close();
    expect(code).toBe(2);
    expect(error).toContain(port);
    expect(error).toContain("--port 0");
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  const documents: [string, () => string, RegExp][] = [
    ["broken YAML", () => "openapi: 3.1.0\ninfo: { title: [ }\n", /broken-yaml\.yaml:2:\d+/],
    ["what is no document", () => "hello: world\n", /not an OpenAPI document/],
    ["an OpenAPI version of the future", () => petsYaml.replace("3.1.1", "4.0.0"), /4\.0\.0/],
    ["no paths", () => "openapi: 3.1.1\ninfo: { title: Pets, version: '1' }\n", /no-paths\.yaml has no paths/],
    [
      "a schema that cannot be compiled",
      () => petsYaml.replace("example: [{ name: Rex }]", 'schema: { type: string, pattern: "([" }'),
      /\.yaml:\d+:\d+: This schema cannot be compiled: .*\/schema\)/,
    ],
    [
      "a word of the vocabulary used wrongly",
      () => petsYaml.replace("operationId: listPets", "operationId: listPets\n      x-resource: { action: juggle }"),
      /\.yaml:7:\d+: .*\/paths\/~1pets\/get\/x-resource/,
    ],
    [
      "a reference to nothing",
      () => petsYaml.replace("example: [{ name: Rex }]", "schema: { $ref: ./pet.yaml }"),
      /\.yaml:\d+:\d+: .*pet\.yaml/,
    ],
    [
      "a reference into the network",
      () => petsYaml.replace("example: [{ name: Rex }]", "schema: { $ref: 'https://example.com/pet.yaml' }"),
      /not from the network/,
    ],
    ["a billion laughs", laughs, /alias/i],
  ];
  test.for(documents)("%s", async ([what, content, message]) => {
    const path = await file(`${what.replaceAll(/\W+/g, "-").toLowerCase()}.yaml`, content());
    const { code, error } = await end(["serve", "--port", "0", path]);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  test("a file that is not there", async () => {
    const { code, error } = await end(["serve", join(folder, "gone.yaml")]);
    expect(code).toBe(2);
    expect(error).toMatch(/gone\.yaml: there is no such file/);
  });
});

describe("a server", { timeout: 20_000 }, () => {
  test("serves a document from several files, under its name and at /", async () => {
    await file(
      "item.yaml",
      "get:\n  operationId: getItem\n  responses:\n    '200':\n      description: One\n      content: { application/json: { example: { ok: true } } }\n",
    );
    const path = await file(
      "split.yaml",
      "openapi: 3.1.1\ninfo: { title: Split, version: '1' }\npaths:\n  /item:\n    $ref: item.yaml\n",
    );
    const { child, url } = await start([path, "--quiet"]);
    for (const base of [url, `${url}/split`]) {
      const response = await fetch(`${base}/item`);
      expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    }
    expect(await stop(child)).toBe(0);
  });

  test("prints one line when it is quiet, and takes its flags from the environment", async () => {
    const { child, printed, url } = await start(["--quiet"], { KEYSTUB_API: "hrizn", KEYSTUB_CLOCK: "frozen" });
    expect(printed).toBe(`${url}\n`);
    const health = await fetch(`${url}/_keystub/health`);
    expect(await health.json()).toMatchObject({
      apis: ["hrizn"],
      clock: { mode: "frozen", now: "2026-01-01T00:00:00.000Z" },
    });
    expect(await stop(child)).toBe(0);
  });

  test("prints requests that work as they stand", async () => {
    const { child, printed } = await start(["hrizn"]);
    const shown = [...printed.matchAll(/# (\d{3}) .*\n\s+(curl .*)/g)].map(([, status = "", command = ""]) => ({
      status,
      command,
    }));
    expect(shown.map(({ status }) => status)).toEqual(["200", "401", "403", "201"]);
    for (const { status, command } of shown) {
      const [answer] = await Promise.all([text(spawn("sh", ["-c", `${command} -s`]).stdout)]);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    }
    expect(await stop(child)).toBe(0);
  });

  test("finishes what is in flight when it is told to stop", async () => {
    const path = await file("pets.yaml", petsYaml);
    const { child, url } = await start([path, "--quiet", "--clock", "frozen"]);
    const json = { "Content-Type": "application/json" };
    await fetch(`${url}/_keystub/faults`, { method: "POST", headers: json, body: '{"delay":"PT5S"}' });
    const waiting = await open(url);
    const mover = await open(url);
    waiting.write("GET /pets HTTP/1.1\r\nHost: localhost\r\n\r\n");
    // The fault is counted down as soon as the request waits for the clock.
    const pending = async () =>
      ((await (await fetch(`${url}/_keystub/faults`)).json()) as { faults: unknown[] }).faults.length;
    while ((await pending()) > 0);
    mover.write(
      "POST /_keystub/clock/advance HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n",
    );
    child.kill("SIGTERM");
    await expect
      .poll(() =>
        fetch(url).then(
          () => "accepted",
          () => "refused",
        ),
      )
      .toBe("refused");
    mover.write('{"by":"PT5S"}');
    const [late, moved] = await Promise.all([readAnswer(waiting), readAnswer(mover)]);
    expect([late.status, moved.status]).toEqual([200, 200]);
    expect(late.head).toMatch(/connection: close/i);
    const [code] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
    expect(code).toBe(0);
  });

  test("says how to reach its control routes where others can reach it", async () => {
    const { child, printed, url } = await start(["hrizn", "--host", "0.0.0.0"]);
    const token = /KEYSTUB_TOKEN=(\S+)/.exec(printed)?.[1];
    expect((await fetch(`${url}/_keystub/health`)).status).toBe(401);
    const response = await fetch(`${url}/_keystub/health`, { headers: { Authorization: `Bearer ${token}` } });
    expect(response.status).toBe(200);
    expect(await stop(child)).toBe(0);
  });
});

function laughs(): string {
  const names = "abcdefghi".split("");
  const lines = names.map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(index === 0 ? "ha" : `*${names[index - 1]}`)
        .join(", ")}]`,
  );
  return `${petsYaml}x-laughs:\n  ${lines.join("\n  ")}\n`;
}
