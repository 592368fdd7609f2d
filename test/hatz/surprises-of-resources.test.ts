import { hatzExamples as examples } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { chat, samples, toForm } from "./samples.ts";
import { open, users, withKey } from "./world.ts";

describe("4. apps", () => {
  it("/app/list is My Automations: apps and workflows mixed, told apart by their members, without a total", async () => {
    const { body } = await (await withKey(await open())).send("listApps");
    expect(Object.keys(body)).toEqual(["data"]);
    const kinds = body.data.map((one: object) =>
      "steps" in one && "dependencies" in one
        ? "workflow"
        : "prompt_sections" in one && "default_model" in one
          ? "app"
          : "?",
    );
    expect(new Set(kinds)).toEqual(new Set(["app", "workflow"]));
    for (const one of body.data) expect(Object.keys(one)).not.toContain("type");
  });

  it("each user has other ones", async () => {
    const world = await open();
    const luis = await withKey(world, users.luis);
    expect((await luis.send("listApps")).body.data.map(({ id }: { id: string }) => id)).toEqual([
      examples.otherUserApp,
    ]);
    expect((await luis.send("getApp", { path: { app_id: examples.app } })).status).toBe(404);
  });

  it("paging is applied after the name filter, in upper or lower case", async () => {
    const key = await withKey(await open());
    const names = async (query: object) =>
      (await key.send("listApps", { query: { ...query } })).body.data.map(({ name }: { name: string }) => name);
    expect(await names({ name: "TICKET" })).toEqual(["Ticket summary", "Ticket triage"]);
    expect(await names({ name: "ticket", limit: 1, offset: 1 })).toEqual(["Ticket triage"]);
    expect((await key.send("listApps", { query: { limit: 0 } })).status).toBe(422);
    expect((await key.send("listApps", { query: { limit: 1001 } })).status).toBe(422);
  });

  it("community and private automations are out of reach of a key: not listed, not found, not run", async () => {
    const key = await withKey(await open());
    const ids = (await key.send("listApps", { query: { limit: 1000 } })).body.data.map(({ id }: { id: string }) => id);
    for (const app_id of [examples.communityApp, examples.privateWorkflow]) {
      expect(ids).not.toContain(app_id);
      expect((await key.send("getApp", { path: { app_id } })).status).toBe(404);
      expect((await key.send("queryApp", { path: { app_id }, body: { inputs: {} } })).status).toBe(404);
      expect((await key.send("runWorkflow", { body: { app_id, inputs: {} } })).status).toBe(404);
    }
  });

  it("a required input that is missing is 422 and says which", async () => {
    const key = await withKey(await open());
    const answer = await key.send("queryApp", { path: { app_id: examples.app }, body: { inputs: {} } });
    expect(answer).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ["body", "inputs", "ticket"], msg: "is required", type: "required" }] },
    });
    expect((await key.send("queryApp", { path: { app_id: examples.app }, body: {} })).body.detail[0].loc).toEqual([
      "body",
      "inputs",
    ]);
    expect((await key.send("runWorkflow", { body: { app_id: examples.workflow, inputs: {} } })).status).toBe(422);
  });

  it("an app is queried and a workflow is run, not the other way round", async () => {
    const key = await withKey(await open());
    expect((await key.send("queryApp", { path: { app_id: examples.workflow }, body: { inputs: {} } })).status).toBe(
      422,
    );
    expect((await key.send("runWorkflow", { body: { app_id: examples.app, inputs: { ticket: "x" } } })).status).toBe(
      422,
    );
  });

  it("another model than the app's own may be named, but by its name and not by what people call it", async () => {
    const key = await withKey(await open());
    const query = (model: string | null) =>
      key.send("queryApp", { path: { app_id: examples.app }, body: { inputs: { ticket: "x" }, model } });
    expect((await query(null)).body.model).toBe("gpt-4o");
    expect((await query("claude-sonnet-4")).body.model).toBe("claude-sonnet-4");
    expect((await query("Claude Sonnet 4")).body.detail[0]).toMatchObject({ loc: ["body", "model"] });
  });
});

