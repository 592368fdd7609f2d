import type { operations } from "@keystub/documents/hrizn";
import type { Handler } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { records, type VehicleRecord } from "./records.ts";
import { renderFeed } from "./text/feed.ts";

/** The whole inventory, as JSON or XML. */
export const getInventoryFeed: Handler<operations["getInventoryFeed"]> = async (ctx) => {
  const vehicles = (await records(ctx, "vehicles").list()).map(toFeedVehicle);
  const generated_at = toTimestamp(ctx.now);
  if (ctx.query.format === "xml") return { text: renderFeed(vehicles, generated_at), contentType: "application/xml" };
  return { body: { data: { generated_at, vehicle_count: vehicles.length, vehicles } } };
};

/** How many vehicles there are, of which kind, and how many of them have a description. */
export const getInventoryStats: Handler<operations["getInventoryStats"]> = async (ctx) => {
  const vehicles = await records(ctx, "vehicles").list();
  const site = await records(ctx, "sites").get(ctx.tenant);
  const count = (fits: (vehicle: VehicleRecord) => boolean) => vehicles.filter(fits).length;
  return {
    body: {
      data: {
        total_vehicles: vehicles.length,
        new_count: count(({ condition }) => condition === "new"),
        used_count: count(({ condition }) => condition === "used"),
        with_description: count(({ has_description }) => has_description),
        without_description: count(({ has_description }) => !has_description),
        last_synced_at: site?.last_synced_at ?? toTimestamp(ctx.now),
      },
    },
  };
};

// The feed tells what the detail tells; this flag belongs to the list.
function toFeedVehicle({ has_description: _, ...vehicle }: VehicleRecord) {
  return vehicle;
}
