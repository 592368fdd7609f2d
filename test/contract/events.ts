import { createHmac } from "node:crypto";
import type { components } from "@keystub/documents/hrizn";
import type { Delivery, Opened, Receiver } from "../doors.ts";
import { type Caller, withKey } from "./caller.ts";

type EventName = components["schemas"]["WebhookEvent"];

/** The envelope of every event. */
export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly site_id: string;
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Subscription {
  readonly id: string;
  readonly secret: string;
  readonly receiver: Receiver;
  /** What has come so far. */
  events(): ReceivedEvent[];
}

export const everyEvent: EventName[] = [
  "ideacloud.completed",
  "ideacloud.failed",
  "content.progress",
  "content.completed",
  "content.failed",
  "compliance.completed",
  "content_tools.completed",
  "inventory.description.completed",
  "inventory.description.batch_completed",
];

/** Subscribes a new receiver, by default to everything that a job can send. */
export async function subscribe(world: Opened, caller: Caller, events = everyEvent): Promise<Subscription> {
  const receiver = await world.receive();
  const { data } = await caller.ok("createWebhook", { body: { url: receiver.url, events } });
  return { id: data.id, secret: data.secret, receiver, events: () => receiver.deliveries.map(toEvent) };
}

export function toEvent({ body }: Delivery): ReceivedEvent {
  return JSON.parse(body);
}

/** Whether a delivery is signed with a secret, computed with Node's own HMAC. */
export function isSigned({ headers, body }: Delivery, secret: string): boolean {
  return headers.get("x-webhook-signature") === `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

export type Started = Subscription & { readonly world: Opened; readonly caller: Caller };

/** Opens a world with a subscription in it, by default to `ideacloud.completed`. */
export async function start(open: () => Promise<Opened>, events?: Parameters<typeof subscribe>[2]): Promise<Started> {
  const world = await open();
  const caller = await withKey(world, { limits: { per_minute: 500 } });
  return { world, caller, ...(await subscribe(world, caller, events ?? ["ideacloud.completed"])) };
}

/** Has one IdeaCloud made, and so one event. */
export async function research(world: Opened, caller: Caller): Promise<string> {
  const { data } = await caller.ok("createIdeaCloud", { body: { keyword: "towing" } });
  await world.mock.clock.advance("45s");
  return data.id;
}

/** The delivery log of a subscription. */
export async function log(caller: Caller, id: string) {
  return (await caller.ok("listWebhookDeliveries", { path: { id } })).data.deliveries;
}

/** A subscription as the list shows it. */
export async function webhook(caller: Caller, id: string) {
  const found = (await caller.ok("listWebhooks")).data.webhooks.find((one) => one.id === id);
  if (!found) throw new Error(`There is no webhook ${id}.`);
  return found;
}
