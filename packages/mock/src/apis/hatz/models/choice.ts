import type { operations } from "@keystub/documents/hatz";
import type { Context, Handler } from "../../../api.ts";
import { type Expense, findLimit } from "../credits.ts";
import { hatzExamples } from "../examples.ts";
import { refuseBody } from "../faults.ts";
import { findCaller, type Person } from "../people.ts";
import { type AgentRecord, records } from "../records.ts";
import { catalog, findModel, type Model, modes } from "./catalog.ts";

/** The models that the caller can use now. */
export const listModels: Handler<operations["listModels"]> = async (ctx) => {
  const models = await findUsable(await findCaller(ctx));
  const data = models.map(({ name, developer, display_name, max_tokens, vision }) => ({
    name,
    developer,
    display_name,
    max_tokens,
    vision,
  }));
  return { body: { data } };
};

/** The caller's agents. */
export const listAgents: Handler<operations["listAgents"]> = async (ctx) => {
  const agents = await findAgents(await findCaller(ctx));
  const data = agents.map(({ id, name, description, instructions, tools, sources }) => ({
    id,
    name,
    description,
    instructions,
    tools,
    sources,
  }));
  return { body: { data } };
};

/** The model that a name stands for in the native chat: a model's own, `auto`, or an agent's. */
export async function chooseModel(
  ctx: Context,
  person: Person,
  name: string,
): Promise<{ model: Model; agent?: AgentRecord }> {
  if (name === "auto") {
    const usable = await findUsable(person);
    const model = modes[person.user.mode].map(findModel).find((one) => one && usable.includes(one)) ?? usable[0];
    // With no credits at all none is usable, and what is missing is credits.
    return { model: model ?? (await chooseEnabled(ctx, person, modes.lite[0])) };
  }
  if (!name.startsWith("agent-")) return { model: await chooseEnabled(ctx, person, name) };
  const agent = (await findAgents(person)).find(({ id }) => name === `agent-${id}`);
  if (!agent) return refuseBody(ctx, ["model"], "names no agent of the user", "enum");
  return { model: await chooseEnabled(ctx, person, agent.model), agent };
}

/** The model that a name stands for in the Anthropic gateway, where a family will do. */
export async function chooseFamily(ctx: Context, person: Person, name: string): Promise<Model> {
  const family = catalog.filter((model) => model.family === name);
  if (family.length === 0) return chooseEnabled(ctx, person, name);
  const mapped = person.user.model_aliases[name];
  if (mapped !== undefined) return chooseEnabled(ctx, person, mapped);
  const disabled = await findDisabled(person);
  const [first = { name }] = [...family.filter((model) => !disabled.includes(model.name)), ...family];
  return chooseEnabled(ctx, person, first.name);
}

/** A model by its name. Refuses one that there is not, and one that is disabled. */
export async function chooseEnabled(ctx: Context, person: Person, name: string): Promise<Model> {
  const model = findModel(name);
  if (!model) return refuseBody(ctx, ["model"], "names no model", "enum");
  if ((await findDisabled(person)).includes(name))
    return ctx.refuse("forbidden", `The model ${name} is disabled.`, { model: name });
  return model;
}

async function findUsable(person: Person): Promise<Model[]> {
  const disabled = await findDisabled(person);
  const usable: Model[] = [];
  for (const model of catalog) {
    const expense: Expense = { model, inputTokens: 0, costly: false };
    if (!disabled.includes(model.name) && (await findLimit(person, expense)) === undefined) usable.push(model);
  }
  return usable;
}

/** By the role, the tenant or the MSP. */
async function findDisabled({ role, home }: Person): Promise<string[]> {
  const tenant = await records(home, "tenants").get(home.tenant);
  const msp = await records(home.within(hatzExamples.msp), "msp").get(hatzExamples.msp);
  return [role, tenant, msp].flatMap((one) => one?.disabled_model_names ?? []);
}

async function findAgents({ user, home }: Person): Promise<AgentRecord[]> {
  return (await records(home, "agents").list()).filter(({ user_id }) => user_id === user.id);
}
