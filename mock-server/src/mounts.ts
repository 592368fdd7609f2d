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
  const ownSegments = only ? firstSegments(only) : new Set<string>();
  const hasIndex = !ownSegments.has("");
  // `pets.yaml` is served at /pets, and may well have a path /pets of its own, which is served at / too.
  const nameIsTaken = only !== undefined && ownSegments.has(only.api.name);
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
      // Not for a name on the web that has been pointed at this machine, whoever owns it.
      if (first === controlName && (!owner || everyHost)) return { place: "control", target };
      if (owner) return { place: owner, target };
      const named = byName.get(first);
      if (named && !(nameIsTaken && !isBelowName(target, end, ownSegments)))
        return { place: named, target: afterSegment(target, end) };
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

/** How the paths of a document begin, with its server's path and without, as the engine takes both. A template is no name. */
function firstSegments({ api: { document } }: Mock): Set<string> {
  const base = basePathOf(document);
  const paths = Object.keys((document["paths"] ?? {}) as object); // the engine has checked the document
  const begin = (path: string) => path.split("/", 2)[1] ?? "";
  return new Set(
    paths.flatMap((path) => [begin(base + path), begin(path)]).filter((segment) => !segment.includes("{")),
  );
}

/** Is this `/pets/pets` and so on: a path of the document below the name, which is itself a path of the document? */
function isBelowName(target: string, end: number, ownSegments: ReadonlySet<string>): boolean {
  const rest = afterSegment(target, end);
  const second = rest.slice(1, endOfFirstSegment(rest));
  return second === "openapi.json" || (second !== "" && ownSegments.has(second));
}

/** The path of the document's first server, without a slash at the end. */
export function basePathOf(document: Mock["api"]["document"]): string {
  const [server] = (document["servers"] ?? []) as DocumentServer[];
  const url = (server?.url ?? "/").replaceAll(
    /\{([^}]+)\}/g,
    (_, name: string) => server?.variables?.[name]?.default ?? "",
  );
  return URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname.replace(/\/+$/, "") : "";
}

interface DocumentServer {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default?: string }>>;
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
