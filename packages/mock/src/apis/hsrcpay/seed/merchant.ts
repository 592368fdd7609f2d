import type { AccountRecord, Schemas } from "../records.ts";

/** What is written down about an account; the rest of its records is made from it. */
export interface Merchant {
  readonly account: Pick<AccountRecord, "id" | "user_id" | "workspace_id" | "name" | "country" | "prod_account_id"> &
    Pick<AccountRecord, "timezone" | "currency" | "metadata">;
  /** How many days ago it was opened. */
  readonly age: number;
  readonly settings: readonly { readonly id: string; readonly key: string; readonly value: string }[];
  readonly members: readonly Member[];
  /** A line for each customer: id, or nothing; name; city; country. */
  readonly customers: string;
  /** How many, and the bounds of their amounts in minor units. */
  readonly payments: {
    readonly count: number;
    readonly from: number;
    readonly to: number;
    readonly fixed: readonly FixedPayment[];
  };
  readonly sessions: { readonly count: number; readonly id: string; readonly token: string; readonly message: string };
  readonly links: readonly {
    readonly id: string;
    readonly kind: "text" | "page" | "redirect";
    readonly content: string;
  }[];
  readonly webhooks: readonly {
    readonly id: string;
    readonly endpoint: string;
    readonly events: readonly Schemas["WebhookEvent"][];
  }[];
  readonly providers: readonly {
    readonly id: string;
    readonly name: string;
    readonly identifier: string;
    readonly currencies: readonly string[];
  }[];
}

export interface Member {
  readonly id: string;
  readonly user: string;
  readonly permissions: readonly string[];
}

/** A payment that tests and examples name. */
export interface FixedPayment {
  readonly id: string;
  readonly status: Schemas["PaymentStatus"];
  readonly amount: number;
  readonly customer?: string;
  readonly charge?: string;
  readonly refund?: { readonly id: string; readonly amount: number; readonly reason: string };
  readonly secure?: boolean;
}

export interface Colleague {
  readonly id: string;
  readonly user_id: string;
  readonly email: string;
  readonly name: string;
}
