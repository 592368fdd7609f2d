// Generated from openapi/hsrcpay by npm run generate.
export interface paths {
    "/api-keys/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The keys of an account, newest first, without those that were deleted. The keys themselves are shown in part only.
         *     HSRCPAY marks `page` and `limit` as required although they have defaults: send both.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create API key
         * @description Issues a secret key for an account and shows it once. Nobody can give permissions that they lack. There is no way to
         *     change a key: make a new one, then delete the old one.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example key_7Lw2
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete API key
         * @description Ends a key for good. The key that makes the call may delete itself: it works for the last time. Sessions that came from
         *     the key may end as well.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example key_7Lw2
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Regenerate managed API key
         * @description Gives a managed key a new secret and shows it once. The old one stops working at once. A custom key is replaced by
         *     creating another and deleting it.
         */
        post: operations["regenerateManagedApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description The accounts the caller reaches, production and sandbox together: for a key its own, for a token those its user is a
         *     member of. Neither workspace nor membership is sent; they come from the token.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create account
         * @description Makes a production account, or a sandbox account that is linked to one.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["PathAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get account
         * @description One account. That reading it takes a permission is documented, its name is not.
         */
        get: operations["getAccount"];
        /**
         * Update account
         * @description Changes the members that are sent and leaves the others, although it is a PUT.
         */
        put: operations["updateAccount"];
        post?: never;
        /**
         * Delete account
         * @description Marks an account as deleted. Its keys stop working.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account-memberships/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List account memberships
         * @description Who may do what in an account.
         */
        get: operations["listAccountMemberships"];
        put?: never;
        /**
         * Create account membership
         * @description Adds somebody of the workspace to an account, or invites somebody from outside by email.
         */
        post: operations["createAccountMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account-memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership.
                 * @example amem_2Hc7
                 */
                id: components["parameters"]["AccountMembershipId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update account membership
         * @description Changes what a member may do. It counts from the member's next call.
         */
        put: operations["updateAccountMembership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description The endpoints of an account, newest first.
         */
        get: operations["getWebhooks"];
        put?: never;
        /**
         * Create webhook
         * @description Registers an endpoint for events. Its secret is your own, or is made here; the answer shows it once. Nothing is
         *     published that changes or removes an endpoint.
         */
        post: operations["postWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description The payments of an account, newest first. What belongs to them is shown on request.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Create payment
         * @description Says what somebody owes. Nothing moves before it is confirmed.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment.
                 * @example pay_88Kd
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm payment
         * @description Tries to collect a payment. Look at `confirmResult`, not at the status: a decline is 200 with `ok: false`. A payer who has
         *     to be authenticated is sent to `paymentNextAction`; confirm again afterwards. How it ends is told by a webhook.
         */
        post: operations["confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List charges
         * @description The charges of an account, newest first.
         */
        get: operations["listCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         * @description The refunds of one charge, newest first.
         */
        get: operations["getRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description The customers of an account, newest first. Their payment methods are shown on request.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-sessions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List checkout sessions
         * @description The checkout sessions of an account, newest first. Published as `getCheckout-sessions`.
         */
        get: operations["getCheckoutSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-sessions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search checkout sessions
         * @description The checkout sessions of an account that have a text in them, newest first. Which members are searched is not published: we
         *     take the ids and what is known of the business and the payer. Published as `getCheckout-sessionsSearch`.
         */
        get: operations["getCheckoutSessionsSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-sessions/token/{token}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token of a checkout session. Whoever has it may pay.
                 * @example cst_Zr58Wq1nB7
                 */
                token: components["parameters"]["CheckoutToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm checkout session
         * @description Pays a hosted session, for whoever has its token: any credential that reaches its account will do, and none needs a
         *     permission. Look at `confirmResult`, as when confirming a payment. Published as
         *     `postCheckout-sessionsTokenByTokenConfirm`.
         */
        post: operations["postCheckoutSessionsTokenByTokenConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/one-time-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The link. Whoever has it may use it.
                 * @example otl_9Xe4Ty6uJ2
                 */
                id: components["parameters"]["OneTimeLinkId"];
            };
            cookie?: never;
        };
        /**
         * Use one-time link
         * @description Uses a link up: the answer is a text, a page or a redirect, and the next call is 404. Whoever has the link may use it:
         *     any credential that reaches its account will do, and none needs a permission. Published as `getOne-time-linksById`.
         */
        get: operations["getOneTimeLinksById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-provider-configs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create payment provider config
         * @description Gives an account its credentials at a payment provider. They are never shown again. The permission's name is inferred.
         *     Published as `postPayment-provider-configs`.
         */
        post: operations["postPaymentProviderConfigs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "payment.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment succeeded
         * @description The money was captured.
         */
        post: operations["onPaymentSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.authorized": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment authorized
         * @description The money is held but not captured; `auto_capture` was false.
         */
        post: operations["onPaymentAuthorized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.requires_action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment requires action
         * @description The payer has to do something first (3-D Secure).
         */
        post: operations["onPaymentRequiresAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.requires_payment_method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment requires payment method
         * @description There is no payment method, or the one that was tried has failed.
         */
        post: operations["onPaymentRequiresPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment canceled
         * @description It was given up. No published operation does this.
         */
        post: operations["onPaymentCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.refunded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment refunded
         * @description The money was given back. No published operation does this.
         */
        post: operations["onPaymentRefunded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment processing
         * @description A provider is at work on it.
         */
        post: operations["onPaymentProcessing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "charge.declined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge declined
         * @description The provider said no. The payment asks for another payment method.
         */
        post: operations["onChargeDeclined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "charge.captured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge captured
         * @description The provider has taken the money.
         */
        post: operations["onChargeCaptured"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "checkout_session.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checkout session completed
         * @description Somebody has paid a hosted session.
         */
        post: operations["onCheckoutSessionCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description `acct_` and more, or the internal form `accounts.` and a number. */
        AccountIdentifier: string;
        /** @description What every success has. A deletion has nothing else. */
        SuccessEnvelope: {
            /** @constant */
            message: "success";
            /** @constant */
            success: true;
        } & {
            [key: string]: unknown;
        };
        /** @description The envelope of one page of a list: the paging members stand beside `data`. */
        PageEnvelope: components["schemas"]["SuccessEnvelope"] & ({
            /** @description How many records there are on all pages. */
            total: number;
            page: number;
            limit: number;
            /** @description How many pages there are. */
            pages: number;
        } & {
            [key: string]: unknown;
        });
        /**
         * @description Only `SECRET` is published.
         * @enum {string}
         */
        ApiKeyType: "SECRET" | "PUBLISHABLE";
        /**
         * @description The caller's own notes. HSRCPAY does not read them.
         * @default {}
         */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description Scope, resource and action, with colons between: `account:charge:read`. */
        Permission: string;
        /**
         * @description The permissions of an API key. A permission may be written in full under any name (`account: [account:charge:read]`), or
         *     as the rest of that name (`account:charge: [read]`); `*` grants everything below the name. What the names mean is not
         *     published: this reading of them is inferred.
         */
        PermissionMap: {
            [key: string]: components["schemas"]["Permission"][];
        };
        /**
         * @description Only `ACTIVE` is published.
         * @enum {string}
         */
        ApiKeyStatus: "ACTIVE" | "DISABLED" | "EXPIRED" | "REVOKED";
        ApiKey: {
            /** @constant */
            object: "api_key";
            id: string;
            /** @description The account that owns the key. */
            account_id: string;
            name: string;
            type: components["schemas"]["ApiKeyType"];
            /** @description The key with its middle left out, so that it can be recognised. */
            key: string;
            /** @description Null where the caller's address is not known. */
            last_used_ip: string | null;
            metadata: components["schemas"]["Metadata"];
            permissions: components["schemas"]["PermissionMap"];
            status: components["schemas"]["ApiKeyStatus"];
            /** Format: date-time */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description Null means never.
             */
            expires_at: string | null;
            /** @description True for the platform's standard keys, false for those made by `createApiKey`. */
            managed: boolean;
            deleted: boolean;
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The one shape of every error, whatever its status. */
        ErrorEnvelope: {
            /** @description For a person. */
            message: string;
            /** @constant */
            success: false;
            error?: {
                /** @description The HTTP status, as we read it. HSRCPAY does not say. */
                code?: number;
                /** @description What is wrong. */
                message?: string;
                /** @description Free in form. */
                details?: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        CreateApiKey: {
            name: string;
            permissions: components["schemas"]["PermissionMap"];
            /**
             * Format: date-time
             * @description Null means never. That a key can expire is documented, the field's name is not.
             * @default null
             */
            expires_at?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description An API key in the one answer that shows it whole. */
        IssuedApiKey: components["schemas"]["ApiKey"] & ({
            /** @description The key itself. Shown here and never again; keep it in a secret manager. */
            key: string;
        } & {
            [key: string]: unknown;
        });
        /** @description ISO 3166-1 alpha-2. */
        CountryCode: string;
        AccountSetting: {
            /** @constant */
            object: "account_setting";
            id: string;
            key: string;
            /** @description Whatever the setting holds. */
            value: unknown;
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description ISO 4217. */
        CurrencyCode: string;
        Account: {
            /** @constant */
            object: "account";
            id: string;
            user_id: string;
            workspace_id: string;
            name: string;
            country: components["schemas"]["CountryCode"];
            /** @description The production account of a sandbox account; null if this is one itself. */
            prod_account_id: string | null;
            /** @description A name of the IANA time zone database. */
            timezone: string;
            settings: components["schemas"]["AccountSetting"][];
            currency: components["schemas"]["CurrencyCode"];
            deleted: boolean;
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
            metadata: components["schemas"]["Metadata"];
        } & {
            [key: string]: unknown;
        };
        /** @description Only `name` is needed. That, and the defaults of the others, are inferred from the published sample. */
        CreateAccount: {
            name: string;
            /** @default US */
            country?: components["schemas"]["CountryCode"];
            /** @default USD */
            currency?: components["schemas"]["CurrencyCode"];
            /** @default Europe/Istanbul */
            timezone?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Only what is sent changes, although it is a PUT. Sending nothing is fine. */
        UpdateAccount: {
            name?: string;
            country?: components["schemas"]["CountryCode"];
            currency?: components["schemas"]["CurrencyCode"];
            timezone?: string;
            /** @description Replaces the old one. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        Member: {
            /** @description Null until an invitation is accepted. */
            id: string | null;
            email: string;
            name: string | null;
        } & {
            [key: string]: unknown;
        };
        AccountMembership: {
            /** @constant */
            object: "account_membership";
            id: string;
            account_id: string;
            user_id: string | null;
            workspace_membership_id: string | null;
            permissions: components["schemas"]["Permission"][];
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
            user: components["schemas"]["Member"];
        } & {
            [key: string]: unknown;
        };
        /** @description Either somebody inside the workspace or the email address of somebody outside. */
        CreateAccountMembership: {
            /** @default [] */
            permissions?: components["schemas"]["Permission"][];
        } & ({
            workspace_membership_id: string;
        } | {
            /** Format: email */
            email: string;
        });
        UpdateAccountMembership: {
            /** @description Replaces the list. The published page leaves open whether it does. */
            permissions?: components["schemas"]["Permission"][];
        };
        /**
         * @description The events an endpoint can ask for. Do not wait for a general `payment.updated`.
         * @enum {string}
         */
        WebhookEvent: "payment.succeeded" | "payment.authorized" | "payment.requires_action" | "payment.requires_payment_method" | "payment.canceled" | "payment.refunded" | "payment.processing" | "charge.declined" | "charge.captured" | "checkout_session.completed";
        Webhook: {
            /** @constant */
            object: "webhook";
            id: string;
            account_id: string;
            /** Format: uri */
            endpoint: string;
            enabled_events: components["schemas"]["WebhookEvent"][];
            /** @description HSRCPAY's schema has it in lists as well; we leave it out of them. */
            secret?: string;
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: uri
         * @description An https address. For development, plain http is accepted to a loopback host (localhost, 127.0.0.1, [::1]).
         */
        WebhookEndpoint: string;
        CreateWebhook: {
            endpoint: components["schemas"]["WebhookEndpoint"];
            enabled_events: components["schemas"]["WebhookEvent"][];
            /** @description Your own signing secret. Without it one is made. */
            secret?: string;
        };
        /** @description A webhook in the answer that registers it, with its secret. */
        RegisteredWebhook: components["schemas"]["Webhook"] & ({
            /** @description Signs every delivery. Shown here and never again. */
            secret: string;
        } & {
            [key: string]: unknown;
        });
        /** @description An amount in minor units: 12990 is 129.90. */
        MinorAmount: number;
        /**
         * @description A payment can be confirmed in `CREATED`, `REQUIRES_ACTION` and `REQUIRES_PAYMENT_METHOD`. There is no status for a
         *     decline: the payment goes back to `REQUIRES_PAYMENT_METHOD`, and its charge says `DECLINED` or `FAILED`.
         * @enum {string}
         */
        PaymentStatus: "CREATED" | "REQUIRES_PAYMENT_METHOD" | "REQUIRES_ACTION" | "PROCESSING" | "AUTHORIZED" | "SUCCEEDED" | "CANCELED" | "REFUNDED" | "EXPIRED";
        ChargePerformance: {
            /** @description How long the provider took; in milliseconds as we read it. */
            duration: number;
        } & {
            [key: string]: unknown;
        };
        /** @description One attempt of a payment at a provider. */
        Charge: {
            /** @constant */
            object: "charge";
            id: string;
            payment_id: string;
            payment_method_id: string | null;
            customer_id: string | null;
            account_id: string;
            /** @description `DECLINED` and `FAILED` are published; `PENDING`, `AUTHORIZED`, `CAPTURED` and `REFUNDED` are inferred. */
            status: string;
            amount: components["schemas"]["MinorAmount"];
            authorized_amount: components["schemas"]["MinorAmount"];
            captured_amount: components["schemas"]["MinorAmount"];
            refunded_amount: components["schemas"]["MinorAmount"];
            currency: components["schemas"]["CurrencyCode"];
            installments: number;
            /** @description How the payer was authenticated. */
            security: {
                [key: string]: unknown;
            } | null;
            /** @description What the provider calls it. */
            transaction: {
                [key: string]: unknown;
            } | null;
            /** @description The messages to and from the provider. */
            exchanges: {
                [key: string]: unknown;
            }[];
            details: {
                [key: string]: unknown;
            } | null;
            performance: components["schemas"]["ChargePerformance"];
            metadata: components["schemas"]["Metadata"];
            routing_plan_id: string | null;
            /** @description Where the payment came from: `MERCHANT_DIRECT`, for one. */
            routing_origin: string;
            /** Format: date-time */
            created_at?: string | null;
            /** Format: date-time */
            updated_at?: string | null;
        } & {
            [key: string]: unknown;
        };
        CustomerAddress: {
            /** @constant */
            object: "customer_address";
            id: string;
            customer_id: string;
            /** @description `BILLING`, for one. */
            type: string;
            is_default: boolean;
            label: string | null;
            country: string | null;
            city: string | null;
        } & {
            [key: string]: unknown;
        };
        SavedPaymentMethod: {
            /** @constant */
            object: "payment_method";
            id: string;
            /** @description `CARD`, for one. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        Customer: {
            /** @constant */
            object: "customer";
            id: string;
            account_id: string;
            name: string | null;
            email: string | null;
            phone: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            alternate_emails: string[];
            /** @description Paid without an account of their own. */
            is_guest: boolean;
            deleted: boolean;
            metadata: components["schemas"]["Metadata"];
            addresses: components["schemas"]["CustomerAddress"][];
            /** @description Only with `include_payment_methods`. */
            payment_methods?: components["schemas"]["SavedPaymentMethod"][];
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
        } & {
            [key: string]: unknown;
        };
        Payment: {
            /** @constant */
            object: "payment";
            id: string;
            account_id: string;
            customer_id: string | null;
            amount: components["schemas"]["MinorAmount"];
            currency: components["schemas"]["CurrencyCode"];
            status: components["schemas"]["PaymentStatus"];
            metadata: components["schemas"]["Metadata"];
            /** @description The hosted session it was made in. */
            checkout_session_id: string | null;
            /** @default 1 */
            installments: number;
            /** @description Where it came from: `MERCHANT_DIRECT`, for one. */
            routing_origin: string;
            /** @description Its attempts, newest first. A list has them only with `include_charges`. */
            charges?: components["schemas"]["Charge"][];
            /** @description How providers were chosen; only with `include_routing_plans`. Its items are not published. */
            routing_plans?: {
                [key: string]: unknown;
            }[];
            /** @description What has happened to it; only with `include_events`. Its items are not published. */
            events?: {
                [key: string]: unknown;
            }[];
            /** @description Only with `include_customer`. */
            customer?: components["schemas"]["Customer"] | null;
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Should the payer be authenticated (3-D Secure)? `auto` leaves it to HSRCPAY. */
        SecureMode: boolean | "auto";
        CreatePayment: {
            /** @description In minor units: 12990 is 129.90. */
            amount: number;
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description False only authorizes.
             * @default true
             */
            auto_capture?: boolean;
            /** @default auto */
            secure_mode?: components["schemas"]["SecureMode"];
            /** @description A customer of the account. */
            customer_id?: string;
            /** @default 1 */
            installments?: number;
            /** @description How to choose a provider. */
            routing_strategy?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A card. In the sandbox only listed test cards are accepted, and none of them stands for a decline. */
        CardData: {
            /** @description As printed on the card. */
            name: string;
            /** @description The card number. */
            pan: string;
            month: string;
            year: string;
            cvv: string;
        };
        /** @description What to pay with. */
        PaymentMethodInput: {
            /** @description `CARD`, for one. */
            type: string;
            data: components["schemas"]["CardData"];
        };
        /** @description Where the payer is. */
        PayerIdentity: {
            ip_address?: string;
            user_agent?: string;
            /** @description What is known about the address. */
            ip_address_details?: {
                [key: string]: unknown;
            };
        };
        ConfirmPayment: {
            payment_method: components["schemas"]["PaymentMethodInput"];
            /** @description How to choose a provider. */
            routing_strategy?: string;
            payer_identity?: components["schemas"]["PayerIdentity"];
        };
        PaymentNextAction: {
            type: string;
            /**
             * Format: uri
             * @description Where to send the payer.
             */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Trying again makes sense after the soft ones: `system_proxy_timeout`, `system_network_other` and
         *     `system_network_econnreset`. `invalid_credentials` and `invalid_api_key` speak of the provider's configuration, never of
         *     the caller's key.
         * @enum {string}
         */
        ConfirmErrorCode: "invalid_payment_method" | "invalid_currency" | "invalid_credentials" | "invalid_api_key" | "system_proxy_timeout" | "system_network_other" | "system_network_econnreset" | "system_no_provider_strategy_available_for_routing_plan" | "system_unknown";
        /** @description How it went. These members are in camel case, unlike all others. */
        ConfirmResult: {
            /** @description False for a decline, which is no error of the call. */
            ok: boolean;
            /** @description What the payer has to do (3-D Secure); null if nothing. */
            paymentNextAction?: components["schemas"]["PaymentNextAction"] | null;
            /** @description Why it failed; null if it did not. */
            errCode?: components["schemas"]["ConfirmErrorCode"] | null;
        } & {
            [key: string]: unknown;
        };
        PaymentConfirmation: {
            payment: components["schemas"]["Payment"];
            confirmResult: components["schemas"]["ConfirmResult"];
        } & {
            [key: string]: unknown;
        };
        Refund: {
            /** @constant */
            object: "refund";
            id: string;
            charge_id: string;
            /** @description Its values are not published; ours are `PENDING`, `SUCCEEDED` and `FAILED`. */
            status: string;
            reason: string | null;
            /** @description The reason in the merchant's own words. */
            reason_other: string | null;
            metadata: components["schemas"]["Metadata"];
            amount: components["schemas"]["MinorAmount"];
            currency: components["schemas"]["CurrencyCode"];
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An amount as decimal text: 129.90. */
        DecimalAmount: string | null;
        CheckoutCustomField: {
            key: string;
            label: string;
            /** @description `TEXT`, for one. */
            type: string;
            required: boolean;
            placeholder?: string | null;
        } & {
            [key: string]: unknown;
        };
        BillingAddress: {
            country?: string | null;
            city?: string | null;
            state?: string | null;
            line1?: string | null;
            line2?: string | null;
            zip?: string | null;
        } & {
            [key: string]: unknown;
        };
        CheckoutSession: {
            /** @constant */
            object: "checkout_session";
            id: string;
            account_id: string;
            /** @description The link it was opened from. */
            payment_link_id: string | null;
            business_name: string;
            /** Format: uri */
            business_logo_url: string | null;
            /** @description `PENDING` is published; `COMPLETED`, once it is paid, is inferred. */
            status: string;
            currency: components["schemas"]["CurrencyCode"];
            /** @description `FIXED`, for one. */
            amount_mode: string;
            fixed_amount: components["schemas"]["DecimalAmount"];
            customer_input_preset: components["schemas"]["DecimalAmount"];
            customer_input_min: components["schemas"]["DecimalAmount"];
            customer_input_max: components["schemas"]["DecimalAmount"];
            customer_entered_amount: components["schemas"]["DecimalAmount"];
            final_amount: components["schemas"]["DecimalAmount"];
            /** @description Which address to ask for; `NONE`, for one. */
            collect_address: string;
            collect_name: boolean;
            collect_phone: boolean;
            /** @description What the payer sees at the end; `HOSTED_PAGE`, for one. */
            after_completion_type: string;
            /** Format: uri */
            after_completion_url: string | null;
            after_completion_message: string | null;
            custom_fields_schema: components["schemas"]["CheckoutCustomField"][];
            /**
             * @description What the payer filled in.
             * @default {}
             */
            custom_fields_values: {
                [key: string]: unknown;
            };
            payer_name: string | null;
            payer_email: string | null;
            payer_phone: string | null;
            payer_ip_address: string | null;
            payer_user_agent: string | null;
            payer_locale: string | null;
            billing_address: components["schemas"]["BillingAddress"] | null;
            /** Format: date-time */
            created_at?: string | null;
            /** Format: date-time */
            updated_at?: string | null;
        } & {
            [key: string]: unknown;
        };
        CheckoutPayer: {
            /** Format: email */
            email?: string;
            shipping_same_as_billing?: boolean;
        };
        ConfirmCheckoutSession: {
            payment_method: components["schemas"]["PaymentMethodInput"];
            payer?: components["schemas"]["CheckoutPayer"];
            payer_identity?: components["schemas"]["PayerIdentity"];
        };
        /** @description The answer is not published; we give what confirming a payment gives, and the session. */
        CheckoutConfirmation: {
            checkout_session: components["schemas"]["CheckoutSession"];
            payment: components["schemas"]["Payment"];
            confirmResult: components["schemas"]["ConfirmResult"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What the merchant may do there. `*` means everything.
         * @default {
         *       "allowed_currencies": [
         *         "*"
         *       ],
         *       "allowed_payment_methods": [
         *         "*"
         *       ]
         *     }
         */
        MerchantCapabilities: {
            allowed_currencies?: string[];
            allowed_payment_methods?: string[];
        } & {
            [key: string]: unknown;
        };
        CreatePaymentProviderConfig: {
            /** @default unnamed provider config */
            name?: string;
            /** @description Which provider it is. */
            provider_identifier: string;
            /** @description What the provider asks for, by name. It stays on HSRCPAY's side. */
            credentials: {
                [key: string]: unknown;
            };
            merchant_capabilities?: components["schemas"]["MerchantCapabilities"];
        };
        /** @description Without its credentials; they are never shown. The members of the answer are not published. */
        PaymentProviderConfig: {
            /** @constant */
            object: "payment_provider_config";
            id: string;
            account_id: string;
            /** @default unnamed provider config */
            name: string;
            provider_identifier: string;
            merchant_capabilities: components["schemas"]["MerchantCapabilities"];
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            updated_at: string | null;
        } & {
            [key: string]: unknown;
        };
        EventEnvelope: {
            /** @constant */
            object: "event";
            /** @description The same for every attempt; drop what you have seen. */
            id: string;
            type: string;
            account_id: string;
            /** Format: date-time */
            created_at: string;
            payment_id?: string;
            charge_id?: string;
            checkout_session_id?: string;
            routing_plan_id?: string;
            refund_id?: string;
            /** @description The call that led to it. For correlation only. */
            request_id?: string;
            /** @description The same for all calls of one flow. For correlation only. */
            trace_id?: string;
            data: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        PaymentRef: {
            /** @constant */
            object: "payment";
            id: string;
            status: components["schemas"]["PaymentStatus"];
        } & {
            [key: string]: unknown;
        };
        PaymentSucceededEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "payment.succeeded";
            payment_id: string;
            data?: components["schemas"]["PaymentRef"];
        } & {
            [key: string]: unknown;
        });
        PaymentAuthorizedEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "payment.authorized";
            payment_id: string;
            data?: components["schemas"]["PaymentRef"];
        } & {
            [key: string]: unknown;
        });
        PaymentRequiresActionEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "payment.requires_action";
            payment_id: string;
            data?: components["schemas"]["PaymentRef"];
        } & {
            [key: string]: unknown;
        });
        PaymentRequiresPaymentMethodEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "payment.requires_payment_method";
            payment_id: string;
            data?: components["schemas"]["PaymentRef"];
        } & {
            [key: string]: unknown;
        });
        PaymentCanceledEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "payment.canceled";
            payment_id: string;
            data?: components["schemas"]["PaymentRef"];
        } & {
            [key: string]: unknown;
        });
        PaymentRefundedEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "payment.refunded";
            payment_id: string;
            data?: components["schemas"]["PaymentRef"];
        } & {
            [key: string]: unknown;
        });
        PaymentProcessingEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "payment.processing";
            payment_id: string;
            data?: components["schemas"]["PaymentRef"];
        } & {
            [key: string]: unknown;
        });
        ChargeRef: {
            /** @constant */
            object: "charge";
            id: string;
            status: string;
        } & {
            [key: string]: unknown;
        };
        ChargeDeclinedEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "charge.declined";
            charge_id: string;
            data?: components["schemas"]["ChargeRef"];
        } & {
            [key: string]: unknown;
        });
        ChargeCapturedEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "charge.captured";
            charge_id: string;
            data?: components["schemas"]["ChargeRef"];
        } & {
            [key: string]: unknown;
        });
        CheckoutSessionRef: {
            /** @constant */
            object: "checkout_session";
            id: string;
            status: string;
        } & {
            [key: string]: unknown;
        };
        CheckoutSessionCompletedEvent: components["schemas"]["EventEnvelope"] & ({
            /** @constant */
            type?: "checkout_session.completed";
            checkout_session_id: string;
            data?: components["schemas"]["CheckoutSessionRef"];
        } & {
            [key: string]: unknown;
        });
    };
    responses: {
        /** @description A parameter is missing or wrong, or the body is not JSON. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credential is missing or unknown, or its time is over. */
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
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credential is good, but not for this: a permission is missing, or the account is somebody else's. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is no such object, or it has been deleted. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The idempotency key was used for something else, or the object is in the wrong state for this. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body is well formed, but what it says will not do. */
        UnprocessableContent: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The bucket is empty. It fills up again steadily. */
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
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Something went wrong on the other side. Try again a little later with the same idempotency key. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Only managed keys are regenerated; a custom one is replaced by creating another and deleting it. */
        KeyNotManaged: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The idempotency key was used for something else, or the payment is past confirming. */
        PaymentNotConfirmable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
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
        /**
         * @description The account.
         * @example acct_M31
         */
        RequiredAccountId: components["schemas"]["AccountIdentifier"];
        /** @description The page, counted from 1. */
        Page: number;
        /** @description How many records to answer at most. The default is published for API keys only, the maximum nowhere. */
        Limit: number;
        /**
         * @description The API key (its id, never the key itself).
         * @example key_7Lw2
         */
        ApiKeyId: string;
        /**
         * @description Makes a repeated call safe: the same key and the same request get the first answer again, the same key with another
         *     request gets 409. That there are such keys is documented; the header's name and the 24 hours are inferred.
         * @example order-20417-attempt-1
         */
        IdempotencyKey: string;
        /**
         * @description The account.
         * @example acct_M31
         */
        PathAccountId: components["schemas"]["AccountIdentifier"];
        /**
         * @description The membership.
         * @example amem_2Hc7
         */
        AccountMembershipId: string;
        /**
         * @description The account. Without it the credential's own: of a token, the one it was issued for.
         * @example acct_M31
         */
        AccountId: components["schemas"]["AccountIdentifier"];
        /**
         * @description The payment.
         * @example pay_88Kd
         */
        PaymentId: string;
        /**
         * @description The token of a checkout session. Whoever has it may pay.
         * @example cst_Zr58Wq1nB7
         */
        CheckoutToken: string;
        /**
         * @description The link. Whoever has it may use it.
         * @example otl_9Xe4Ty6uJ2
         */
        OneTimeLinkId: string;
        /**
         * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
         *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
         *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
         * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
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
         * @description How many calls fit into the bucket.
         * @example 100
         */
        RateLimitLimit: number;
        /**
         * @description How many of them are left now.
         * @example 99
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
    listApiKeys: {
        parameters: {
            query: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["RequiredAccountId"];
                /** @description The page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many records to answer at most. The default is published for API keys only, the maximum nowhere. */
                limit?: components["parameters"]["Limit"];
                /** @description True: only managed keys. False: only custom ones. Without it: all. */
                managed?: boolean;
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
                        data: components["schemas"]["ApiKey"][];
                    } & components["schemas"]["PageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createApiKey: {
        parameters: {
            query: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["RequiredAccountId"];
            };
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
            /** @description The new key. The same as 201. */
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
                        data: components["schemas"]["IssuedApiKey"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            /** @description The new key. */
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
                        data: components["schemas"]["IssuedApiKey"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example key_7Lw2
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    regenerateManagedApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The API key (its id, never the key itself).
                 * @example key_7Lw2
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same key with its new secret. */
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
                        data: components["schemas"]["IssuedApiKey"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["KeyNotManaged"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
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
                        data: components["schemas"]["Account"][];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createAccount: {
        parameters: {
            query?: {
                /** @description Make a sandbox account; then `prod_account_id` is needed. */
                sandbox_mode?: boolean;
                /** @description The production account that the sandbox belongs to. */
                prod_account_id?: components["schemas"]["AccountIdentifier"];
            };
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key and the same request get the first answer again, the same key with another
                 *     request gets 409. That there are such keys is documented; the header's name and the 24 hours are inferred.
                 * @example order-20417-attempt-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccount"];
            };
        };
        responses: {
            /** @description The new account. The same as 201. */
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
                        data: components["schemas"]["Account"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            /** @description The new account. */
            201: {
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
                        data: components["schemas"]["Account"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["PathAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
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
                        data: components["schemas"]["Account"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["PathAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccount"];
            };
        };
        responses: {
            /** @description The account as it is now. */
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
                        data: components["schemas"]["Account"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["PathAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listAccountMemberships: {
        parameters: {
            query: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["RequiredAccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
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
                        data: components["schemas"]["AccountMembership"][];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createAccountMembership: {
        parameters: {
            query: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["RequiredAccountId"];
            };
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key and the same request get the first answer again, the same key with another
                 *     request gets 409. That there are such keys is documented; the header's name and the 24 hours are inferred.
                 * @example order-20417-attempt-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountMembership"];
            };
        };
        responses: {
            /** @description The new membership. The same as 201. */
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
                        data: components["schemas"]["AccountMembership"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            /** @description The new membership. */
            201: {
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
                        data: components["schemas"]["AccountMembership"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    updateAccountMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership.
                 * @example amem_2Hc7
                 */
                id: components["parameters"]["AccountMembershipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountMembership"];
            };
        };
        responses: {
            /** @description The membership as it is now. */
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
                        data: components["schemas"]["AccountMembership"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description The account. Without it the credential's own: of a token, the one it was issued for.
                 * @example acct_M31
                 */
                account_id?: components["parameters"]["AccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
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
                        data: components["schemas"]["Webhook"][];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    postWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description The account. Without it the credential's own: of a token, the one it was issued for.
                 * @example acct_M31
                 */
                account_id?: components["parameters"]["AccountId"];
            };
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
            /** @description Registered. The same as 201. */
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
                        data: components["schemas"]["RegisteredWebhook"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            /** @description Registered. */
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
                        data: components["schemas"]["RegisteredWebhook"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /**
                 * @description The account. Without it the credential's own: of a token, the one it was issued for.
                 * @example acct_M31
                 */
                account_id?: components["parameters"]["AccountId"];
                /** @description The page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many records to answer at most. The default is published for API keys only, the maximum nowhere. */
                limit?: components["parameters"]["Limit"];
                /** @description Show the charges of each payment. */
                include_charges?: boolean;
                /** @description Show how providers were chosen. */
                include_routing_plans?: boolean;
                /** @description Show what has happened to each payment. */
                include_events?: boolean;
                /** @description Show the customer of each payment. */
                include_customer?: boolean;
                /** @description Reserved; does nothing yet. */
                include_payment_provider_details?: boolean;
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
                        data: components["schemas"]["Payment"][];
                    } & components["schemas"]["PageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    createPayment: {
        parameters: {
            query?: {
                /**
                 * @description The account. Without it the credential's own: of a token, the one it was issued for.
                 * @example acct_M31
                 */
                account_id?: components["parameters"]["AccountId"];
            };
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key and the same request get the first answer again, the same key with another
                 *     request gets 409. That there are such keys is documented; the header's name and the 24 hours are inferred.
                 * @example order-20417-attempt-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePayment"];
            };
        };
        responses: {
            /** @description The new payment. The same as 201. */
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
                        data: components["schemas"]["Payment"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            /** @description The new payment. */
            201: {
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
                        data: components["schemas"]["Payment"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    confirmPayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key and the same request get the first answer again, the same key with another
                 *     request gets 409. That there are such keys is documented; the header's name and the 24 hours are inferred.
                 * @example order-20417-attempt-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payment.
                 * @example pay_88Kd
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPayment"];
            };
        };
        responses: {
            /** @description What became of it so far. */
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
                        data: components["schemas"]["PaymentConfirmation"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PaymentNotConfirmable"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listCharges: {
        parameters: {
            query?: {
                /**
                 * @description The account. Without it the credential's own: of a token, the one it was issued for.
                 * @example acct_M31
                 */
                account_id?: components["parameters"]["AccountId"];
                /** @description The page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many records to answer at most. The default is published for API keys only, the maximum nowhere. */
                limit?: components["parameters"]["Limit"];
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
                        data: components["schemas"]["Charge"][];
                    } & components["schemas"]["PageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getRefunds: {
        parameters: {
            query: {
                /**
                 * @description The charge.
                 * @example ch_12Fv
                 */
                charge_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
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
                        data: components["schemas"]["Refund"][];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description The account. Without it the credential's own: of a token, the one it was issued for.
                 * @example acct_M31
                 */
                account_id?: components["parameters"]["AccountId"];
                /** @description The page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many records to answer at most. The default is published for API keys only, the maximum nowhere. */
                limit?: components["parameters"]["Limit"];
                /** @description Show the payment methods of each customer. */
                include_payment_methods?: boolean;
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
                        data: components["schemas"]["Customer"][];
                    } & components["schemas"]["PageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getCheckoutSessions: {
        parameters: {
            query?: {
                /**
                 * @description The account. Without it the credential's own: of a token, the one it was issued for.
                 * @example acct_M31
                 */
                account_id?: components["parameters"]["AccountId"];
                /** @description The page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many records to answer at most. The default is published for API keys only, the maximum nowhere. */
                limit?: components["parameters"]["Limit"];
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
                        data: components["schemas"]["CheckoutSession"][];
                    } & components["schemas"]["PageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getCheckoutSessionsSearch: {
        parameters: {
            query: {
                /**
                 * @description The text, in upper or lower case.
                 * @example arslan
                 */
                q: string;
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["RequiredAccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that were found. */
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
                        data: components["schemas"]["CheckoutSession"][];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    postCheckoutSessionsTokenByTokenConfirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key and the same request get the first answer again, the same key with another
                 *     request gets 409. That there are such keys is documented; the header's name and the 24 hours are inferred.
                 * @example order-20417-attempt-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The token of a checkout session. Whoever has it may pay.
                 * @example cst_Zr58Wq1nB7
                 */
                token: components["parameters"]["CheckoutToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCheckoutSession"];
            };
        };
        responses: {
            /** @description What became of it so far. */
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
                        data: components["schemas"]["CheckoutConfirmation"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    getOneTimeLinksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The link. Whoever has it may use it.
                 * @example otl_9Xe4Ty6uJ2
                 */
                id: components["parameters"]["OneTimeLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the link held. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description Where the link leads. That it may be a redirect is documented; the status is not. */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    /**
                     * @description Where the link leads.
                     * @example https://shop.example.org/orders/20417
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    postPaymentProviderConfigs: {
        parameters: {
            query: {
                /**
                 * @description The account.
                 * @example acct_M31
                 */
                account_id: components["parameters"]["RequiredAccountId"];
            };
            header?: {
                /**
                 * @description Makes a repeated call safe: the same key and the same request get the first answer again, the same key with another
                 *     request gets 409. That there are such keys is documented; the header's name and the 24 hours are inferred.
                 * @example order-20417-attempt-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentProviderConfig"];
            };
        };
        responses: {
            /** @description The new config. The same as 201. */
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
                        data: components["schemas"]["PaymentProviderConfig"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            /** @description The new config. */
            201: {
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
                        data: components["schemas"]["PaymentProviderConfig"];
                    } & components["schemas"]["SuccessEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
        };
    };
    onPaymentSucceeded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentSucceededEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentAuthorized: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentAuthorizedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentRequiresAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentRequiresActionEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentRequiresPaymentMethod: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentRequiresPaymentMethodEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentCanceled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCanceledEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentRefunded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentRefundedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentProcessing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentProcessingEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onChargeDeclined: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeDeclinedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onChargeCaptured: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeCapturedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onCheckoutSessionCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `t`, the Unix time in seconds, and `v1`, the lower-case hexadecimal HMAC-SHA256 of that time, a full stop and the raw
                 *     body, keyed with the endpoint's secret. Compare in constant time, refuse a wrong one with 401 or 403, and drop what is
                 *     more than 300 seconds old. That deliveries are signed is documented; how is inferred.
                 * @example t=1772648740,v1=5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
                 */
                "X-HSRCPAY-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutSessionCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
}
