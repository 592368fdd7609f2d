import { type Api, virtualClock } from "@keystub/mock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createControl } from "../src/control-client.ts";
import { createServer, type Server } from "../src/index.ts";
import { pets } from "./pets.ts";

/** A pet shop whose keys have what the role of their owner says. */
const shop: Api = {
  ...pets,
  name: "shop",
  async seed({ insert }) {
    await insert("staff", "north", { id: "u1", name: "Ada", email: "ada@shop.example", position: "keeper" });
    await insert("staff", "south", { id: "u2", position: "visitor" });
    return { tenants: ["north", "south"] };
  },
  people: { collection: "staff", role: "position", roles: ["keeper", "visitor"] },
  async grants({ user }, scope) {
    const owner = user === null ? undefined : await scope.collection("staff").get(user);
    return owner?.["position"] === "keeper" ? ["pets:read", "pets:write"] : [];
  },
};

const ada = { id: "u1", api: "shop", world: "default", tenant: "north", name: "Ada", email: "ada@shop.example" };

let server: Server;
let control: ReturnType<typeof createControl>;

beforeEach(async () => {
  server = await createServer({
    apis: [pets, shop],
    clock: virtualClock(),
    log: ({ message }) => faults.push(message),
  });
  control = createControl({ baseUrl: server.url });
});
afterEach(async () => {
  await server.close();
  expect(faults.splice(0)).toEqual([]);
});

/** What the server reported as its own fault, such as an answer that breaks the document. */
const faults: string[] = [];

function changeRole(id: string, body: { api?: string; role: string; world?: string }) {
  return control.POST("/users/{id}/role", { params: { path: { id } }, body });
}

async function statusWith(secret: string): Promise<number> {
  return (await fetch(`${server.url}/shop/v1/pets`, { headers: { "X-Pet-Key": secret } })).status;
}

test("users are listed with their tenant and role; an API without people has none", async () => {
  const users = [
    { ...ada, role: "keeper" },
    { id: "u2", api: "shop", world: "default", tenant: "south", name: null, email: null, role: "visitor" },
  ];
  expect((await control.GET("/users")).data).toEqual({ users });
  expect((await control.GET("/users", { params: { query: { api: "shop" } } })).data).toEqual({ users });
  expect((await control.GET("/users", { params: { query: { api: "pets" } } })).data).toEqual({ users: [] });
  expect((await control.GET("/users", { params: { query: { world: "other" } } })).data).toEqual({ users: [] });
  expect((await control.GET("/users", { params: { query: { api: "zoo" } } })).response.status).toBe(422);
});

test("another role counts from the next call of an existing key on, and back again", async () => {
  const body = { api: "shop", user: "u1", tenant: "north" };
  const secret = (await control.POST("/credentials", { body })).data?.secret ?? "";
  expect(await statusWith(secret)).toBe(200);
  const { data, response } = await changeRole("u1", { api: "shop", role: "visitor" });
  expect([response.status, data]).toEqual([200, { ...ada, role: "visitor" }]);
  expect(await statusWith(secret)).toBe(403);
  expect((await control.GET("/users")).data?.users[0]?.role).toBe("visitor");
  await changeRole("u1", { api: "shop", role: "keeper" });
  expect(await statusWith(secret)).toBe(200);
});

test("a role changes in one world only", async () => {
  expect((await changeRole("u1", { api: "shop", role: "visitor", world: "other" })).data?.world).toBe("other");
  const roles = (await control.GET("/users", { params: { query: { api: "shop" } } })).data?.users.map(
    ({ id, world, role }) => [id, world, role],
  );
  expect(roles).toEqual([
    ["u1", "default", "keeper"],
    ["u2", "default", "visitor"],
    ["u1", "other", "visitor"],
    ["u2", "other", "visitor"],
  ]);
});

test("404 for a user that there is not, also where an API knows no people", async () => {
  for (const api of ["shop", "pets"]) {
    const { error, response } = await changeRole("u9", { api, role: "keeper" });
    expect(response.status).toBe(404);
    expect(error).toMatchObject({ status: 404, code: "not_found", detail: expect.stringContaining(api) });
  }
});

test("422 for a role that there is not, naming those there are", async () => {
  const { error, response } = await changeRole("u1", { api: "shop", role: "owner" });
  expect(response.status).toBe(422);
  expect(error).toMatchObject({
    code: "invalid_request",
    errors: [{ pointer: "#/role", detail: "There is no role owner. There are: keeper, visitor." }],
  });
});

test("422 where several APIs are served and none is named", async () => {
  const { error } = await changeRole("u1", { role: "visitor" });
  expect(error).toMatchObject({ status: 422, errors: [{ field: "api" }] });
});
