import { operations } from "@keystub/documents/hrizn/operations";
import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { error, withKey } from "./caller.ts";
import { differences, operationNames, scopedNames } from "./documented.ts";
import { sampleOf } from "./samples.ts";

/** Hrizn's own numbers of endpoints for each scope. */
const endpoints: Record<string, number> = {
  "ideaclouds:read": 3,
  "ideaclouds:write": 2,
  "content:read": 5,
  "content:write": 3,
  "compliance:write": 1,
  "content_tools:write": 2,
  "inventory:read": 5,
  "inventory:write": 2,
  "webhooks:read": 2,
  "webhooks:write": 4,
  "site:read": 5,
};
const scopes = Object.keys(endpoints);
/** The view of a single component is none of the 34. */
const counted = scopedNames.filter((name) => name !== "getContentComponent");
const read = scopes.filter((scope) => scope.endsWith(":read"));

const presets: Record<string, string[]> = {
  full_access: scopes,
  read_only: ["ideaclouds:read", "content:read", "inventory:read", "site:read"],
  content_generation: [...read, "ideaclouds:write", "content:write", "compliance:write", "content_tools:write"],
  inventory_only: ["inventory:read", "inventory:write", "site:read"],
};

describe("the document", () => {
  it("has 34 operations that need exactly one scope each, in Hrizn's numbers", () => {
    expect(counted).toHaveLength(34);
    for (const name of scopedNames) expect(operations[name].scopes, name).toHaveLength(1);
    const counts = scopes.map((scope) => [scope, counted.filter((name) => needs(name) === scope).length]);
    expect(Object.fromEntries(counts)).toEqual(endpoints);
  });
});

describeDoors((open) => {
  describe("403", () => {
    it("with every scope but the one an operation needs, in the documented shape and naming it", async () => {
      const world = await open();
      for (const scope of scopes) {
        const caller = await withKey(world, { scopes: scopes.filter((other) => other !== scope) });
        for (const name of scopedNames.filter((one) => needs(one) === scope)) {
          const answer = await caller.send(name, sampleOf(name));
          expect.soft(answer, name).toMatchObject({ status: 403 });
          expect.soft(answer.body, name).toEqual({
            error: {
              code: "forbidden",
              message: "The API key does not have the required scope.",
              details: { required_scopes: [scope] },
              request_id: answer.headers.get("x-request-id"),
            },
          });
          expect.soft(differences(name, answer), name).toEqual([]);
        }
      }
    });

    it("is not the answer when the one scope is there", async () => {
      const world = await open();
      for (const name of scopedNames) {
        await world.mock.reset();
        const caller = await withKey(world, { scopes: [needs(name)] });
        expect.soft((await caller.send(name, sampleOf(name))).status, name).toBeLessThan(300);
      }
    });

    it("is the answer to all 35 for a key without any scope, and to nothing else that takes a key", async () => {
      const caller = await withKey(await open(), { scopes: [] });
      const byKey = operationNames.filter((name) => operations[name].security === "ApiKeyAuth");
      const refused: string[] = [];
      for (const name of byKey) if ((await caller.send(name, sampleOf(name))).status === 403) refused.push(name);
      expect(refused).toEqual(scopedNames);
    });

    it("costs no quota, but tells what is left", async () => {
      const caller = await withKey(await open(), { scopes: ["site:read"], limits: { per_minute: 10 } });
      for (let call = 0; call < 15; call++) {
        const { status, headers } = await caller.send("listContent");
        expect([status, headers.get("x-ratelimit-remaining")]).toEqual([403, "10"]);
      }
      expect((await caller.send("getSite")).headers.get("x-ratelimit-remaining")).toBe("9");
    });

    it("is decided by the HEAD's GET", async () => {
      const world = await open();
      const caller = await withKey(world, { scopes: ["site:read"] });
      const head = async (path: string) =>
        (await world.fetch(path, { method: "HEAD", headers: caller.headers })).status;
      expect([await head("/public/content"), await head("/public/site")]).toEqual([403, 200]);
    });
  });

  describe("a key made from a preset", () => {
    it.each(Object.entries(presets))("%s may do what its scopes count, and nothing more", async (preset, granted) => {
      const world = await open();
      const caller = await withKey(world, { preset });
      const allowed: string[] = [];
      for (const name of counted) {
        const answer = await caller.send(name, sampleOf(name));
        if (answer.status === 403) expect(answer).toMatchObject(error(403, "forbidden"));
        else allowed.push(name);
      }
      expect(allowed).toEqual(counted.filter((name) => granted.includes(needs(name))));
      expect(allowed).toHaveLength(granted.reduce((sum, scope) => sum + (endpoints[scope] ?? 0), 0));
    });
  });
});

function needs(name: (typeof scopedNames)[number]): string {
  return operations[name].scopes[0] ?? "";
}