describe("9. files and workflows take a while", () => {
  it("a file is uploading, then processing, then ready; before that it cannot be used: 409", async () => {
    const world = await open();
    const key = await withKey(world);
    const uploaded = await key.send("uploadFile", { form: toForm("spooler: driver updated", { scope_type: "chat" }) });
    expect(uploaded.body).toMatchObject({ status: "uploading" });
    const { file_id } = uploaded.body;
    const state = async () => (await key.send("getFileStatus", { path: { file_id } })).body.status;
    const use = () => key.send("createChatCompletion", { body: { ...chat("gpt-4o").body, file_uuids: [file_id] } });
    expect(await state()).toBe("uploading");
    await world.mock.clock.advance("2s");
    expect(await state()).toBe("processing");
    expect(await use()).toMatchObject({ status: 409, body: { detail: `File ${file_id} is processing.` } });
    await world.mock.clock.advance("8s");
    expect(await state()).toBe("ready");
    expect((await use()).status).toBe(200);
  });

  it("processing may fail, and such a file stays unusable", async () => {
    const world = await open();
    const key = await withKey(world);
    world.mock.faults.add({ job: "file_processing" });
    const { file_id } = (await key.send("createUploadUrl", samples.createUploadUrl())).body;
    await world.mock.clock.advance("1m");
    expect((await key.send("getFileStatus", { path: { file_id } })).body.status).toBe("failed");
    expect(
      (await key.send("runWorkflow", { body: { app_id: examples.workflow, inputs: { report: file_id } } })).status,
    ).toBe(409);
  });

  it("the older answer comes with the older member: file_uuid instead of file_id", async () => {
    const key = await withKey(await open());
    const { body } = await key.send("uploadFile", { form: toForm("12345678", { only_calculate_tokens: "true" }) });
    expect(body).toEqual({ file_uuid: expect.any(String), tokens: 2, message: expect.any(String) });
    expect((await key.send("getFileStatus", { path: { file_id: body.file_uuid } })).status).toBe(200);
  });

  it("the bytes of a presigned upload go to another host", async () => {
    const { body } = await (await withKey(await open())).send("createUploadUrl", samples.createUploadUrl());
    expect(new URL(body.upload_url).host).toBe("uploads.hatz.ai");
    expect(body.upload_url).toContain(body.file_id);
  });

  it("a file that is somebody else's is 404, and using it is 422", async () => {
    const key = await withKey(await open());
    const file_id = examples.otherUserFile;
    expect((await key.send("getFileStatus", { path: { file_id } })).status).toBe(404);
    const use = await key.send("createChatCompletion", { body: { ...chat("gpt-4o").body, file_uuids: [file_id] } });
    expect(use).toMatchObject({ status: 422, body: { detail: [{ loc: ["body", "file_uuids", 0] }] } });
  });

  it("a workflow is invoked with a fixed phrase and polled: queued, running, completed", async () => {
    const world = await open();
    const key = await withKey(world);
    const { body } = await key.send("runWorkflow", samples.runWorkflow());
    expect(body).toEqual({ status: "Workflow Job Invoked", job_id: expect.any(String) });
    const poll = async () => (await key.send("getWorkflowJob", { path: { job_id: body.job_id } })).body;
    expect(await poll()).toMatchObject({ status: "queued", outputs: [], completed_at: null });
    await world.mock.clock.advance("5s");
    expect((await poll()).status).toBe("running");
    await world.mock.clock.advance("25s");
    const done = await poll();
    expect(done).toMatchObject({ status: "completed", error: null });
    expect(done.outputs.map(({ display_name }: { display_name: string }) => display_name)).toEqual([
      "Findings",
      "Letter to the client",
    ]);
  });

  it("a job can be made to fail, after its first step", async () => {
    const world = await open();
    const key = await withKey(world);
    world.mock.faults.add({ job: "workflow_run", error: "The provider is down." });
    const { job_id } = (await key.send("runWorkflow", samples.runWorkflow())).body;
    await world.mock.clock.advance("30s");
    const { body } = await key.send("getWorkflowJob", { path: { job_id } });
    expect(body).toMatchObject({ status: "failed", error: "The provider is down." });
    expect(body.outputs).toHaveLength(1);
  });

  it("a job is seen by who started it, and by nobody else", async () => {
    const world = await open();
    const path = { job_id: examples.completedJob };
    expect((await (await withKey(world)).send("getWorkflowJob", { path })).body.status).toBe("completed");
    expect((await (await withKey(world, { user: "user_Rk31Ws" })).send("getWorkflowJob", { path })).status).toBe(404);
  });
});

describe("10. four shapes of a list", () => {
  it("tenants: a bare array with an offset", async () => {
    const key = await withKey(await open(), users.robin);
    const { body } = await key.send("listTenants");
    expect(body.map(({ name }: { name: string }) => name)).toEqual(["Larkspur Dental", "Fenwick Freight"]);
    expect((await key.send("listTenants", { query: { limit: 1, offset: 1 } })).body).toEqual(body.slice(1));
  });

  it("apps: `data` without a total", async () => {
    expect(Object.keys((await (await withKey(await open())).send("listApps")).body)).toEqual(["data"]);
  });

  it("roles: a named list with a total, and a limit of 10 that counts for each source", async () => {
    const key = await withKey(await open());
    const { body } = await key.send("listRoles", { query: { tenant_id: examples.tenant, limit: 1 } });
    expect(body.total_count).toBe(7);
    expect(body.roles.map(({ role_source }: { role_source: string }) => role_source)).toEqual(["default", "custom"]);
    const without = await key.send("listRoles");
    expect(without.body.roles).toMatchObject([{ id: examples.roles.auditor, scope: null }]);
    expect((await key.send("listRoles", { query: { limit: 101 } })).status).toBe(422);
  });

  it("events: an opaque cursor, newest first, each event once", async () => {
    const key = await withKey(await open(), users.nadia);
    const seen: { id: string; created_at: string }[] = [];
    let cursor: string | null = null;
    do {
      const query = { limit: 20, ...(cursor !== null && { cursor }) };
      const { body } = await key.send("listAuditEvents", { query });
      expect(body.pagination.has_more).toBe(body.pagination.next_cursor !== null);
      seen.push(...body.data);
      cursor = body.pagination.next_cursor;
    } while (cursor !== null);
    expect(seen.length).toBeGreaterThan(50);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.map(({ created_at }) => created_at)).toEqual(
      seen
        .map(({ created_at }) => created_at)
        .toSorted()
        .reverse(),
    );
    expect((await key.send("listAuditEvents", { query: {} })).body.data).toHaveLength(50);
  });
});
