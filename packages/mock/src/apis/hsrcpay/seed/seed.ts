import type { Seed } from "../../../api.ts";
import { seedAccount } from "./account.ts";
import { createAccountSeed } from "./account-seed.ts";
import { seedCheckout } from "./checkout.ts";
import { seedCustomers } from "./customers.ts";
import { harborBooks, harborPeople, harborSandbox } from "./harbor-books.ts";
import { lumenCycles, lumenPeople } from "./lumen-cycles.ts";
import { seedPayments } from "./payments.ts";

/** Two merchants: Harbor Books with its sandbox, and Lumen Cycles. Each account is a tenant. */
export const seed: Seed = async (world) => {
  const merchants = [
    [harborBooks, harborPeople],
    [harborSandbox, harborPeople],
    [lumenCycles, lumenPeople],
  ] as const;
  for (const [data, people] of merchants) {
    const account = createAccountSeed(world, data);
    for (const person of people) await world.insert("workspace_members", data.account.workspace_id, { ...person });
    await seedAccount(account, people);
    const customers = await seedCustomers(account);
    await seedPayments(account, customers);
    await seedCheckout(account, customers);
  }
  return { tenants: merchants.map(([{ account }]) => account.id) };
};
