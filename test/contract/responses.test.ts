import { operations } from "@keystub/documents/hrizn/operations";
import { describe, expect, it } from "vitest";
import { describeDoors, type Opened } from "../doors.ts";
import {
  type Answer,
  type Caller,
  type OperationName,
  read,
  toPath,
  withKey,
  withSecret,
  withSession,
} from "./caller.ts";
import { differences, operationNames, responsesOf } from "./documented.ts";
import { sampleOf, variants } from "./samples.ts";

/** Nothing in a request for these can be wrong: only a scripted fault can make them say 400. */
const undemanding: readonly OperationName[] = ["getInventoryStats", "getHealth"];
const nobody = "00000000-0000-4000-8000-000000000000";

/** How to get each error out of any operation that documents it. */
const recipes: Record<string, (world: Opened, name: OperationName) => Promise<Answer>> = {
  400: async (world, name) => {
    if (undemanding.includes(name)) return fault(world, name, 400);
    const { method } = operations[name];
    const { headers } = await allowed(world, name);
    const json = { ...headers, "Content-Type": "application/json" };
    if (variants[name]?.body ?? sampleOf(name).body)
      return read(await world.fetch(toPath(name, sampleOf(name, nobody)), { method, headers: json, body: "{" }));
    if (operations[name].path.includes("{"))
      return read(await world.fetch(operations[name].path.replace(/\{\w+\}/g, "%ff"), { method, headers }));
    return (await allowed(world, name)).send(name, { query: { limit: 0, format: "none" } });
  },
  401: (world, name) => withSecret(world).send(name, sampleOf(name)),
  403: async (world, name) => (await withKey(world, { scopes: [] })).send(name, sampleOf(name)),
  404: async (world, name) => {
    const { path = {}, ...rest } = sampleOf(name);
    const unknown = { ...path, ...("vin" in path ? { vin: "1HGCM82633A004352" } : { id: nobody }) };
    if ("id" in path || "vin" in path) return (await allowed(world, name)).send(name, { ...rest, path: unknown });
    return fault(world, name, 404);
  },
  409: async (world, name) => {
    await world.mock.reset();
    const caller = await allowed(world, name);
    const header = { "X-Idempotency-Key": "once" };
    await caller.send(name, { ...sampleOf(name), header });
    return caller.send(name, { ...variants[name], header });
  },
  429: async (world, name) => {
    const caller = await withKey(world, { limits: { per_minute: 1 } });
    await caller.send("listScopes");
    return caller.send(name, sampleOf(name));
  },
  500: (world, name) => fault(world, name, 500),
};

describeDoors((open) => {
  describe("every error that an operation documents", () => {
    it.each(Object.keys(recipes))("%s can be had and has the documented shape and headers", async (status) => {
      const world = await open();
      const documenting = operationNames.filter((name) => responsesOf(name).has(status));
      for (const name of documenting) {
        const answer = await recipes[status]?.(world, name);
        expect.soft(answer?.status, name).toBe(Number(status));
        if (answer) expect.soft(differences(name, answer), name).toEqual([]);
        expect.soft(answer?.body, name).toMatchObject({ error: { request_id: answer?.headers.get("x-request-id") } });
        world.mock.faults.clear();
      }
      expect(documenting.length).toBeGreaterThan(5);
    });
  });
});

describe("the document", () => {
  it("has a recipe here for every error status it names", () => {
    const named = new Set(operationNames.flatMap((name) => [...responsesOf(name).keys()]));
    expect([...named].filter((status) => Number(status) >= 400).toSorted()).toEqual(Object.keys(recipes));
  });
});

function allowed(world: Opened, name: OperationName): Promise<Caller> {
  return operations[name].security === "Session" ? withSession(world) : withKey(world);
}

async function fault(world: Opened, name: OperationName, status: number): Promise<Answer> {
  const caller = await allowed(world, name);
  world.mock.faults.add({ operation: name, status });
  return caller.send(name, sampleOf(name, nobody));
}
