// Generated from openapi/hatz by npm run generate.
export interface paths {
    "/usage/daily": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage by day
         * @description Credits of each day, split into what was put in and what came out.
         */
        get: operations["getDailyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/hourly": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage by hour of the week
         * @description Credits of each hour of the week, over all weeks of the period: the heat map of the dashboard.
         */
        get: operations["getHourlyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/source": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage by source
         * @description Credits by what they were spent through: chat, apps, workflows, the API and so on.
         */
        get: operations["getUsageBySource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/model": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage by model
         * @description Credits of each model.
         */
        get: operations["getUsageByModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/asset": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage by asset
         * @description Credits of each app, workflow and agent.
         */
        get: operations["getUsageByAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/user": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage by user
         * @description Credits of each user.
         */
        get: operations["getUsageByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/limit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the usage limit
         * @description What the tenant and the caller may use this month, and what is left of it. Any one of three permissions will do, which
         *     is documented; with View Own Tenant Usage alone there is no tenant to choose but one's own. The call costs no credits.
         */
        get: operations["getUsageLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/app/list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List apps and workflows
         * @description What the user sees under My Automations, apps and workflows mixed. Community and private automations are not among
         *     them. The answer does not say how many there are in all.
         */
        get: operations["listApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/app/{app_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The app or workflow.
                 * @example 4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an app
         * @description One app or workflow of the user with what has to be filled in. Community and private ones are not found.
         */
        get: operations["getApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/app/{app_id}/query": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The app or workflow.
                 * @example 4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an app
         * @description Fills in an app and waits for the answer, whole or as a stream. What a run needs is in the app's `user_inputs`: each one
         *     that is required must be among `inputs`.
         */
        post: operations["queryApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/run": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow
         * @description Starts a job and answers at once; poll the job for its outputs. The product calls this address "run via webhook": it is
         *     for others to call, with a key.
         */
        post: operations["runWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{job_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workflow job, as the call that started it named it.
                 * @example c83d6f19-2a57-4e80-b1f4-7d9026e5a3bc
                 */
                job_id: components["parameters"]["WorkflowJobId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow job
         * @description How far a job is and what its steps have put out. Only who started a job can see it.
         */
        get: operations["getWorkflowJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/models": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List models
         * @description The models the user can use now: the role, the tenant, the MSP and spent credits each take some away. Two published
         *     pages call this with a bearer key, against the published rule that only the gateways take one.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/agents": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description The user's agents. One is used in the chat by the model name `agent-` and its id.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/completions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat with a model or an agent
         * @description Answers a conversation, whole or as a stream. Nothing is remembered between calls, so send all messages each time. A
         *     model that is disabled is refused with 403, one that is out of credits with 429.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openai/responses": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a response in OpenAI's format
         * @description OpenAI's Responses API for clients whose base URL is `/openai`. Tools are run by the caller, and nothing is kept between
         *     calls. The same models are barred or out of credits as in the native chat.
         */
        post: operations["createOpenAiResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anthropic/messages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a message in Anthropic's format
         * @description Anthropic's Messages API. Tools are run by the caller. The same models are barred or out of credits as in the native
         *     chat.
         */
        post: operations["createAnthropicMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anthropic/v1/messages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a message at the second address
         * @description The same as /anthropic/messages, for clients that add `/v1/messages` to their base URL `/anthropic`.
         */
        post: operations["createAnthropicMessageV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anthropic/messages/count_tokens": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the tokens of a message
         * @description How many tokens a message would put in. Counting costs no credits.
         */
        post: operations["countAnthropicTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anthropic/v1/messages/count_tokens": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the tokens of a message at the second address
         * @description The same as /anthropic/messages/count_tokens, for clients that add `/v1/messages/count_tokens`.
         */
        post: operations["countAnthropicTokensV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/upload": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Takes the bytes at once. Before the file can be used it has to become `ready`; poll its status. Two shapes of the answer
         *     are published: be prepared for `file_id` and for `file_uuid`.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/upload-url": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an upload URL
         * @description Names a file and a place to send its bytes to: PUT them to `upload_url`, without a key, then poll the file's status.
         */
        post: operations["createUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/status": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The file, as the upload named it.
                 * @example e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a file
         * @description Whether a file can be used yet. Only who uploaded a file can see it.
         */
        get: operations["getFileStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tenants": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List tenants
         * @description The tenants of the caller's MSP, in a bare array that does not say how many there are in all.
         */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tenants/msp": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the MSP
         * @description The caller's own MSP: its packages, its credits, and how many of its people sign in.
         */
        get: operations["getMsp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tenants/{tenant_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description One of the tenants in the caller's reach.
                 * @example tenant_k4Tz81
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Get a tenant
         * @description One tenant with its packages, settings and credits.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/invite": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite users
         * @description Invites up to 100 people into a tenant, with a role each.
         */
        post: operations["inviteUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/roles": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description With a tenant: the default roles and the custom roles of that tenant. Without: the custom roles of the MSP. `limit`
         *     counts default and custom roles separately, so a page may hold twice as many.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The role.
                 * @example role_Zp03Le
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /**
         * Get a role
         * @description One role with all of its permissions.
         */
        get: operations["getRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         * @description Who did what in the tenant, newest first.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/event-types": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List audit event types
         * @description The types that audit events can have and be filtered by.
         */
        get: operations["listAuditEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/settings/{tenant_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description One of the tenants in the caller's reach.
                 * @example tenant_k4Tz81
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Get compliance settings
         * @description What a tenant lets be seen of its log, and which ways its files may leave by.
         */
        get: operations["getComplianceSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update compliance settings
         * @description Changes what is sent and leaves the rest. The content of invocations can only be shown where invocations are. The
         *     method is inferred.
         */
        patch: operations["updateComplianceSettings"];
        trace?: never;
    };
    "/automations/community": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List community automations
         * @description The apps and workflows that others share with everybody.
         */
        get: operations["listCommunityAutomations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/automations/private": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List private automations
         * @description The apps and workflows that are kept within the tenant.
         */
        get: operations["listPrivateAutomations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The caller's own keys that are active, newest first. The keys themselves are not shown.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create API key
         * @description Makes a key for the caller. The key is shown here once, and never again; the audit log notes it.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example key_9fT2
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete API key
         * @description Ends a key at once and for good. To replace a key, make the new one first.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TenantId: string;
        UsageReport: {
            tenant_id: components["schemas"]["TenantId"];
            /** Format: date */
            start_date: string;
            /**
             * Format: date
             * @description The last day that is covered.
             */
            end_date: string;
            /** @description Of all that the report covers, not of this page alone. */
            total_credits: number;
        };
        DailyUsage: {
            /** Format: date */
            date: string;
            /** @description Those of input and output together. */
            credits: number;
            input_credits: number;
            output_credits: number;
            request_count: number;
        };
        DailyUsageReport: components["schemas"]["UsageReport"] & {
            data: components["schemas"]["DailyUsage"][];
        };
        Error: {
            /** @description For people. */
            detail: string;
            /**
             * @description Where a program has to tell this refusal from others of its status.
             * @constant
             */
            code?: "session_required";
        };
        ValidationFault: {
            /** @description Where it is: `body`, `query`, `path` or `header`, then the way down. */
            loc: (string | number)[];
            /** @description For people. */
            msg: string;
            /** @description The rule that is broken. */
            type: string;
        };
        ValidationError: {
            detail: components["schemas"]["ValidationFault"][];
        };
        /**
         * @description Whose credits are used up: the tenant's, those of the caller's role, or the model's; or this request alone would
         *     cost too much. Missing when there were merely too many calls.
         * @enum {string}
         */
        LimitType: "tenant" | "role" | "model" | "request";
        UsageLimitError: {
            /** @description For people. */
            detail: string;
            limit_type?: components["schemas"]["LimitType"];
        };
        /** @description One field of the heat map. */
        HourlyUsage: {
            /** @description 0 is Sunday. */
            weekday: number;
            /** @description Of UTC. */
            hour: number;
            credits: number;
        };
        HourlyUsageReport: components["schemas"]["UsageReport"] & {
            data: components["schemas"]["HourlyUsage"][];
        };
        /** @enum {string} */
        UsageSource: "chat" | "app" | "workflow" | "agent" | "api" | "file";
        SourceUsage: {
            source: components["schemas"]["UsageSource"];
            credits: number;
            request_count: number;
        };
        UsageBySourceReport: components["schemas"]["UsageReport"] & {
            data: components["schemas"]["SourceUsage"][];
        };
        ModelUsage: {
            /** @description The name that requests use. */
            model: string;
            developer: string;
            credits: number;
            request_count: number;
        };
        UsageByModelReport: components["schemas"]["UsageReport"] & {
            data: components["schemas"]["ModelUsage"][];
        };
        /** @enum {string} */
        AssetType: "app" | "workflow" | "agent";
        AssetUsage: {
            asset_type: components["schemas"]["AssetType"];
            /** Format: uuid */
            asset_id: string;
            name: string;
            credits: number;
            run_count: number;
        };
        UsageByAssetReport: components["schemas"]["UsageReport"] & {
            data: components["schemas"]["AssetUsage"][];
        };
        UserId: string;
        UserUsage: {
            user_id: components["schemas"]["UserId"];
            /** Format: email */
            email: string;
            /** @description The role's name. */
            role: string;
            credits: number;
            request_count: number;
        };
        UsageByUserReport: components["schemas"]["UsageReport"] & {
            data: components["schemas"]["UserUsage"][];
        };
        /** @description Two allowances that run out independently of each other, the tenant's and the user's. */
        UsageLimit: {
            tenant_id: components["schemas"]["TenantId"];
            /** @description By all users of the tenant. */
            total_credits_used: number;
            /** @description What the tenant may use in a month. */
            total_credit_limit: number;
            /** @description Of the tenant's allowance. */
            credits_remaining: number;
            /** @description What the caller's role allows a user in a month; null if it sets no cap. */
            user_credit_limit: number | null;
            /** @description By the caller. */
            user_credits_used: number;
            /** @description Some calls are refused because of credits. */
            rate_limited: boolean;
            /** Format: date */
            period_start: string;
            /** Format: date */
            period_end: string;
            /**
             * Format: date-time
             * @description The first moment of the next month. Unused credits lapse.
             */
            resets_at: string;
        };
        /** @description A file that belongs to the app or workflow itself. Its members are published by name only. */
        AutomationFile: {
            /** Format: uuid */
            file_id: string;
            object_id?: string;
            type_id?: string;
            file_key?: string;
            file_type?: string;
            module?: string;
            /** @description In bytes. */
            size?: number;
            display_name: string;
            description?: string;
            variable_name: string;
            variable_type?: string;
        };
        /** @description A fixed value that prompts can use. What it is made of is not published. */
        AutomationConstant: {
            variable_name?: string;
            value?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Something to fill in before a run. */
        AutomationInput: {
            object_id: string;
            /** @description Its key in `inputs`. */
            variable_name: string;
            /** @description `short_answer`, `file_upload` and others. A `file_upload` takes the UUID of a file. */
            variable_type: string;
            display_name: string;
            description: string;
            position: number;
            required: boolean;
        };
        PromptSection: {
            /** @description With placeholders such as `{{inputs.ticket}}`. */
            body: string;
            position: number;
        };
        App: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description The name of a model. */
            default_model: string;
            files: components["schemas"]["AutomationFile"][];
            constants: components["schemas"]["AutomationConstant"][];
            user_inputs: components["schemas"]["AutomationInput"][];
            prompt_sections: components["schemas"]["PromptSection"][];
        };
        WorkflowStep: {
            /** Format: uuid */
            id: string;
            /** @description `prompt` and others. */
            step_type: string;
            display_name: string;
            position: number;
            config: {
                /** @description The name of a model. */
                model?: string;
            } & {
                [key: string]: unknown;
            };
            prompt_sections: components["schemas"]["PromptSection"][];
        };
        /** @description Says that a step needs the output of another. What it is made of is not published. */
        WorkflowDependency: {
            /** Format: uuid */
            step_id?: string;
            /** Format: uuid */
            depends_on?: string;
        } & {
            [key: string]: unknown;
        };
        Workflow: {
            /** Format: uuid */
            id: string;
            name: string;
            files: components["schemas"]["AutomationFile"][];
            constants: components["schemas"]["AutomationConstant"][];
            user_inputs: components["schemas"]["AutomationInput"][];
            steps: components["schemas"]["WorkflowStep"][];
            dependencies: components["schemas"]["WorkflowDependency"][];
        };
        /**
         * @description An app has `prompt_sections` and `default_model`, a workflow has `steps` and `dependencies`. Nothing else tells them
         *     apart.
         */
        Automation: components["schemas"]["App"] | components["schemas"]["Workflow"];
        /** @description The values to fill in, by the `variable_name` of the inputs. */
        AutomationInputs: {
            [key: string]: unknown;
        };
        QueryApp: {
            inputs: components["schemas"]["AutomationInputs"];
            /** @description Files that are `ready`. */
            file_uuids?: string[] | null;
            /** @description The name of another model than the app's own. */
            model?: string | null;
            /** @default false */
            stream?: boolean;
        };
        CompletionChoice: {
            message: {
                /** @constant */
                role: "assistant";
                content: string;
            };
        };
        TokenUsage: {
            input_tokens: number;
            output_tokens: number;
        };
        Completion: {
            choices: components["schemas"]["CompletionChoice"][];
            /** @description The model that answered. */
            model: string;
            usage: components["schemas"]["TokenUsage"];
        };
        RunWorkflow: {
            /**
             * Format: uuid
             * @description The workflow.
             */
            app_id: string;
            inputs: components["schemas"]["AutomationInputs"];
            /**
             * @description Run the draft instead of the published version.
             * @default false
             */
            is_draft_app?: boolean;
        };
        WorkflowRunStarted: {
            /**
             * @description Always this phrase, not a state.
             * @constant
             */
            status: "Workflow Job Invoked";
            /** Format: uuid */
            job_id: string;
        };
        /** @enum {string} */
        WorkflowJobStatus: "queued" | "running" | "completed" | "failed";
        WorkflowOutput: {
            /** Format: uuid */
            step_id: string;
            display_name: string;
            content: string;
        };
        WorkflowJob: {
            /** Format: uuid */
            job_id: string;
            /** Format: uuid */
            app_id: string;
            status: components["schemas"]["WorkflowJobStatus"];
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Null until the job has ended.
             */
            completed_at: string | null;
            /** @description Of the steps that are done. */
            outputs: components["schemas"]["WorkflowOutput"][];
            /** @description Why it failed. A job may stop half-way when credits run out. */
            error: string | null;
        };
        ChatModel: {
            /** @description What requests call it. */
            name: string;
            developer: string;
            display_name: string;
            max_tokens: number;
            /** @description It can look at pictures. */
            vision: boolean;
        };
        Agent: {
            /**
             * Format: uuid
             * @description As a model it is called `agent-` and this id.
             */
            id: string;
            name: string;
            description: string;
            instructions: string;
            tools: string[];
            /** @description What it knows. The items are not published. */
            sources: unknown[];
        };
        /** @enum {string} */
        ChatRole: "system" | "user" | "assistant";
        ChatMessage: {
            role: components["schemas"]["ChatRole"];
            content: string;
        };
        CreateChatCompletion: {
            /**
             * @description The name of a model, `agent-` and the id of an agent, or `auto` for a choice by the mode that the user has saved.
             *     `auto` never picks a model that is barred.
             */
            model: string;
            /** @description At most one is a `system` message. */
            messages: components["schemas"]["ChatMessage"][];
            /** @description Files that are `ready`. */
            file_uuids?: string[];
            /** @default false */
            stream?: boolean;
        };
        /** @description A message, or what a tool that was asked for has answered. */
        OpenAiInputItem: {
            type?: string;
            role?: string;
            content?: string | {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description `store`, `include`, `reasoning` and members that are not named here are accepted and ignored. `previous_response_id` and
         *     `metadata` are not supported.
         */
        CreateOpenAiResponse: {
            /** @description The name of a model; agents are not accepted. */
            model: string;
            input: string | components["schemas"]["OpenAiInputItem"][];
            instructions?: string;
            /** @default false */
            stream?: boolean;
            temperature?: number;
            top_p?: number;
            max_output_tokens?: number;
            /** @description Functions that the caller runs when the model asks for it. */
            tools?: {
                [key: string]: unknown;
            }[];
            tool_choice?: string | {
                [key: string]: unknown;
            };
            parallel_tool_calls?: boolean;
            /** @description The format of the answer. */
            text?: {
                [key: string]: unknown;
            };
            /** @description Ignored. */
            store?: unknown;
            /** @description Ignored. */
            include?: unknown;
            /** @description Ignored. */
            reasoning?: unknown;
        };
        OpenAiOutputContent: {
            /** @description `output_text` or `refusal`. */
            type: string;
            text?: string;
            annotations?: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description A `message` with its content, or a `function_call` for the caller to run. */
        OpenAiOutputItem: {
            id: string;
            type: string;
            status?: string;
            /** @constant */
            role?: "assistant";
            content?: components["schemas"]["OpenAiOutputContent"][];
        } & {
            [key: string]: unknown;
        };
        OpenAiUsage: {
            input_tokens: number;
            output_tokens: number;
            total_tokens: number;
        };
        OpenAiResponse: {
            id: string;
            /** @constant */
            object: "response";
            /** @description Unix time in seconds. */
            created_at: number;
            /** @description `completed`, `incomplete` or `failed`. */
            status: string;
            model: string;
            output: components["schemas"]["OpenAiOutputItem"][];
            usage: components["schemas"]["OpenAiUsage"];
        } & {
            [key: string]: unknown;
        };
        OpenAiError: {
            error: {
                /** @description For people. */
                message: string;
                type: string;
                param: string | null;
                code: string | null;
            };
        };
        /**
         * @description The name of a model. `sonnet`, `opus` and `haiku` stand for the enabled model of that family, or for what the user has
         *     mapped them to.
         */
        AnthropicModel: string;
        /** @description `text` with its text, `tool_use` for the caller to run, and others. */
        AnthropicContentBlock: {
            type: string;
            text?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Text, or blocks of it and of other things. */
        AnthropicText: string | components["schemas"]["AnthropicContentBlock"][];
        AnthropicInputMessage: {
            /** @enum {string} */
            role: "user" | "assistant";
            content: components["schemas"]["AnthropicText"];
        };
        CreateAnthropicMessage: {
            model: components["schemas"]["AnthropicModel"];
            max_tokens: number;
            messages: components["schemas"]["AnthropicInputMessage"][];
            system?: components["schemas"]["AnthropicText"];
            /** @default false */
            stream?: boolean;
            temperature?: number;
            top_p?: number;
            top_k?: number;
            stop_sequences?: string[];
            tools?: {
                [key: string]: unknown;
            }[];
            tool_choice?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        AnthropicMessage: {
            id: string;
            /** @constant */
            type: "message";
            /** @constant */
            role: "assistant";
            /** @description The model that answered, never an alias. */
            model: string;
            content: components["schemas"]["AnthropicContentBlock"][];
            stop_reason: string | null;
            stop_sequence: string | null;
            usage: components["schemas"]["TokenUsage"];
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        AnthropicErrorType: "invalid_request_error" | "authentication_error" | "permission_error" | "rate_limit_error" | "api_error";
        AnthropicError: {
            /** @constant */
            type: "error";
            error: {
                type: components["schemas"]["AnthropicErrorType"];
                /** @description For people. */
                message: string;
            };
        };
        CountAnthropicTokens: {
            model: components["schemas"]["AnthropicModel"];
            messages: components["schemas"]["AnthropicInputMessage"][];
            system?: components["schemas"]["AnthropicText"];
            tools?: {
                [key: string]: unknown;
            }[];
            tool_choice?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        AnthropicTokenCount: {
            input_tokens: number;
        };
        /** @description What the file is for: `chat`, `workflow` and others. */
        FileScope: string;
        UploadFile: {
            /** @description The bytes. */
            file: Blob;
            scope_type?: components["schemas"]["FileScope"];
            /**
             * Format: uuid
             * @description The chat or workflow it is for.
             */
            scope_id?: string;
            /**
             * @deprecated
             * @description Of an older revision: with it comes the older answer.
             * @enum {unknown}
             */
            only_calculate_tokens?: true | false | "true" | "false";
        };
        UploadedFile: {
            /**
             * Format: uuid
             * @description What `file_uuids` takes.
             */
            file_id: string;
            /** @constant */
            status: "uploading";
            /** @description For people. */
            message: string;
        };
        /**
         * @deprecated
         * @description The answer of an older revision that some published pages still show.
         */
        LegacyUploadedFile: {
            /**
             * Format: uuid
             * @description What `file_uuids` takes.
             */
            file_uuid: string;
            tokens: number;
            /** @description For people. */
            message: string;
        };
        CreateUploadUrl: {
            file_name: string;
            /** @description In bytes. */
            file_size: number;
            mime_type: string;
            scope_type?: components["schemas"]["FileScope"];
            /**
             * Format: uuid
             * @description The chat or workflow it is for.
             */
            scope_id?: string;
        };
        UploadUrl: {
            /**
             * Format: uuid
             * @description What `file_uuids` takes.
             */
            file_id: string;
            /**
             * Format: uri
             * @description Where to PUT the bytes; on another host.
             */
            upload_url: string;
            /** @description In seconds. */
            expires_in: number;
        };
        /** @enum {string} */
        FileState: "uploading" | "processing" | "ready" | "failed";
        FileStatus: {
            /** Format: uuid */
            file_id: string;
            status: components["schemas"]["FileState"];
        };
        TenantConfig: {
            beta_features: boolean;
            mfa_required: boolean;
            default_model_name: string;
        };
        Tenant: {
            id: components["schemas"]["TenantId"];
            name: string;
            primary_package_name: string;
            additional_package_names: string[];
            user_count: number;
            /** @description `Active` and others. */
            status: string;
            /** Format: date-time */
            created_at: string;
            /** @description In this month. */
            total_credits_used: number;
            /** @description For a month; all users share it. */
            total_credit_limit: number;
            tenant_config: components["schemas"]["TenantConfig"];
            disabled_model_names: string[];
        };
        /** @description What it is made of is not published. */
        MspPackage: {
            name: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The share of users who signed in recently, from 0 to 1. */
        LoginRate: number;
        /** @description The caller's own MSP, with numbers over all its tenants. */
        Msp: {
            name: string;
            /** Format: date-time */
            created_at: string;
            primary_package_name: string;
            additional_package_names: string[];
            packages: components["schemas"]["MspPackage"][];
            /** @description In this month. */
            total_credits_used: number;
            /** @description For a month. */
            total_credit_limit: number;
            admin_user_count: number;
            admin_recent_signin_count: number;
            admin_login_rate: components["schemas"]["LoginRate"];
            tenant_user_count: number;
            tenant_recent_signin_count: number;
            tenant_login_rate: components["schemas"]["LoginRate"];
        };
        /**
         * @default general_user
         * @enum {string}
         */
        InvitedRole: "client_admin" | "general_user" | "chat_only_user" | "workshop_user";
        InvitedUser: {
            /** Format: email */
            email: string;
            first_name?: string;
            last_name?: string;
            role?: components["schemas"]["InvitedRole"];
            /** @description A custom role of the tenant. */
            custom_role_name?: string;
        };
        InviteUsers: {
            tenant_id: components["schemas"]["TenantId"];
            /** @description Each address once. */
            users: components["schemas"]["InvitedUser"][];
            /** @default true */
            send_email?: boolean;
        };
        InvitationResult: {
            /** @description For people. */
            message: string;
        };
        RoleId: string;
        /** @enum {string} */
        RoleSource: "default" | "custom";
        Role: {
            id: components["schemas"]["RoleId"];
            /** @description `client_admin`, or such a slug of a custom role. */
            name: string;
            display_name: string;
            description: string;
            /** @description What each user with the role may use in a month; null if the role sets no cap. */
            user_credit_limit: number | null;
            role_source: components["schemas"]["RoleSource"];
            /** @enum {string|null} */
            scope: "tenant" | null;
            permissions_count: number;
            /** @description The names of some permissions. */
            permissions_preview: string[];
            assigned_users_count: number;
        };
        Permission: {
            /** @description The slug. */
            name: string;
            display_name: string;
        };
        /** @description A role with all of its permissions. */
        RoleDetails: components["schemas"]["Role"] & {
            permissions: components["schemas"]["Permission"][];
        };
        AuditTenant: {
            id: components["schemas"]["TenantId"];
            name: string;
        };
        AuditActor: {
            id: components["schemas"]["UserId"];
            /** Format: email */
            email: string;
        };
        AuditTarget: {
            resource_type: string;
            resource_id: string;
        };
        AuditEvent: {
            /** Format: uuid */
            id: string;
            /** @description `api_key.created` and others; see /compliance/event-types. */
            event_type: string;
            /** Format: date-time */
            created_at: string;
            tenant: components["schemas"]["AuditTenant"];
            actor: components["schemas"]["AuditActor"];
            /** @description What it happened to. */
            target: components["schemas"]["AuditTarget"] | null;
            metadata: {
                [key: string]: unknown;
            } | null;
        };
        CursorPagination: {
            has_more: boolean;
            /** @description The `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description Which ways files may leave by.
         * @enum {string}
         */
        FileEgressPolicy: "direct_and_microsoft_365" | "direct_only" | "microsoft_365_only" | "disabled";
        ComplianceSettings: {
            tenant_id: components["schemas"]["TenantId"];
            audit_events_view_enabled: boolean;
            invocations_view_enabled: boolean;
            /** @description Needs `invocations_view_enabled`. */
            invocations_view_content_enabled: boolean;
            file_egress_policy: components["schemas"]["FileEgressPolicy"];
        };
        /** @description What is not sent stays as it is. */
        UpdateComplianceSettings: {
            audit_events_view_enabled?: boolean;
            invocations_view_enabled?: boolean;
            /** @description Needs `invocations_view_enabled`. */
            invocations_view_content_enabled?: boolean;
            file_egress_policy?: components["schemas"]["FileEgressPolicy"];
        };
        ApiKeyId: string;
        ApiKey: {
            id: components["schemas"]["ApiKeyId"];
            name: string;
            /** @description The part of the key that may be shown again. */
            key_prefix: string;
            user_id: components["schemas"]["UserId"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description Null means never.
             */
            expires_at: string | null;
        };
        CreateApiKey: {
            name: string;
        };
        ApiKeyWithSecret: components["schemas"]["ApiKey"] & {
            /** @description The key itself. Shown here and never again. */
            key: string;
        };
    };
    responses: {
        /** @description The body is not JSON, or an id is malformed. */
        BadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing, expired or invalid, or its user is gone. A key in `Authorization` counts as missing. */
        Unauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user's current role does not have the permission, or the tenant is not in the user's reach. */
        TenantForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is nothing with this id that the user can see. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request can be read, but something in it is missing or wrong. */
        UnprocessableContent: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description More than 120 calls in a minute. This operation costs no credits. */
        TooManyRequests: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UsageLimitError"];
            };
        };
        /** @description Something went wrong, here or at the provider of the model. */
        InternalError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user's current role does not have the permission. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user's current role does not have the permission, or the model is disabled. */
        ModelForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description One of the files is still being uploaded or processed. */
        FileNotReady: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large to be read. Where the limit is, is not published. */
        ContentTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Credits are used up, the tenant's or those of the caller's role or the model, or there were more than 120 calls in a
         *     minute. The tenant's credits run out by degrees: what is expensive is refused first.
         */
        UsageLimitReached: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["CreditRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UsageLimitError"];
            };
        };
        /** @description Something in the request is missing or wrong, or there is no such model. */
        OpenAiBadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenAiError"];
            };
        };
        /** @description The key is missing, expired or invalid, or its user is gone. */
        OpenAiUnauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenAiError"];
            };
        };
        /** @description The user's current role does not have the permission, or the model is disabled. */
        OpenAiForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenAiError"];
            };
        };
        /** @description Credits are used up, or there were more than 120 calls in a minute. */
        OpenAiTooManyRequests: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["CreditRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenAiError"];
            };
        };
        /** @description Something went wrong, here or at the provider of the model. */
        OpenAiInternalError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenAiError"];
            };
        };
        /** @description Something in the request is missing or wrong, or there is no such model. */
        AnthropicBadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnthropicError"];
            };
        };
        /** @description The key is missing, expired or invalid, or its user is gone. */
        AnthropicUnauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnthropicError"];
            };
        };
        /** @description The user's current role does not have the permission, or the model is disabled. */
        AnthropicForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnthropicError"];
            };
        };
        /** @description Credits are used up, or there were more than 120 calls in a minute. */
        AnthropicTooManyRequests: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["CreditRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnthropicError"];
            };
        };
        /** @description Something went wrong, here or at the provider of the model. */
        AnthropicInternalError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnthropicError"];
            };
        };
        /** @description The file has more than 30 MB. That is the limit of an older revision; no newer one is published. */
        FileTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session is missing, unknown or over. */
        SessionMissing: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An API key cannot do this; somebody has to be signed in. */
        SessionRequired: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An API key cannot do this, or the user's current role does not have the permission. */
        SessionForbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
         *     or secrets.
         * @example req_7f3c91d0a2
         */
        RequestId: string;
        /**
         * @description One of the tenants in the caller's reach. Default is the caller's own.
         * @example tenant_k4Tz81
         */
        TenantChoice: components["schemas"]["TenantId"];
        /**
         * @description The first day of the report. Default is the first of the current month.
         * @example 2026-03-01
         */
        StartDate: string;
        /**
         * @description The last day of the report. Default is the last of the current month.
         * @example 2026-03-31
         */
        EndDate: string;
        /**
         * @description How many items to answer at most.
         * @example 100
         */
        Limit: number;
        /**
         * @description How many items to skip.
         * @example 0
         */
        Offset: number;
        /**
         * @description The app or workflow.
         * @example 4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38
         */
        AppId: string;
        /**
         * @description The workflow job, as the call that started it named it.
         * @example c83d6f19-2a57-4e80-b1f4-7d9026e5a3bc
         */
        WorkflowJobId: string;
        /**
         * @description The file, as the upload named it.
         * @example e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64
         */
        FileId: string;
        /**
         * @description One of the tenants in the caller's reach.
         * @example tenant_k4Tz81
         */
        TenantId: components["schemas"]["TenantId"];
        /**
         * @description The default roles and the custom roles of this tenant. Without it the list holds the custom roles of the MSP alone.
         * @example tenant_k4Tz81
         */
        RoleTenant: components["schemas"]["TenantId"];
        /**
         * @description How many roles of each source to answer at most: as many default ones and as many custom ones.
         * @example 10
         */
        RoleLimit: number;
        /**
         * @description The role.
         * @example role_Zp03Le
         */
        RoleId: components["schemas"]["RoleId"];
        /**
         * @description How many events to answer at most.
         * @example 50
         */
        AuditEventLimit: number;
        /**
         * @description Where to go on: the `next_cursor` of the page before. Opaque; do not read anything into it.
         * @example eyJjcmVhdGVkX2F0IjoiMjAyNi0wMy0wNFQxODoyMjowNy40MTBaIiwiaWQiOiIwN2YyYjhkMS00ZTZjLTRhOTMtOGM1MC1iNmUxZDI5Zjc0MzUifQ==
         */
        Cursor: string;
        /**
         * @description The API key (its id, never the key itself).
         * @example key_9fT2
         */
        ApiKeyId: components["schemas"]["ApiKeyId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The X-Request-ID that the caller sent, else one made for this exchange. Quote it when asking for help.
         * @example req_7f3c91d0a2
         */
        RequestId: string;
        /**
         * @description How to authenticate (RFC 9110, section 11.6.1).
         * @example ApiKey realm="api"
         */
        WwwAuthenticate: string;
        /**
         * @description Whole seconds to wait before the next call.
         * @example 17
         */
        RetryAfter: number;
        /**
         * @description Whole seconds to wait before the next call. Missing when credits are used up for longer than a day.
         * @example 17
         */
        CreditRetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDailyUsage: {
        parameters: {
            query?: {
                /**
                 * @description One of the tenants in the caller's reach. Default is the caller's own.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["TenantChoice"];
                /**
                 * @description The first day of the report. Default is the first of the current month.
                 * @example 2026-03-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day of the report. Default is the last of the current month.
                 * @example 2026-03-31
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description How many items to answer at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyUsageReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getHourlyUsage: {
        parameters: {
            query?: {
                /**
                 * @description One of the tenants in the caller's reach. Default is the caller's own.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["TenantChoice"];
                /**
                 * @description The first day of the report. Default is the first of the current month.
                 * @example 2026-03-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day of the report. Default is the last of the current month.
                 * @example 2026-03-31
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description How many items to answer at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hours. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HourlyUsageReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getUsageBySource: {
        parameters: {
            query?: {
                /**
                 * @description One of the tenants in the caller's reach. Default is the caller's own.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["TenantChoice"];
                /**
                 * @description The first day of the report. Default is the first of the current month.
                 * @example 2026-03-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day of the report. Default is the last of the current month.
                 * @example 2026-03-31
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description How many items to answer at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageBySourceReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getUsageByModel: {
        parameters: {
            query?: {
                /**
                 * @description One of the tenants in the caller's reach. Default is the caller's own.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["TenantChoice"];
                /**
                 * @description The first day of the report. Default is the first of the current month.
                 * @example 2026-03-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day of the report. Default is the last of the current month.
                 * @example 2026-03-31
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description How many items to answer at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageByModelReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getUsageByAsset: {
        parameters: {
            query?: {
                /**
                 * @description One of the tenants in the caller's reach. Default is the caller's own.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["TenantChoice"];
                /**
                 * @description The first day of the report. Default is the first of the current month.
                 * @example 2026-03-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day of the report. Default is the last of the current month.
                 * @example 2026-03-31
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description How many items to answer at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assets. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageByAssetReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getUsageByUser: {
        parameters: {
            query?: {
                /**
                 * @description One of the tenants in the caller's reach. Default is the caller's own.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["TenantChoice"];
                /**
                 * @description The first day of the report. Default is the first of the current month.
                 * @example 2026-03-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day of the report. Default is the last of the current month.
                 * @example 2026-03-31
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description How many items to answer at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageByUserReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getUsageLimit: {
        parameters: {
            query?: {
                /**
                 * @description One of the tenants in the caller's reach. Default is the caller's own.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["TenantChoice"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The allowances. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageLimit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listApps: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name contains this text, in upper or lower case. Applied before paging.
                 * @example ticket
                 */
                name?: string;
                /**
                 * @description How many items to answer at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Automation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The app or workflow.
                 * @example 4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app or workflow. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Automation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    queryApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The app or workflow.
                 * @example 4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryApp"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completion"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ModelForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["FileNotReady"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["UsageLimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    runWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunWorkflow"];
            };
        };
        responses: {
            /** @description The job has started. The status 200 is inferred; the body is documented. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunStarted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ModelForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["FileNotReady"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["UsageLimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getWorkflowJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workflow job, as the call that started it named it.
                 * @example c83d6f19-2a57-4e80-b1f4-7d9026e5a3bc
                 */
                job_id: components["parameters"]["WorkflowJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All models. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChatModel"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listAgents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All agents. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatCompletion"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completion"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ModelForbidden"];
            409: components["responses"]["FileNotReady"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["UsageLimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createOpenAiResponse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOpenAiResponse"];
            };
        };
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAiResponse"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["OpenAiBadRequest"];
            401: components["responses"]["OpenAiUnauthorized"];
            403: components["responses"]["OpenAiForbidden"];
            429: components["responses"]["OpenAiTooManyRequests"];
            500: components["responses"]["OpenAiInternalError"];
        };
    };
    createAnthropicMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAnthropicMessage"];
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnthropicMessage"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["AnthropicBadRequest"];
            401: components["responses"]["AnthropicUnauthorized"];
            403: components["responses"]["AnthropicForbidden"];
            429: components["responses"]["AnthropicTooManyRequests"];
            500: components["responses"]["AnthropicInternalError"];
        };
    };
    createAnthropicMessageV1: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAnthropicMessage"];
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnthropicMessage"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["AnthropicBadRequest"];
            401: components["responses"]["AnthropicUnauthorized"];
            403: components["responses"]["AnthropicForbidden"];
            429: components["responses"]["AnthropicTooManyRequests"];
            500: components["responses"]["AnthropicInternalError"];
        };
    };
    countAnthropicTokens: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountAnthropicTokens"];
            };
        };
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnthropicTokenCount"];
                };
            };
            400: components["responses"]["AnthropicBadRequest"];
            401: components["responses"]["AnthropicUnauthorized"];
            403: components["responses"]["AnthropicForbidden"];
            429: components["responses"]["AnthropicTooManyRequests"];
            500: components["responses"]["AnthropicInternalError"];
        };
    };
    countAnthropicTokensV1: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountAnthropicTokens"];
            };
        };
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnthropicTokenCount"];
                };
            };
            400: components["responses"]["AnthropicBadRequest"];
            401: components["responses"]["AnthropicUnauthorized"];
            403: components["responses"]["AnthropicForbidden"];
            429: components["responses"]["AnthropicTooManyRequests"];
            500: components["responses"]["AnthropicInternalError"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadFile"];
            };
        };
        responses: {
            /** @description The bytes have arrived. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"] | components["schemas"]["LegacyUploadedFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["FileTooLarge"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["UsageLimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createUploadUrl: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUploadUrl"];
            };
        };
        responses: {
            /** @description Where to send the bytes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["UsageLimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getFileStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The file, as the upload named it.
                 * @example e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /**
                 * @description How many items to answer at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getMsp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The MSP. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Msp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description One of the tenants in the caller's reach.
                 * @example tenant_k4Tz81
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    inviteUsers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUsers"];
            };
        };
        responses: {
            /** @description They are invited. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /**
                 * @description The default roles and the custom roles of this tenant. Without it the list holds the custom roles of the MSP alone.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["RoleTenant"];
                /**
                 * @description How many roles of each source to answer at most: as many default ones and as many custom ones.
                 * @example 10
                 */
                limit?: components["parameters"]["RoleLimit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: components["schemas"]["Role"][];
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The role.
                 * @example role_Zp03Le
                 */
                role_id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description One of the tenants in the caller's reach. Default is the caller's own.
                 * @example tenant_k4Tz81
                 */
                tenant_id?: components["parameters"]["TenantChoice"];
                /**
                 * @description Only events from this moment on.
                 * @example 2026-03-01T00:00:00.000Z
                 */
                start?: string;
                /**
                 * @description Only events up to this moment.
                 * @example 2026-03-31T23:59:59.999Z
                 */
                end?: string;
                /**
                 * @description Only events of this type.
                 * @example api_key.created
                 */
                event_type?: string;
                /**
                 * @description Only events whose actor's address or whose resource's name contains this text.
                 * @example dana
                 */
                search?: string;
                /**
                 * @description How many events to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["AuditEventLimit"];
                /**
                 * @description Where to go on: the `next_cursor` of the page before. Opaque; do not read anything into it.
                 * @example eyJjcmVhdGVkX2F0IjoiMjAyNi0wMy0wNFQxODoyMjowNy40MTBaIiwiaWQiOiIwN2YyYjhkMS00ZTZjLTRhOTMtOGM1MC1iNmUxZDI5Zjc0MzUifQ==
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEvent"][];
                        pagination: components["schemas"]["CursorPagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listAuditEventTypes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All event types. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getComplianceSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description One of the tenants in the caller's reach.
                 * @example tenant_k4Tz81
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updateComplianceSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description One of the tenants in the caller's reach.
                 * @example tenant_k4Tz81
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateComplianceSettings"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TenantForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listCommunityAutomations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Automation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SessionMissing"];
            403: components["responses"]["SessionRequired"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalError"];
        };
    };
    listPrivateAutomations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Automation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SessionMissing"];
            403: components["responses"]["SessionRequired"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalError"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All keys. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SessionMissing"];
            403: components["responses"]["SessionRequired"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SessionMissing"];
            403: components["responses"]["SessionForbidden"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this exchange; the answer carries it back. Keep it short and opaque, without personal data
                 *     or secrets.
                 * @example req_7f3c91d0a2
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example key_9fT2
                 */
                key_id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SessionMissing"];
            403: components["responses"]["SessionRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalError"];
        };
    };
}
