import type { SeedContext } from "../../../api.ts";
import { toTimestamp } from "../../../time.ts";
import { hatzExamples } from "../examples.ts";
import type { JobRecord } from "../records.ts";

/** Three runs of Dana's workflow: one that went well, one that ran out of credits half-way, and one that stalled. */
export async function seedJobs(world: SeedContext): Promise<void> {
  const { tenant, users, workflow, file } = hatzExamples;
  const common = { app_id: workflow, user_id: users.dana.user, inputs: { report: file } };
  const at = (minutes: number) => toTimestamp(world.now - minutes * 60_000);
  const jobs: JobRecord[] = [
    {
      ...common,
      job_id: hatzExamples.completedJob,
      status: "completed",
      created_at: at(180),
      completed_at: at(179.5),
      outputs: [findings, letter],
      error: null,
    },
    {
      ...common,
      job_id: hatzExamples.failedJob,
      status: "failed",
      created_at: at(137),
      completed_at: at(136.5),
      outputs: [findings],
      error: "Usage limit reached",
    },
    {
      ...common,
      job_id: "d62f0b85-e914-4c7a-b3d6-5f08a1c9e247",
      status: "running",
      created_at: at(44),
      completed_at: null,
      outputs: [],
      error: null,
    },
  ];
  for (const job of jobs) await world.insert("workflow_jobs", tenant, job);
}

const findings = {
  step_id: "6f41c0b8-a2d9-4735-9e6b-d810f57c2a94",
  display_name: "Findings",
  content: "Two servers are out of warranty, and backups were tested once.",
};

const letter = {
  step_id: "b7d52e16-08fc-4a91-83c7-95e4f0a1d36b",
  display_name: "Letter to the client",
  content: "Dear Larkspur team, two of your servers are out of warranty.",
};
