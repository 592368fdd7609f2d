import { hatzExamples } from "../examples.ts";
import type { RoleRecord } from "../records.ts";

type Row = Pick<RoleRecord, "id" | "name" | "display_name" | "description" | "permissions"> & Partial<RoleRecord>;

const ofTenant = (row: Row): RoleRecord => ({
  user_credit_limit: null,
  role_source: "default",
  scope: "tenant",
  disabled_model_names: [],
  ...row,
});
const ofMsp = (row: Row): RoleRecord => ofTenant({ scope: null, ...row });

// The published table gives most of these; who has the last ones of each list is inferred.
const clientAdmin = [
  "view_apps",
  "create_apps",
  "secure_ai_chat",
  "copy_apps",
  "delete_apps",
  "view_app_builder_page",
  "change_own_user_settings",
  "manage_email_templates",
  "invite_users",
  "disable_llms_for_tenant",
  "manage_users_in_tenant",
  "manage_tenant_admin_settings",
  "reset_mfa",
  "create_api_token",
  "view_user_roles",
  "view_usage_and_limits",
];

/** The roles that every tenant has. */
export const defaultRoles: readonly RoleRecord[] = [
  ofTenant({
    id: hatzExamples.roles.clientAdmin,
    name: "client_admin",
    display_name: "Client Admin",
    description: "Runs the tenant.",
    permissions: clientAdmin,
  }),
  ofTenant({
    id: hatzExamples.roles.generalUser,
    name: "general_user",
    display_name: "General User",
    description: "Chats, and makes and uses apps.",
    permissions: [
      "view_apps",
      "create_apps",
      "secure_ai_chat",
      "copy_apps",
      "delete_apps",
      "view_app_builder_page",
      "change_own_user_settings",
      "view_own_tenant_usage",
    ],
  }),
  ofTenant({
    id: "role_h09Co4",
    name: "chat_only_user",
    display_name: "Chat Only User",
    description: "Chats, and nothing else.",
    permissions: ["secure_ai_chat", "change_own_user_settings"],
  }),
  ofTenant({
    id: "role_w67Sh2",
    name: "workshop_user",
    display_name: "Workshop User",
    description: "Takes part in a workshop.",
    permissions: ["view_apps", "secure_ai_chat", "view_app_builder_page", "change_own_user_settings"],
  }),
];

/** Larkspur's own. */
export const larkspurRoles: readonly RoleRecord[] = [
  ofTenant({
    id: hatzExamples.roles.frontDesk,
    name: "front_desk",
    display_name: "Front desk",
    description: "Chat and apps, within limits.",
    user_credit_limit: 300,
    role_source: "custom",
    permissions: ["view_apps", "secure_ai_chat", "view_own_tenant_usage"],
    disabled_model_names: ["o3"],
  }),
  ofTenant({
    id: "role_Uv5w1q",
    name: "usage_viewer",
    display_name: "Usage viewer",
    description: "Watches what is left, not who used it.",
    role_source: "custom",
    permissions: ["view_usage_and_limits", "secure_ai_chat"],
  }),
  ofTenant({
    id: "role_Co7pL3",
    name: "compliance_officer",
    display_name: "Compliance officer",
    description: "Reads the audit log.",
    role_source: "custom",
    permissions: ["compliance", "secure_ai_chat"],
  }),
];

/** Fenwick's own. */
export const fenwickRoles: readonly RoleRecord[] = [
  ofTenant({
    id: hatzExamples.roles.dispatcher,
    name: "dispatcher",
    display_name: "Dispatcher",
    description: "Runs the freight apps.",
    user_credit_limit: 500,
    role_source: "custom",
    permissions: ["view_apps", "secure_ai_chat"],
  }),
];

/** Those of the MSP's own people, who reach every tenant. */
export const mspRoles: readonly RoleRecord[] = [
  ofMsp({
    id: "role_m1PrA8",
    name: "primary_admin",
    display_name: "Primary Admin",
    description: "Owns the MSP's account.",
    permissions: [...clientAdmin, "msp_admin", "compliance"],
  }),
  ofMsp({
    id: "role_m2AdM4",
    name: "admin",
    display_name: "Admin",
    description: "Runs the MSP's account.",
    permissions: [...clientAdmin, "msp_admin", "compliance"],
  }),
  ofMsp({
    id: "role_m3TnT6",
    name: "tenant_manager",
    display_name: "Tenant Manager",
    description: "Looks after tenants.",
    permissions: [
      "msp_admin",
      "view_apps",
      "secure_ai_chat",
      "invite_users",
      "manage_users_in_tenant",
      "view_user_roles",
    ],
  }),
  ofMsp({
    id: "role_m4BiL2",
    name: "billing_manager",
    display_name: "Billing Manager",
    description: "Watches what tenants use.",
    permissions: ["view_user_roles", "view_usage_and_limits", "secure_ai_chat", "change_own_user_settings"],
  }),
  ofMsp({
    id: "role_m5HdK9",
    name: "helpdesk",
    display_name: "Helpdesk",
    description: "Helps users to sign in.",
    permissions: ["reset_mfa", "manage_users_in_tenant", "view_apps", "secure_ai_chat", "view_own_tenant_usage"],
  }),
  ofMsp({
    id: hatzExamples.roles.auditor,
    name: "auditor",
    display_name: "Auditor",
    description: "Reads every log, changes nothing.",
    role_source: "custom",
    permissions: ["compliance", "view_user_roles"],
  }),
];

/** Every role that a user can be given. */
export const roleNames = [...defaultRoles, ...larkspurRoles, ...fenwickRoles, ...mspRoles].map(({ name }) => name);
