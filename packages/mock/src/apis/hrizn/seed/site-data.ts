import type { Records, Schemas } from "../records.ts";

/** What is written down about a site; the rest of its records is made from it. The tables' columns are typed by their readers. */
export interface SiteData {
  readonly profile: Omit<Records["sites"], "last_synced_at" | "created_at" | "updated_at">;
  readonly categories: string;
  /** The first one is the default. */
  readonly brandVoices: string;
  readonly elements: string;
  readonly disabledContentTypes: readonly Schemas["ArticleType"][];
  readonly ideaclouds: string;
  readonly content: string;
  readonly vehicles: string;
  readonly webhooks: readonly WebhookData[];
}

export interface WebhookData {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly events: readonly Schemas["WebhookEvent"][];
  readonly active: boolean;
  readonly failures: number;
  readonly deliveries: readonly {
    readonly event: Schemas["WebhookEvent"];
    /** In days. */
    readonly age: number;
    readonly attempts: number;
    /** What the receiver said; null when it could not be reached. */
    readonly response: number | null;
  }[];
}
