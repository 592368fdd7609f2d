import { hsrcpayExamples as examples } from "../examples.ts";
import { permissions } from "../permissions.ts";
import type { Colleague, Merchant } from "./merchant.ts";

/** The people of Harbor Books, whether or not they have a part in its accounts. */
export const harborPeople: readonly Colleague[] = [
  { id: "wmem_05Ab", user_id: examples.owner, email: "selin@harborbooks.example", name: "Selin Kaya" },
  { id: "wmem_61Lp", user_id: examples.member, email: "deniz@harborbooks.example", name: "Deniz Arslan" },
  { id: "wmem_33Yt", user_id: "usr_4Pz2", email: "emre@harborbooks.example", name: "Emre Demir" },
  { id: examples.colleague, user_id: "usr_6Fh8", email: "mert@harborbooks.example", name: "Mert Aydin" },
];

/** A bookshop in Istanbul: the account of the seeded keys, with payments in every state. */
export const harborBooks: Merchant = {
  account: {
    id: examples.account,
    user_id: examples.owner,
    workspace_id: examples.workspace,
    name: "Harbor Books",
    country: "TR",
    prod_account_id: null,
    timezone: "Europe/Istanbul",
    currency: "TRY",
    metadata: { branch: "istanbul" },
  },
  age: 320,
  settings: [{ id: "aset_3Vu8", key: "statement_descriptor", value: "HARBOR BOOKS" }],
  members: [
    { id: examples.ownerMembership, user: examples.owner, permissions },
    { id: examples.membership, user: examples.member, permissions: ["account:payment:read", "account:charge:read"] },
    { id: "amem_7Xd0", user: "usr_4Pz2", permissions: permissions.filter((name) => name.endsWith(":read")) },
  ],
  customers: `
${examples.customer} | Deniz Arslan     | Izmir      | TR
 | Ayla Yildiz      | Istanbul   | TR
 | Baris Celik      | Ankara     | TR
 | Canan Aksoy      | Bursa      | TR
 | Cem Polat        | Istanbul   | TR
 | Defne Kurt       | Antalya    | TR
 | Ece Sahin        | Istanbul   | TR
 | Efe Ozkan        | Eskisehir  | TR
 | Elif Dogan       | Izmir      | TR
 | Gizem Kilic      | Istanbul   | TR
 | Hakan Tekin      | Adana      | TR
 | Hale Bulut       | Trabzon    | TR
 | Ibrahim Koc      | Konya      | TR
 | Ilayda Erdem     | Istanbul   | TR
 | Kaan Guler       | Mersin     | TR
 | Lale Simsek      | Istanbul   | TR
 | Leyla Avci       | Ankara     | TR
 | Murat Yavuz      | Gaziantep  | TR
 | Nazli Uslu       | Istanbul   | TR
 | Nil Karaca       | Mugla      | TR
 | Okan Bozkurt     | Samsun     | TR
 | Onur Tas         | Istanbul   | TR
 | Pelin Acar       | Canakkale  | TR
 | Sarp Inan        | Istanbul   | TR
 | Sevgi Duman      | Denizli    | TR
 | Sinan Keskin     | Ankara     | TR
 | Tuna Korkmaz     | Istanbul   | TR
 | Umut Bilgin      | Kayseri    | TR
 | Yasemin Toprak   | Istanbul   | TR
 | Zeynep Coban     | Izmir      | TR
 | Anna Lindqvist   | Stockholm  | SE
 | Joao Ferreira    | Porto      | PT
 | Maria Papadaki   | Athens     | GR
 | Tom Hargreaves   | Leeds      | GB`,
  payments: {
    count: 86,
    from: 2_990,
    to: 48_900,
    fixed: [
      { id: examples.createdPayment, status: "CREATED", amount: 4_500 },
      {
        id: examples.succeededPayment,
        status: "SUCCEEDED",
        amount: 12_990,
        customer: examples.customer,
        charge: examples.charge,
        refund: { id: examples.refund, amount: 2_500, reason: "One of three books was out of print." },
      },
    ],
  },
  sessions: {
    count: 14,
    id: examples.checkoutSession,
    token: examples.checkoutToken,
    message: "Thank you for reading.",
  },
  links: [
    { id: examples.textLink, kind: "text", content: "Your receipt for order 20417 has been sent." },
    {
      id: examples.pageLink,
      kind: "page",
      content: "<!doctype html><title>Receipt</title><p>Your receipt for order 20417 has been sent.</p>",
    },
    { id: examples.redirectLink, kind: "redirect", content: "https://shop.harborbooks.example/orders/20417" },
  ],
  webhooks: [
    {
      id: examples.webhook,
      endpoint: "https://hooks.harborbooks.example/hsrcpay",
      events: ["payment.succeeded", "payment.requires_payment_method", "charge.declined"],
    },
    { id: "wh_8Md3", endpoint: "https://books.ledgerline.example/in", events: ["charge.captured", "payment.refunded"] },
  ],
  providers: [
    { id: "ppc_8Ds2", name: "Anatolia Pay, main", identifier: "anatolia_pay", currencies: ["TRY", "EUR"] },
    { id: "ppc_1Wr6", name: "Bosphorus Card", identifier: "bosphorus_card", currencies: ["TRY"] },
  ],
};

/** Where Harbor Books tries things out; its owner and one more have a part in it. */
export const harborSandbox: Merchant = {
  account: {
    ...harborBooks.account,
    id: examples.sandbox,
    name: "Harbor Books sandbox",
    prod_account_id: examples.account,
    metadata: {},
  },
  age: 319,
  settings: [],
  members: [
    { id: "amem_5Rb4", user: examples.owner, permissions },
    { id: "amem_0Gn9", user: "usr_4Pz2", permissions },
  ],
  customers: `
 | Test Payer       | Istanbul   | TR
 | Ada Sandbox      | Izmir      | TR
 | Bora Sandbox     | Ankara     | TR
 | Cleo Sandbox     | Berlin     | DE
 | Dora Sandbox     | Athens     | GR
 | Enis Sandbox     | Bursa      | TR`,
  payments: {
    count: 22,
    from: 100,
    to: 10_000,
    fixed: [
      { id: examples.sandboxPayment, status: "CREATED", amount: 1_000 },
      { id: examples.securePayment, status: "CREATED", amount: 2_000, secure: true },
    ],
  },
  sessions: { count: 4, id: "cs_S56c", token: examples.sandboxCheckoutToken, message: "This was a test." },
  links: [{ id: "otl_S78dWx3mN6", kind: "text", content: "A test link." }],
  webhooks: [
    {
      id: "wh_S90e",
      endpoint: "https://staging.harborbooks.example/hsrcpay",
      events: ["payment.succeeded", "payment.processing"],
    },
  ],
  providers: [],
};
