import { hsrcpayExamples as examples } from "../examples.ts";
import { permissions } from "../permissions.ts";
import type { Colleague, Merchant } from "./merchant.ts";

export const lumenPeople: readonly Colleague[] = [
  { id: "wmem_80Qs", user_id: examples.otherOwner, email: "jonas@lumencycles.example", name: "Jonas Brandt" },
  { id: "wmem_81Rt", user_id: "usr_3Kv9", email: "mira@lumencycles.example", name: "Mira Scholz" },
];

/** Somebody else: a bicycle maker in Leipzig, which Harbor Books must not see. */
export const lumenCycles: Merchant = {
  account: {
    id: examples.otherAccount,
    user_id: examples.otherOwner,
    workspace_id: "ws_71Vd",
    name: "Lumen Cycles",
    country: "DE",
    prod_account_id: null,
    timezone: "Europe/Berlin",
    currency: "EUR",
    metadata: {},
  },
  age: 140,
  settings: [{ id: "aset_6Pn1", key: "statement_descriptor", value: "LUMEN CYCLES" }],
  members: [
    { id: "amem_9Sv2", user: examples.otherOwner, permissions },
    { id: "amem_3Tw7", user: "usr_3Kv9", permissions: ["account:charge:read"] },
  ],
  customers: `
 | Anke Vogel       | Leipzig    | DE
 | Bernd Seidel     | Dresden    | DE
 | Clara Neumann    | Halle      | DE
 | Dirk Albrecht    | Berlin     | DE
 | Eva Horakova     | Prague     | CZ
 | Felix Wagner     | Graz       | AT
 | Greta Lorenz     | Jena       | DE
 | Henk de Boer     | Utrecht    | NL`,
  payments: {
    count: 24,
    from: 4_900,
    to: 389_000,
    fixed: [{ id: examples.otherPayment, status: "SUCCEEDED", amount: 249_900 }],
  },
  sessions: { count: 4, id: "cs_71Hm", token: "cst_Uc93Yf6wD1", message: "Ride well." },
  links: [{ id: "otl_5Pq7Zt0aB8", kind: "text", content: "Your frame number is LC-20931." }],
  webhooks: [
    {
      id: "wh_2Js6",
      endpoint: "https://api.lumencycles.example/payments",
      events: ["payment.succeeded", "checkout_session.completed"],
    },
  ],
  providers: [{ id: "ppc_4Eu5", name: "Rhein Acquiring", identifier: "rhein_acquiring", currencies: ["EUR"] }],
};
