import { expectTypeOf, test } from "vitest";
import type { Hrizn } from "./hrizn.ts";

declare const hrizn: Hrizn;
const id = "5f1c1b9e-0000-4000-8000-000000000000";

test("the six planted mistakes do not compile", () => {
  // @ts-expect-error init key
  hrizn.content.get({ path: { id }, parms: {} });
  // @ts-expect-error query key
  hrizn.content.list({ query: { limmit: 5 } });
  // @ts-expect-error body key
  hrizn.ideaclouds.create({ body: { keywrd: "towing" } });
  // @ts-expect-error optional body key
  hrizn.ideaclouds.create({ body: { keyword: "towing", categoryid: id } });
  // @ts-expect-error missing body
  hrizn.ideaclouds.create({});
  // @ts-expect-error unknown operation
  hrizn.ideaclouds.creates({ body: { keyword: "towing" } });
});

test("what is right compiles", () => {
  hrizn.content.list();
  hrizn.content.list({ query: { limit: 5 } });
  hrizn.content.get({ path: { id } });
  hrizn.ideaclouds.create({ body: { keyword: "towing" } }, { idempotencyKey: "cms-17" });
});

test("a call gives the bodies of the successes", () => {
  expectTypeOf(hrizn.content.html).returns.resolves.toEqualTypeOf<string>();
  expectTypeOf(hrizn.webhooks.delete).returns.resolves.toEqualTypeOf<undefined>();
  expectTypeOf(hrizn.ideaclouds.create).returns.resolves.toHaveProperty("data");
});

test("keys are managed in a session, which this client does not have", () => {
  expectTypeOf(hrizn).not.toHaveProperty("keys");
});
