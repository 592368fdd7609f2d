import { hatzExamples as examples } from "@keystub/mock/hatz";
import { describe, expect, it } from "vitest";
import { samples } from "./samples.ts";
import { changeRole, open, toFrames, users, withHeaders, withKey } from "./world.ts";

describe("the OpenAI gateway", () => {
  const input = "What does event id 41 mean?";

  it("ignores what it does not know, and refuses what it does not support, and agents", async () => {
    const key = await withKey(await open());
    const send = (more: object) => key.send("createOpenAiResponse", { body: { model: "gpt-4o", input, ...more } });
    expect((await send({ store: true, include: [], reasoning: { effort: "low" }, whatever: 1 })).status).toBe(200);
    for (const more of [
      { previous_response_id: "resp_1" },
      { metadata: {} },
      { model: `agent-${examples.agent}` },
      { temperature: 3 },
    ])
      expect(await send(more)).toMatchObject({ status: 400, body: { error: { type: "invalid_request_error" } } });
  });

  it("takes messages as well as a text, and says the same to both", async () => {
    const key = await withKey(await open());
    const send = async (value: unknown) =>
      (await key.send("createOpenAiResponse", { body: { model: "gpt-4o", input: value } })).body.output[0].content[0]
        .text;
    const text = await send(input);
    expect(await send([{ role: "user", content: input }])).toBe(text);
    expect(await send([{ role: "user", content: [{ type: "input_text", text: input }] }])).toBe(text);
  });

  it("streams OpenAI's own events", async () => {
    const key = await withKey(await open());
    const { body, headers } = await key.send("createOpenAiResponse", {
      body: { model: "gpt-4o", input, stream: true },
    });
    expect(headers.get("content-type")).toBe("text/event-stream");
    const frames = toFrames(body);
    const types = [...new Set(frames.map(({ type }) => type))];
    expect(types).toEqual([
      "response.created",
      "response.in_progress",
      "response.output_item.added",
      "response.content_part.added",
      "response.output_text.delta",
      "response.output_text.done",
      "response.content_part.done",
      "response.output_item.done",
      "response.completed",
    ]);
    const { response } = frames.at(-1);
    const deltas = frames.filter(({ type }) => type === "response.output_text.delta");
    expect(deltas.map(({ delta }) => delta).join("")).toBe(response.output[0].content[0].text);
  });

  it("stops at the caller's limit, and has the caller run a tool that is demanded", async () => {
    const key = await withKey(await open());
    const send = async (more: object) =>
      (await key.send("createOpenAiResponse", { body: { model: "gpt-4o", input, ...more } })).body;
    expect(await send({ max_output_tokens: 5 })).toMatchObject({ status: "incomplete", usage: { output_tokens: 5 } });
    const tools = [{ type: "function", name: "look_up", parameters: {} }];
    expect((await send({ tools })).output[0].type).toBe("message");
    const [call] = (await send({ tools, tool_choice: "required" })).output;
    expect(call).toMatchObject({ type: "function_call", name: "look_up", arguments: "{}" });
    const output = [
      { role: "user", content: input },
      call,
      { type: "function_call_output", call_id: call.call_id, output: "41: power" },
    ];
    expect((await send({ tools, tool_choice: "required", input: output })).output[0].type).toBe("message");
  });
});

