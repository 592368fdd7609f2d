import type { operations } from "@keystub/documents/hatz";
import type { Context, Handler, Reply } from "../../../api.ts";
import type { Json, JsonRecord } from "../../../store.ts";
import { complete } from "../completion.ts";
import { chooseFamily } from "../models/choice.ts";
import { findCaller } from "../people.ts";
import { countTokens, limitTokens, type Message, toPieces } from "../text/answer.ts";
import { toTypedStream } from "../text/event-stream.ts";
import { textOf } from "./content.ts";

type Body = Context<operations["createAnthropicMessage"]>["body"];

/** Anthropic's Messages API: a text, or the use of a tool that the caller demands. The same at both addresses. */
export const createAnthropicMessage: Handler<operations["createAnthropicMessage"]> = async (ctx) => {
  const { max_tokens, stop_sequences = [], stream = false } = ctx.body;
  const person = await findCaller(ctx);
  const model = await chooseFamily(ctx, person, ctx.body.model);
  let end: End = { stop_reason: "end_turn", stop_sequence: null };
  const { text, usage } = await complete(ctx, person, model, toMessages(ctx.body), apiCall, (whole) => {
    const stopped = stopAt(whole, stop_sequences);
    const limited = limitTokens(stopped.text, max_tokens);
    end = limited.cut ? { stop_reason: "max_tokens", stop_sequence: null } : stopped.end;
    return limited.text;
  });
  const tool = demandedTool(ctx.body);
  const block: JsonRecord =
    tool === undefined
      ? { type: "text", text }
      : { type: "tool_use", id: `toolu_${ctx.random.hex(10)}`, name: tool, input: {} };
  if (tool !== undefined) end = { stop_reason: "tool_use", stop_sequence: null };
  const message = {
    id: `msg_${ctx.random.hex(10)}`,
    type: "message",
    role: "assistant",
    model: model.name,
    content: [block],
    ...end,
    usage,
  };
  return stream ? toEvents(message, block) : { body: message };
};

/** How many tokens a message would put in. No credits are spent. */
export const countAnthropicTokens: Handler<operations["countAnthropicTokens"]> = async (ctx) => {
  await chooseFamily(ctx, await findCaller(ctx), ctx.body.model);
  return { body: { input_tokens: countTokens(toMessages(ctx.body)) } };
};

type End = { readonly stop_reason: string; readonly stop_sequence: string | null };

const apiCall = { source: "api", asset_type: null, asset_id: null } as const;

function toMessages({ system, messages }: Pick<Body, "system" | "messages">): Message[] {
  const instructions = system === undefined ? [] : [{ role: "system", content: textOf(system as Json) }]; // it came as JSON
  return [...instructions, ...messages.map(({ role, content }) => ({ role, content: textOf(content as Json) }))];
}

function stopAt(text: string, sequences: readonly string[]): { text: string; end: End } {
  const found = sequences
    .map((sequence) => ({ sequence, at: text.indexOf(sequence) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0];
  if (!found) return { text, end: { stop_reason: "end_turn", stop_sequence: null } };
  return { text: text.slice(0, found.at), end: { stop_reason: "stop_sequence", stop_sequence: found.sequence } };
}

/** The tool that has to be used, until its result is there. */
function demandedTool({ tools = [], tool_choice = {}, messages }: Body): string | undefined {
  const last = messages.at(-1)?.content;
  if (Array.isArray(last) && last.some(({ type }) => type === "tool_result")) return undefined;
  const { type, name } = tool_choice;
  const named = type === "tool" ? name : type === "any" ? tools[0]?.["name"] : undefined;
  return typeof named === "string" ? named : undefined;
}

function toEvents(
  message: JsonRecord & End & { usage: { input_tokens: number; output_tokens: number } },
  block: JsonRecord,
): Reply {
  const { stop_reason, stop_sequence, usage } = message;
  const deltas =
    typeof block.text === "string"
      ? toPieces(block.text).map((text) => ({ type: "text_delta", text }))
      : [{ type: "input_json_delta", partial_json: "{}" }];
  const begun = {
    ...message,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { ...usage, output_tokens: 0 },
  };
  return toTypedStream([
    { type: "message_start", message: begun },
    { type: "content_block_start", index: 0, content_block: block.type === "text" ? { ...block, text: "" } : block },
    ...deltas.map((delta) => ({ type: "content_block_delta", index: 0, delta })),
    { type: "content_block_stop", index: 0 },
    {
      type: "message_delta",
      delta: { stop_reason, stop_sequence },
      usage: { output_tokens: usage.output_tokens },
    },
    { type: "message_stop" },
  ]);
}
