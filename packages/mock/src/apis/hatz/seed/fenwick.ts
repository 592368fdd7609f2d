import { hatzExamples } from "../examples.ts";
import { app, input, workflow } from "./automations.ts";
import { defaultRoles, fenwickRoles } from "./roles.ts";
import type { TenantData } from "./tenant-data.ts";

const id = hatzExamples.otherTenant;
const harper = hatzExamples.users.harper.user;

/** A second, small tenant, which has used up its allowance: what is expensive is refused. */
export const fenwick: TenantData = {
  id,
  name: "Fenwick Freight",
  tenant: {
    id,
    name: "Fenwick Freight",
    primary_package_name: "Starter",
    additional_package_names: ["Credit pack 500"],
    status: "Active",
    created_at: "2025-11-03T09:12:44.000Z",
    total_credit_limit: 1000,
    tenant_config: { beta_features: true, mfa_required: false, default_model_name: "claude-sonnet-4" },
    disabled_model_names: [hatzExamples.disabledModel],
    limited_model_names: [],
  },
  roles: [...defaultRoles, ...fenwickRoles],
  users: [
    { id: harper, first_name: "Harper", last_name: "Quinn", role: "client_admin", seen: 0 },
    { id: "user_D8sPk3", first_name: "Bram", last_name: "de Wit", role: "dispatcher", seen: 1 },
    { id: "user_7LoFa9", first_name: "Elena", last_name: "Popescu", role: "dispatcher", seen: 2 },
    { id: "user_Ub2Xr6", first_name: "Kofi", last_name: "Mensah", role: "general_user", seen: 4 },
    { id: "user_M0vYi1", first_name: "Greta", last_name: "Lund", role: "chat_only_user", seen: 62 },
    { id: "user_5hJeZ8", first_name: "Sam", last_name: "Okoro", role: "workshop_user", status: "invited", seen: null },
  ],
  automations: [
    app({
      id: "60f3c8a7-2e91-4d5b-b04c-8a17d6f9e325",
      name: "Delay notice",
      user_id: harper,
      description: "Tells a customer that a load comes later.",
      model: "claude-sonnet-4",
      inputs: [input("obj_B6r1", "load", "Load", "Which load, and how late.")],
      prompt: "Tell the customer about the delay: {{inputs.load}}",
    }),
    app({
      id: "f82d7b04-a5c6-4e19-8d30-71e9b5a4c068",
      name: "Customs checklist",
      user_id: "user_D8sPk3",
      description: "What papers a load needs.",
      model: "gpt-4o-mini",
      inputs: [input("obj_Z0f5", "route", "Route", "From where to where.")],
      prompt: "Which papers does a load need for {{inputs.route}}?",
    }),
    workflow({
      id: "0b9e41d5-c7f8-4263-9a1e-d54f80b6e7c2",
      name: "Weekly dispatch report",
      user_id: harper,
      inputs: [input("obj_s3T8", "week", "Week", "Number of the week.")],
      steps: [["852c6ef0-d1b9-4a37-b64e-0f93a7d8c51b", "Report", "claude-sonnet-4", "Report on week {{inputs.week}}."]],
    }),
  ],
  agents: [
    {
      id: "94a7f1c3-06e2-4b8d-ad59-e31c70b8f246",
      name: "Route helper",
      description: "Knows the depots.",
      instructions: "Name the depot and its hours.",
      tools: [],
      sources: [],
      user_id: harper,
      model: "claude-sonnet-4",
    },
  ],
  files: [],
  usage: [
    [harper, 420.25, 52],
    ["user_D8sPk3", 300, 40],
    ["user_7LoFa9", 180, 30],
    ["user_Ub2Xr6", 112, 18],
  ],
  models: ["claude-sonnet-4", "claude-sonnet-4", "gpt-4o", "gpt-4o-mini", "claude-opus-4"],
};
