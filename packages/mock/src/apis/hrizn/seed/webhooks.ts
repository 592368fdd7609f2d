import type { SiteSeed } from "./site-seed.ts";

/** A site's subscriptions, each with what has been delivered so far. */
export async function seedWebhooks(site: SiteSeed): Promise<void> {
  for (const webhook of site.data.webhooks) {
    const { id, url, description, active, failures } = webhook;
    await site.add("webhooks", {
      id,
      url,
      description,
      events: [...webhook.events],
      is_active: active,
      failure_count: failures,
      created_at: site.stamp(site.before(120)),
      updated_at: site.stamp(site.before(active ? 120 : 9)),
    });
    for (const { event, age, attempts, response } of webhook.deliveries) {
      const created = site.before(age);
      const delivered = response === 200;
      await site.add("webhook_deliveries", {
        id: site.random.uuid(),
        subscription_id: id,
        event_id: `evt_${created}_${site.random.hex(7)}`,
        event_type: event,
        status: delivered ? "delivered" : "failed",
        attempts,
        response_status: response,
        response_body: response === null ? null : delivered ? "ok" : "Service Unavailable",
        next_retry_at: null,
        delivered_at: delivered ? site.stamp(created + attempts * 60_000) : null,
        created_at: site.stamp(created),
      });
    }
  }
}
