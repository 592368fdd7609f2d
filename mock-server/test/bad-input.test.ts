import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServer, type Server } from "../src/index.ts";
import { pets } from "./pets.ts";
import { open, readAnswer, send } from "./raw.ts";

let server: Server;
let key: string;
let host: string;

beforeAll(async () => {
  server = await createServer({ apis: [pets], log: (entry) => faults.push(entry.message) });
  host = new URL(server.url).host;
  key = server.mocks[0]?.credentials.seeded.find(({ name }) => name === "full")?.secret ?? "";
});
afterAll(() => server.close());

/** What the server reported as its own fault. */
const faults: string[] = [];

function post(body: string | Buffer, headers: Record<string, string> = {}): (string | Buffer)[] {
  const all = {
    Host: host,
    "X-Pet-Key": key,
    "Content-Type": "application/json",
    "Content-Length": `${body.length}`,
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return [`POST /pets/v1/pets HTTP/1.1\r\n${lines.join("")}\r\n`, body];
}

function get(target: string, ...lines: string[]): string {
  return [`GET ${target} HTTP/1.1`, `Host: ${host}`, ...lines, "", ""].join("\r\n");
}

const hostile: [what: string, bytes: () => (string | Buffer)[], statuses: number[]][] = [
  ["truncated JSON", () => post('{"name":"Re'), [400]],
  ["a text that is not JSON", () => post("name=Rex"), [400]],
  ["no body where one is required", () => post(""), [400, 422]],
  ["another content type", () => post("name: Rex", { "Content-Type": "text/plain" }), [415]],
  ["no content type", () => post('{"name":"Rex"}', { "Content-Type": "" }), [400, 415]],
  ["a body of 10 MB", () => post(Buffer.alloc(10_000_000, 32)), [413]],
  ["a body of 10 MB in chunks", () => chunked(10_000_000), [413]],
  [
    "100,000 levels of nesting",
    () => post(`{"name":"x","tags":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
    [400, 422],
  ],
  ["__proto__ instead of the required field", () => post('{"__proto__":{"name":"Rex"}}'), [400, 422]],
  ["bytes that are not UTF-8", () => post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), [400, 422]],
  ["a header of 20 KB", () => [get("/pets/v1/pets", `X-Long: ${"a".repeat(20_000)}`)], [431]],
  ["two keys", () => [get("/pets/v1/pets", `X-Pet-Key: ${key}`, `X-Pet-Key: ${key}`)], [400, 401]],
  ["two Host lines", () => [get("/pets/v1/pets", "Host: evil.example")], [400]],
  ["no Host", () => ["GET /pets/v1/pets HTTP/1.1\r\n\r\n"], [400]],
  ["invalid percent-encoding", () => [get("/pets/v1/pets/%zz", `X-Pet-Key: ${key}`)], [400, 404]],
  ["an unknown method", () => [`BREW /pets/v1/pets HTTP/1.1\r\nHost: ${host}\r\n\r\n`], [400]],
  ["a method in lower case", () => [`get /pets/v1/pets HTTP/1.1\r\nHost: ${host}\r\n\r\n`], [400]],
  ["TRACE", () => [`TRACE /pets/v1/pets HTTP/1.1\r\nHost: ${host}\r\n\r\n`], [405]],
  ["CONNECT", () => ["CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n"], [405]],
  ["OPTIONS *", () => [`OPTIONS * HTTP/1.1\r\nHost: ${host}\r\n\r\n`], [400]],
  ["a target that is neither path nor URL", () => [`GET pets HTTP/1.1\r\nHost: ${host}\r\n\r\n`], [400]],
  ["the absolute form for another host", () => [get("http://evil.example/pets/v1/pets")], [421]],
  ["an unknown expectation", () => [get("/pets/v1/pets", "Expect: coffee")], [417]],
  ["two lengths", () => post('{"name":"Rex"}', { "Content-Length": "14\r\nContent-Length: 15" }), [400]],
  ["a length and chunks", () => post('{"name":"Rex"}', { "Transfer-Encoding": "chunked" }), [400]],
  ["NUL in a header", () => [get("/pets/v1/pets", "X-Pet-Key: a\0b")], [400]],
  ["what is not HTTP", () => ["\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n"], [400]],
];

describe("bad input gets its 4xx within a second, and the next request is answered", () => {
  test.for(hostile)("%s", { timeout: 3_000 }, async ([, bytes, statuses]) => {
    const began = performance.now();
    const answer = await send(server.url, ...bytes());
    expect(statuses).toContain(answer.status);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(answer.head).toMatch(/content-type: application\/(problem\+)?json/i);
    expect(() => JSON.parse(answer.body)).not.toThrow();
    const next = await send(server.url, get("/pets/v1/pets", `X-Pet-Key: ${key}`));
    expect(next.status).toBe(200);
    expect(faults).toEqual([]);
  });

  test("a body that is too large leaves the connection fit for the next request", async () => {
    const socket = await open(server.url);
    for (const part of post(Buffer.alloc(10_000_000, 32))) socket.write(part);
    expect((await readAnswer(socket)).status).toBe(413);
    socket.write(get("/pets/v1/pets", `X-Pet-Key: ${key}`));
    expect((await readAnswer(socket)).status).toBe(200);
    socket.destroy();
  });

  test("a client that goes away in the middle of its body is not our fault", async () => {
    const socket = await open(server.url);
    socket.write(post('{"name":"Rex"}', { "Content-Length": "1000" }).join(""));
    socket.destroy();
    expect((await send(server.url, get("/pets/v1/pets", `X-Pet-Key: ${key}`))).status).toBe(200);
    expect(faults).toEqual([]);
  });
});

describe("a request that does not come to its end", () => {
  let impatient: Server;
  beforeAll(async () => {
    impatient = await createServer({ apis: [pets], limits: { headersTimeout: 200, requestTimeout: 200 } });
  });
  afterAll(() => impatient.close());

  test.for([
    ["in its headers", "GET /pets/v1/pets HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "],
    [
      "in its body",
      "POST /pets/v1/pets HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Pet-Key: KEY\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{",
    ],
  ] as const)("408 %s", async ([, bytes]) => {
    const answer = await send(impatient.url, bytes.replace("KEY", key));
    expect(answer.status).toBe(408);
    expect(JSON.parse(answer.body)).toMatchObject({ code: "request_timeout", status: 408 });
  });
});

describe("correct requests in rare forms", () => {
  const cases: [string, () => string, number][] = [
    ["the absolute form for this server", () => get(`${server.url}/pets/v1/pets`, `X-Pet-Key: ${key}`), 200],
    [
      "the absolute form for the server of a document",
      () => get("http://api.pets.example/v1/pets", `X-Pet-Key: ${key}`),
      200,
    ],
    [
      "an offer to upgrade",
      () => get("/pets/v1/pets", `X-Pet-Key: ${key}`, "Connection: Upgrade", "Upgrade: h2c"),
      200,
    ],
    ["no prefix, when one API is served", () => get("/v1/pets", `X-Pet-Key: ${key}`), 200],
    ["the path alone is none of the API's", () => get("/pets", `X-Pet-Key: ${key}`), 404],
  ];
  test.for(cases)("%s", async ([, bytes, status]) => {
    expect((await send(server.url, bytes())).status).toBe(status);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const request = get("/pets/openapi.json");
    const [full, head] = await Promise.all([
      send(server.url, request),
      send(server.url, request.replace("GET", "HEAD")),
    ]);
    expect(head.head.replace(/date: .*/i, "")).toBe(full.head.replace(/date: .*/i, ""));
    expect(head.body).toBe("");
  });

  test("Expect: 100-continue is answered before the body is sent, if the key is wrong", async () => {
    const head = post("", { "Content-Length": "20", Expect: "100-continue", "X-Pet-Key": "pet_wrong" });
    const refused = await send(server.url, ...head);
    expect(refused.status).toBe(401);
    expect(refused.head).toMatch(/connection: close/i);
  });

  test("Expect: 100-continue asks for the body once the guards have passed", async () => {
    const body = '{"name":"Rex"}';
    const socket = await open(server.url);
    socket.write(post("", { "Content-Length": `${body.length}`, Expect: "100-continue" }).join(""));
    expect((await readAnswer(socket)).status).toBe(100);
    socket.write(body);
    expect((await readAnswer(socket)).status).toBe(201);
    socket.destroy();
  });
});

function chunked(size: number): Buffer[] {
  const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(65_536, 32), Buffer.from("\r\n")]);
  const head = `POST /pets/v1/pets HTTP/1.1\r\nHost: ${host}\r\nX-Pet-Key: ${key}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  return [
    Buffer.from(head),
    ...Array.from({ length: Math.ceil(size / 65_536) }, () => chunk),
    Buffer.from("0\r\n\r\n"),
  ];
}
