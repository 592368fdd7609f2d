import type { WebhookSignature } from "./signature.ts";

/** How an API signs its webhooks and which events it sends; each API has one, such as `hriznWebhooks`. */
export interface WebhookApi<Event extends { readonly type: string } = never> {
  readonly signature: WebhookSignature;
  /** The types of the events that the API's document tells of. Any other event becomes an {@link UnknownEvent}. */
  readonly types: readonly Event["type"][];
  /** Never there: it carries the type of the events. */
  readonly "~event"?: Event;
}

/** An event that the API's document did not tell of when this package was made. Answer it with a 2xx, or the API sends it again. */
export interface UnknownEvent {
  readonly type: "unknown";
  /** The body as it came: signed, but of no known form. */
  readonly raw: unknown;
}

/** The bodies that the `webhooks` of a document describe, as openapi-typescript writes them. */
export type EventsOf<Webhooks> = {
  [Name in keyof Webhooks]: Webhooks[Name] extends { post: { requestBody?: infer Body } }
    ? NonNullable<Body> extends { content: infer Content }
      ? Content[keyof Content]
      : never
    : never;
}[keyof Webhooks];
