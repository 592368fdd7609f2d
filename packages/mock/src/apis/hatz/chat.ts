import type { operations } from "@keystub/documents/hatz";
import type { Handler } from "../../api.ts";
import { complete, toCompletion } from "./completion.ts";
import { checkFiles } from "./files.ts";
import { chooseModel } from "./models/choice.ts";
import { findCaller } from "./people.ts";

/** Answers a conversation, as a model or as an agent with its own instructions. */
export const createChatCompletion: Handler<operations["createChatCompletion"]> = async (ctx) => {
  const { messages, file_uuids = [], stream = false } = ctx.body;
  const person = await findCaller(ctx);
  const { model, agent } = await chooseModel(ctx, person, ctx.body.model);
  await checkFiles(
    ctx,
    person,
    file_uuids.map((id, index) => ({ id, path: ["file_uuids", index] })),
  );
  const instructed = agent ? [{ role: "system", content: agent.instructions }, ...messages] : messages;
  const { text, usage } = await complete(ctx, person, model, instructed, {
    source: agent ? "agent" : "api",
    asset_type: agent ? "agent" : null,
    asset_id: agent?.id ?? null,
  });
  return toCompletion(model, text, usage, stream);
};
