import { hatzExamples } from "../examples.ts";
import { mspRoles } from "./roles.ts";
import type { TenantData } from "./tenant-data.ts";

const id = hatzExamples.msp;
const { robin, jude, sasha } = hatzExamples.users;

/** The MSP that looks after both tenants. Its own people have used no credits this month. */
export const cobaltRidge: TenantData = {
  id,
  name: "Cobalt Ridge IT",
  msp: {
    id,
    name: "Cobalt Ridge IT",
    created_at: "2025-08-01T12:00:00.000Z",
    primary_package_name: "MSP Growth",
    additional_package_names: [],
    packages: [{ name: "Starter" }, { name: "Business" }],
    total_credit_limit: 3000,
    disabled_model_names: ["llama-3.3-70b"],
  },
  roles: mspRoles,
  users: [
    { id: robin.user, first_name: "Robin", last_name: "Achterberg", role: "primary_admin", seen: 0 },
    { id: "user_mSp02T", first_name: "Lena", last_name: "Moreau", role: "tenant_manager", seen: 3 },
    { id: jude.user, first_name: "Jude", last_name: "Abara", role: "billing_manager", seen: 9 },
    { id: sasha.user, first_name: "Sasha", last_name: "Ivanov", role: "helpdesk", seen: 41 },
  ],
  automations: [],
  agents: [],
  files: [],
  usage: [],
  models: [],
};
