// The shapes of the vocabulary's words. vocabulary.schema.ts checks documents against the same shapes, so that the
// rest of the engine may read a word as what it says.

export interface KeyWord extends KeyKindWord {
  readonly of?: string;
  readonly kinds?: Readonly<Record<string, KeyKindWord & { readonly matches?: string; readonly limited?: boolean }>>;
  readonly environments?: Readonly<Record<string, { readonly prefix: string }>>;
  readonly granted?: readonly string[];
  readonly id?: SecretFormat;
  readonly tenant?: string;
  readonly challenge?: string;
  readonly scopes?: Readonly<Record<string, string>>;
  readonly presets?: Readonly<Record<string, readonly string[]>>;
}

export interface KeyKindWord {
  readonly kind?: "key" | "session";
  readonly format?: SecretFormat;
  readonly displayed?: number;
  readonly lifetime?: string;
}

export interface SecretFormat {
  readonly prefix?: string;
  readonly alphabet?: "hex" | "base62" | "base64url" | "digits";
  readonly length?: number;
}

export interface RateLimitWord {
  readonly algorithm?: "sliding-window" | "fixed-window" | "token-bucket";
  readonly "count-refused"?: boolean;
  readonly partition?: "credential" | "tenant";
  readonly also?: boolean;
  readonly policies: Readonly<Record<string, PolicyWord>>;
  readonly headers?: Readonly<Record<string, RateLimitHeaderWord>>;
}

export interface PolicyWord {
  readonly window: string;
  readonly limit: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface RateLimitHeaderWord {
  readonly policy: string;
  readonly value: "limit" | "remaining" | "reset_epoch_seconds" | "reset_epoch_milliseconds" | "reset_seconds";
}

export interface RefusalWord {
  readonly for: string | readonly string[];
  readonly set?: Readonly<Record<string, unknown>>;
}

export interface ResourceWord {
  readonly collection?: string;
  readonly credentials?: string;
  readonly action?: "list" | "read" | "create" | "update" | "delete" | "revoke" | "rotate";
  readonly identity?: string;
  readonly parameter?: string;
  readonly parent?: { readonly collection: string; readonly parameter: string; readonly field: string };
  readonly at?: string;
  readonly filters?: Readonly<Record<string, FilterMatch | { readonly field: string; readonly match: FilterMatch }>>;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly order?: readonly string[];
  readonly paging?: PagingWord;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly references?: Readonly<Record<string, string>>;
  readonly soft?: string;
  readonly id?: SecretFormat;
  readonly fields?: Readonly<Record<string, string>>;
}

export type FilterMatch = "equals" | "contains" | "at-least" | "at-most" | "opt-in";

export interface PagingWord {
  readonly style: "cursor" | "page" | "offset" | "none";
  readonly limit?: string;
  readonly cursor?: string;
  readonly page?: string;
  readonly offset?: string;
  readonly set?: Readonly<Record<string, unknown>>;
}

export interface JobWord {
  readonly collection: string;
  readonly field: string;
  readonly start: string;
  readonly steps: readonly JobStepWord[];
  readonly failure?: { readonly state: string; readonly emits?: string };
  readonly ends?: readonly string[];
}

export interface JobStepWord {
  readonly after: string;
  readonly state?: string;
  readonly emits?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface SubscriptionsWord {
  readonly subscriptions: {
    readonly collection: string;
    readonly url: string;
    readonly events: string;
    readonly active?: string;
    readonly secret: string;
    readonly failures?: string;
  };
  readonly deliveries?: string;
  readonly states?: Readonly<Partial<Record<"pending" | "sending" | "delivered" | "failed", string>>>;
  readonly signature: {
    readonly header: string;
    readonly algorithm: "hmac-sha256";
    readonly encoding: "hex" | "base64";
    readonly prefix?: string;
    readonly signed?: string;
    readonly template?: string;
    readonly secret?: "utf8";
  };
  readonly timeout?: string;
  readonly retries?: readonly string[];
  readonly "disable-after"?: number;
}

export interface IdempotencyWord {
  readonly lifetime: string;
  readonly aliases?: readonly string[];
}
