import { once } from "node:events";
import { connect, type Socket } from "node:net";

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are and waits for one answer, or for the end of the connection. */
export async function send(url: string, ...parts: readonly (string | Buffer)[]): Promise<RawAnswer> {
  const socket = await open(url);
  for (const part of parts) socket.write(part);
  const answer = await readAnswer(socket, String(parts[0]).startsWith("HEAD "));
  socket.destroy();
  return answer;
}

export async function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => socket.destroy());
  await once(socket, "connect");
  return socket;
}

/** The next answer on a connection. Status 0 is a connection that ended without one. */
export function readAnswer(socket: Socket, withoutBody = false): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let text = "";
    const take = (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = withoutBody ? 0 : Number(/^content-length: *(\d+)/im.exec(text.slice(0, end))?.[1] ?? 0);
      if (text.length >= end + 4 + length) finish();
    };
    const finish = () => {
      socket.off("data", take);
      socket.off("close", finish);
      const [head = "", body = ""] = text.split("\r\n\r\n", 2);
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body });
    };
    socket.on("data", take);
    socket.once("close", finish);
  });
}
