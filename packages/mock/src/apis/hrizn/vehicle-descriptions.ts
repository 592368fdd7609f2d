import type { operations } from "@keystub/documents/hrizn";
import type { Handler, JobContext, JobHandler, Scope } from "../../api.ts";
import { toRowTimestamp } from "../../time.ts";
import { acceptedMessage } from "./accepted.ts";
import { answerEach, type Refuse } from "./batch.ts";
import { type DescriptionRecord, records, type VehicleRecord } from "./records.ts";
import { describeVehicle } from "./text/vehicle-description.ts";

/** Starts to write a vehicle's description, the first or a new one. */
export const generateVehicleDescription: Handler<operations["generateVehicleDescription"]> = async (ctx) => {
  const { vin } = await checkVehicle(ctx, ctx.path.vin, ctx.refuse);
  const component_id = await start(ctx, vin);
  const message = acceptedMessage("The description", "inventory.description.completed");
  return { body: { data: { vin, status: "generating", component_id, message } } };
};

/** The same for several vehicles; the end of the last one is reported as the end of the batch. */
export const generateVehicleDescriptionBatch: Handler<operations["generateVehicleDescriptionBatch"]> = async (ctx) => {
  const batch_id = ctx.random.uuid();
  const vins: string[] = [];
  const items = await answerEach(
    ctx.body.vins,
    async (vin, refuse) => {
      await checkVehicle(ctx, vin, refuse);
      vins.push(vin);
      const component_id = await claim(ctx, vin, batch_id);
      return { vin, status: "generating", component_id };
    },
    (vin, error) => ({ vin, status: "failed", error }),
  );
  for (const vin of vins) await ctx.startJob("description", vin, { count: vins.length });
  const message = acceptedMessage("The batch", "inventory.description.batch_completed");
  return { body: { data: { items, message } } };
};

export const description: JobHandler = {
  async finish(job) {
    const { vin, component_id } = job.record as DescriptionRecord; // the job stands on `vehicle_descriptions` (x-job)
    const vehicle = await records(job, "vehicles").get(vin);
    const site = await records(job, "sites").get(job.tenant);
    if (!vehicle) return undefined;
    return {
      description: describeVehicle(vehicle, site?.name ?? "our showroom", job.random),
      component_id: component_id ?? job.random.uuid(),
      generated_at: toRowTimestamp(job.now),
    };
  },
  async finished(job) {
    const { vin, status, description } = job.record as DescriptionRecord;
    await mirror(job, vin, {
      description_status: status,
      ai_description: description,
      has_description: description !== null,
    });
    await endBatch(job);
  },
  // A text from before stays: it is still true of the vehicle.
  fail: (job) => ({ error: job.error }),
};

async function checkVehicle(scope: Scope, vin: string, refuse: Refuse): Promise<DescriptionRecord> {
  const record = await records(scope, "vehicle_descriptions").get(vin);
  if (!record) return refuse("not_found", `There is no vehicle ${vin}.`, { resource: "vehicle" });
  if (record.status !== "generating") return record;
  return refuse("invalid_state", "The description is being generated already.", {
    state: record.status,
  });
}

async function start(scope: Scope, vin: string): Promise<string> {
  const componentId = await claim(scope, vin, null);
  await scope.startJob("description", vin);
  return componentId;
}

/** Marks a description as being written; the old text stays until the new one is there. */
async function claim(scope: Scope, vin: string, batchId: string | null): Promise<string> {
  const descriptions = records(scope, "vehicle_descriptions");
  const known = await descriptions.get(vin);
  const componentId = known?.component_id ?? scope.random.uuid();
  await descriptions.update(vin, {
    status: "generating",
    component_id: componentId,
    batch_id: batchId,
  });
  await mirror(scope, vin, { description_status: "generating" });
  return componentId;
}

async function mirror(scope: Scope, vin: string, changes: Partial<VehicleRecord>): Promise<void> {
  if (!(await records(scope, "vehicles").get(vin))) return;
  await records(scope, "vehicles").update(vin, {
    ...changes,
    updated_at: toRowTimestamp(scope.now),
  });
}

/** Reports a batch once none of its descriptions is being written any more, be they complete or failed. */
async function endBatch(job: JobContext): Promise<void> {
  const { batch_id } = job.record as DescriptionRecord;
  if (batch_id === null) return;
  const descriptions = await records(job, "vehicle_descriptions").list();
  if (descriptions.some((one) => one.batch_id === batch_id && one.status === "generating")) return;
  await job.emit("inventory.description.batch_completed", {
    record: { count: job.data.count ?? 0 },
  });
}
