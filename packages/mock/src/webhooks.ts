import type { DeliveryResult } from "./api.ts";
import { bytesToHex, deriveSecret, sign } from "./derive.ts";
import type { WebhookTemplate } from "./document/webhooks.ts";
import type { SecretFormat, SubscriptionsWord } from "./document/words.ts";
import type { Random } from "./random.ts";
import type { Collection, Json, JsonRecord } from "./store.ts";
import { type ClockEvent, toMilliseconds, toRowTimestamp, toTimestamp } from "./time.ts";
import type { Task, Timeline } from "./timeline.ts";

/**
 * Sends a webhook out into the world; rejects when nobody answers in time. The time (milliseconds, as the document says)
 * is real time, so it is for the one who sends to keep it.
 */
export type Deliver = (request: Request, timeout: number) => Promise<Response>;

interface Parts {
  readonly word: SubscriptionsWord | undefined;
  readonly templates: ReadonlyMap<string, WebhookTemplate>;
  readonly random: Random;
  readonly timeline: Timeline;
  readonly deliver: Deliver;
  readonly collection: (tenant: string, name: string) => Collection;
  /** What signing secrets are derived from. */
  readonly seed: string;
  readonly secretFormat: SecretFormat;
}

export interface Webhooks {
  /** Writes a delivery for each active subscription that wants the event, due at once. */
  emit(event: string, tenant: string, now: number, facts: Readonly<Record<string, unknown>>): Promise<void>;
  /** One attempt, now, outside the log. */
  sendNow(
    subscriptionId: string,
    event: string,
    tenant: string,
    now: number,
    facts: Readonly<Record<string, unknown>>,
  ): Promise<DeliveryResult>;
  /** An attempt that has come due. */
  attempt(task: Task): Promise<ClockEvent>;
  /** The signing secret of a subscription: shown once, derived whenever it is needed. */
  secretOf(subscriptionId: string): string;
  /** Signs with a secret that the subscriber chose. */
  useSecret(subscriptionId: string, secret: string): void;
}

/** Text of a receiver's answer that is kept in the log. */
const keptCharacters = 1000;

