import type { Schemas, VehicleRecord } from "../records.ts";
import { describeVehicle } from "../text/vehicle-description.ts";
import type { SiteSeed } from "./site-seed.ts";
import { parseTable } from "./table.ts";
import { toVin } from "./vin.ts";

/** `years` has one year for each vehicle; `vin` is the first eight characters; `price` that of the plainest new one. */
type Line = Record<"make" | "model" | "vin" | "years" | "body" | "price" | "trims", string> &
  Record<"engine" | "transmission" | "drivetrain" | "fuel", string> & {
    condition: Schemas["VehicleCondition"];
  };

/** The vehicles on a lot, three in five with a description and one whose description failed. */
export async function seedVehicles(site: SiteSeed): Promise<void> {
  const rows = parseTable<Line>(site.data.vehicles).flatMap((row) =>
    row.years.split(" ").map((year, place) => ({ ...row, year: Number(year), place })),
  );
  for (const [index, row] of rows.entries()) {
    const vehicle = toVehicle(site, row, index);
    const status = index === failedIndex ? "failed" : index % 5 < 3 ? "complete" : "not_generated";
    const complete = status === "complete";
    const text = complete ? describeVehicle(vehicle, site.data.profile.name, site.random) : null;
    await site.add("vehicles", {
      ...vehicle,
      has_description: complete,
      ai_description: text,
      description_status: status,
    });
    const { vin, year, make, model } = vehicle;
    await site.add("vehicle_descriptions", {
      vin,
      year,
      make,
      model,
      status,
      description: text,
      component_id: status === "not_generated" ? null : site.random.uuid(),
      generated_at: complete ? vehicle.updated_at : null,
      batch_id: null,
    });
  }
}

const failedIndex = 3;

type Row = Line & { readonly year: number; readonly place: number };

function toVehicle(site: SiteSeed, row: Row, index: number): VehicleRecord {
  const { random } = site;
  const isNew = row.condition === "new";
  const age = isNew ? 0 : 2026 - row.year;
  const trims = row.trims.split(", ");
  const level = row.place % trims.length;
  const vin = toVin(row.vin, row.year, 410_200 + index * 137);
  const images = [1, 2, 3].map((n) => `https://images.example.com/vehicles/${vin}/${n}.jpg`);
  const arrived = site.before(isNew ? 4 + index : 6 + (index % 40));
  // A used vehicle loses about a tenth of its value in each year.
  const price = (Number(row.price) + level * 2_350) * 0.9 ** age + random.integer(0, 9) * 45;
  return {
    vin,
    year: row.year,
    make: row.make,
    model: row.model,
    trim: trims[level] ?? null,
    condition: row.condition,
    vehicle_type: isNew ? "New" : "Used",
    price: Math.round(price / 5) * 5,
    mileage: isNew ? random.integer(3, 38) : age * random.integer(8_200, 13_900),
    exterior_color: random.pick(exteriors),
    interior_color: random.pick(interiors),
    engine: row.engine,
    transmission: row.transmission,
    drivetrain: row.drivetrain,
    fuel_type: row.fuel,
    body_style: row.body,
    stock_number: `${isNew ? "N" : "U"}${20_417 + index * 13}`,
    image_url: images[0] ?? null,
    images,
    has_description: false,
    ai_description: null,
    description_status: "not_generated",
    created_at: site.stamp(arrived),
    updated_at: site.stamp(arrived + 3 * 86_400_000),
  };
}

const exteriors = [
  "Cosmic Blue",
  "Crystal White",
  "Magnetite Gray",
  "Autumn Green",
  "Crimson Red",
  "Ice Silver",
  "Midnight Black",
  "Desert Khaki",
];
const interiors = ["Java Brown", "Slate Black", "Titanium Gray", "Ivory", "Saddle Tan"];
