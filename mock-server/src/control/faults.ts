import type { components } from "@keystub/documents/control";
import type { Api, ScriptedFault } from "@keystub/mock";
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

export function faultHandlers(served: Served): ControlHandlers<"listFaults" | "addFault" | "clearFaults"> {
  return {
    listFaults(ctx) {
      const places = selectWorlds(ctx, served, ctx.query);
      return {
        body: { faults: places.flatMap((place) => place.world.faults.list().map((fault) => toBody(place, fault))) },
      };
    },

    async addFault(ctx) {
      const { api, world: name, ...fault } = ctx.body;
      if (!fault.status && !fault.delay && !fault.cut && !fault.job)
        return refuseField(ctx, "body", "status", "Say what shall happen: status, delay, cut or job.");
      const mock = pickMock(ctx, served, api);
      if (fault.operation !== undefined && !operationIds(mock.api.document).has(fault.operation))
        return refuseField(ctx, "body", "operation", `${mock.api.name} has no operation ${fault.operation}.`);
      const world = await openWorld(mock, name);
      if (fault.credential !== undefined && !(await world.credentials.get(fault.credential)))
        return refuseField(ctx, "body", "credential", `World ${world.name} has no credential ${fault.credential}.`);
      return { status: 201, body: toBody({ mock, world }, world.faults.add(fault)) };
    },

    clearFaults(ctx) {
      for (const { world } of selectWorlds(ctx, served, ctx.query)) world.faults.clear();
      return { status: 204 };
    },
  };
}

function toBody({ mock, world }: Place, { delay, ...fault }: ScriptedFault): Bodies["Fault"] {
  const body = {
    ...fault,
    api: mock.api.name,
    world: world.name,
    delay: typeof delay === "number" ? `PT${delay / 1_000}S` : delay,
  };
  // JSON has no undefined, and neither has the document.
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Bodies["Fault"];
}

function operationIds(document: Api["document"]): Set<string> {
  const paths = Object.entries((document["paths"] ?? {}) as Record<string, Record<string, { operationId?: string }>>);
  return new Set(
    paths.flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => operationId ?? `${method} ${path}`),
    ),
  );
}