export function createWebhooks(parts: Parts): Webhooks {
  const { word, templates, random, timeline, deliver, collection, seed, secretFormat } = parts;
  const retries = (word?.retries ?? []).map(toMilliseconds);
  const timeout = toMilliseconds(word?.timeout ?? "PT10S");
  // A secret that the subscriber chose cannot be derived again. It is kept out of the store, so it ends with the world.
  const given = new Map<string, string>();
  const states = { pending: "pending", sending: "sending", delivered: "delivered", failed: "failed", ...word?.states };

  function secretOf(subscriptionId: string): string {
    return given.get(subscriptionId) ?? deriveSecret(seed, `webhook:${subscriptionId}`, secretFormat);
  }

  function write(event: string, tenant: string, now: number, facts: Readonly<Record<string, unknown>>) {
    const template = templates.get(event);
    if (!template) throw new RangeError(`The document has no webhook ${event}.`);
    const eventId = `evt_${now}_${random.hex(7)}`;
    const body = template.fill({
      ...facts,
      tenant,
      event_id: eventId,
      event_type: event,
      now: toTimestamp(now),
      now_micros: toRowTimestamp(now),
      now_seconds: Math.floor(now / 1000),
      uuid: random.uuid(),
    });
    return { eventId, body: JSON.stringify(body), mediaType: template.mediaType };
  }

  /** The value of the signature header: the signature with its prefix, or the document's template. */
  function toSignature(secret: string, body: string, now: number): string {
    const {
      encoding,
      prefix = "",
      signed = "{body}",
      template = "{signature}",
    } = (word as SubscriptionsWord).signature;
    const facts = { timestamp: `${Math.floor(now / 1000)}` };
    const digest = sign(
      secret,
      signed.replace("{timestamp}", facts.timestamp).replace("{body}", () => body),
    );
    const signature = encoding === "hex" ? bytesToHex(digest) : btoa(String.fromCharCode(...digest));
    return prefix + template.replace("{timestamp}", facts.timestamp).replace("{signature}", signature);
  }

  async function send(subscription: JsonRecord, body: string, mediaType: string, now: number): Promise<DeliveryResult> {
    if (!word) return unreachable;
    const signature = toSignature(secretOf(String(subscription["id"])), body, now);
    try {
      const response = await deliver(
        new Request(String(subscription[word.subscriptions.url]), {
          method: "POST",
          headers: { "content-type": mediaType, [word.signature.header]: signature },
          body,
        }),
        timeout,
      );
      const text = (await response.text()).slice(0, keptCharacters);
      return { delivered: response.ok, status: response.status, body: text };
    } catch {
      return unreachable;
    }
  }

  return {
    secretOf,
    useSecret: (subscriptionId, secret) => void given.set(subscriptionId, secret),
    async emit(event, tenant, now, facts) {
      if (!word) return;
      const { events, active } = word.subscriptions;
      const subscriptions = await collection(tenant, word.subscriptions.collection).list();
      const wanting = subscriptions.filter(
        (one) => (active === undefined || one[active] === true) && (one[events] as Json[] | undefined)?.includes(event),
      );
      if (wanting.length === 0) return;
      const { eventId, body, mediaType } = write(event, tenant, now, facts);
      for (const subscription of wanting) {
        const id = random.uuid();
        if (word.deliveries)
          await collection(tenant, word.deliveries).insert({
            id,
            subscription_id: subscription["id"] ?? null,
            event_id: eventId,
            event_type: event,
            status: states.pending,
            attempts: 0,
            response_status: null,
            response_body: null,
            next_retry_at: null,
            delivered_at: null,
            created_at: toRowTimestamp(now),
          });
        const data = { id, tenant, event, subscription: subscription["id"] ?? null, body, mediaType, attempt: 1 };
        timeline.schedule(now, "webhook", data);
      }
    },

    async sendNow(subscriptionId, event, tenant, now, facts) {
      if (!word) return unreachable;
      const subscription = await collection(tenant, word.subscriptions.collection).get(subscriptionId);
      if (!subscription) return unreachable;
      const { body, mediaType } = write(event, tenant, now, facts);
      return send(subscription, body, mediaType, now);
    },

    async attempt(task) {
      const {
        id,
        tenant,
        event,
        subscription: subscriptionId,
        body,
        mediaType,
        attempt,
      } = task.data as unknown as Attempt;
      const subscriptions = word && collection(tenant, word.subscriptions.collection);
      const subscription = await subscriptions?.get(subscriptionId);
      const at = toTimestamp(task.due);
      if (!word || !subscriptions || !subscription) {
        if (word?.deliveries)
          await collection(tenant, word.deliveries).update(id, { status: states.failed, next_retry_at: null });
        return { at, kind: "webhook", summary: `${event} is not sent: its subscription is gone.` };
      }
      const result = await send(subscription, body, mediaType, task.due);
      const delay = result.delivered ? undefined : retries[attempt - 1];
      const next = delay === undefined ? undefined : task.due + delay;
      if (next !== undefined) timeline.schedule(next, "webhook", { ...task.data, attempt: attempt + 1 });
      if (word.deliveries)
        await collection(tenant, word.deliveries).update(id, {
          status: result.delivered ? states.delivered : next === undefined ? states.failed : states.pending,
          attempts: attempt,
          response_status: result.status,
          response_body: result.body,
          next_retry_at: next === undefined ? null : toRowTimestamp(next),
          delivered_at: result.delivered ? toRowTimestamp(task.due) : null,
        });
      await settleSubscription(subscriptions, subscriptionId, result.delivered, next === undefined);
      const outcome = result.status === null ? "nobody answered" : `answered ${result.status}`;
      return {
        at,
        kind: "webhook",
        summary: `${event} to subscription ${subscriptionId}, attempt ${attempt}: ${outcome}.`,
      };
    },
  };

  /** Counts failed attempts, and switches a subscription off when too many events in a row were given up. */
  async function settleSubscription(
    subscriptions: Collection,
    id: string,
    delivered: boolean,
    over: boolean,
  ): Promise<void> {
    const record = await subscriptions.get(id);
    if (!word || !record) return;
    const { failures, active } = word.subscriptions;
    const givenUp = delivered ? 0 : Number(record[givenUpField] ?? 0) + (over ? 1 : 0);
    const disable = active !== undefined && givenUp >= (word["disable-after"] ?? Number.POSITIVE_INFINITY);
    await subscriptions.update(id, {
      [givenUpField]: givenUp,
      ...(failures !== undefined && { [failures]: delivered ? 0 : Number(record[failures] ?? 0) + 1 }),
      ...(disable && { [active]: false }),
    });
  }
}

interface Attempt {
  readonly id: string;
  readonly tenant: string;
  readonly event: string;
  readonly subscription: string;
  readonly body: string;
  readonly mediaType: string;
  readonly attempt: number;
}

const givenUpField = "$given_up";
const unreachable: DeliveryResult = { delivered: false, status: null, body: null };
