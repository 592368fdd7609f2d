// Generated from openapi/hygiara by npm run generate.
export interface paths {
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The organization's keys, newest first. Expired keys stay in the list until they are revoked.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create API key
         * @description Makes a key. It is shown here once and can never be read again; if it gets lost, revoke it and create another. Give
         *     each pipeline a key of its own, so that each can be revoked alone.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10
                 */
                keyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get API key
         * @description What may be known about a key; never the key itself. A revoked key is not found.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke API key
         * @description Ends a key at once and for good: there is no grace period, and nothing brings it back. Calls that were accepted
         *     before run to their end. A key that is revoked already is not found.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description The organization's projects, newest first.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create project
         * @description Opens a project for reviews. No API key may do this; sign in as a member or more.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{projectId}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project.
                 * @example 5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List schedules
         * @description A project's recurring reviews, with the next run and how the last one went.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Create schedule
         * @description Ties a saved review template to a cadence; it is active at once. No API key may do this; sign in as a member or more.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connections
         * @description The organization's saved Azure connections, newest first, without their secrets.
         */
        get: operations["listConnections"];
        put?: never;
        /**
         * Create connection
         * @description Signs in to Azure with the credentials and looks for subscriptions; only a connection that works is saved. The service
         *     principal needs Reader on each subscription or on a management group; the Landing Zone assessment needs to see the
         *     management groups as well. Saving starts no review. No API key may do this; sign in as an admin or the owner.
         */
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connectionId}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Azure connection.
                 * @example 8d41f7c3-0e92-4a6b-b5d8-3c7f1a2e9b60
                 */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description The Azure subscriptions that a connection can see, by name. Any of them can be put in scope of a review.
         */
        get: operations["listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews
         * @description The organization's reviews in all its projects, newest first.
         */
        get: operations["listReviews"];
        put?: never;
        /**
         * Trigger review
         * @description Queues a review of what a saved connection or an access token can see. A token is checked first; if it would not do,
         *     no review is created. Poll the review to see how it goes.
         *
         *     An organization may trigger ten reviews an hour, on top of the quota of each key.
         */
        post: operations["triggerReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * Get review
         * @description How far a review is, what it really covers and, once it is completed, its scores. Ask every 15 seconds or so until the
         *     status is final; long reviews are normal.
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * List findings
         * @description What a completed review found, worst first, with the evidence in Azure.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/landing-zone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * Get Landing Zone results
         * @description The checks of the Landing Zone assessment. `NotVerified` means that too little could be seen to tell; it is no pass.
         */
        get: operations["getLandingZone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel review
         * @description Stops a review that has not ended. It keeps no results.
         */
        post: operations["cancelReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * List reports
         * @description One report for each assessment that was selected and could be written. They follow a while after the review is
         *     completed; until then the list is empty.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{reviewId}/reports/{reportId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
                /**
                 * @description The report.
                 * @example 41c8e0b7-9d25-4e73-a6f1-08b3d5c72e96
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        /**
         * Download report
         * @description The Word document itself: executive summary, estate overview, a section for each domain, roadmap and appendix. Errors
         *     are JSON all the same.
         */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PageInfo: {
            page: number;
            pageSize: number;
            /** @description How many records match the filters. */
            totalItems: number;
            totalPages: number;
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            /** @description What the key is for. */
            name: string;
            /** @description The part of the key that may be shown again. */
            keyPrefix: string;
            /**
             * Format: date-time
             * @description Null until the first call with it.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description Null means never.
             */
            expiresAt: string | null;
            /** @description Whether `expiresAt` has passed, as of this answer. */
            isExpired: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description The user who made it. */
            createdBy: string;
            /** Format: date-time */
            revokedAt: string | null;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKey"][];
        } & components["schemas"]["PageInfo"];
        /** @enum {string} */
        ProblemCode: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired" | "session_required" | "forbidden" | "not_found" | "api_key_not_found" | "landing_zone_not_enabled" | "report_not_found" | "api_key_name_taken" | "review_not_completed" | "review_already_final" | "report_not_ready" | "validation_failed" | "azure_validation_failed" | "azure_token_rejected" | "subscriptions_not_selectable" | "rate_limited" | "internal_error";
        /** @description Problem details (RFC 9457). */
        Problem: {
            /**
             * Format: uri-reference
             * @description `about:blank`: `code` says which problem it is.
             */
            type: string;
            /** @description The reason phrase of the status. */
            title: string;
            status: number;
            /** @description Compare with the documented codes; expect others. */
            code: components["schemas"]["ProblemCode"] | string;
            /** @description For people. */
            detail: string;
            /** @description Equal to the header X-Request-Id. */
            traceId: string;
            /** @description With 422 only: what is wrong with each field. */
            errors?: {
                [key: string]: string[];
            };
        };
        CreateApiKey: {
            /** @description What the key is for, such as the pipeline's name. */
            name: string;
            /**
             * @description When the key shall end; it must lie in the future. A date means the end of that day, UTC. Null means never.
             * @default null
             */
            expiresAt?: string | null;
        };
        ApiKeyCreated: components["schemas"]["ApiKey"] & {
            /** @description The key itself. Shown here and never again. */
            key: string;
        };
        /** @description The parent of reviews and schedules. Older guides call it a customer. */
        Project: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            /** Format: date-time */
            createdAt: string;
            reviewCount: number;
            /**
             * Format: date-time
             * @description When its latest review was queued.
             */
            lastReviewAt: string | null;
        };
        ProjectPage: {
            items: components["schemas"]["Project"][];
        } & components["schemas"]["PageInfo"];
        CreateProject: {
            name: string;
            description?: string | null;
        };
        /** @enum {string} */
        ScheduleCadence: "Weekly" | "Monthly" | "Quarterly";
        /** @description Runs a saved review template again and again. */
        Schedule: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            name: string;
            /** Format: uuid */
            templateId: string;
            cadence: components["schemas"]["ScheduleCadence"];
            isActive: boolean;
            /** Format: date-time */
            nextRunAt: string;
            /** Format: date-time */
            lastRunAt: string | null;
            /** @description Why the last run failed; null if it did not. The next run is tried all the same. */
            lastError: string | null;
        };
        SchedulePage: {
            items: components["schemas"]["Schedule"][];
        } & components["schemas"]["PageInfo"];
        CreateSchedule: {
            name: string;
            /**
             * Format: uuid
             * @description A saved review template of the project.
             */
            templateId: string;
            cadence: components["schemas"]["ScheduleCadence"];
        };
        /** @description A saved service principal that can read Azure subscriptions. It belongs to the organization. */
        Connection: {
            /** Format: uuid */
            id: string;
            friendlyName: string;
            /**
             * Format: uuid
             * @description The Microsoft Entra tenant.
             */
            tenantId: string;
            /**
             * Format: uuid
             * @description The service principal's application.
             */
            clientId: string;
            /** @description Whether it is scanned every week. */
            continuousScanning: boolean;
            /** @description The Well-Architected rules that its reviews use; null means the default ones. */
            wafRuleSetId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        ConnectionPage: {
            items: components["schemas"]["Connection"][];
        } & components["schemas"]["PageInfo"];
        CreateConnection: {
            friendlyName: string;
            /** Format: uuid */
            tenantId: string;
            /** Format: uuid */
            clientId: string;
            /** @description Never answered again. */
            clientSecret: string;
        };
        /**
         * @description As Azure Resource Manager says it.
         * @enum {string}
         */
        SubscriptionState: "Enabled" | "Warned" | "PastDue" | "Disabled" | "Deleted";
        /** @description An Azure subscription. */
        Subscription: {
            /** Format: uuid */
            subscriptionId: string;
            displayName: string;
            state: components["schemas"]["SubscriptionState"];
        };
        SubscriptionPage: {
            items: components["schemas"]["Subscription"][];
        } & components["schemas"]["PageInfo"];
        /**
         * @description `Pending` exists but has not really begun, `Queued` accepted and waiting for a worker, `Running` scans Azure,
         *     `Completed` has all its results, `Failed` did not complete, `Cancelled` was stopped. The last three are final.
         * @enum {string}
         */
        ReviewStatus: "Pending" | "Queued" | "Running" | "Completed" | "Failed" | "Cancelled";
        /**
         * @description How the review gets into Azure. Signing in to Microsoft is a third way that only the browser has.
         * @enum {string}
         */
        ReviewAuthentication: "StoredConnection" | "AccessToken";
        /**
         * @description `Resource` looks at resources by the Well-Architected pillars, `LandingZone` at the whole estate.
         * @enum {string}
         */
        Assessment: "Resource" | "LandingZone";
        PillarScore: number;
        /** @description One score for each pillar of the Well-Architected Framework; more is better. */
        PillarScores: {
            reliability: components["schemas"]["PillarScore"];
            security: components["schemas"]["PillarScore"];
            costOptimization: components["schemas"]["PillarScore"];
            operationalExcellence: components["schemas"]["PillarScore"];
            performanceEfficiency: components["schemas"]["PillarScore"];
        };
        /** @description How many findings there are; all zero until the review is completed. */
        FindingCounts: {
            total: number;
            critical: number;
            high: number;
            medium: number;
            low: number;
        };
        Review: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            status: components["schemas"]["ReviewStatus"];
            authentication: components["schemas"]["ReviewAuthentication"];
            assessments: components["schemas"]["Assessment"][];
            /** @description The subscriptions really in scope. */
            subscriptions: components["schemas"]["Subscription"][];
            /** @description The id of a user, or `apiKey:` and the id of a key. */
            queuedBy: string;
            /** Format: date-time */
            queuedAt: string;
            /**
             * Format: date-time
             * @description When it began to run.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When it reached its final status.
             */
            completedAt: string | null;
            /** @description For people; null unless it failed. */
            failureReason: string | null;
            /** @description Null until the review is completed. */
            pillarScores: components["schemas"]["PillarScores"] | null;
            findingCounts: components["schemas"]["FindingCounts"];
            /** @description Whether reports can be downloaded. That may be a while after completion. */
            reportsReady: boolean;
        };
        ReviewPage: {
            items: components["schemas"]["Review"][];
        } & components["schemas"]["PageInfo"];
        ReviewOptions: {
            /** Format: uuid */
            projectId: string;
            /**
             * @default [
             *       "Resource"
             *     ]
             */
            assessments?: components["schemas"]["Assessment"][];
            /** @description The Well-Architected rules to use; null means those of the connection. */
            wafRuleSetId?: string | null;
        };
        /** @description Reviews subscriptions that a saved connection can see. */
        TriggerReviewByConnection: components["schemas"]["ReviewOptions"] & {
            /** @constant */
            authentication: "StoredConnection";
            /** Format: uuid */
            connectionId: string;
            /** @description Those to review; all that the connection sees when left out. */
            subscriptionIds?: string[];
        };
        /** @description Reviews every subscription that the token can see; there is nothing to select. */
        TriggerReviewByToken: components["schemas"]["ReviewOptions"] & {
            /** @constant */
            authentication: "AccessToken";
            /** @description An Azure access token for the audience `https://management.azure.com/`. Never answered again. */
            accessToken: string;
        };
        /** @description `authentication` says which of the two it is. */
        TriggerReview: components["schemas"]["TriggerReviewByConnection"] | components["schemas"]["TriggerReviewByToken"];
        /**
         * @description A pillar of the Well-Architected Framework, spelt as in `PillarScores`.
         * @enum {string}
         */
        Pillar: "reliability" | "security" | "costOptimization" | "operationalExcellence" | "performanceEfficiency";
        /**
         * @description Spelt as in `FindingCounts`.
         * @enum {string}
         */
        Severity: "critical" | "high" | "medium" | "low";
        /** @description Something seen in Azure. */
        Evidence: {
            /** @description Azure resource id. */
            resourceId: string;
            resourceType: string;
            /**
             * Format: uuid
             * @description Null for what lies above subscriptions.
             */
            subscriptionId: string | null;
            observation: string;
        };
        /** @description A rule that the environment breaks, and where. */
        Finding: {
            /** Format: uuid */
            id: string;
            ruleId: string;
            title: string;
            pillar: components["schemas"]["Pillar"];
            severity: components["schemas"]["Severity"];
            /** @description What to do about it. */
            recommendation: string;
            evidence: components["schemas"]["Evidence"][];
        };
        FindingPage: {
            items: components["schemas"]["Finding"][];
        } & components["schemas"]["PageInfo"];
        /**
         * @description `Passed`, `Failed`, `Partial` (in place here and there but not across the estate), or `NotVerified`: too little could
         *     be seen to tell. Never count `NotVerified` as passed.
         * @enum {string}
         */
        LandingZoneState: "Passed" | "Failed" | "Partial" | "NotVerified";
        LandingZoneCheck: {
            id: string;
            /** @description Design area of the Azure landing zones. */
            area: string;
            title: string;
            state: components["schemas"]["LandingZoneState"];
            /** @description What was seen; empty where nothing could be. */
            evidence: components["schemas"]["Evidence"][];
        };
        LandingZone: {
            checks: components["schemas"]["LandingZoneCheck"][];
        };
        /** @description A Word document about one assessment of a review. */
        Report: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            reviewId: string;
            kind: components["schemas"]["Assessment"];
            fileName: string;
            sizeBytes: number;
            /** Format: date-time */
            generatedAt: string;
            /**
             * Format: uri
             * @description Takes the same key or session as every other operation.
             */
            downloadUrl: string;
        };
    };
    responses: {
        /** @description The body cannot be read, or the address cannot. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in. */
        SignInRequired: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An API key came instead of a session, or the user may not manage keys. */
        KeyManagementForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A field or a parameter breaks its rule. */
        ValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A quota is used up. Calls refused meanwhile do not count. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another key has this name. Only where names were made unique, which by default they are not. */
        ApiKeyNameTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such key, it belongs to another organization, or it is revoked already. */
        ApiKeyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is missing, unknown, revoked or expired; a key that is both is told to be revoked. */
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The permission is missing. No key has more than the four that all keys have. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such resource, or it belongs to another organization. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A field breaks its rule, or Azure does not let the service principal in. Nothing is saved. */
        ConnectionRejected: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A field breaks its rule, or the access token would not do. No review is created. */
        ReviewRejected: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The review has no results: it is not completed yet, or never will be. */
        ReviewNotCompleted: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such review, or it was made without the Landing Zone assessment. */
        LandingZoneNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The review has ended, so it cannot be stopped. */
        ReviewAlreadyFinal: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such report, or no such review. */
        ReportNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The report is still being written. */
        ReportNotReady: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Which page to answer.
         * @example 1
         */
        Page: number;
        /**
         * @description How many records a page has at most.
         * @example 25
         */
        PageSize: number;
        /**
         * @description The API key (its id, never the key itself).
         * @example 0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10
         */
        ApiKeyId: string;
        /**
         * @description The project.
         * @example 5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52
         */
        ProjectId: string;
        /**
         * @description The Azure connection.
         * @example 8d41f7c3-0e92-4a6b-b5d8-3c7f1a2e9b60
         */
        ConnectionId: string;
        /**
         * @description Only the reviews of this project.
         * @example 5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52
         */
        ReviewProject: string;
        /**
         * @description Only reviews in this status; repeat it to ask for several.
         * @example [
         *       "Queued",
         *       "Running"
         *     ]
         */
        ReviewStatuses: components["schemas"]["ReviewStatus"][];
        /**
         * @description Only reviews queued at this moment or later.
         * @example 2031-01-01T00:00:00Z
         */
        QueuedAfter: string;
        /**
         * @description Only reviews queued at this moment or earlier.
         * @example 2031-02-01T00:00:00Z
         */
        QueuedBefore: string;
        /**
         * @description The review.
         * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
         */
        ReviewId: string;
        /**
         * @description Only findings of this pillar.
         * @example security
         */
        FindingPillar: components["schemas"]["Pillar"];
        /**
         * @description Only findings of this severity.
         * @example high
         */
        FindingSeverity: components["schemas"]["Severity"];
        /**
         * @description Only findings with evidence in this subscription.
         * @example 2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25
         */
        FindingSubscription: string;
        /**
         * @description The report.
         * @example 41c8e0b7-9d25-4e73-a6f1-08b3d5c72e96
         */
        ReportId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this exchange. Errors repeat it in their body; quote it when asking for help.
         * @example req_7f3c91d0a2
         */
        RequestId: string;
        /**
         * @description How many calls the key or session may make in any 60 seconds.
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
         * @example 1925431440
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
         * @description Where the new resource can be read.
         * @example /v1/reviews/e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
         */
        Location: string;
        /**
         * @description Says that this is a file to save, and its name (RFC 6266).
         * @example attachment; filename="contoso-retail-resource-2031-01-06.docx"
         */
        ContentDisposition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Whether revoked keys are listed, too. */
                includeRevoked?: boolean;
                /** @description Only keys that are expired, or only those that are not. */
                expired?: boolean;
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page has at most.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
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
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["KeyManagementForbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["KeyManagementForbidden"];
            409: components["responses"]["ApiKeyNameTaken"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10
                 */
                keyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key's record. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["KeyManagementForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example 0b7d5c1e-3a44-4f0a-9c55-2f3f1f6a9a10
                 */
                keyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
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
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["KeyManagementForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page has at most.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
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
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProject"];
            };
        };
        responses: {
            /** @description The new project. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page has at most.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project.
                 * @example 5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52
                 */
                projectId: components["parameters"]["ProjectId"];
            };
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
                    "application/json": components["schemas"]["SchedulePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project.
                 * @example 5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSchedule"];
            };
        };
        responses: {
            /** @description The new schedule. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page has at most.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
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
                    "application/json": components["schemas"]["ConnectionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConnection"];
            };
        };
        responses: {
            /** @description The saved connection. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ConnectionRejected"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page has at most.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The Azure connection.
                 * @example 8d41f7c3-0e92-4a6b-b5d8-3c7f1a2e9b60
                 */
                connectionId: components["parameters"]["ConnectionId"];
            };
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
                    "application/json": components["schemas"]["SubscriptionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /**
                 * @description Only the reviews of this project.
                 * @example 5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52
                 */
                projectId?: components["parameters"]["ReviewProject"];
                /**
                 * @description Only reviews in this status; repeat it to ask for several.
                 * @example [
                 *       "Queued",
                 *       "Running"
                 *     ]
                 */
                status?: components["parameters"]["ReviewStatuses"];
                /**
                 * @description Only reviews queued at this moment or later.
                 * @example 2031-01-01T00:00:00Z
                 */
                queuedAfter?: components["parameters"]["QueuedAfter"];
                /**
                 * @description Only reviews queued at this moment or earlier.
                 * @example 2031-02-01T00:00:00Z
                 */
                queuedBefore?: components["parameters"]["QueuedBefore"];
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page has at most.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
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
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    triggerReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriggerReview"];
            };
        };
        responses: {
            /** @description The review is queued. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ReviewRejected"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /**
                 * @description Only findings of this pillar.
                 * @example security
                 */
                pillar?: components["parameters"]["FindingPillar"];
                /**
                 * @description Only findings of this severity.
                 * @example high
                 */
                severity?: components["parameters"]["FindingSeverity"];
                /**
                 * @description Only findings with evidence in this subscription.
                 * @example 2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25
                 */
                subscriptionId?: components["parameters"]["FindingSubscription"];
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page has at most.
                 * @example 25
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
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
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReviewNotCompleted"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getLandingZone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All checks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LandingZone"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LandingZoneNotFound"];
            409: components["responses"]["ReviewNotCompleted"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    cancelReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review as it is now. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReviewAlreadyFinal"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All reports that are ready. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    downloadReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The review.
                 * @example e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34
                 */
                reviewId: components["parameters"]["ReviewId"];
                /**
                 * @description The report.
                 * @example 41c8e0b7-9d25-4e73-a6f1-08b3d5c72e96
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            409: components["responses"]["ReportNotReady"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
}
