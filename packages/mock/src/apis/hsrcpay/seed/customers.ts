import type { CustomerRecord } from "../records.ts";
import type { AccountSeed } from "./account-seed.ts";

/** The customers of an account, most of them with a card. */
export async function seedCustomers(seed: AccountSeed): Promise<CustomerRecord[]> {
  const rows = seed.data.customers.trim().split("\n");
  const customers = rows.map((row, index) => {
    // Four columns, written by hand; seed.test.ts holds what comes of them against the document.
    const [id, name, city, country] = row.split("|").map((cell) => cell.trim()) as [string, string, string, string];
    return toCustomer(seed, { id: id || seed.id("cus"), name, city, country }, index, rows.length);
  });
  for (const customer of customers) await seed.add("customers", customer);
  for (const [index, { id }] of customers.entries())
    if (index % 4 !== 3)
      await seed.add("payment_methods", {
        object: "payment_method",
        id: seed.id("pm"),
        type: "CARD",
        customer_id: id,
        ...seed.random.pick(cards),
      });
  return customers;
}

const cards = [
  { brand: "visa", last4: "1111" },
  { brand: "mastercard", last4: "4444" },
  { brand: "troy", last4: "0001" },
];

type Row = Record<"id" | "name" | "city" | "country", string>;

function toCustomer({ data, id, stamp }: AccountSeed, row: Row, index: number, count: number): CustomerRecord {
  // The first of the list is the youngest.
  const joined = stamp(2 + (index * (data.age - 10)) / count);
  const local = row.name.toLowerCase().replaceAll(" ", ".");
  return {
    object: "customer",
    id: row.id,
    account_id: data.account.id,
    name: row.name,
    email: `${local}@mail.example`,
    phone: row.country === "TR" ? `+90555010${`${index + 142}`.padStart(4, "0")}` : null,
    country: row.country,
    alternate_emails: index % 6 === 0 ? [`${local}@work.example`] : [],
    is_guest: index % 5 === 4,
    // One who has asked to be forgotten: not in the list.
    deleted: index === count - 1,
    metadata: index % 7 === 0 ? { loyalty: "gold" } : {},
    addresses: [
      {
        object: "customer_address",
        id: id("addr"),
        customer_id: row.id,
        type: "BILLING",
        is_default: true,
        label: "Home",
        country: row.country,
        city: row.city,
      },
    ],
    created_at: joined,
    updated_at: joined,
  };
}
