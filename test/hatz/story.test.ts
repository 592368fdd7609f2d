import { hatzExamples as examples } from "@keystub/mock/hatz";
import { expect, it } from "vitest";
import { toForm } from "./samples.ts";
import { changeRole, differences, open, users, withHeaders, withKey, withSession } from "./world.ts";

it.each(["function", "MSW"] as const)("the whole story of a key, told through the door %s", async (door) => {
  const world = await open(door);

  // Dana signs in and makes a key for a bridge to other software. It is shown, this once.
  const session = await withSession(world);
  const { body: made } = await session.send("createApiKey", { body: { name: "zap bridge" } });
  const key = withHeaders(world, { "X-API-Key": made.key });
  expect(JSON.stringify((await session.send("listApiKeys")).body)).not.toContain(made.key);

  // The bridge finds her workflow and what has to be filled in; it uploads the file and waits until it can be used.
  const apps = (await key.send("listApps", { query: { name: "quarterly" } })).body.data;
  const [{ id: app_id, user_inputs }] = apps;
  expect(user_inputs).toMatchObject([{ variable_name: "report", variable_type: "file_upload", required: true }]);
  const { file_id } = (await key.send("uploadFile", { form: toForm("Uptime 99.2 %", { scope_type: "workflow" }) }))
    .body;
  const run = () => key.send("runWorkflow", { body: { app_id, inputs: { report: file_id } } });
  expect((await run()).status).toBe(409);
  await world.mock.clock.advance("10s");
  expect((await key.send("getFileStatus", { path: { file_id } })).body.status).toBe("ready");

  // The workflow runs, and the bridge polls for its outputs.
  const { job_id } = (await run()).body;
  await world.mock.clock.advance("30s");
  const job = (await key.send("getWorkflowJob", { path: { job_id } })).body;
  expect(job).toMatchObject({ status: "completed", error: null });
  expect(job.outputs).toHaveLength(2);

  // What that has cost is in the reports, and taken from the allowance.
  const usage = (await key.send("getUsageByAsset", { query: { limit: 1000 } })).body;
  expect(usage.data.map(({ asset_id }: { asset_id: string }) => asset_id)).toContain(app_id);
  expect((await key.send("getUsageLimit")).body.total_credits_used).toBeGreaterThan(812.5);

  // Her role loses a permission: the same key is refused, and what the role still has goes on.
  const roles = world.mock.collection(examples.tenant, "roles");
  const permissions = (await roles.get(examples.roles.clientAdmin))?.["permissions"] as string[];
  await roles.update(examples.roles.clientAdmin, { permissions: permissions.filter((one) => one !== "view_apps") });
  const refused = await run();
  expect(refused).toMatchObject({ status: 403, body: { detail: "Insufficient permissions: View Apps" } });
  expect(differences("runWorkflow", refused)).toEqual([]);
  expect((await key.send("listModels")).status).toBe(200);

  // The role regains it, and the key works again. So it is when she is given another role, and hers again.
  await roles.update(examples.roles.clientAdmin, { permissions });
  expect((await run()).status).toBe(200);
  await changeRole(world, users.dana, "chat_only_user");
  expect((await run()).status).toBe(403);
  await changeRole(world, users.dana, "client_admin");
  expect((await run()).status).toBe(200);

  // A client that was made for Anthropic uses the same key its own way.
  const claude = withHeaders(world, { Authorization: `Bearer ${made.key}` });
  const message = { model: "sonnet", max_tokens: 200, messages: [{ role: "user", content: "Sum up the outputs." }] };
  expect((await claude.send("createAnthropicMessageV1", { body: message })).body.model).toBe("claude-sonnet-4");
  expect((await claude.send("listModels")).status).toBe(401);

  // She deletes the key. It is dead at once, for good, and the log knows of all of it.
  expect((await session.send("deleteApiKey", { path: { key_id: made.id } })).status).toBe(204);
  expect((await run()).status).toBe(401);
  expect((await session.send("deleteApiKey", { path: { key_id: made.id } })).status).toBe(404);
  const auditor = await withKey(world, users.nadia);
  const log = (await auditor.send("listAuditEvents", { query: { search: "dana", limit: 2 } })).body.data;
  expect(log).toMatchObject([
    { event_type: "api_key.deleted", target: { resource_id: made.id } },
    { event_type: "api_key.created", target: { resource_id: made.id } },
  ]);
});
