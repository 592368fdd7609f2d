import { hash } from "node:crypto";
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, type Api, type Clock, createMock, type LogEntry, type Mock, runningClock } from "@keystub/mock";
import { answerClientError, closeWith } from "./client-error.ts";
import { refuseControl } from "./control/access.ts";
import { createControlApi } from "./control/control-api.ts";
import { createDeliver } from "./deliver.ts";
import { ConnectionLost, HttpCall, joinHeader } from "./http-call.ts";
import { isLoopback } from "./loopback.ts";
import { createMounts, type Mounts } from "./mounts.ts";
import { createOwnPages, type OwnPages } from "./own-pages.ts";
import { toProblem } from "./problem.ts";
import { toRequestTarget } from "./request-target.ts";
import { startTimers } from "./timers.ts";
import { version } from "./version.ts";
import { writeAnswer } from "./write-answer.ts";

export interface ServerOptions {
  readonly apis: readonly Api[];
  /** Default: runs with the real one. */
  readonly clock?: Clock;
  /** Default 127.0.0.1. On an address that others reach, the control routes need a token. */
  readonly host?: string;
  /** Default 0: the system chooses. */
  readonly port?: number;
  /** The one source of ids, data and secrets. Default 1. */
  readonly seed?: number;
  /** What the control routes ask for. Default: nothing on loopback, else a random one. */
  readonly token?: string;
  /** Lets webhooks leave this machine. */
  readonly allowDeliveries?: boolean;
  readonly limits?: Partial<typeof defaultLimits>;
  /** Hears of our own faults. Default: a line on stderr. */
  readonly log?: (entry: LogEntry) => void;
}

/** Milliseconds, and connections at a time. */
const defaultLimits = { headersTimeout: 10_000, requestTimeout: 30_000, maxConnections: 4_096, drain: 5_000 };

export interface Server {
  /** Without a slash at the end. */
  readonly url: string;
  readonly mocks: readonly Mock[];
  readonly clock: Clock;
  /** What the control routes ask for, if they do. */
  readonly token: string | undefined;
  /** Finishes what is in flight, for a while, and takes nothing new. */
  close(): Promise<void>;
}

/** Node's own is ten times as fast as one in JavaScript. */
const sha256 = (text: string) => hash("sha256", text, "hex");

/** An API whose document the engine turns down; `cause` says where. */
export class UnservableApi extends Error {
  override readonly name = "UnservableApi";
  readonly api: string;

