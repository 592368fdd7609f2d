import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { card, type OperationName, type Parts } from "./world.ts";

const { account } = examples;

/** For each operation an input that succeeds on the seed; `keyId` names the key that an operation on keys is about. */
export function sampleOf(name: OperationName, keyId = "key_none"): Parts {
  return samples(keyId)[name];
}

function samples(keyId: string) {
  const query = { account_id: account };
  return {
    createApiKey: { query, body: { name: "ledger sync", permissions: { "account:charge": ["read"] } } },
    listApiKeys: { query: { ...query, page: 1, limit: 10 } },
    regenerateManagedApiKey: { path: { id: keyId } },
    deleteApiKey: { path: { id: keyId } },
    listAccounts: {},
    createAccount: { body: { name: "Harbor Maps" } },
    getAccount: { path: query },
    updateAccount: { path: query, body: { name: "Harbor Books & Maps" } },
    deleteAccount: { path: query },
    listAccountMemberships: { query },
    createAccountMembership: { query, body: { workspace_membership_id: examples.colleague } },
    updateAccountMembership: { path: { id: examples.membership }, body: { permissions: ["account:refund:read"] } },
    getWebhooks: { query },
    postWebhooks: { query, body: { endpoint: "https://hooks.example.org/in", enabled_events: ["payment.succeeded"] } },
    listPayments: {
      query: {
        ...query,
        include_charges: true,
        include_customer: true,
        include_events: true,
        include_routing_plans: true,
      },
    },
    createPayment: { query, body: { amount: 12_990, currency: "TRY", customer_id: examples.customer } },
    confirmPayment: { path: { id: examples.createdPayment }, body: { payment_method: card(examples.testCard) } },
    listCharges: { query },
    getRefunds: { query: { charge_id: examples.charge } },
    listCustomers: { query: { ...query, include_payment_methods: true } },
    getCheckoutSessions: { query },
    getCheckoutSessionsSearch: { query: { ...query, q: "arslan" } },
    postCheckoutSessionsTokenByTokenConfirm: {
      path: { token: examples.checkoutToken },
      body: { payment_method: card(examples.testCard), payer: { email: "deniz.arslan@mail.example" } },
    },
    getOneTimeLinksById: { path: { id: examples.textLink } },
    postPaymentProviderConfigs: {
      query,
      body: { provider_identifier: "anatolia_pay", credentials: { merchant: "40021" } },
    },
  } satisfies Record<OperationName, Parts>;
}
