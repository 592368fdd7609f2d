/** What the client has to know of an operation at run time; generated from the API document. */
export interface OperationRow {
  /** The operationId. */
  readonly id: string;
  /** The name of its method, such as `content.create`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly scopes: readonly string[];
  /** The security scheme; null when the operation is open to everyone, and then no key is sent. */
  readonly security?: string | null;
  readonly idempotencyHeader?: string;
  /** The body goes as a multipart form. */
  readonly form?: boolean;
  /** Media types of the success bodies; JSON when absent. */
  readonly produces?: readonly string[];
  /** Success statuses without a body. */
  readonly empty?: readonly number[];
  /** The documented error codes by status; an empty list where any may come. */
  readonly errors?: { readonly [status: string]: readonly string[] };
  /** Where show-once secrets stand in a success, as JSON Pointers. */
  readonly secrets?: readonly string[];
  readonly paging?: Paging;
  /** On an operation that reads what a job changes: where its state stands, and which states are final. */
  readonly poll?: Poll;
  /** On an operation that starts a job: what to read to follow it. */
  readonly wait?: Wait;
}

/** How a list goes on. All places are JSON Pointers into a page. */
export interface Paging {
  readonly items: string;
  /** `cursor`, `page`, `offset` or `none`. */
  readonly style: string;
  /** The query parameter that asks for a page. */
  readonly parameter?: string;
  readonly next?: string;
  readonly more?: string;
  /** The number of pages, or of items where pages are told by offset. */
  readonly total?: string;
}

export interface Poll {
  readonly state: string;
  readonly done: readonly string[];
  readonly failed: readonly string[];
}

export interface Wait {
  readonly read: OperationRow;
  /** Path parameters that the answer gives; the others are those of the call. */
  readonly path: { readonly [name: string]: string };
}

/** The names of the quota headers, and what the reset counts: `epoch_seconds`, `epoch_milliseconds` or `seconds`. */
export interface RateLimitHeaders {
  readonly limit?: string;
  readonly remaining?: string;
  readonly reset?: string;
  readonly unit?: string;
}

/** How keys look. */
export interface KeyFormat {
  readonly prefix?: string;
  readonly alphabet?: string;
  readonly length?: number;
}

/** What the client has to know of an API at run time; generated from its document. */
export interface ApiFacts {
  readonly name: string;
  readonly server: string;
  readonly key: {
    readonly header: string;
    /** What stands before the key in that header, such as `Bearer`. */
    readonly scheme?: string;
    /** The security scheme that the key belongs to. Operations of another scheme get no method. */
    readonly security?: string | undefined;
    /** The environment variable to look for the key in. */
    readonly variable?: string;
    readonly format?: KeyFormat;
  };
  readonly rateLimit?: RateLimitHeaders;
}
