// Generated from openapi/control by npm run generate.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the server ready, and what does it serve */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credentials
         * @description Never with a secret.
         */
        get: operations["listCredentials"];
        put?: never;
        /**
         * Issue a key
         * @description The secret is in this answer and nowhere else.
         */
        post: operations["issueCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a credential */
        get: operations["getCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a credential
         * @description At once, and for good.
         */
        post: operations["revokeCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/{id}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a credential expire now */
        post: operations["expireCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a credential's secret
         * @description A new credential with the same rights and quota; the old one works for `overlap` more.
         */
        post: operations["rotateCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a person in
         * @description For APIs that manage keys in a signed-in dashboard. The token is in this answer and nowhere else.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Of the APIs whose credentials belong to people and have what their role says. Give one to `issueCredential` or
         *     `createSession` as `user`, together with the tenant.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user another role
         * @description From the next call on, it counts for every credential of the user.
         */
        post: operations["changeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the clock */
        get: operations["getClock"];
        /**
         * Freeze, start or set the clock
         * @description Forwards, what becomes due is done. Backwards, nothing is undone.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move time forward
         * @description What becomes due on the way is done in order, each at its own moment.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List scripted trouble */
        get: operations["listFaults"];
        put?: never;
        /** Script trouble */
        post: operations["addFault"];
        /** Forget scripted trouble */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what happened */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        /** Forget what happened */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the seed
         * @description Every world but the default is gone; the clock is left alone.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Save the state
         * @description Everything but secrets.
         */
        get: operations["getSnapshot"];
        /** Restore a saved state */
        put: operations["restoreSnapshot"];
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
        /**
         * Format: date-time
         * @description RFC 3339.
         * @example 2026-01-01T00:00:00.000Z
         */
        Instant: string;
        Clock: {
            /**
             * @description A frozen clock stands still until it is moved; a running one goes on with real time.
             * @enum {string}
             */
            mode: "frozen" | "running";
            now: components["schemas"]["Instant"];
        };
        Health: {
            /**
             * @description The server is ready as soon as it answers.
             * @constant
             */
            status: "ok";
            /** @example 0.1.0 */
            version: string;
            /**
             * @description Names of the APIs that are served.
             * @example [
             *       "hrizn"
             *     ]
             */
            apis: string[];
            /**
             * @description Where the state is kept.
             * @enum {string}
             */
            store: "memory";
            clock: components["schemas"]["Clock"];
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /**
             * Format: uri-reference
             * @example about:blank
             */
            type: string;
            /** @example Unprocessable Content */
            title: string;
            /** @example 422 */
            status: number;
            /**
             * @description What came, what was expected and what to do next.
             * @example One field is wrong: expires_in.
             */
            detail: string;
            /**
             * @description For programs; it does not change.
             * @example invalid_request
             */
            code: string;
            /** @description Each fault with its place. */
            errors?: {
                /** @example must be a duration such as PT90S or P30D */
                detail: string;
                /**
                 * @description JSON Pointer into the body, as a URI fragment; of a parameter its name.
                 * @example #/expires_in
                 */
                pointer?: string;
                /**
                 * @example body
                 * @enum {string}
                 */
                in?: "body" | "query" | "path" | "header";
                /** @example expires_in */
                field?: string;
            }[];
        };
        /**
         * @description An isolated copy of an API's data.
         * @example default
         */
        WorldName: string;
        /** @description A key or a session, without its secret. */
        Credential: {
            /** @example 2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10 */
            id: string;
            /** @example hrizn */
            api: string;
            world: components["schemas"]["WorldName"];
            /** @example ci */
            name: string;
            /**
             * @description A key, or the session of a signed-in person.
             * @enum {string}
             */
            kind: "key" | "session";
            /**
             * @description Name of the security scheme in the API's document.
             * @example ApiKeyAuth
             */
            scheme: string;
            /**
             * @description The first characters of the secret, for recognition.
             * @example hzk_a1b2c3d4
             */
            prefix: string;
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            /**
             * @example [
             *       "content:read"
             *     ]
             */
            scopes: string[];
            /** @example read_only */
            preset: string | null;
            /**
             * @description Limits that differ from the document's, by policy.
             * @example {
             *       "per_minute": 60
             *     }
             */
            rate_limit: {
                [key: string]: number;
            };
            /**
             * @description Whose records it reaches (a site, an account).
             * @example site_1
             */
            tenant: string;
            /**
             * @description The person it belongs to, where the API has any.
             * @example null
             */
            user: string | null;
            /**
             * @description Such as live or sandbox, where the scheme tells them apart.
             * @example null
             */
            environment: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            /** Format: date-time */
            last_used_at: string | null;
        };
        CredentialList: {
            credentials: components["schemas"]["Credential"][];
        };
        /**
         * @description One of the APIs that are served. May be left out when only one is served.
         * @example hrizn
         */
        ApiName: string;
        CredentialRequest: {
            api?: components["schemas"]["ApiName"];
            /**
             * @description Default is made from the moment.
             * @example ci
             */
            name?: string;
            /**
             * @description Name of the security scheme. Default is the document's only one of kind `key`.
             * @example ApiKeyAuth
             */
            scheme?: string;
            /**
             * @description What it may do. Default is everything. Not together with `preset`.
             * @example [
             *       "content:read"
             *     ]
             */
            scopes?: string[];
            /**
             * @description A named set of scopes from the document.
             * @example read_only
             */
            preset?: string;
            /**
             * @description From now. Default, and null, is never.
             * @example P30D
             */
            expires_in?: string | null;
            /**
             * @description Limits by policy. They may go beyond the bounds in the document.
             * @example {
             *       "per_minute": 60,
             *       "per_day": 10000
             *     }
             */
            rate_limit?: {
                [key: string]: number;
            };
            /**
             * @description A permission map, for APIs whose keys carry one.
             * @example {
             *       "account": [
             *         "account:charge:read"
             *       ]
             *     }
             */
            permissions?: {
                [key: string]: string[];
            };
            /**
             * @description Id of the person it belongs to, for APIs whose keys have what their owner has.
             * @example user_1
             */
            user?: string;
            /**
             * @description Default is the scheme's first.
             * @example sandbox
             */
            environment?: string;
            /**
             * @description Whose records it reaches. Default is the world's first.
             * @example site_1
             */
            tenant?: string;
            world?: components["schemas"]["WorldName"];
        };
        /** @description A new credential with its secret, which no other answer holds. */
        IssuedCredential: components["schemas"]["Credential"] & {
            /**
             * @description Here and nowhere else.
             * @example hzk_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90
             */
            secret: string;
        };
        /**
         * @description ISO 8601 without years and months; a day is 24 hours.
         * @example P30D
         * @example PT90S
         */
        Duration: string;
        RotateRequest: {
            /** @description How long the old secret goes on working, never beyond its own expiry. Default is not at all. */
            overlap?: components["schemas"]["Duration"];
        };
        SessionRequest: {
            api?: components["schemas"]["ApiName"];
            /** @example Ada */
            name?: string;
            /**
             * @description Default is the document's first one for sessions.
             * @example Session
             */
            scheme?: string;
            /**
             * @description A named set of scopes from the document, such as a role.
             * @example admin
             */
            preset?: string;
            /**
             * @example [
             *       "projects:read"
             *     ]
             */
            scopes?: string[];
            /**
             * @description Id of the person who signs in.
             * @example user_1
             */
            user?: string;
            /** @example site_1 */
            tenant?: string;
            /**
             * @description Further tenants that the person reaches.
             * @example [
             *       "site_2"
             *     ]
             */
            reaches?: string[];
            /** @description From now. Default is the lifetime in the document. */
            expires_in?: components["schemas"]["Duration"];
            world?: components["schemas"]["WorldName"];
        };
        /** @description A signed-in person's token, which no other answer holds. */
        Session: {
            /** @example 7d9f0c7e-9c0a-4d0e-8f3e-3f6f1a3d2b10 */
            id: string;
            /** @example hrizn */
            api: string;
            world: components["schemas"]["WorldName"];
            /** @example Ada */
            name: string;
            /** @example site_1 */
            tenant: string;
            /**
             * @description A JWT. Here and nowhere else.
             * @example eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBZGEifQ.c2lnbmF0dXJl
             */
            token: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
        };
        /** @description Somebody whose credentials have what the role of that moment says. */
        User: {
            /** @example user_1 */
            id: string;
            /** @example library */
            api: string;
            world: components["schemas"]["WorldName"];
            /**
             * @description Where the user belongs (a site, an account).
             * @example site_1
             */
            tenant: string;
            /** @example Ada */
            name: string | null;
            /** @example ada@library.example */
            email: string | null;
            /** @example librarian */
            role: string;
        };
        UserList: {
            users: components["schemas"]["User"][];
        };
        RoleChange: {
            api?: components["schemas"]["ApiName"];
            /**
             * @description One of the roles of the API.
             * @example reader
             */
            role: string;
            world?: components["schemas"]["WorldName"];
        };
        ClockRequest: {
            /** @enum {string} */
            mode?: "frozen" | "running";
            /** @description Default is to leave the time as it is. */
            now?: components["schemas"]["Instant"];
        };
        ClockEvent: {
            at: components["schemas"]["Instant"];
            /**
             * @description A step of a job, an attempt to deliver a webhook, or somebody who waited for this moment.
             * @enum {string}
             */
            kind: "job" | "webhook" | "wake";
            /** @example ideacloud research complete */
            summary: string;
        };
        /** @description The clock, and what became due on the way, in order. */
        ClockMoved: {
            /** @enum {string} */
            mode: "frozen" | "running";
            now: components["schemas"]["Instant"];
            events: components["schemas"]["ClockEvent"][];
        };
        AdvanceRequest: {
            by: components["schemas"]["Duration"];
        };
        Fault: {
            /** @example fault_1 */
            id: string;
            /** @example hrizn */
            api: string;
            world: components["schemas"]["WorldName"];
            operation?: string;
            credential?: string;
            job?: string;
            /** @description How often it will still happen. */
            times: number;
            delay?: components["schemas"]["Duration"];
            status?: number;
            cut?: boolean;
            error?: string;
        };
        FaultList: {
            faults: components["schemas"]["Fault"][];
        };
        /**
         * @description Trouble for the next calls that fit. It comes after validation and before the answer. At least one of `status`,
         *     `delay`, `cut` and `job` says what happens.
         */
        FaultRequest: {
            api?: components["schemas"]["ApiName"];
            world?: components["schemas"]["WorldName"];
            /**
             * @description operationId. Default is every operation.
             * @example listContent
             */
            operation?: string;
            /**
             * @description Id of a credential. Default is every one.
             * @example 2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10
             */
            credential?: string;
            /**
             * @description The name of a job whose next start shall fail.
             * @example research
             */
            job?: string;
            /**
             * @description How often, counted down. Default is once.
             * @example 2
             */
            times?: number;
            /** @description Virtual time to wait before going on. */
            delay?: components["schemas"]["Duration"];
            /**
             * @description A status to answer with, in the document's own shape where it has one.
             * @example 503
             */
            status?: number;
            /**
             * @description Break the connection instead of answering.
             * @constant
             */
            cut?: true;
            /**
             * @description What a failing job says.
             * @example The provider timed out.
             */
            error?: string;
        };
        Decision: {
            /** @example scope */
            stage: string;
            /** @example scope_missing */
            name: string;
            /** @example The credential has content:read; this operation needs content:write. */
            detail: string;
            /** @example Issue a credential with content:write. */
            remedy: string | null;
        };
        /** @description What happened to one request. It holds no secret, no header values and no bodies. */
        JournalEntry: {
            /** @example req_1 */
            id: string;
            /** @example hrizn */
            api: string;
            world: components["schemas"]["WorldName"];
            at: components["schemas"]["Instant"];
            /** @example POST */
            method: string;
            /**
             * @description Without the query.
             * @example /v1/public/content
             */
            path: string;
            /** @example createContent */
            operation: string | null;
            /** @description Id of the credential, once it is known. */
            credential: string | null;
            /** @example 403 */
            status: number;
            /** @description Where it ended, and why. */
            refusal: components["schemas"]["Decision"] | null;
            /** @description Where the answer breaks the API's document. */
            violations: string[];
        };
        JournalList: {
            /** @description Oldest first. */
            entries: components["schemas"]["JournalEntry"][];
        };
        ResetRequest: {
            /**
             * @description Default is every API that is served.
             * @example hrizn
             */
            api?: string;
        };
        Snapshot: {
            /**
             * @description Version of this shape.
             * @constant
             */
            keystub: 1;
            /** @example hrizn */
            api: string;
            /**
             * @description What ids and secrets are derived from.
             * @example 1
             */
            seed: number;
            now: components["schemas"]["Instant"];
            /** @description The state of each world, for Keystub to read. */
            worlds: {
                [key: string]: unknown;
            };
        };
        /** @description Everything but secrets, for each API. */
        SnapshotList: {
            snapshots: components["schemas"]["Snapshot"][];
        };
    };
    responses: {
        /** @description The request cannot be read. */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is not bound to loopback, and the control token is missing or wrong. */
        Unauthorized: {
            headers: {
                /**
                 * @description How to authenticate.
                 * @example Bearer realm="Keystub control"
                 */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "code": "control_token_missing",
                 *       "detail": "This server is not bound to loopback, so its control routes need Authorization: Bearer <token>. The server printed the token when it started."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A browser calls from an origin that is not loopback. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "code": "origin_forbidden",
                 *       "detail": "The control routes answer browsers on loopback origins only; this request comes from https://example.org."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is none with that id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path has other methods. */
        MethodNotAllowed: {
            headers: {
                /**
                 * @description The methods of this path.
                 * @example GET, HEAD, OPTIONS
                 */
                Allow: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state it is in does not allow this. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the server reads. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request can be read but says something that is not possible. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A bug in Keystub. Please report it. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description One of the APIs that are served. Default is all of them.
         * @example hrizn
         */
        Api: string;
        /** @description Only this world. Default is all of them. */
        World: components["schemas"]["WorldName"];
        /**
         * @description Id of a credential, of whichever API.
         * @example 2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10
         */
        CredentialId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0",
                     *       "apis": [
                     *         "hrizn"
                     *       ],
                     *       "store": "memory",
                     *       "clock": {
                     *         "mode": "running",
                     *         "now": "2026-01-01T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
    listCredentials: {
        parameters: {
            query?: {
                /**
                 * @description One of the APIs that are served. Default is all of them.
                 * @example hrizn
                 */
                api?: components["parameters"]["Api"];
                /** @description Only this world. Default is all of them. */
                world?: components["parameters"]["World"];
                /**
                 * @description Only credentials in this state.
                 * @example active
                 */
                state?: "active" | "expired" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "credentials": [
                     *         {
                     *           "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
                     *           "api": "hrizn",
                     *           "world": "default",
                     *           "name": "ci",
                     *           "kind": "key",
                     *           "scheme": "ApiKeyAuth",
                     *           "prefix": "hzk_a1b2c3d4",
                     *           "state": "active",
                     *           "scopes": [
                     *             "content:read"
                     *           ],
                     *           "preset": null,
                     *           "rate_limit": {
                     *             "per_minute": 60
                     *           },
                     *           "tenant": "site_1",
                     *           "user": null,
                     *           "environment": null,
                     *           "created_at": "2026-01-01T00:00:00.000Z",
                     *           "expires_at": "2026-01-31T00:00:00.000Z",
                     *           "revoked_at": null,
                     *           "last_used_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CredentialList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    issueCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api": "hrizn",
                 *       "name": "ci",
                 *       "scopes": [
                 *         "content:read"
                 *       ],
                 *       "expires_in": "P30D",
                 *       "rate_limit": {
                 *         "per_minute": 60
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CredentialRequest"];
            };
        };
        responses: {
            /** @description The key with its secret. */
            201: {
                headers: {
                    /**
                     * @description A secret belongs in no cache.
                     * @example no-store
                     */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
                     *       "api": "hrizn",
                     *       "world": "default",
                     *       "name": "ci",
                     *       "kind": "key",
                     *       "scheme": "ApiKeyAuth",
                     *       "prefix": "hzk_a1b2c3d4",
                     *       "state": "active",
                     *       "scopes": [
                     *         "content:read"
                     *       ],
                     *       "preset": null,
                     *       "rate_limit": {
                     *         "per_minute": 60
                     *       },
                     *       "tenant": "site_1",
                     *       "user": null,
                     *       "environment": null,
                     *       "created_at": "2026-01-01T00:00:00.000Z",
                     *       "expires_at": "2026-01-31T00:00:00.000Z",
                     *       "revoked_at": null,
                     *       "last_used_at": null,
                     *       "secret": "hzk_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90"
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedCredential"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a credential, of whichever API.
                 * @example 2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10
                 */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
                     *       "api": "hrizn",
                     *       "world": "default",
                     *       "name": "ci",
                     *       "kind": "key",
                     *       "scheme": "ApiKeyAuth",
                     *       "prefix": "hzk_a1b2c3d4",
                     *       "state": "active",
                     *       "scopes": [
                     *         "content:read"
                     *       ],
                     *       "preset": null,
                     *       "rate_limit": {
                     *         "per_minute": 60
                     *       },
                     *       "tenant": "site_1",
                     *       "user": null,
                     *       "environment": null,
                     *       "created_at": "2026-01-01T00:00:00.000Z",
                     *       "expires_at": "2026-01-31T00:00:00.000Z",
                     *       "revoked_at": null,
                     *       "last_used_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    revokeCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a credential, of whichever API.
                 * @example 2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10
                 */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential, revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
                     *       "api": "hrizn",
                     *       "world": "default",
                     *       "name": "ci",
                     *       "kind": "key",
                     *       "scheme": "ApiKeyAuth",
                     *       "prefix": "hzk_a1b2c3d4",
                     *       "state": "revoked",
                     *       "scopes": [
                     *         "content:read"
                     *       ],
                     *       "preset": null,
                     *       "rate_limit": {
                     *         "per_minute": 60
                     *       },
                     *       "tenant": "site_1",
                     *       "user": null,
                     *       "environment": null,
                     *       "created_at": "2026-01-01T00:00:00.000Z",
                     *       "expires_at": "2026-01-31T00:00:00.000Z",
                     *       "revoked_at": "2026-01-02T00:00:00.000Z",
                     *       "last_used_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    expireCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a credential, of whichever API.
                 * @example 2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10
                 */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential, expired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
                     *       "api": "hrizn",
                     *       "world": "default",
                     *       "name": "ci",
                     *       "kind": "key",
                     *       "scheme": "ApiKeyAuth",
                     *       "prefix": "hzk_a1b2c3d4",
                     *       "state": "expired",
                     *       "scopes": [
                     *         "content:read"
                     *       ],
                     *       "preset": null,
                     *       "rate_limit": {
                     *         "per_minute": 60
                     *       },
                     *       "tenant": "site_1",
                     *       "user": null,
                     *       "environment": null,
                     *       "created_at": "2026-01-01T00:00:00.000Z",
                     *       "expires_at": "2026-01-02T00:00:00.000Z",
                     *       "revoked_at": null,
                     *       "last_used_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
        };
    };
    rotateCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a credential, of whichever API.
                 * @example 2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10
                 */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "overlap": "PT1H"
                 *     }
                 */
                "application/json": components["schemas"]["RotateRequest"];
            };
        };
        responses: {
            /** @description The new credential with its secret. */
            201: {
                headers: {
                    /**
                     * @description A secret belongs in no cache.
                     * @example no-store
                     */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
                     *       "api": "hrizn",
                     *       "world": "default",
                     *       "name": "ci",
                     *       "kind": "key",
                     *       "scheme": "ApiKeyAuth",
                     *       "prefix": "hzk_a1b2c3d4",
                     *       "state": "active",
                     *       "scopes": [
                     *         "content:read"
                     *       ],
                     *       "preset": null,
                     *       "rate_limit": {
                     *         "per_minute": 60
                     *       },
                     *       "tenant": "site_1",
                     *       "user": null,
                     *       "environment": null,
                     *       "created_at": "2026-01-01T00:00:00.000Z",
                     *       "expires_at": "2026-01-31T00:00:00.000Z",
                     *       "revoked_at": null,
                     *       "last_used_at": null,
                     *       "secret": "hzk_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90"
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedCredential"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api": "hrizn",
                 *       "name": "Ada",
                 *       "expires_in": "PT1H"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description The session with its token. */
            201: {
                headers: {
                    /**
                     * @description A secret belongs in no cache.
                     * @example no-store
                     */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7d9f0c7e-9c0a-4d0e-8f3e-3f6f1a3d2b10",
                     *       "api": "hrizn",
                     *       "world": "default",
                     *       "name": "Ada",
                     *       "tenant": "site_1",
                     *       "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBZGEifQ.c2lnbmF0dXJl",
                     *       "created_at": "2026-01-01T00:00:00.000Z",
                     *       "expires_at": "2026-01-01T01:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description One of the APIs that are served. Default is all of them.
                 * @example hrizn
                 */
                api?: components["parameters"]["Api"];
                /** @description Only this world. Default is all of them. */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": [
                     *         {
                     *           "id": "user_1",
                     *           "api": "library",
                     *           "world": "default",
                     *           "tenant": "site_1",
                     *           "name": "Ada",
                     *           "email": "ada@library.example",
                     *           "role": "librarian"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a user.
                 * @example user_1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api": "library",
                 *       "role": "reader"
                 *     }
                 */
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description The user with the new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "user_1",
                     *       "api": "library",
                     *       "world": "default",
                     *       "tenant": "site_1",
                     *       "name": "Ada",
                     *       "email": "ada@library.example",
                     *       "role": "reader"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "running",
                     *       "now": "2026-01-01T00:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "frozen",
                 *       "now": "2026-01-01T00:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ClockRequest"];
            };
        };
        responses: {
            /** @description The clock, and what became due. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "frozen",
                     *       "now": "2026-01-01T00:00:00.000Z",
                     *       "events": []
                     *     }
                     */
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "by": "PT2M"
                 *     }
                 */
                "application/json": components["schemas"]["AdvanceRequest"];
            };
        };
        responses: {
            /** @description The clock, and what became due. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "frozen",
                     *       "now": "2026-01-01T00:02:00.000Z",
                     *       "events": [
                     *         {
                     *           "at": "2026-01-01T00:00:30.000Z",
                     *           "kind": "job",
                     *           "summary": "ideacloud research complete"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    listFaults: {
        parameters: {
            query?: {
                /**
                 * @description One of the APIs that are served. Default is all of them.
                 * @example hrizn
                 */
                api?: components["parameters"]["Api"];
                /** @description Only this world. Default is all of them. */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is still to happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faults": [
                     *         {
                     *           "id": "fault_1",
                     *           "api": "hrizn",
                     *           "world": "default",
                     *           "operation": "listContent",
                     *           "times": 2,
                     *           "status": 503
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api": "hrizn",
                 *       "operation": "listContent",
                 *       "times": 2,
                 *       "status": 503
                 *     }
                 */
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            /** @description It will happen. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fault_1",
                     *       "api": "hrizn",
                     *       "world": "default",
                     *       "operation": "listContent",
                     *       "times": 2,
                     *       "status": 503
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    clearFaults: {
        parameters: {
            query?: {
                /**
                 * @description One of the APIs that are served. Default is all of them.
                 * @example hrizn
                 */
                api?: components["parameters"]["Api"];
                /** @description Only this world. Default is all of them. */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is scripted any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getJournal: {
        parameters: {
            query?: {
                /**
                 * @description One of the APIs that are served. Default is all of them.
                 * @example hrizn
                 */
                api?: components["parameters"]["Api"];
                /** @description Only this world. Default is all of them. */
                world?: components["parameters"]["World"];
                /**
                 * @description operationId.
                 * @example createContent
                 */
                operation?: string;
                /**
                 * @description Id of a credential.
                 * @example 2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10
                 */
                credential?: string;
                /** @example 403 */
                status?: number;
                /** @description The newest so many. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries that fit, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "req_1",
                     *           "api": "hrizn",
                     *           "world": "default",
                     *           "at": "2026-01-01T00:00:00.000Z",
                     *           "method": "POST",
                     *           "path": "/v1/public/content",
                     *           "operation": "createContent",
                     *           "credential": "2f1c8a52-6a5d-4f0e-9d1b-6f5d3f1f9b10",
                     *           "status": 403,
                     *           "refusal": {
                     *             "stage": "scope",
                     *             "name": "scope_missing",
                     *             "detail": "The credential has content:read; this operation needs content:write.",
                     *             "remedy": "Issue a credential with content:write."
                     *           },
                     *           "violations": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JournalList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    clearJournal: {
        parameters: {
            query?: {
                /**
                 * @description One of the APIs that are served. Default is all of them.
                 * @example hrizn
                 */
                api?: components["parameters"]["Api"];
                /** @description Only this world. Default is all of them. */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "api": "hrizn"
                 *     }
                 */
                "application/json": components["schemas"]["ResetRequest"];
            };
        };
        responses: {
            /** @description Everything is as it was at the start. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: {
                /**
                 * @description One of the APIs that are served. Default is all of them.
                 * @example hrizn
                 */
                api?: components["parameters"]["Api"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of each API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "snapshots": [
                     *         {
                     *           "keystub": 1,
                     *           "seed": 1,
                     *           "api": "hrizn",
                     *           "now": "2026-01-01T00:00:00.000Z",
                     *           "worlds": {}
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "snapshots": [
                 *         {
                 *           "keystub": 1,
                 *           "seed": 1,
                 *           "api": "hrizn",
                 *           "now": "2026-01-01T00:00:00.000Z",
                 *           "worlds": {}
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SnapshotList"];
            };
        };
        responses: {
            /** @description The state is restored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["InternalError"];
        };
    };
}
