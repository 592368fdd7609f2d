import type { operations } from "@keystub/documents/hygiara";
import type { Handler } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { records, type Schemas } from "./records.ts";

/** Ties a template of the project to a cadence; it is active at once. */
export const createSchedule: Handler<operations["createSchedule"]> = async (ctx) => {
  const { projectId } = ctx.path;
  const { name, templateId, cadence } = ctx.body;
  if (!(await records(ctx, "projects").get(projectId)))
    return ctx.refuse("not_found", `There is no project ${projectId.slice(0, 100)}.`, { resource: "project" });
  if ((await records(ctx, "templates").get(templateId))?.projectId !== projectId) {
    const message = "is not a template of this project";
    return ctx.refuse("invalid_request", `templateId ${message}.`, {
      faults: [{ in: "body", field: "templateId", pointer: "/templateId", message }],
    });
  }
  const schedule = await records(ctx, "schedules").insert({
    id: ctx.random.uuid(),
    projectId,
    name,
    templateId,
    cadence,
    isActive: true,
    nextRunAt: toTimestamp(findNextRun(cadence, ctx.now)),
    lastRunAt: null,
    lastError: null,
  });
  return { body: schedule };
};

/** Runs are at six in the morning, UTC: on Mondays, on the first of a month, or on the first of a quarter. */
export function findNextRun(cadence: Schemas["ScheduleCadence"], now: number): number {
  const today = new Date(now);
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  const run = (ahead: number) => {
    if (cadence === "Weekly") return Date.UTC(year, month, day - ((today.getUTCDay() + 6) % 7) + ahead * 7, 6);
    if (cadence === "Monthly") return Date.UTC(year, month + ahead, 1, 6);
    return Date.UTC(year, month - (month % 3) + ahead * 3, 1, 6);
  };
  const next = run(0);
  return next > now ? next : run(1);
}
