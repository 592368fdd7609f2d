import type { AccountSeed } from "./account-seed.ts";
import type { Colleague } from "./merchant.ts";

/** An account with its members, endpoints, providers and links. */
export async function seedAccount(seed: AccountSeed, people: readonly Colleague[]): Promise<void> {
  const { data, add, stamp } = seed;
  const opened = { created_at: stamp(data.age), updated_at: stamp(data.age) };
  const { id: account_id } = data.account;
  await add("accounts", {
    object: "account",
    ...data.account,
    settings: data.settings.map((setting) => ({ object: "account_setting", ...setting, ...opened })),
    deleted: false,
    ...opened,
  });
  for (const [index, { id, user: user_id, permissions }] of data.members.entries()) {
    const person = people.find((one) => one.user_id === user_id);
    const joined = stamp(data.age - index * 11);
    await add("account_memberships", {
      object: "account_membership",
      id,
      account_id,
      user_id,
      workspace_membership_id: person?.id ?? null,
      permissions: [...permissions],
      created_at: joined,
      updated_at: joined,
      user: { id: user_id, email: person?.email ?? "", name: person?.name ?? null },
    });
  }
  for (const { id, endpoint, events } of data.webhooks)
    await add("webhooks", { object: "webhook", id, account_id, endpoint, enabled_events: [...events], ...opened });
  for (const { id, name, identifier, currencies } of data.providers)
    await add("payment_provider_configs", {
      object: "payment_provider_config",
      id,
      account_id,
      name,
      provider_identifier: identifier,
      merchant_capabilities: { allowed_currencies: [...currencies], allowed_payment_methods: ["*"] },
      ...opened,
    });
  for (const link of data.links) await add("one_time_links", { ...link });
}
