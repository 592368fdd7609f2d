import type { components } from "@keystub/documents/hrizn";
import type { Scope } from "../../api.ts";
import type { Collection, JsonRecord } from "../../store.ts";

export type Schemas = components["schemas"];

export type IdeaCloudRecord = Schemas["IdeaCloud"] & Schemas["IdeaCloudQuestions"];

export type ContentRecord = Omit<Schemas["Content"], "metadata"> & {
  metadata: JsonRecord;
  /** The selected questions, which become the headings. Never shown. */
  headings: string[];
};

export type ComponentRecord = Omit<Schemas["Component"], "metadata"> & {
  article_id: string;
  metadata: JsonRecord | null;
  /** The call that made it: components of one run are reported together. Never shown. */
  run_id: string | null;
};

export type VehicleRecord = Schemas["VehicleSummary"] & Schemas["Vehicle"];

export type DescriptionRecord = Schemas["VehicleDescription"] &
  Pick<Schemas["Vehicle"], "year" | "make" | "model"> & {
    /** The batch that its last run belonged to. Never shown. */
    batch_id: string | null;
  };

/** What an interactive request asked for, kept under the id of its IdeaCloud until the inputs arrive. */
export type PendingContentRecord = {
  id: string;
  article_type: Schemas["ArticleType"];
  brand_voice_id: string | null;
  title: string | null;
  auto_compliance: boolean;
  auto_content_tools: boolean;
};

/** The collections of Hrizn and what their records hold; answers show the part that the document declares. */
export type Records = {
  /** The time of the last sync is no part of the profile; the inventory's statistics tell it. */
  sites: Schemas["Site"] & { last_synced_at: string };
  categories: Schemas["Category"];
  brand_voices: Schemas["BrandVoice"];
  elements: Schemas["SiteElement"];
  site_content_types: Schemas["SiteContentType"];
  ideaclouds: IdeaCloudRecord;
  content: ContentRecord;
  pending_content: PendingContentRecord;
  components: ComponentRecord;
  compliance: Schemas["ContentCompliance"];
  vehicles: VehicleRecord;
  vehicle_descriptions: DescriptionRecord;
  webhooks: Schemas["Webhook"];
  webhook_deliveries: Schemas["WebhookDelivery"] & { subscription_id: string };
};

/** The records of one collection, with their type. */
export function records<Name extends keyof Records>(
  scope: Pick<Scope, "collection">,
  name: Name,
): Collection<Records[Name]> {
  return scope.collection<Records[Name]>(name);
}