  constructor(api: string, cause: unknown) {
    super(`The API ${api} cannot be served: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.api = api;
  }
}

/** Serves APIs over HTTP. @throws {UnservableApi} for a document that is wrong, and what `listen` throws. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { apis, host = "127.0.0.1", port = 0, seed = 1 } = options;
  const clock = options.clock ?? runningClock(Date);
  const limits = { ...defaultLimits, ...options.limits };
  const report = options.log ?? logToStderr;
  const log = (entry: LogEntry) => void (entry.error instanceof ConnectionLost || report(entry));
  const token = options.token ?? (isLoopback(host) ? undefined : crypto.randomUUID());

  const deliver = createDeliver(options.allowDeliveries === true);
  const mocks = await Promise.all(
    apis.map(async (api) => {
      try {
        const mock = await createMock({ api, clock, seed, deliver, log, sha256 });
        // A schema that cannot be compiled is found now, not by the first request that needs it.
        mock.compile();
        return mock;
      } catch (error) {
        throw new UnservableApi(api.name, error);
      }
    }),
  );
  const control = await createMock({ api: createControlApi({ mocks, clock, version }), clock, seed, log });
  let url = "";
  const door: Door = {
    mounts: createMounts(mocks, host),
    pages: createOwnPages(mocks, () => url),
    control,
    token,
    log,
    draining: false,
  };

  const http = createHttpServer({
    // We answer for a missing Host ourselves, with a body that says so.
    requireHostHeader: false,
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: Math.min(limits.headersTimeout, limits.requestTimeout, 1_000) / 2,
    keepAliveTimeout: 60_000,
  });
  // 16 KiB of headers are the bound; by default Node would silently drop those after the 2000th.
  http.maxHeadersCount = 0;
  http.maxConnections = limits.maxConnections;
  http.on("request", (request, response) => void serve(door, request, response, false));
  http.on("checkContinue", (request, response) => void serve(door, request, response, true));
  http.on("checkExpectation", (request, response) =>
    writeAnswer(request, response, toProblem(417, "expectation_failed", "The only expectation is 100-continue.")),
  );
  http.on("connect", (_request, socket) => closeWith(socket, noTunnel));
  http.on("clientError", answerClientError);

  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, host, resolve);
  });
  url = toUrl(http.address() as AddressInfo, host); // listening on a port, never on a pipe
  const stopTimers = startTimers(clock, (error) =>
    log({ level: "error", message: "What was due on the clock failed.", error }),
  );

  return {
    url,
    mocks,
    clock,
    token,
    close() {
      stopTimers();
      door.draining = true;
      return new Promise((resolve) => {
        const force = setTimeout(() => http.closeAllConnections(), limits.drain);
        // A connection may become idle while the others are waited for.
        const sweep = setInterval(() => http.closeIdleConnections(), 20);
        http.close(() => {
          clearTimeout(force);
          clearInterval(sweep);
          resolve();
        });
        http.closeIdleConnections();
      });
    },
  };
}

/** What the way of a request through the server needs. */
interface Door {
  readonly mounts: Mounts;
  readonly pages: OwnPages;
  readonly control: Mock;
  readonly token: string | undefined;
  readonly log: (entry: LogEntry) => void;
  draining: boolean;
}

async function serve(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
  awaitsContinue: boolean,
): Promise<void> {
  // The engine sets Date from its own clock.
  response.sendDate = false;
  const call = new HttpCall(request, response, awaitsContinue);
  try {
    const answer = await toAnswer(door, call, request);
    // A client that never heard `100 Continue` may or may not send its body now, so nobody knows where its next request begins.
    if (door.draining || call.awaitsContinue) response.shouldKeepAlive = false;
    writeAnswer(request, response, answer);
  } catch (error) {
    if (error instanceof ConnectionLost) return;
    door.log({ level: "error", message: `${call.method} ${call.target.split("?", 1)[0]} failed.`, error });
    writeAnswer(request, response, toProblem(500, "internal_error", "Keystub failed to answer; its log says why."));
  }
}

/** What happens to a request before the engine sees it. */
function toAnswer(door: Door, call: HttpCall, request: IncomingMessage): Answer | Promise<Answer> {
  const target = toRequestTarget(request.url as string, joinHeader(request.rawHeaders, "host"));
  if (typeof target === "string") return toProblem(400, "malformed_target", target);
  const mount = door.mounts.find(target.authority, target.path);
  if (!mount) return toMisdirected(target.authority);
  call.target = mount.target;
  switch (mount.place) {
    case "control":
      return refuseControl(call, door.token) ?? door.control.handle(call);
    case "index":
      return door.pages.index(call);
    case "nowhere":
      return door.pages.nowhere();
    default:
      return door.pages.document(call, mount.place) ?? mount.place.handle(call);
  }
}

function toMisdirected(authority: string): Answer {
  return toProblem(
    421,
    "host_not_served",
    `This server is not ${authority}. On loopback it answers for localhost, loopback addresses and the servers of its documents only.`,
  );
}

const noTunnel = toProblem(405, "method_not_allowed", "This is not a proxy for tunnels.", {
  Allow: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
});

/** Somewhere that a client on this machine can reach. */
function toUrl({ address, port, family }: AddressInfo, host: string): string {
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  const name = family === "IPv6" ? `[${address}]` : host === "localhost" ? host : address;
  return `http://${name}:${port}`;
}

function logToStderr({ level, message, requestId, error }: LogEntry): void {
  const cause = error instanceof Error ? `\n${error.stack}` : "";
  console.error(`keystub: ${level}: ${message}${requestId ? ` (${requestId})` : ""}${cause}`);
}
