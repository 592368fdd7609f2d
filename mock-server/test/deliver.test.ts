import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDeliver, DeliveryRefused } from "../src/deliver.ts";

let receiver: Server;
let url: string;
const received: string[] = [];

beforeAll(async () => {
  receiver = createServer((request, response) => {
    received.push(request.url ?? "");
    if (request.url === "/moved") return void response.writeHead(302, { Location: "/elsewhere" }).end();
    if (request.url === "/nothing") return void response.writeHead(204).end();
    if (request.url === "/endless") return void endless(() => response.write("x".repeat(65_536)));
    request.pipe(response);
  });
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
afterAll(() => receiver.close());

/** Writes until the reader has had enough. */
function endless(write: () => boolean): void {
  if (write()) setImmediate(endless, write);
}

const post = (target: string) => new Request(target, { method: "POST", body: "hello" });

test("a webhook reaches a receiver on this machine", async () => {
  const response = await createDeliver(false)(post(`${url}/hook`), 5_000);
  expect([response.status, await response.text()]).toEqual([200, "hello"]);
});

test("an answer without a body is one", async () => {
  expect((await createDeliver(false)(post(`${url}/nothing`), 5_000)).status).toBe(204);
});

test.for([
  "https://hooks.example.com/x",
  "http://169.254.169.254/latest/meta-data",
  "http://127.0.0.1.evil.example/",
  "http://localhost.evil.example/",
  "http://[::ffff:10.0.0.1]/",
  "http://10.0.0.1/",
])("a webhook to %s stays here", async (target) => {
  await expect(createDeliver(false)(post(target), 5_000)).rejects.toThrow(DeliveryRefused);
});

test("a redirect is not followed", async () => {
  const response = await createDeliver(true)(post(`${url}/moved`), 5_000);
  expect(response.status).toBe(302);
  expect(received).not.toContain("/elsewhere");
});

test("of an endless answer only the beginning is read", async () => {
  const response = await createDeliver(false)(post(`${url}/endless`), 5_000);
  expect((await response.text()).length).toBe(65_536);
});
