import { once as eventOf } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { type Api, createMock, type LogEntry, type Mock, virtualClock } from "@keystub/mock";
import { hrizn } from "@keystub/mock/hrizn";
import { toHandlers } from "@keystub/mock/msw";
import { createServer } from "keystub";
import { setupServer } from "msw/node";
import { afterEach, describe, expect } from "vitest";

/** A fresh mock behind one of its doors. */
export interface Opened {
  readonly mock: Mock;
  /** Where the paths of the document begin, without a slash at the end: what a client takes as its base. */
  readonly baseUrl: string;
  /** `path` as in the document: `/public/site`. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Opens an address to which this mock can deliver webhooks. It says 200 until it is told otherwise. */
  receive(): Promise<Receiver>;
  close(): Promise<void>;
}

/** A webhook receiver and what has come to it. */
export interface Receiver {
  readonly url: string;
  readonly deliveries: Delivery[];
  /** What to say from now on. Null breaks the connection. */
  answer: { readonly status: number; readonly body: string } | null;
}

export interface Delivery {
  readonly headers: Headers;
  /** As it came, byte for byte: the signature is about this. */
  readonly body: string;
}

export type OpenDoor = () => Promise<Opened>;

export type DoorName = "function" | "MSW" | "HTTP";

export type Doors = Readonly<Record<DoorName, OpenDoor>>;

/** The doors of the engine to one API. A mock behind each is made with the same seed and begins at the same moment. */
export function createDoors(api: Api, start = "2026-01-01T00:00:00Z"): Doors {
  return {
    function: () => openFunction(api, start),
    MSW: () => openMsw(api, start),
    HTTP: () => openHttp(api, start),
  };
}

export const doors = createDoors(hrizn);

/**
 * Runs a suite once for each door. Whatever a test opens is closed after it; and whatever it does, every answer must
 * keep to the document and nothing may fail on our side.
 */
export function describeDoors(suite: (open: OpenDoor, door: DoorName) => void, to: Doors = doors): void {
  describe.each(Object.entries(to))("through the door %s:", (name, openDoor) => {
    let opened: Opened[] = [];
    afterEach(async () => {
      const all = opened;
      opened = [];
      await Promise.all(all.map(({ close }) => close()));
      expect(all.flatMap(({ mock }) => mock.journal.list().flatMap(({ violations }) => violations))).toEqual([]);
      expect(logs.splice(0)).toEqual([]);
    });
    const open = async () => {
      const one = await openDoor();
      opened.push(one);
      return one;
    };
    suite(open, name as DoorName); // a key of the table
  });
}

const seed = 7;
const logs: LogEntry[] = [];
const log = (entry: LogEntry) => void logs.push(entry);

async function openFunction(api: Api, start: string): Promise<Opened> {
  const { mock, receive } = await createWithReceivers(api, start);
  const baseUrl = baseUrlOf(api);
  return {
    mock,
    baseUrl,
    receive,
    fetch: (path, init) => mock.fetch(new Request(baseUrl + path, init)),
    close: async () => {},
  };
}

async function openMsw(api: Api, start: string): Promise<Opened> {
  const { mock, receive } = await createWithReceivers(api, start);
  const server = setupServer(...toHandlers(mock));
  server.listen({ onUnhandledFrame: "error" });
  const baseUrl = baseUrlOf(api);
  return {
    mock,
    baseUrl,
    receive,
    fetch: (path, init) => fetch(baseUrl + path, init),
    close: once(async () => server.close()),
  };
}

async function openHttp(api: Api, start: string): Promise<Opened> {
  const server = await createServer({ apis: [api], clock: virtualClock(start), seed, log });
  const [mock] = server.mocks;
  if (!mock) throw new Error("The server serves no API.");
  const baseUrl = `${server.url}/${api.name}${new URL(baseUrlOf(api)).pathname}`;
  const closers: (() => Promise<void>)[] = [];
  return {
    mock,
    baseUrl,
    fetch: (path, init) => fetch(baseUrl + path, init),
    async receive() {
      const { receiver, close } = await listen();
      closers.push(close);
      return receiver;
    },
    close: once(async () => {
      await server.close();
      await Promise.all(closers.map((close) => close()));
    }),
  };
}

/** Where the document says that the API is. */
function baseUrlOf({ document }: Api): string {
  const [server] = document["servers"] as { url: string }[]; // the engine has checked it
  if (!server) throw new Error("The document names no server.");
  return server.url;
}

/** A test may close early what is closed after it anyway. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => (closed ??= close());
}

/** A mock that delivers to receivers in this process, without a network. */
async function createWithReceivers(api: Api, start: string) {
  const receivers = new Map<string, Receiver>();
  const mock = await createMock({
    api,
    clock: virtualClock(start),
    seed,
    log,
    async deliver(request) {
      const receiver = receivers.get(request.url);
      if (!receiver) throw new TypeError("Nobody listens there.");
      receiver.deliveries.push({ headers: request.headers, body: await request.text() });
      if (!receiver.answer) throw new TypeError("The connection was cut.");
      const { status, body } = receiver.answer;
      return new Response(status === 204 ? null : body, { status });
    },
  });
  const receive = async () => {
    const receiver = createReceiver(`http://127.0.0.1/hook-${receivers.size + 1}`);
    receivers.set(receiver.url, receiver);
    return receiver;
  };
  return { mock, receive };
}

function createReceiver(url: string): Receiver {
  return { url, deliveries: [], answer: { status: 200, body: "ok" } };
}

/** A receiver on a port of this machine. */
async function listen(): Promise<{ receiver: Receiver; close: () => Promise<void> }> {
  const server = createHttpServer((...exchange) => void take(...exchange)).listen(0, "127.0.0.1");
  await eventOf(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const receiver = createReceiver(`http://127.0.0.1:${port}/hook`);

  async function take(...[request, response]: Parameters<RequestListener>): Promise<void> {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    receiver.deliveries.push({ headers: new Headers(request.headers as Record<string, string>), body });
    if (!receiver.answer) return void response.destroy();
    response.writeHead(receiver.answer.status).end(receiver.answer.body);
  }

  return {
    receiver,
    async close() {
      server.close();
      server.closeAllConnections();
      await eventOf(server, "close");
    },
  };
}
