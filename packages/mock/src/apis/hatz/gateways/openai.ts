import type { operations } from "@keystub/documents/hatz";
import type { Context, Handler, Reply } from "../../../api.ts";
import type { Json, JsonRecord } from "../../../store.ts";
import { complete } from "../completion.ts";
import { refuseBody } from "../faults.ts";
import { chooseEnabled } from "../models/choice.ts";
import { findCaller } from "../people.ts";
import { limitTokens, type Message, toPieces } from "../text/answer.ts";
import { toTypedStream } from "../text/event-stream.ts";
import { textOf } from "./content.ts";

type Body = Context<operations["createOpenAiResponse"]>["body"];

/** OpenAI's Responses API, as far as it goes without memory: a message, or a call of a tool that the caller demands. */
export const createOpenAiResponse: Handler<operations["createOpenAiResponse"]> = async (ctx) => {
  const { model: name, max_output_tokens, stream = false } = ctx.body;
  for (const member of ["previous_response_id", "metadata"])
    if (member in ctx.body) refuseBody(ctx, [member], "is not supported", "not");
  const person = await findCaller(ctx);
  const model = await chooseEnabled(ctx, person, name);
  let cut = false;
  const { text, usage } = await complete(ctx, person, model, toMessages(ctx.body), apiCall, (whole) => {
    const limited = limitTokens(whole, max_output_tokens);
    cut = limited.cut;
    return limited.text;
  });
  const tool = demandedTool(ctx.body);
  const status = cut && tool === undefined ? "incomplete" : "completed";
  const item: Item = tool === undefined ? toMessageItem(ctx, text, status) : toFunctionCall(ctx, tool);
  const response = {
    id: `resp_${ctx.random.hex(10)}`,
    object: "response",
    created_at: Math.floor(ctx.now / 1000),
    status,
    model: model.name,
    output: [item],
    usage: { ...usage, total_tokens: usage.input_tokens + usage.output_tokens },
  };
  return stream ? toEvents(response, item, tool === undefined ? text : undefined) : { body: response };
};

const apiCall = { source: "api", asset_type: null, asset_id: null } as const;

function toMessages({ input, instructions }: Body): Message[] {
  const system = instructions === undefined ? [] : [{ role: "system", content: instructions }];
  if (typeof input === "string") return [...system, { role: "user", content: input }];
  return [
    ...system,
    ...input.map((item) => ({
      role: item.role ?? item.type ?? "user",
      content: textOf((item.content ?? item["output"] ?? "") as Json), // it came as JSON
    })),
  ];
}

/** The tool that has to be called, until its output is there. */
function demandedTool({ tools = [], tool_choice, input }: Body): string | undefined {
  if (typeof input !== "string" && input.at(-1)?.type === "function_call_output") return undefined;
  const [first] = tools;
  const named =
    typeof tool_choice === "object" ? tool_choice["name"] : tool_choice === "required" ? first?.["name"] : undefined;
  return typeof named === "string" ? named : undefined;
}

type Item = JsonRecord & { readonly id: string };

function toMessageItem(ctx: Context, text: string, status: string): Item {
  const content = [{ type: "output_text", text, annotations: [] }];
  return { id: `msg_${ctx.random.hex(10)}`, type: "message", status, role: "assistant", content };
}

function toFunctionCall(ctx: Context, name: string): Item {
  const id = ctx.random.hex(10);
  return { id: `fc_${id}`, type: "function_call", status: "completed", call_id: `call_${id}`, name, arguments: "{}" };
}

function toEvents(response: JsonRecord, item: Item, text: string | undefined): Reply {
  const place = { item_id: item.id, output_index: 0 };
  const part = { ...place, content_index: 0 };
  const body =
    text === undefined
      ? [
          { type: "response.function_call_arguments.delta", ...place, delta: "{}" },
          { type: "response.function_call_arguments.done", ...place, arguments: "{}" },
        ]
      : [
          { type: "response.content_part.added", ...part, part: { type: "output_text", text: "", annotations: [] } },
          ...toPieces(text).map((delta) => ({ type: "response.output_text.delta", ...part, delta })),
          { type: "response.output_text.done", ...part, text },
          { type: "response.content_part.done", ...part, part: { type: "output_text", text, annotations: [] } },
        ];
  const begun = { ...response, status: "in_progress", output: [], usage: null };
  const frames = [
    { type: "response.created", response: begun },
    { type: "response.in_progress", response: begun },
    {
      type: "response.output_item.added",
      output_index: 0,
      item: { ...item, status: "in_progress", ...(text !== undefined && { content: [] }) },
    },
    ...body,
    { type: "response.output_item.done", output_index: 0, item },
    { type: `response.${String(response.status)}`, response },
  ];
  return toTypedStream(frames.map((frame, sequence_number) => ({ ...frame, sequence_number })));
}
