import { describe, expect, it } from "vitest";
import type { Api } from "../api.ts";
import { Refusal } from "../refusal.ts";
import { createBench, documentOf, keyHeader, keyScheme, okay } from "../testing/bench.ts";

const site = { name: "site", in: "query", schema: { type: "string", pattern: "^[a-z]+$" } };

/** What a call is answered with: the tenant that it was about. */
const api: Api = {
  name: "sites",
  document: documentOf(
    {
      "/things": { get: { ...okay({ operationId: "listThings" }), parameters: [site] } },
      "/all": { get: okay({ operationId: "listAll" }) },
    },
    {
      security: [{ Key: ["read"] }],
      components: { securitySchemes: { Key: keyScheme({}, { tenant: "site", scopes: { read: "Read" } }) } },
    },
  ),
  seed: async ({ insert }) => {
    await insert("people", "north", { id: "ada", role: "local" });
    return { tenants: ["north", "south", "west"] };
  },
  handlers: {
    listThings: ({ tenant }) => ({ body: { tenant } }),
    listAll: ({ tenant }) => ({ body: { tenant } }),
  },
};

const withRoles: Api = {
  ...api,
  async reaches({ user }, scope) {
    const person = await scope
      .within("north")
      .collection("people")
      .get(user ?? "");
    if (!person) throw new Refusal("credential_unknown", "The person is gone.");
    return person["role"] === "global" ? scope.tenants : [];
  },
};

describe("the tenant that a call is about", () => {
  it("is the credential's own, or one in its reach that the parameter names", async () => {
    const { mock, send } = await createBench(api);
    const headers = await keyHeader(mock, { reaches: ["south"] });
    expect((await send("GET /things", { headers })).body).toEqual({ tenant: "north" });
    expect((await send("GET /things?site=south", { headers })).body).toEqual({ tenant: "south" });
  });

  it("is refused when it is out of reach, unknown or no tenant at all", async () => {
    const { mock, send } = await createBench(api);
    const headers = await keyHeader(mock);
    const codes = ["west", "east", "W3"].map(
      async (name) => (await send(`GET /things?site=${name}`, { headers })).body.code,
    );
    expect(await Promise.all(codes)).toEqual(["tenant_forbidden", "not_found", "malformed_target"]);
  });

  it("is not chosen by a parameter of that name that the operation does not document", async () => {
    const { mock, send } = await createBench(api);
    const headers = await keyHeader(mock, { reaches: ["south"] });
    expect((await send("GET /all?site=south", { headers })).body).toEqual({ tenant: "north" });
  });
});

describe("a reach that the API says", () => {
  it("is asked for on every call, in addition to what the credential was issued for", async () => {
    const { mock, send } = await createBench(withRoles);
    const headers = await keyHeader(mock, { user: "ada", reaches: ["west"] });
    const tries = async () => {
      const answers = ["south", "west"].map((name) => send(`GET /things?site=${name}`, { headers }));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await tries()).toEqual([403, 200]);
    await mock.collection("north", "people").update("ada", { role: "global" });
    expect(await tries()).toEqual([200, 200]);
    await mock.collection("north", "people").update("ada", { role: "local" });
    expect(await tries()).toEqual([403, 200]);
  });

  it("may refuse the credential", async () => {
    const { mock, send } = await createBench(withRoles);
    expect((await send("GET /things", { headers: await keyHeader(mock, { user: "bob" }) })).status).toBe(401);
  });
});
