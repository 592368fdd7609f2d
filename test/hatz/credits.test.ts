import { hatzExamples as examples } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { chat, samples, statusOf, summaries } from "./samples.ts";
import { changeRole, open, spend, users, withKey } from "./world.ts";

describe("8. credits are what runs out", () => {
  it("at 100 % the tenant's premium models, workflows and uploads are 429, and the rest goes on", async () => {
    const world = await open();
    const key = await withKey(world, users.luis);
    await changeRole(world, users.luis, "general_user");
    await spend(world, users.mei, 1187.5);
    expect((await key.send("getUsageLimit")).body).toMatchObject({ credits_remaining: 0, rate_limited: true });
    const limited = { status: 429, body: { detail: "Usage limit reached", limit_type: "tenant" } };
    expect(await key.send("createChatCompletion", chat(examples.premiumModel))).toMatchObject(limited);
    expect(await key.send("uploadFile", samples.uploadFile())).toMatchObject(limited);
    expect(await key.send("createUploadUrl", samples.createUploadUrl())).toMatchObject(limited);
    const dana = await withKey(world);
    expect(await dana.send("runWorkflow", samples.runWorkflow())).toMatchObject(limited);
    expect((await dana.send("queryApp", samples.queryApp())).status).toBe(200);
    expect((await key.send("createChatCompletion", chat("gpt-4o"))).status).toBe(200);
  });

  it("at 120 % every call that costs credits is 429, through the gateways as well, in their own shapes", async () => {
    const world = await open();
    const key = await withKey(world);
    await spend(world, users.mei, 1588);
    for (const name of ["createChatCompletion", "queryApp", "runWorkflow", "uploadFile", "createUploadUrl"] as const)
      expect(await key.send(name, samples[name]())).toMatchObject({ status: 429, body: { limit_type: "tenant" } });
    const openai = await key.send("createOpenAiResponse", samples.createOpenAiResponse());
    expect(openai).toMatchObject({
      status: 429,
      body: { error: { type: "rate_limit_error", message: "Usage limit reached" } },
    });
    const anthropic = await key.send("createAnthropicMessage", samples.createAnthropicMessage());
    expect(anthropic).toMatchObject({ status: 429, body: { type: "error", error: { type: "rate_limit_error" } } });
    // Nothing has been charged for what was refused.
    expect((await key.send("getUsageLimit")).body.total_credits_used).toBe(2400.5);
  });

  it("the role's cap stops one user while the tenant still has credits, and only that one", async () => {
    const world = await open();
    const luis = await withKey(world, users.luis);
    expect((await luis.send("getUsageLimit")).body).toMatchObject({
      user_credit_limit: 300,
      user_credits_used: 272.25,
      rate_limited: false,
    });
    expect((await luis.send("createChatCompletion", chat("gpt-4o"))).status).toBe(200);
    await spend(world, users.luis, 27.75);
    expect(await luis.send("createChatCompletion", chat("gpt-4o"))).toMatchObject({
      status: 429,
      body: { limit_type: "role" },
    });
    const colleague = await withKey(world, { user: "user_9gHtE2" });
    expect((await colleague.send("createChatCompletion", chat("gpt-4o"))).status).toBe(200);
    await changeRole(world, users.luis, "general_user");
    expect((await luis.send("createChatCompletion", chat("gpt-4o"))).status).toBe(200);
    expect((await luis.send("getUsageLimit")).body.user_credit_limit).toBeNull();
  });

  it("free calls are never limited by credits", async () => {
    const world = await open();
    const key = await withKey(world);
    await spend(world, users.dana, 5000);
    for (const name of [
      "getUsageLimit",
      ...summaries,
      "listApps",
      "listModels",
      "listAgents",
      "getFileStatus",
      "getWorkflowJob",
      "countAnthropicTokens",
    ] as const)
      expect(await statusOf(key, name), name).toBe(200);
  });

  it("the models that can be used now are fewer once credits run out", async () => {
    const world = await open();
    const key = await withKey(world);
    const names = async () => (await key.send("listModels")).body.data.map(({ name }: { name: string }) => name);
    expect(await names()).toEqual(expect.arrayContaining(["gpt-4o", "claude-opus-4", "o3"]));
    await spend(world, users.mei, 1187.5);
    const left = await names();
    expect(left).toContain("gpt-4o");
    expect(left).not.toContain("claude-opus-4");
    await spend(world, users.mei, 400);
    expect(await names()).toEqual([]);
  });

  it("an extra credit pack lifts the state at once", async () => {
    const world = await open();
    const harper = await withKey(world, users.harper);
    expect((await harper.send("uploadFile", samples.uploadFile())).status).toBe(429);
    await world.mock
      .collection(examples.otherTenant, "tenants")
      .update(examples.otherTenant, { total_credit_limit: 1500 });
    expect((await harper.send("uploadFile", samples.uploadFile())).status).toBe(200);
  });

  it("a new month begins with the whole allowance; what was left over is gone", async () => {
    const world = await open();
    const harper = await withKey(world, users.harper);
    const { resets_at } = (await harper.send("getUsageLimit")).body;
    expect(resets_at).toBe("2026-04-01T00:00:00.000Z");
    await world.mock.clock.set(resets_at);
    expect((await harper.send("getUsageLimit")).body).toMatchObject({
      total_credits_used: 0,
      credits_remaining: 1000,
      rate_limited: false,
    });
    expect((await harper.send("uploadFile", samples.uploadFile())).status).toBe(200);
  });

  it("Retry-After is there within the last day only", async () => {
    const world = await open();
    const harper = await withKey(world, users.harper);
    expect((await harper.send("uploadFile", samples.uploadFile())).headers.get("retry-after")).toBeNull();
    await world.mock.clock.set("2026-03-31T23:00:00Z");
    expect((await harper.send("uploadFile", samples.uploadFile())).headers.get("retry-after")).toBe("3600");
  });

  it("a model can be out of credits by itself, and a request too large whatever is left", async () => {
    const world = await open();
    const key = await withKey(world);
    await world.mock
      .collection(examples.tenant, "tenants")
      .update(examples.tenant, { limited_model_names: ["gpt-4o"] });
    expect(await key.send("createChatCompletion", chat("gpt-4o"))).toMatchObject({
      status: 429,
      body: { limit_type: "model" },
    });
    const huge = chat(examples.premiumModel, "word ".repeat(40_000));
    expect(await key.send("createChatCompletion", huge)).toMatchObject({
      status: 429,
      body: { limit_type: "request" },
    });
  });

  it("a workflow that runs out of credits stops half-way and says so", async () => {
    const world = await open();
    const key = await withKey(world);
    const { job_id } = (await key.send("runWorkflow", samples.runWorkflow())).body;
    // So little is left that the first step takes the last of it.
    await spend(world, users.mei, 1187.49);
    await world.mock.clock.advance("30s");
    const { body } = await key.send("getWorkflowJob", { path: { job_id } });
    expect(body).toMatchObject({
      status: "failed",
      error: "Usage limit reached",
      completed_at: "2026-03-18T15:00:30.000Z",
    });
    expect(body.outputs).toHaveLength(1);
  });
});
