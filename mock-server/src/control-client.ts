import type { paths } from "@keystub/documents/control";
import createClient, { type Client } from "openapi-fetch";

export interface ControlOptions {
  /** Of the server: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  /** The control token, which a server needs that is not bound to loopback. */
  readonly token?: string;
}

/** A typed client of the control routes: keys in any state, the clock, scripted trouble, the journal. */
export function createControl({ baseUrl, token }: ControlOptions): Client<paths> {
  return createClient<paths>({
    baseUrl: `${baseUrl.replace(/\/+$/, "")}/_keystub`,
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
  });
}
