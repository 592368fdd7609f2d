import { addRoute, createRouter as createTree, findRoute } from "rou3";
import type { Operation } from "./operation.ts";

export interface Router {
  /** The operations of the path that matches, by method, with the raw texts of its parameters; undefined when none does. */
  find(path: string): RouteMatch | undefined;
}

export interface RouteMatch {
  readonly methods: ReadonlyMap<string, Operation>;
  /** By name, not yet percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Route {
  readonly methods: Map<string, Operation>;
  /** Which segment a name stands for. Real documents call it `{id}` for one method and `{name}` for another. */
  readonly names: Map<string, number>;
}

/** Matches paths in a tree: concrete segments before templated ones (OpenAPI 3.1, Paths Object), as fast with a thousand as with ten. */
export function createRouter(operations: readonly Operation[], basePaths: readonly string[]): Router {
  const tree = createTree<Route>();
  const routes = new Map<string, Route>();
  for (const operation of operations) {
    const pattern = toPattern(operation.path);
    let route = routes.get(pattern);
    if (!route) {
      route = { methods: new Map(), names: new Map() };
      routes.set(pattern, route);
      addRoute(tree, "", pattern, route);
    }
    if (!route.methods.has(operation.method)) route.methods.set(operation.method, operation);
    for (const [index, [, name = ""]] of [...operation.path.matchAll(/\{([^}]+)\}/g)].entries())
      route.names.set(name, index);
  }
  const bases = basePaths.toSorted((one, other) => other.length - one.length);

  // Clients ask for the same few paths again and again.
  const recent = new Map<string, RouteMatch | undefined>();

  return {
    find(path) {
      if (recent.has(path)) return recent.get(path);
      if (recent.size >= 500) recent.clear();
      const match = search(path);
      recent.set(path, match);
      return match;
    },
  };

  function search(path: string): RouteMatch | undefined {
    // A path without the base path of a server is no path of the API; a mock that took it would hide a wrong address.
    const base = bases.find((candidate) => path.startsWith(candidate) && path[candidate.length] === "/");
    const match = base === undefined ? undefined : findRoute(tree, "", path.slice(base.length));
    if (!match) return undefined;
    const { methods, names } = match.data;
    const parameters: Record<string, string> = {};
    for (const [name, index] of names) parameters[name] = match.params?.[`p${index}`] ?? "";
    return { methods, parameters };
  }
}

/** `/keys/{id}:revoke` in the router's own notation. Names are numbered, since a template's may hold any character. */
function toPattern(path: string): string {
  let index = 0;
  return path.replaceAll(/\{[^}]+\}|[:*+?(){}\\]/g, (part) => (part.length > 1 ? `:p${index++}` : `\\${part}`));
}
