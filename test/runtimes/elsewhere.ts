import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that is not the API: it redirects, stalls, answers HTML or hangs up, as the path begins. */
export interface Elsewhere {
  readonly url: string;
  /** What was asked of the place that it redirects to. */
  readonly followed: readonly unknown[];
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function openElsewhere(): Promise<Elsewhere> {
  const followed: unknown[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path.startsWith("/redirect")) response.writeHead(302, { Location: "/stolen" }).end();
    else if (path.startsWith("/html")) response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Proxy</h1>");
    else if (path.startsWith("/stall"))
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" }).write('{"data":');
    else if (path.startsWith("/reset")) request.socket.destroy();
    else {
      followed.push(request.headers);
      response.end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    url: `http://127.0.0.1:${port}`,
    followed,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