describe("the Anthropic gateway", () => {
  const messages = [{ role: "user", content: "What does event id 41 mean?" }];

  it("is the same at both addresses", async () => {
    const key = await withKey(await open());
    const [one, two] = [
      await key.send("createAnthropicMessage", samples.createAnthropicMessage()),
      await key.send("createAnthropicMessageV1", samples.createAnthropicMessageV1()),
    ];
    expect({ ...two.body, id: "" }).toEqual({ ...one.body, id: "" });
  });

  it("an alias is the enabled model of the family, or what the user has mapped it to", async () => {
    const world = await open();
    const answered = async (person: { user: string }, model: string) =>
      (
        await (
          await withKey(world, person)
        ).send("createAnthropicMessage", { body: { model, max_tokens: 50, messages } })
      ).body.model;
    expect(await answered(users.dana, "sonnet")).toBe("claude-sonnet-4");
    expect(await answered(users.mei, "sonnet")).toBe("claude-3-7-sonnet");
    await world.mock
      .collection(examples.tenant, "tenants")
      .update(examples.tenant, { disabled_model_names: ["claude-sonnet-4"] });
    expect(await answered(users.dana, "sonnet")).toBe("claude-3-7-sonnet");
  });

  it("counting costs no credits, and counts what a message then puts in", async () => {
    const key = await withKey(await open());
    const used = async () => (await key.send("getUsageLimit")).body.total_credits_used;
    const before = await used();
    const counted = (await key.send("countAnthropicTokens", { body: { model: "opus", system: "Be brief.", messages } }))
      .body;
    expect(await used()).toBe(before);
    const message = await key.send("createAnthropicMessage", {
      body: { model: "opus", max_tokens: 300, system: "Be brief.", messages },
    });
    expect(message.body.usage.input_tokens).toBe(counted.input_tokens);
    expect(await used()).toBeGreaterThan(before);
  });

  it("streams Anthropic's own events", async () => {
    const key = await withKey(await open());
    const body = { model: "sonnet", max_tokens: 300, messages };
    const whole = (await key.send("createAnthropicMessage", { body })).body.content[0].text;
    const stream = await key.send("createAnthropicMessage", { body: { ...body, stream: true } });
    const frames = toFrames(stream.body);
    expect([...new Set(frames.map(({ type }) => type))]).toEqual([
      "message_start",
      "content_block_start",
      "content_block_delta",
      "content_block_stop",
      "message_delta",
      "message_stop",
    ]);
    expect(frames.flatMap(({ delta }) => delta?.text ?? []).join("")).toBe(whole);
    expect(stream.body).toContain("event: message_start\ndata: {");
    expect(stream.body).not.toContain("[DONE]");
  });

  it("stops at the caller's limit or words, and has the caller run a tool that is demanded", async () => {
    const key = await withKey(await open());
    const send = async (more: object) =>
      (await key.send("createAnthropicMessage", { body: { model: "sonnet", max_tokens: 300, messages, ...more } }))
        .body;
    expect(await send({ max_tokens: 4 })).toMatchObject({ stop_reason: "max_tokens", usage: { output_tokens: 4 } });
    expect(await send({ stop_sequences: ["."] })).toMatchObject({ stop_reason: "stop_sequence", stop_sequence: "." });
    const tools = [{ name: "look_up", input_schema: {} }];
    const used = await send({ tools, tool_choice: { type: "any" } });
    expect(used).toMatchObject({
      stop_reason: "tool_use",
      content: [{ type: "tool_use", name: "look_up", input: {} }],
    });
    const result = {
      role: "user",
      content: [{ type: "tool_result", tool_use_id: used.content[0].id, content: "41: power" }],
    };
    const after = await send({
      tools,
      tool_choice: { type: "any" },
      messages: [...messages, { role: "assistant", content: used.content }, result],
    });
    expect(after.content[0].type).toBe("text");
  });

  it("keeps the shape of its errors", async () => {
    const world = await open();
    expect(
      (await withHeaders(world, {}).send("createAnthropicMessage", samples.createAnthropicMessage())).body,
    ).toMatchObject({
      type: "error",
      error: { type: "authentication_error" },
    });
    const key = await withKey(world);
    expect(await key.send("createAnthropicMessage", { body: { model: "sonnet", messages } })).toMatchObject({
      status: 400,
      body: { type: "error", error: { type: "invalid_request_error", message: "max_tokens in the body is required." } },
    });
    await changeRole(world, users.dana, "nothing");
    expect(await key.send("createAnthropicMessage", samples.createAnthropicMessage())).toMatchObject({
      status: 403,
      body: { type: "error", error: { type: "permission_error", message: "Insufficient permissions: Secure AI Chat" } },
    });
  });

  it("names the permission also to a bearer", async () => {
    const world = await open();
    const { secret } = await withKey(world);
    await changeRole(world, users.dana, "nothing");
    const bearer = withHeaders(world, { Authorization: `Bearer ${secret}` });
    expect((await bearer.send("createAnthropicMessage", samples.createAnthropicMessage())).body.error.message).toBe(
      "Insufficient permissions: Secure AI Chat",
    );
  });
});
