import type { Random } from "../../../random.ts";
import type { VehicleRecord } from "../records.ts";
import { fill } from "./phrase.ts";

/** A sales text for one vehicle, naming what it is and where to see it. */
export function describeVehicle(vehicle: VehicleRecord, dealer: string, random: Random): string {
  const name = [vehicle.year, vehicle.make, vehicle.model, vehicle.trim].filter(Boolean).join(" ");
  const paint = vehicle.exterior_color ?? "a color you have to see";
  const facts = {
    name,
    model: vehicle.model,
    dealer,
    paint: vehicle.interior_color ? `${paint} over ${vehicle.interior_color}` : paint,
    engine: vehicle.engine,
    transmission: vehicle.transmission,
    drivetrain: vehicle.drivetrain,
    state:
      vehicle.condition === "new"
        ? "Factory-fresh and never registered"
        : `Inspected by our technicians at ${(vehicle.mileage ?? 0).toLocaleString("en-US")} miles`,
  };
  return [openings, middles, closings].map((part) => fill(random.pick(part), facts)).join(" ");
}

const openings = [
  "Meet this {name}, finished in {paint}.",
  "This {name} in {paint} is ready for its next road.",
  "Looking for something dependable? This {name} comes in {paint}.",
];

const middles = [
  "Its {engine} works with a {transmission} transmission and {drivetrain}, so the {model} feels settled in any season.",
  "Under the skin: {engine}, {transmission} transmission, {drivetrain}. On the road: calm, sure-footed and easy to live with.",
];

const closings = [
  "{state}, it is waiting at {dealer}. Ask for a test drive.",
  "{state}. Come by {dealer} and see it in daylight.",
];
