import type { Mock } from "@keystub/mock";
import { isLoopback, toHostname } from "./loopback.ts";

/** What a request's host and path lead to. */
export interface Mount {
  /** `index` is the server's own list of what it serves; `nowhere` is a path that belongs to nobody. */
  readonly place: Mock | "control" | "index" | "nowhere";
  /** The target as that place sees it. */
  readonly target: string;
}

export interface Mounts {
  /** Undefined when this server is not responsible for the host. */
  find(authority: string, target: string): Mount | undefined;
}

/** Where the control routes live; no API can have this name. */
export const controlName = "_keystub";

/**
 * Decides who answers: `/<api>/…`, the real `Host` of a document's server, or the only API there is.
 * On loopback other hosts are turned down, or a page on the web could rebind its own name to this server (DNS rebinding).
 */
export function createMounts(mocks: readonly Mock[], boundHost: string): Mounts {
  const byName = new Map(mocks.map((mock) => [mock.api.name, mock]));
  const byHost = new Map(mocks.toReversed().flatMap((mock) => hostsOf(mock).map((host) => [host, mock] as const)));
  const only = mocks.length === 1 ? mocks[0] : undefined;
  const hasIndex = only === undefined || !hasRootPath(only);
  const everyHost = !isLoopback(boundHost);
  let lastAccepted = "";

  return {
    find(authority, target) {
      let owner: Mock | undefined;
      if (authority !== lastAccepted) {
        const host = toHostname(authority);
        owner = byHost.get(host);
        if (!owner && !everyHost && !isLoopback(host) && !host.endsWith(".localhost")) return undefined;
        if (!owner) lastAccepted = authority;
      }
      const end = endOfFirstSegment(target);
      const first = target.slice(1, end);
      if (first === controlName) return { place: "control", target };
      if (owner) return { place: owner, target };
      const named = byName.get(first);
      if (named) return { place: named, target: afterSegment(target, end) };
      if (end === 1 && hasIndex && target.charCodeAt(1) !== 47 /* / */) return { place: "index", target };
      return { place: only ?? "nowhere", target };
    },
  };
}

function hostsOf(mock: Mock): string[] {
  return mock.origins
    .filter((origin) => URL.canParse(origin))
    .map((origin) => new URL(origin).hostname)
    .filter((host) => host !== "" && !isLoopback(host));
}

/** Does the document itself describe `/`? Then it wins over the index. */
function hasRootPath({ api: { document } }: Mock): boolean {
  const paths = (document["paths"] ?? {}) as Record<string, unknown>; // the engine has checked the document
  return "/" in paths && basePathOf(document) === "";
}

/** The path of the document's first server, without a slash at the end. */
export function basePathOf(document: Mock["api"]["document"]): string {
  const [server] = (document["servers"] ?? []) as { url: string }[];
  const url = server?.url ?? "/";
  return (URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname : "").replace(/\/+$/, "");
}

function endOfFirstSegment(target: string): number {
  for (let index = 1; index < target.length; index++) {
    const code = target.charCodeAt(index);
    if (code === 47 /* / */ || code === 63 /* ? */) return index;
  }
  return target.length;
}

function afterSegment(target: string, end: number): string {
  return target.charCodeAt(end) === 47 /* / */ ? target.slice(end) : `/${target.slice(end)}`;
}
