// Generated from openapi/hrizn by npm run generate.
export interface paths {
    "/public/ideaclouds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List IdeaClouds
         * @description The site's IdeaClouds, newest first.
         */
        get: operations["listIdeaClouds"];
        put?: never;
        /**
         * Create IdeaCloud
         * @description Starts the research behind a keyword. It is done when `ideacloud.completed` or `ideacloud.failed` arrives.
         */
        post: operations["createIdeaCloud"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/ideaclouds/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create IdeaClouds in batch
         * @description Starts up to 25 researches in one call. Items do not affect each other; a bad list as a whole is refused.
         */
        post: operations["createIdeaCloudBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/ideaclouds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The IdeaCloud.
                 * @example 0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40
                 */
                id: components["parameters"]["IdeaCloudId"];
            };
            cookie?: never;
        };
        /**
         * Get IdeaCloud details
         * @description One IdeaCloud with its state and the questions recommended for an article.
         */
        get: operations["getIdeaCloud"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/ideaclouds/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The IdeaCloud.
                 * @example 0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40
                 */
                id: components["parameters"]["IdeaCloudId"];
            };
            cookie?: never;
        };
        /**
         * Get questions and clusters
         * @description What people ask about the keyword, grouped. The lists are empty until the research is complete.
         */
        get: operations["getIdeaCloudQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List content
         * @description The site's content, newest first.
         */
        get: operations["listContent"];
        put?: never;
        /**
         * Create content
         * @description Writes an article from a completed IdeaCloud. In interactive mode nothing is created yet: the answer tells which
         *     inputs the generation wants.
         */
        post: operations["createContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create content in batch
         * @description Starts up to ten articles in one call. Items do not affect each other; a bad list as a whole is refused.
         */
        post: operations["createContentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        /**
         * Get content details
         * @description One content item: its state, its origin, and how far its components are.
         */
        get: operations["getContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/{id}/html": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        /**
         * Get rendered HTML
         * @description The finished article as an HTML fragment without an envelope. Errors are JSON all the same.
         */
        get: operations["getContentHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/{id}/components": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        /**
         * Get all components
         * @description Every component of a content item with its text.
         */
        get: operations["listContentComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/{id}/components/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
                /**
                 * @description A component type; upper and lower case do not matter.
                 * @example seoMetadata
                 */
                type: components["parameters"]["ComponentTypeName"];
            };
            cookie?: never;
        };
        /**
         * Get one component
         * @description The component of one type. This is a narrower view of `listContentComponents` under the same scope, not an operation of
         *     its own in Hrizn's count of 34.
         */
        get: operations["getContentComponent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/{id}/generate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate interactive-mode content
         * @description Hands in the inputs of an item that awaits them and starts its generation. A finished or failed item is generated anew.
         */
        post: operations["generateContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/{id}/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        /**
         * Get compliance report
         * @description The latest check. An item that was never checked answers `not_checked`.
         */
        get: operations["getContentCompliance"];
        put?: never;
        /**
         * Trigger compliance check
         * @description Checks a finished article. `compliance.completed` says when the report is there.
         */
        post: operations["checkContentCompliance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/{id}/content-tools": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate content tools
         * @description Runs several tools on a finished article; `content_tools.completed` comes once for all of them.
         */
        post: operations["generateContentTools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/content/{id}/content-tools/{tool}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
                /**
                 * @description The content tool to run.
                 * @example page-slugs
                 */
                tool: components["parameters"]["ContentToolName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate one content tool
         * @description Runs one tool on a finished article. Idempotency keys are not honoured here.
         */
        post: operations["generateContentTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vehicles
         * @description The vehicles of the site, newest first.
         */
        get: operations["listVehicles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/inventory/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get inventory feed
         * @description The whole inventory in one answer. `inventory.feed.updated` tells of each refresh from the dealer's data provider.
         */
        get: operations["getInventoryFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/inventory/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get inventory stats
         * @description How many vehicles there are, by condition and by description.
         */
        get: operations["getInventoryStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/inventory/descriptions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate AI descriptions in batch
         * @description Writes the descriptions of up to 50 vehicles. An unknown VIN fails by itself;
         *     `inventory.description.batch_completed` comes when all are done.
         */
        post: operations["generateVehicleDescriptionBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/inventory/{vin}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vehicle identification number.
                 * @example 4S4BTGND5R3100042
                 */
                vin: components["parameters"]["VehicleVin"];
            };
            cookie?: never;
        };
        /**
         * Get vehicle details
         * @description One vehicle with all that is known about it.
         */
        get: operations["getVehicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/inventory/{vin}/description": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vehicle identification number.
                 * @example 4S4BTGND5R3100042
                 */
                vin: components["parameters"]["VehicleVin"];
            };
            cookie?: never;
        };
        /**
         * Get AI description
         * @description The generated description of a vehicle. A vehicle without one answers `not_generated`.
         */
        get: operations["getVehicleDescription"];
        put?: never;
        /**
         * Generate AI description
         * @description Writes the description of a vehicle; calling again writes a new one.
         */
        post: operations["generateVehicleDescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook subscriptions
         * @description All subscriptions of the site, newest first, without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create webhook subscription
         * @description Subscribes an address to events. The secret that signs deliveries is shown here once, and never again.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook subscription.
                 * @example 6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete webhook subscription
         * @description Ends a subscription.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update webhook subscription
         * @description Changes the fields that are sent. A list of events replaces the old one.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/public/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook subscription.
                 * @example 6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get delivery logs
         * @description The latest deliveries of a subscription with their answers and the time of the next attempt, newest first.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook subscription.
                 * @example 6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send test ping
         * @description Sends one event at once and answers how the receiver took it. A receiver that fails is still our 200.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get site details
         * @description The dealership site the key belongs to.
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/site/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description The categories content of the site can be filed under.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/site/brand-voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brand voices
         * @description The voices content can be written in.
         */
        get: operations["listBrandVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/site/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List site elements
         * @description The reusable pieces of the site: calls to action, disclaimers, links and banners.
         */
        get: operations["listSiteElements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/site/content-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List content types
         * @description Which article types this site can use.
         */
        get: operations["listSiteContentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reference/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List available scopes
         * @description Every scope and what it opens.
         */
        get: operations["listScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reference/content-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all content types
         * @description Every article type there is, whether or not the site can use it.
         */
        get: operations["listContentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reference/component-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List component types
         * @description Every kind of piece an article can have.
         */
        get: operations["listComponentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reference/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook events
         * @description Every event one can subscribe to.
         */
        get: operations["listWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reference/content-tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List content tools
         * @description Every content tool and what it adds.
         */
        get: operations["listContentTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check health
         * @description Answers as long as the service is up. A key that comes along is not looked at.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description All keys of the site, newest first, whatever their state. The keys themselves are not shown.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create API key
         * @description Makes a key for the site. The key is shown here once, and never again.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get API key
         * @description What may be known about a key; never the key itself.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke API key
         * @description Ends a key at once and for good, also one that still works beside its successor.
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate API key
         * @description Makes a new key with the same rights and shows it once. The old one stops working now, or after the overlap.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "ideacloud.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * IdeaCloud completed
         * @description The research behind a keyword is complete.
         */
        post: operations["onIdeaCloudCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ideacloud.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * IdeaCloud failed
         * @description The research behind a keyword has failed.
         */
        post: operations["onIdeaCloudFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content progress
         * @description An article has come one step further. Several of these come before the last word.
         */
        post: operations["onContentProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content completed
         * @description An article is finished.
         */
        post: operations["onContentCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content failed
         * @description An article could not be generated.
         */
        post: operations["onContentFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "compliance.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compliance completed
         * @description A compliance check has finished; its report can be read.
         */
        post: operations["onComplianceCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_tools.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content tools completed
         * @description All tools of one call have finished.
         */
        post: operations["onContentToolsCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.approval.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content approval submitted
         * @description Somebody asks for the approval of an article.
         */
        post: operations["onContentApprovalSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.approval.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content approval approved
         * @description An article was approved.
         */
        post: operations["onContentApprovalApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.approval.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content approval rejected
         * @description An article was rejected.
         */
        post: operations["onContentApprovalRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.approval.escalated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content approval escalated
         * @description The decision went to somebody higher up.
         */
        post: operations["onContentApprovalEscalated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content.approval.overridden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Content approval overridden
         * @description Somebody set a decision aside.
         */
        post: operations["onContentApprovalOverridden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inventory.description.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vehicle description completed
         * @description The description of one vehicle is finished.
         */
        post: operations["onVehicleDescriptionCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inventory.description.batch_completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vehicle description batch completed
         * @description All descriptions of a batch are finished. Each of them has told so itself before.
         */
        post: operations["onVehicleDescriptionBatchCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inventory.feed.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inventory feed updated
         * @description The inventory was refreshed from the data provider of the dealer.
         */
        post: operations["onInventoryFeedUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "test.ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test ping
         * @description Comes only when a test asks for it; nobody can subscribe to it.
         */
        post: operations["onTestPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @enum {string} */
        IdeaCloudStatus: "researching" | "complete" | "failed";
        CategoryRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        IdeaCloudSummary: {
            /** Format: uuid */
            id: string;
            keyword: string;
            /** @description Null while the research runs. */
            title: string | null;
            /** @description Null while the research runs. */
            synopsis: string | null;
            status: components["schemas"]["IdeaCloudStatus"];
            category: components["schemas"]["CategoryRef"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        Pagination: {
            has_more: boolean;
            /** @description The `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description How many records match the filters. */
            total_count: number;
        };
        /** @enum {string} */
        ErrorCode: "validation_error" | "unauthorized" | "key_expired" | "key_revoked" | "forbidden" | "not_found" | "idempotency_conflict" | "rate_limit_exceeded" | "internal_error";
        FieldError: {
            /** @description Name of the field or parameter, dotted if it lies deeper. */
            field: string;
            message: string;
        };
        /** @description What a program needs to react. Which members there are depends on the code. */
        ErrorDetails: {
            /** @description With `forbidden`: having one of these is enough. */
            required_scopes?: string[];
            /** @description With `rate_limit_exceeded`: seconds to wait, as in Retry-After. */
            retry_after?: number;
            /** @description With `validation_error`: what is wrong, field by field. */
            errors?: components["schemas"]["FieldError"][];
        } & {
            [key: string]: unknown;
        };
        Error: {
            error: {
                /** @description Compare with the documented codes; expect others. */
                code: components["schemas"]["ErrorCode"] | string;
                /** @description For people. */
                message: string;
                details?: components["schemas"]["ErrorDetails"];
                /** @description Equal to the header X-Request-Id. */
                request_id?: string;
            };
        };
        CreateIdeaCloud: {
            keyword: string;
            /**
             * Format: uuid
             * @description A category of the site.
             */
            category_id?: string;
        };
        IdeaCloudAccepted: {
            /** Format: uuid */
            id: string;
            /** @constant */
            status: "researching";
            keyword: string;
            /** Format: date-time */
            created_at: string;
            /**
             * @description For people.
             * @default Research has started and takes a few minutes at most. Poll for the result, or subscribe to ideacloud.completed.
             */
            message?: string;
        };
        CreateIdeaCloudBatch: {
            items: components["schemas"]["CreateIdeaCloud"][];
        };
        IdeaCloudBatchItem: {
            /** Format: uuid */
            id: string;
            keyword: string;
            /** @constant */
            status: "researching";
        };
        IdeaCloudBatchFailure: {
            id?: null;
            keyword: string;
            /** @constant */
            status: "failed";
            error: string;
        };
        IdeaCloudBatchAccepted: {
            /** @description One for each item sent, in the same order. */
            items: (components["schemas"]["IdeaCloudBatchItem"] | components["schemas"]["IdeaCloudBatchFailure"])[];
            message?: string;
        };
        QuestionRef: {
            id: string;
            question: string;
        };
        /** @description The research behind a keyword. */
        IdeaCloud: components["schemas"]["IdeaCloudSummary"] & {
            tags: string[];
            /** @description Empty until the research is complete. */
            recommended_questions: components["schemas"]["QuestionRef"][];
        };
        Question: {
            id: string;
            question: string;
            cluster_id: string;
            /**
             * Format: uri
             * @description Where the question was found.
             */
            source_url: string;
            source_title: string | null;
            is_recommended: boolean;
        };
        QuestionCluster: {
            id: string;
            label: string;
            question_count: number;
        };
        IdeaCloudQuestions: {
            /**
             * Format: uuid
             * @description The IdeaCloud.
             */
            id: string;
            status: components["schemas"]["IdeaCloudStatus"];
            questions: components["schemas"]["Question"][];
            clusters: components["schemas"]["QuestionCluster"][];
            /** @description Best first. */
            recommended_question_ids: string[];
        };
        /**
         * @description `basic` standard article, `qa` questions and answers, `expert` expert article, `modellanding` model landing page,
         *     `comparison` comparison, `salesevent` sales event.
         * @enum {string}
         */
        ArticleType: "basic" | "qa" | "expert" | "modellanding" | "comparison" | "salesevent";
        /** @enum {string} */
        ContentStatus: "generating" | "complete" | "failed" | "awaiting_input";
        ContentSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            article_type: components["schemas"]["ArticleType"];
            status: components["schemas"]["ContentStatus"];
            category: components["schemas"]["CategoryRef"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description `q-`, a timestamp and an index. */
        QuestionId: string;
        /**
         * @description `simple` starts at once; `interactive` first answers what it still has to know.
         * @enum {string}
         */
        ContentMode: "simple" | "interactive";
        CreateContent: {
            /**
             * Format: uuid
             * @description An IdeaCloud whose research is complete.
             */
            ideacloud_id: string;
            article_type: components["schemas"]["ArticleType"];
            /** @description The questions to answer; without it the recommended ones. */
            selected_question_ids?: components["schemas"]["QuestionId"][];
            /** @description A brand voice of the site. */
            brand_voice_id?: string;
            /** @description Without it the title of the IdeaCloud. */
            title?: string;
            /**
             * @description Check compliance once the text is there.
             * @default false
             */
            auto_compliance?: boolean;
            /**
             * @description Run the content tools once the text is there.
             * @default false
             */
            auto_content_tools?: boolean;
            /** @default simple */
            mode?: components["schemas"]["ContentMode"];
        };
        RequiredInput: {
            /** @description JSON type of the field. */
            type: string;
            required: boolean;
        };
        /** @description The answer in interactive mode. Nothing has been created. */
        ContentInputNeeded: {
            /** Format: uuid */
            id: string | null;
            /** @constant */
            status: "awaiting_input";
            /** Format: uuid */
            ideacloud_id: string;
            article_type: components["schemas"]["ArticleType"];
            /** @description What to send when generation starts, by field name. */
            required_inputs: {
                selected_question_ids: components["schemas"]["RequiredInput"] & {
                    options: components["schemas"]["QuestionRef"][];
                };
                brand_voice_id: components["schemas"]["RequiredInput"];
                title: components["schemas"]["RequiredInput"];
            };
        };
        ContentAccepted: {
            /** Format: uuid */
            id: string;
            /** @constant */
            status: "generating";
            article_type: components["schemas"]["ArticleType"];
            title: string;
            /** Format: date-time */
            created_at: string;
            message?: string;
        };
        CreateContentBatch: {
            items: components["schemas"]["CreateContent"][];
        };
        /** @description An item that could not be started. */
        ContentBatchFailure: {
            /** @constant */
            status: "failed";
            article_type?: components["schemas"]["ArticleType"];
            title?: string;
            error: string;
        };
        ContentBatchAccepted: {
            /** @description One for each item sent, in the same order. */
            items: (components["schemas"]["ContentAccepted"] | components["schemas"]["ContentBatchFailure"])[];
            message?: string;
        };
        IdeaCloudRef: {
            /** Format: uuid */
            id: string;
            keyword: string;
        };
        /** @description Where the item came from and how it was made; open to anything. */
        ContentMetadata: {
            /** @description `public_api` for items made through this API. */
            source?: string;
            /** @description The key that made it. */
            api_key_id?: string;
            /** @description A label that names the key. */
            api_creator_label?: string;
            /** @description The brand voice, as `BrandVoice:` and its id. */
            tone?: string;
            language?: string;
            maxTokens?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The component types we know of. The real list is longer.
         * @enum {string}
         */
        ComponentType: "body" | "seoMetadata" | "pageSlugs" | "postTags" | "blogCategories" | "searchIntent" | "facebookSnip" | "twitterSnip" | "instagramSnip" | "googleBusinessSnip" | "videoScript" | "imagePrompt" | "articleSchema" | "authorSchema" | "organizationSchema" | "combinedSchema" | "faqSchema";
        /** @description A known component type, or one that this document does not name. */
        ComponentTypeValue: components["schemas"]["ComponentType"] | string;
        /** @enum {string} */
        ComponentStatus: "draft" | "generating" | "complete" | "failed";
        ComponentSummary: {
            type: components["schemas"]["ComponentTypeValue"];
            status: components["schemas"]["ComponentStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** @description An article, made of components. */
        Content: components["schemas"]["ContentSummary"] & {
            /** @description The research it was made from; null if there was none. */
            ideacloud: components["schemas"]["IdeaCloudRef"] | null;
            metadata: components["schemas"]["ContentMetadata"];
            /** @description How far each component is, without its text. */
            components: components["schemas"]["ComponentSummary"][];
        };
        /** @description One piece of an article. */
        Component: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["ComponentTypeValue"];
            /** @description Markdown for `body`, a short label for `searchIntent`, JSON-LD for the schemas. */
            content: string;
            metadata: {
                [key: string]: unknown;
            } | null;
            status: components["schemas"]["ComponentStatus"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        GenerateContent: {
            selected_question_ids: components["schemas"]["QuestionId"][];
            /** @description A brand voice of the site. */
            brand_voice_id?: string;
            title?: string;
        };
        GenerationAccepted: {
            /** Format: uuid */
            id: string;
            /** @constant */
            status: "generating";
            message?: string;
        };
        /** @enum {string} */
        ComplianceStatus: "not_checked" | "checking" | "complete" | "failed";
        ComplianceIssue: {
            /** @description Name of the rule. */
            rule: string;
            /** @description `error`, `warning` or `info`. */
            severity: string;
            message: string;
            /** @description Where in the article. */
            location: string;
        };
        ComplianceReport: {
            score: number;
            issues: components["schemas"]["ComplianceIssue"][];
            /** Format: date-time */
            checked_at?: string;
        };
        ContentCompliance: {
            /** Format: uuid */
            article_id: string;
            status: components["schemas"]["ComplianceStatus"];
            /** @description Null until a check has finished. */
            report: components["schemas"]["ComplianceReport"] | null;
        };
        ComplianceCheckAccepted: {
            /** Format: uuid */
            article_id: string;
            /** @constant */
            status: "checking";
            message?: string;
        };
        /**
         * @description | Tool | Component types it makes |
         *     |---|---|
         *     | `seo-metadata` | `seoMetadata` |
         *     | `schemas` | `combinedSchema` |
         *     | `social-snippets` | `facebookSnip`, `instagramSnip`, `twitterSnip`, `googleBusinessSnip` |
         *     | `page-slugs` | `pageSlugs` |
         *     | `post-tags` | `postTags` |
         *     | `search-intent` | `searchIntent` |
         * @enum {string}
         */
        ContentTool: "seo-metadata" | "schemas" | "social-snippets" | "page-slugs" | "post-tags" | "search-intent";
        GenerateContentTools: {
            /** @description Which tools to run; without it `seo-metadata`, `schemas` and `social-snippets`. */
            tools?: components["schemas"]["ContentTool"][];
        };
        ContentToolsAccepted: {
            /** Format: uuid */
            article_id: string;
            /** @description The component types being made. */
            tools: string[];
            /** @constant */
            status: "generating";
            message?: string;
        };
        ContentToolAccepted: {
            /** Format: uuid */
            article_id: string;
            tool: components["schemas"]["ContentTool"];
            /** @constant */
            status: "generating";
            message?: string;
        };
        /** @enum {string} */
        VehicleCondition: "new" | "used";
        Vin: string;
        VehicleSummary: {
            vin: components["schemas"]["Vin"];
            year: number;
            make: string;
            model: string;
            trim: string | null;
            condition: components["schemas"]["VehicleCondition"];
            /** @description The condition with a capital letter, as in the details. */
            vehicle_type?: string;
            price: number | null;
            mileage: number | null;
            exterior_color: string | null;
            interior_color: string | null;
            has_description: boolean;
            /** Format: uri */
            image_url: string | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** @enum {string} */
        VehicleDescriptionStatus: "not_generated" | "generating" | "complete" | "failed";
        Vehicle: {
            vin: components["schemas"]["Vin"];
            year: number;
            make: string;
            model: string;
            trim: string | null;
            /** @description `New` or `Used`. */
            vehicle_type: string;
            /** @description The vehicle type in lower case, as in the list. */
            condition?: components["schemas"]["VehicleCondition"];
            price: number | null;
            mileage: number | null;
            exterior_color: string | null;
            interior_color: string | null;
            engine: string;
            transmission: string;
            drivetrain: string;
            fuel_type: string;
            body_style: string;
            stock_number: string;
            /** Format: uri */
            image_url: string | null;
            images: string[];
            /** @description May be null even if `description_status` is `complete`. */
            ai_description: string | null;
            description_status: components["schemas"]["VehicleDescriptionStatus"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        InventoryFeed: {
            /** Format: date-time */
            generated_at: string;
            vehicle_count: number;
            vehicles: components["schemas"]["Vehicle"][];
        };
        InventoryStats: {
            total_vehicles: number;
            new_count: number;
            used_count: number;
            with_description: number;
            without_description: number;
            /** Format: date-time */
            last_synced_at: string;
        };
        GenerateVehicleDescriptionBatch: {
            vins: components["schemas"]["Vin"][];
        };
        VehicleDescriptionBatchItem: {
            vin: components["schemas"]["Vin"];
            /** @constant */
            status: "generating";
            /** Format: uuid */
            component_id: string;
        };
        VehicleDescriptionBatchFailure: {
            vin: string;
            /** @constant */
            status: "failed";
            error: string;
        };
        VehicleDescriptionBatchAccepted: {
            /** @description One for each VIN sent, in the same order. */
            items: (components["schemas"]["VehicleDescriptionBatchItem"] | components["schemas"]["VehicleDescriptionBatchFailure"])[];
            message?: string;
        };
        VehicleDescription: {
            vin: components["schemas"]["Vin"];
            status: components["schemas"]["VehicleDescriptionStatus"];
            description: string | null;
            /** Format: uuid */
            component_id: string | null;
            /** Format: date-time */
            generated_at: string | null;
        };
        VehicleDescriptionAccepted: {
            vin: components["schemas"]["Vin"];
            /** @constant */
            status: "generating";
            /** Format: uuid */
            component_id?: string;
            message?: string;
        };
        /**
         * @description The events one can subscribe to.
         * @enum {string}
         */
        WebhookEvent: "ideacloud.completed" | "ideacloud.failed" | "content.progress" | "content.completed" | "content.failed" | "compliance.completed" | "content_tools.completed" | "content.approval.submitted" | "content.approval.approved" | "content.approval.rejected" | "content.approval.escalated" | "content.approval.overridden" | "inventory.description.completed" | "inventory.description.batch_completed" | "inventory.feed.updated";
        Webhook: {
            id: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["WebhookEvent"][];
            description?: string | null;
            is_active: boolean;
            /** @description Failed attempts since the last delivery that went through. */
            failure_count: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * Format: uri
         * @description An https address. For development, plain http is accepted to a loopback host (localhost, 127.0.0.1, [::1]).
         */
        WebhookUrl: string;
        CreateWebhook: {
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["WebhookEvent"][];
            description?: string;
        };
        CreatedWebhook: {
            id: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["WebhookEvent"][];
            description?: string | null;
            /** @description Signs every delivery. Shown here and never again. */
            secret: string;
            /** @constant */
            is_active: true;
            /** Format: date-time */
            created_at: string;
        };
        /** @description Only what is sent changes. */
        UpdateWebhook: {
            url?: components["schemas"]["WebhookUrl"];
            /** @description Replaces the whole list. */
            events?: components["schemas"]["WebhookEvent"][];
            is_active?: boolean;
            description?: string;
        };
        UpdatedWebhook: {
            id: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["WebhookEvent"][];
            description?: string | null;
            is_active: boolean;
            /** Format: date-time */
            updated_at: string;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** @description Stays the same through all attempts. */
            event_id: string;
            event_type: string;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            attempts: number;
            response_status: number | null;
            response_body: string | null;
            /** Format: date-time */
            next_retry_at: string | null;
            /** Format: date-time */
            delivered_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /** @description Any event, or the ping that exists for tests only. */
        TestableEvent: components["schemas"]["WebhookEvent"] | "test.ping";
        TestWebhook: {
            /**
             * @description Which event to send an example of.
             * @default test.ping
             */
            event_type?: components["schemas"]["TestableEvent"];
        };
        WebhookTestResult: {
            webhook_id: string;
            /** @description Did the receiver answer with a 2xx? */
            delivered: boolean;
            /** @description The receiver's status; null if nobody answered. */
            response_status: number | null;
            /** @description The receiver's body as text; null if nobody answered. */
            response_body: string | null;
        };
        Site: {
            /** Format: uuid */
            id: string;
            name: string;
            vertical?: string;
            /** @description A bare host or a full URL. */
            domain: string;
            city: string;
            /** @description Two letters. */
            state: string;
            zip: string;
            /** @description Who runs the website. */
            platform?: string;
            /** @description The brand the dealership sells. */
            oem?: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        Category: {
            id: string;
            name: string;
            slug: string;
            description: string | null;
            article_count: number;
        };
        BrandVoice: {
            /** @description What `brand_voice_id` takes. */
            id: string;
            name: string;
            description: string | null;
            tone: string;
            is_default: boolean;
            /** Format: date-time */
            created_at: string;
        };
        SiteElement: {
            id: string;
            /** @description `cta`, `disclaimer`, `link` or `banner`. */
            type: string;
            name: string;
            content: string;
            is_active: boolean;
            /** Format: date-time */
            updated_at: string;
        };
        SiteContentType: {
            id: components["schemas"]["ArticleType"];
            name: string;
            description: string | null;
            is_enabled: boolean;
        };
        Health: {
            /** @constant */
            status: "ok";
            /** Format: date-time */
            timestamp: string;
        };
        /** @enum {string} */
        Scope: "ideaclouds:read" | "ideaclouds:write" | "content:read" | "content:write" | "compliance:write" | "content_tools:write" | "inventory:read" | "inventory:write" | "webhooks:read" | "webhooks:write" | "site:read";
        /**
         * @description A named set of scopes.
         * @enum {string}
         */
        ScopePreset: "full_access" | "read_only" | "content_generation" | "inventory_only";
        /** @enum {string} */
        ApiKeyStatus: "active" | "expired" | "revoked";
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The part of the key that may be shown again. */
            key_prefix: string;
            /** Format: uuid */
            site_id: string;
            scopes: components["schemas"]["Scope"][];
            /** @description The preset the scopes came from; null if they were picked one by one. */
            preset: components["schemas"]["ScopePreset"] | null;
            rate_limit_per_minute: number;
            rate_limit_per_day: number;
            status: components["schemas"]["ApiKeyStatus"];
            /** Format: date-time */
            last_used_at: string | null;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /** @description The scopes are either picked one by one or taken from a preset. */
        CreateApiKey: {
            name: string;
            /** @default 60 */
            rate_limit_per_minute?: number;
            /** @default 10000 */
            rate_limit_per_day?: number;
            /**
             * @description Null means never.
             * @default null
             * @enum {integer|null}
             */
            expires_in_days?: 30 | 90 | 180 | 365 | null;
        } & ({
            scopes: components["schemas"]["Scope"][];
        } | {
            preset: components["schemas"]["ScopePreset"];
        });
        ApiKeyWithSecret: components["schemas"]["ApiKey"] & {
            /** @description The key itself. Shown here and never again. */
            key: string;
        };
        RotateApiKey: {
            /**
             * @description How long the old key goes on working.
             * @default 0
             */
            overlap_seconds?: number;
        };
        WebhookEnvelope: {
            /** @description The same for every attempt; drop what you have seen. */
            id: string;
            type: string;
            /** Format: uuid */
            site_id: string;
            /** Format: date-time */
            timestamp: string;
            /** @constant */
            api_version: "2025-01-01";
        };
        IdeaCloudCompletedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "ideacloud.completed";
            data: {
                /** Format: uuid */
                ideacloud_id: string;
                keyword: string;
            };
        };
        IdeaCloudFailedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "ideacloud.failed";
            data: {
                /** Format: uuid */
                ideacloud_id: string;
                keyword: string;
                error: string;
            };
        };
        /** @description Comes several times for one article. */
        ContentProgressEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content.progress";
            data: {
                /** Format: uuid */
                article_id: string;
                article_type: components["schemas"]["ArticleType"];
                component_type: components["schemas"]["ComponentTypeValue"];
                /** @description The last one is `finalizing`. */
                stage: string;
                message: string;
                progress_percent: number;
            };
        };
        ContentCompletedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content.completed";
            data: {
                /** Format: uuid */
                article_id: string;
                article_type: components["schemas"]["ArticleType"];
            };
        };
        ContentFailedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content.failed";
            data: {
                /** Format: uuid */
                article_id: string;
                article_type: components["schemas"]["ArticleType"];
                error: string;
            };
        };
        ComplianceCompletedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "compliance.completed";
            data: {
                /** Format: uuid */
                article_id: string;
                overall_status: string;
                overall_score: number;
            };
        };
        ContentToolsCompletedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content_tools.completed";
            data: {
                /** Format: uuid */
                article_id: string;
                tools: string[];
            };
        };
        /** @description What all approval events tell. */
        ContentApproval: {
            /** Format: uuid */
            article_id: string;
            /** @description Who did it; null if it was the system. */
            actor: string | null;
            comment: string | null;
        };
        ContentApprovalSubmittedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content.approval.submitted";
            data: components["schemas"]["ContentApproval"];
        };
        ContentApprovalApprovedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content.approval.approved";
            data: components["schemas"]["ContentApproval"];
        };
        ContentApprovalRejectedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content.approval.rejected";
            data: components["schemas"]["ContentApproval"];
        };
        ContentApprovalEscalatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content.approval.escalated";
            data: components["schemas"]["ContentApproval"];
        };
        ContentApprovalOverriddenEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "content.approval.overridden";
            data: components["schemas"]["ContentApproval"];
        };
        VehicleDescriptionCompletedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "inventory.description.completed";
            data: {
                vin: components["schemas"]["Vin"];
                year: number;
                make: string;
                model: string;
            };
        };
        VehicleDescriptionBatchCompletedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "inventory.description.batch_completed";
            data: {
                count: number;
                /** Format: uuid */
                site_id: string;
            };
        };
        InventoryFeedUpdatedEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "inventory.feed.updated";
            data: {
                vehicle_count: number;
            };
        };
        TestPingEvent: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            type: "test.ping";
            data: {
                webhook_id: string;
                message: string;
            };
        };
    };
    responses: {
        /** @description Something in the request is wrong, or the resource is in the wrong state for it. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing, unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key has none of the scopes that open this operation. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description One of the key's two quotas is used up. Calls made meanwhile count as well and lengthen the wait. */
        RateLimitExceeded: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something went wrong on the other side. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The idempotency key was used before with another request. */
        IdempotencyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource, or it belongs to another site. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something went wrong on the other side. */
        UnmeteredInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session is missing, unknown or over. */
        UnmeteredUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something in the request is wrong, or the resource is in the wrong state for it. */
        UnmeteredBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource, or it belongs to another site. */
        UnmeteredNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any 2xx counts as delivered; anything else is tried again later. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description How many records to answer at most. */
        Limit: number;
        /** @description Where to go on: the `next_cursor` of the page before. Opaque; do not read anything into it. */
        Cursor: string;
        /**
         * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
         *     another request gets 409. `Idempotency-Key` is understood as well.
         * @example cms-sync-2026-03-04-0017
         */
        IdempotencyKey: string;
        /**
         * @description The IdeaCloud.
         * @example 0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40
         */
        IdeaCloudId: string;
        /**
         * @description The content item.
         * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
         */
        ContentId: string;
        /**
         * @description A component type; upper and lower case do not matter.
         * @example seoMetadata
         */
        ComponentTypeName: string;
        /**
         * @description The content tool to run.
         * @example page-slugs
         */
        ContentToolName: components["schemas"]["ContentTool"];
        /**
         * @description The vehicle identification number.
         * @example 4S4BTGND5R3100042
         */
        VehicleVin: components["schemas"]["Vin"];
        /**
         * @description The webhook subscription.
         * @example 6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728
         */
        WebhookId: string;
        /**
         * @description The API key (its id, never the key itself).
         * @example 5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175
         */
        ApiKeyId: string;
        /**
         * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
         *     UTF-8 text. Compare in constant time.
         * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this exchange. Errors repeat it in their body; quote it when asking for help.
         * @example req_7f3c91d0a2
         */
        RequestId: string;
        /**
         * @description How many calls the key may make in any 60 seconds.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description How many of them are left now.
         * @example 59
         */
        RateLimitRemaining: number;
        /**
         * @description Unix time in seconds at which the next call frees up.
         * @example 1772648587
         */
        RateLimitReset: number;
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
         * @description `true` if this is the remembered answer to an earlier call with the same idempotency key.
         * @example true
         */
        IdempotentReplayed: boolean;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listIdeaClouds: {
        parameters: {
            query?: {
                /** @description Only those in this state. */
                status?: components["schemas"]["IdeaCloudStatus"];
                /** @description Only those whose keyword contains this text, in upper or lower case. */
                keyword?: string;
                /** @description How many records to answer at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the `next_cursor` of the page before. Opaque; do not read anything into it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IdeaCloudSummary"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createIdeaCloud: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIdeaCloud"];
            };
        };
        responses: {
            /** @description The research has started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IdeaCloudAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createIdeaCloudBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIdeaCloudBatch"];
            };
        };
        responses: {
            /** @description Each item has been started, or has failed on its own. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IdeaCloudBatchAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getIdeaCloud: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The IdeaCloud.
                 * @example 0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40
                 */
                id: components["parameters"]["IdeaCloudId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The IdeaCloud. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IdeaCloud"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getIdeaCloudQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The IdeaCloud.
                 * @example 0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40
                 */
                id: components["parameters"]["IdeaCloudId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions and their clusters. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IdeaCloudQuestions"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listContent: {
        parameters: {
            query?: {
                /** @description Only articles of this type. */
                article_type?: components["schemas"]["ArticleType"];
                /** @description How many records to answer at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the `next_cursor` of the page before. Opaque; do not read anything into it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentSummary"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContent"];
            };
        };
        responses: {
            /** @description Interactive mode. Nothing is created; these inputs are wanted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentInputNeeded"];
                    };
                };
            };
            /** @description Simple mode. The generation has started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createContentBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContentBatch"];
            };
        };
        responses: {
            /** @description Each item has been started, or has failed on its own. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentBatchAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content item. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Content"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getContentHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listContentComponents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All components. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            components: components["schemas"]["Component"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getContentComponent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
                /**
                 * @description A component type; upper and lower case do not matter.
                 * @example seoMetadata
                 */
                type: components["parameters"]["ComponentTypeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The component. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Component"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    generateContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateContent"];
            };
        };
        responses: {
            /** @description The generation has started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GenerationAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getContentCompliance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the check, and its report once there is one. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentCompliance"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    checkContentCompliance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check has started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ComplianceCheckAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    generateContentTools: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GenerateContentTools"];
            };
        };
        responses: {
            /** @description The tools are running. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentToolsAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    generateContentTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The content item.
                 * @example 9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b
                 */
                id: components["parameters"]["ContentId"];
                /**
                 * @description The content tool to run.
                 * @example page-slugs
                 */
                tool: components["parameters"]["ContentToolName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tool is running. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentToolAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listVehicles: {
        parameters: {
            query?: {
                /** @description Only makes that contain this text, in upper or lower case. */
                make?: string;
                /** @description Only models that contain this text, in upper or lower case. */
                model?: string;
                /** @description Only this model year. */
                year?: number;
                /** @description Only new or only used vehicles. */
                condition?: components["schemas"]["VehicleCondition"];
                /** @description How many records to answer at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the `next_cursor` of the page before. Opaque; do not read anything into it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VehicleSummary"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getInventoryFeed: {
        parameters: {
            query?: {
                /** @description JSON or XML. */
                format?: "json" | "xml";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All vehicles. In XML, the elements of a vehicle are named like the fields in JSON. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InventoryFeed"];
                    };
                    "application/xml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getInventoryStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InventoryStats"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    generateVehicleDescriptionBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateVehicleDescriptionBatch"];
            };
        };
        responses: {
            /** @description Each vehicle has been started, or has failed on its own. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VehicleDescriptionBatchAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vehicle identification number.
                 * @example 4S4BTGND5R3100042
                 */
                vin: components["parameters"]["VehicleVin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Vehicle"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getVehicleDescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The vehicle identification number.
                 * @example 4S4BTGND5R3100042
                 */
                vin: components["parameters"]["VehicleVin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description, or where it stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VehicleDescription"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    generateVehicleDescription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe for 24 hours: the same key and the same request get the first answer again, the same key with
                 *     another request gets 409. `Idempotency-Key` is understood as well.
                 * @example cms-sync-2026-03-04-0017
                 */
                "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The vehicle identification number.
                 * @example 4S4BTGND5R3100042
                 */
                vin: components["parameters"]["VehicleVin"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generation has started. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VehicleDescriptionAccepted"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All subscriptions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            webhooks: components["schemas"]["Webhook"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description Subscribed. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CreatedWebhook"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook subscription.
                 * @example 6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook subscription.
                 * @example 6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhook"];
            };
        };
        responses: {
            /** @description The subscription as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UpdatedWebhook"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many records to answer at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The webhook subscription.
                 * @example 6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            deliveries: components["schemas"]["WebhookDelivery"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The webhook subscription.
                 * @example 6a0e1c52-4f83-4d19-b2c7-90e5a1d3f728
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TestWebhook"];
            };
        };
        responses: {
            /** @description How it went. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookTestResult"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Site"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All categories. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            categories: components["schemas"]["Category"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listBrandVoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All brand voices. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brand_voices: components["schemas"]["BrandVoice"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listSiteElements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All elements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            elements: components["schemas"]["SiteElement"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listSiteContentTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All content types. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            content_types: components["schemas"]["SiteContentType"][];
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All scopes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            scopes: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listContentTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All content types. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            content_types: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listComponentTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All component types. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            component_types: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhookEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            webhook_events: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listContentTools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All content tools. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            content_tools: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Health"];
                    };
                };
            };
            /** @description The address cannot be read. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["UnmeteredInternalError"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            api_keys: components["schemas"]["ApiKey"][];
                        };
                    };
                };
            };
            401: components["responses"]["UnmeteredUnauthorized"];
            500: components["responses"]["UnmeteredInternalError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKeyWithSecret"];
                    };
                };
            };
            400: components["responses"]["UnmeteredBadRequest"];
            401: components["responses"]["UnmeteredUnauthorized"];
            500: components["responses"]["UnmeteredInternalError"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key's record. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"];
                    };
                };
            };
            400: components["responses"]["UnmeteredBadRequest"];
            401: components["responses"]["UnmeteredUnauthorized"];
            404: components["responses"]["UnmeteredNotFound"];
            500: components["responses"]["UnmeteredInternalError"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key's record as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"];
                    };
                };
            };
            400: components["responses"]["UnmeteredBadRequest"];
            401: components["responses"]["UnmeteredUnauthorized"];
            404: components["responses"]["UnmeteredNotFound"];
            500: components["responses"]["UnmeteredInternalError"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 5e0a7b94-1d26-4c8f-a3e9-f4b60c2d8175
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKeyWithSecret"];
                    };
                };
            };
            400: components["responses"]["UnmeteredBadRequest"];
            401: components["responses"]["UnmeteredUnauthorized"];
            404: components["responses"]["UnmeteredNotFound"];
            500: components["responses"]["UnmeteredInternalError"];
        };
    };
    onIdeaCloudCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaCloudCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onIdeaCloudFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdeaCloudFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentProgress: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentProgressEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onComplianceCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplianceCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentToolsCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentToolsCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentApprovalSubmitted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentApprovalSubmittedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentApprovalApproved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentApprovalApprovedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentApprovalRejected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentApprovalRejectedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentApprovalEscalated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentApprovalEscalatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onContentApprovalOverridden: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentApprovalOverriddenEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onVehicleDescriptionCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleDescriptionCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onVehicleDescriptionBatchCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleDescriptionBatchCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onInventoryFeedUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryFeedUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onTestPing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha256=` and the lower-case hexadecimal HMAC-SHA256 of the raw body, keyed with the subscription's secret as
                 *     UTF-8 text. Compare in constant time.
                 * @example sha256=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestPingEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
}
