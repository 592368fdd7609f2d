import type { operations } from "@keystub/documents/control";
import type { Clock, Context, Handler, Mock, World } from "@keystub/mock";

/** What the control routes control. */
export interface Served {
  readonly mocks: readonly Mock[];
  readonly clock: Clock;
  readonly version: string;
}

/** Handlers of some of the control operations. */
export type ControlHandlers<Id extends keyof operations> = { readonly [One in Id]: Handler<operations[One]> };

/** All that a check needs of a handler's context. */
export type Refuse = Pick<Context, "refuse">;

/** Refuses for one field of the body or one query parameter. */
export function refuseField(ctx: Refuse, place: "body" | "query", field: string, message: string): never {
  const pointer = place === "body" ? `/${field.replaceAll(".", "/")}` : field;
  return ctx.refuse("invalid_request", message, { faults: [{ in: place, field, pointer, message }] });
}

/** The API that a body names, or the only one. */
export function pickMock(ctx: Refuse, { mocks }: Served, name: string | undefined): Mock {
  const [first] = mocks;
  if (name === undefined && first && mocks.length === 1) return first;
  if (name === undefined) return refuseField(ctx, "body", "api", `Say which API: ${namesOf(mocks)}.`);
  return (
    findMock(mocks, name) ?? refuseField(ctx, "body", "api", `${name} is not served. There are: ${namesOf(mocks)}.`)
  );
}

/** The API that a call names, or all of them. */
export function selectMocks(
  ctx: Refuse,
  { mocks }: Served,
  name: string | undefined,
  place: "body" | "query" = "query",
): readonly Mock[] {
  if (name === undefined) return mocks;
  const mock = findMock(mocks, name);
  return mock ? [mock] : refuseField(ctx, place, "api", `${name} is not served. There are: ${namesOf(mocks)}.`);
}

/** One world of one API. */
export interface Place {
  readonly mock: Mock;
  readonly world: World;
}

/** The worlds that a call names, or all of them; none when nobody has made such a world. */
export function selectWorlds(
  ctx: Refuse,
  served: Served,
  query: { readonly api?: string; readonly world?: string },
): Place[] {
  return selectMocks(ctx, served, query.api).flatMap((mock) =>
    mock.worlds
      .filter((world) => query.world === undefined || world.name === query.world)
      .map((world) => ({ mock, world })),
  );
}

/** The world that a body names; it is made when it is the first to do so. */
export function openWorld(mock: Mock, name = "default"): Promise<World> {
  return mock.world(name);
}

export function namesOf(mocks: readonly Mock[]): string {
  return mocks.map(({ api }) => api.name).join(", ");
}

function findMock(mocks: readonly Mock[], name: string): Mock | undefined {
  return mocks.find(({ api }) => api.name === name);
}
