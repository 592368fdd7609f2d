import type { components } from "@keystub/documents/hsrcpay";
import type { Scope } from "../../api.ts";
import type { Collection, Json, JsonRecord } from "../../store.ts";

export type Schemas = components["schemas"];

/** What the document names of a schema. Its objects are open to members that nobody knows; records are not. */
export type Stored<T> = unknown extends T
  ? Json
  : T extends readonly (infer Item)[]
    ? Stored<Item>[]
    : T extends object
      ? keyof Named<T> extends never
        ? JsonRecord
        : { [Name in keyof Named<T>]: Stored<Named<T>[Name]> }
      : T;

type Named<T> = { [Name in keyof T as string extends Name ? never : Name]: T[Name] };

/** The call that led to it and the flow it belongs to; events repeat them. Never shown. */
type Traced = { request_id: string; trace_id: string };

type Dated = { created_at: string; updated_at: string };

export type AccountRecord = Stored<Schemas["Account"]>;

export type MembershipRecord = Stored<Schemas["AccountMembership"]>;

/** Somebody in a workspace, who may be made a member of its accounts. */
export type WorkspaceMemberRecord = { id: string; user_id: string; email: string; name: string };

export type PaymentRecord = Omit<Stored<Schemas["Payment"]>, "charges" | "routing_plans" | "events" | "customer"> &
  Traced & {
    /** Newest first; the charges themselves are records of their own. */
    charges: { id: string }[];
    auto_capture: boolean;
    secure_mode: boolean | "auto";
    routing_strategy?: string;
  };

export type ChargeRecord = Stored<Schemas["Charge"]> & Traced & Dated;

export type RefundRecord = Stored<Schemas["Refund"]>;

export type CustomerRecord = Omit<Stored<Schemas["Customer"]>, "payment_methods">;

export type PaymentMethodRecord = Stored<Schemas["SavedPaymentMethod"]> & {
  customer_id: string;
  brand: string;
  last4: string;
};

export type CheckoutSessionRecord = Stored<Schemas["CheckoutSession"]> &
  Traced &
  Dated & {
    /** Whoever has it may pay. Never shown. */
    token: string;
    /** What has been tried so far. Never shown. */
    payment_id: string | null;
  };

export type OneTimeLinkRecord = { id: string; kind: "text" | "page" | "redirect"; content: string };

/** The collections of HSRCPAY and what their records hold. The members of a workspace are kept under the workspace, all else under its account. */
export type Records = {
  accounts: AccountRecord;
  account_memberships: MembershipRecord;
  workspace_members: WorkspaceMemberRecord;
  payments: PaymentRecord;
  charges: ChargeRecord;
  refunds: RefundRecord;
  customers: CustomerRecord;
  payment_methods: PaymentMethodRecord;
  checkout_sessions: CheckoutSessionRecord;
  one_time_links: OneTimeLinkRecord;
  payment_provider_configs: Stored<Schemas["PaymentProviderConfig"]>;
  webhooks: Omit<Stored<Schemas["Webhook"]>, "secret">;
};

/** The records of one collection, with their type. */
export function records<Name extends keyof Records>(
  scope: Pick<Scope, "collection">,
  name: Name,
): Collection<Records[Name]> {
  return scope.collection<Records[Name]>(name);
}
