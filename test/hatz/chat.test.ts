import { hatzExamples as examples } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { chat, samples } from "./samples.ts";
import { open, toFrames, users, withKey } from "./world.ts";

describe("the chat", () => {
  it("says the same to the same messages, and something else to others", async () => {
    const world = await open();
    const [dana, luis] = [await withKey(world), await withKey(world, users.luis)];
    const { body } = await dana.send("createChatCompletion", chat("gpt-4o"));
    expect((await luis.send("createChatCompletion", chat("gpt-4o"))).body).toEqual(body);
    expect((await dana.send("createChatCompletion", chat("gpt-4o", "And 42?"))).body.choices).not.toEqual(body.choices);
  });

  it("streams the same text in frames that end with [DONE]", async () => {
    const key = await withKey(await open());
    const whole = (await key.send("createChatCompletion", chat("gpt-4o"))).body.choices[0].message.content;
    const stream = await key.send("createChatCompletion", { body: { ...chat("gpt-4o").body, stream: true } });
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    expect(stream.body).toMatch(/\n\ndata: \[DONE\]\n\n$/);
    const frames = toFrames(stream.body);
    expect(frames.length).toBeGreaterThan(3);
    expect(frames.map(({ choices }) => choices[0].delta.content).join("")).toBe(whole);
    const app = await key.send("queryApp", { ...samples.queryApp(), body: { inputs: { ticket: "x" }, stream: true } });
    expect(app.body).toMatch(/\n\ndata: \[DONE\]\n\n$/);
  });

  it("takes at most one system message: 422", async () => {
    const system = { role: "system", content: "Be brief." };
    const messages = [system, system, { role: "user", content: "Hello" }];
    const answer = await (await withKey(await open())).send("createChatCompletion", {
      body: { model: "gpt-4o", messages },
    });
    expect(answer).toMatchObject({ status: 422, body: { detail: [{ loc: ["body", "messages"] }] } });
  });

  it("takes an agent for a model, if it is the user's", async () => {
    const world = await open();
    const [dana, luis] = [await withKey(world), await withKey(world, users.luis)];
    const model = `agent-${examples.agent}`;
    expect((await dana.send("createChatCompletion", chat(model))).body.model).toBe("gpt-4o");
    expect((await luis.send("createChatCompletion", chat(model))).status).toBe(422);
    expect((await luis.send("listAgents")).body.data).toHaveLength(1);
  });

  it("`auto` follows the user's mode, and never goes past what an admin has disabled", async () => {
    const world = await open();
    const answered = async (person: typeof users.dana | typeof users.luis) =>
      (await (await withKey(world, person)).send("createChatCompletion", chat("auto"))).body.model;
    expect([await answered(users.dana), await answered(users.luis)]).toEqual(["claude-opus-4", "gemini-2.5-flash"]);
    await world.mock
      .collection(examples.tenant, "tenants")
      .update(examples.tenant, { disabled_model_names: ["claude-opus-4", "gemini-2.5-flash"] });
    expect([await answered(users.dana), await answered(users.luis)]).toEqual(["o3", "gpt-4o-mini"]);
  });

  it("a disabled model is the same refusal everywhere, and is not listed", async () => {
    const world = await open();
    const key = await withKey(world, users.harper);
    const model = examples.disabledModel;
    expect(await key.send("createChatCompletion", chat(model))).toMatchObject({ status: 403 });
    expect(await key.send("createOpenAiResponse", { body: { model, input: "x" } })).toMatchObject({
      status: 403,
      body: { error: { type: "permission_error", code: "model_disabled" } },
    });
    expect(await key.send("createAnthropicMessage", { body: { model, max_tokens: 9, messages: [] } })).toMatchObject({
      status: 400,
    });
    const message = { model, max_tokens: 9, messages: [{ role: "user", content: "x" }] };
    expect(await key.send("createAnthropicMessage", { body: message })).toMatchObject({
      status: 403,
      body: { error: { type: "permission_error" } },
    });
    const names = (await key.send("listModels")).body.data.map(({ name }: { name: string }) => name);
    expect(names).not.toContain(model);
    // One that the MSP has disabled, and one that a role has.
    expect(names).not.toContain("llama-3.3-70b");
    expect((await (await withKey(world, users.luis)).send("createChatCompletion", chat("o3"))).status).toBe(403);
  });
});
