import { document, type operations } from "@keystub/documents/hatz";
import { defineApi } from "../../api.ts";
import { getApp, listApps, queryApp } from "./apps.ts";
import { after, listAuditEventTypes } from "./audit.ts";
import { createChatCompletion } from "./chat.ts";
import { updateComplianceSettings } from "./compliance.ts";
import { getUsageLimit } from "./credits.ts";
import { createUploadUrl, getFileStatus, uploadFile } from "./files.ts";
import { countAnthropicTokens, createAnthropicMessage } from "./gateways/anthropic.ts";
import { createOpenAiResponse } from "./gateways/openai.ts";
import { inviteUsers } from "./invitations.ts";
import { listAgents, listModels } from "./models/choice.ts";
import { grants, reaches } from "./people.ts";
import { getRole, listRoles } from "./roles.ts";
import { roleNames } from "./seed/roles.ts";
import { seed } from "./seed/seed.ts";
import { getMsp, getTenant, listTenants } from "./tenants.ts";
import {
  getDailyUsage,
  getHourlyUsage,
  getUsageByAsset,
  getUsageByModel,
  getUsageBySource,
  getUsageByUser,
} from "./usage.ts";
import { getWorkflowJob, runWorkflow, workflow_run } from "./workflows.ts";

export { hatzExamples } from "./examples.ts";

/** Hatz AI, the AI platform of managed service providers: an MSP, two tenants with data, and what its document cannot say. */
export const hatz = defineApi<operations>({
  name: "hatz",
  document,
  seed,
  grants,
  reaches,
  people: { collection: "users", role: "role", roles: roleNames },
  handlers: {
    getDailyUsage,
    getHourlyUsage,
    getUsageBySource,
    getUsageByModel,
    getUsageByAsset,
    getUsageByUser,
    getUsageLimit,
    listApps,
    getApp,
    queryApp,
    runWorkflow,
    getWorkflowJob,
    listModels,
    listAgents,
    createChatCompletion,
    createOpenAiResponse,
    createAnthropicMessage,
    createAnthropicMessageV1: createAnthropicMessage,
    countAnthropicTokens,
    countAnthropicTokensV1: countAnthropicTokens,
    uploadFile,
    createUploadUrl,
    getFileStatus,
    listTenants,
    getMsp,
    getTenant,
    inviteUsers,
    listRoles,
    getRole,
    listAuditEventTypes,
    updateComplianceSettings,
  },
  after,
  jobs: { workflow_run },
});
