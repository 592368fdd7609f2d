import type { components } from "@keystub/documents/control";
import type { JsonRecord } from "@keystub/mock";
import {
  type ControlHandlers,
  openWorld,
  type Place,
  pickMock,
  refuseField,
  type Served,
  selectWorlds,
} from "./served.ts";

type Bodies = components["schemas"];

export function userHandlers(served: Served): ControlHandlers<"listUsers" | "changeRole"> {
  return {
    async listUsers(ctx) {
      const lists = await Promise.all(selectWorlds(ctx, served, ctx.query).map(readUsers));
      return { body: { users: lists.flat() } };
    },

    async changeRole(ctx) {
      const { api, role, world: name } = ctx.body;
      const mock = pickMock(ctx, served, api);
      const world = await openWorld(mock, name);
      const user = (await readUsers({ mock, world })).find(({ id }) => id === ctx.path.id);
      const { people } = mock.api;
      if (!people || !user)
        return ctx.refuse("not_found", `World ${world.name} of ${mock.api.name} has no user with that id.`, {
          resource: "user",
        });
      if (!people.roles.includes(role))
        return refuseField(ctx, "body", "role", `There is no role ${role}. There are: ${people.roles.join(", ")}.`);
      await world.collection(user.tenant, people.collection).update(user.id, { [people.role]: role });
      return { body: { ...user, role } };
    },
  };
}

/** The users of a world, in every tenant; none where the API knows no people. */
async function readUsers(place: Place): Promise<Bodies["User"][]> {
  const { people } = place.mock.api;
  if (!people) return [];
  const lists = await Promise.all(
    place.world.tenants.map(async (tenant) => {
      const users = await place.world.collection(tenant, people.collection).list();
      return users.map((user) => toBody(place, tenant, user, people.role));
    }),
  );
  return lists.flat();
}

function toBody({ mock, world }: Place, tenant: string, user: JsonRecord, role: string): Bodies["User"] {
  return {
    id: String(user["id"]),
    api: mock.api.name,
    world: world.name,
    tenant,
    name: typeof user["name"] === "string" ? user["name"] : null,
    email: typeof user["email"] === "string" ? user["email"] : null,
    role: String(user[role]),
  };
}
