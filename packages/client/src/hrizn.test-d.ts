import { expectTypeOf, test } from "vitest";
import type { Hrizn } from "./hrizn.ts";

declare const hrizn: Hrizn;
const id = "5f1c1b9e-0000-4000-8000-000000000000";

test("the six planted mistakes do not compile", () => {
  // @ts-expect-error init key
  hrizn.getContent({ path: { id }, parms: {} });
  // @ts-expect-error query key
  hrizn.listContent({ query: { limmit: 5 } });
  // @ts-expect-error body key
  hrizn.createIdeaCloud({ body: { keywrd: "towing" } });
  // @ts-expect-error optional body key
  hrizn.createIdeaCloud({ body: { keyword: "towing", categoryid: id } });
  // @ts-expect-error missing body
  hrizn.createIdeaCloud({});
  // @ts-expect-error unknown operation
  hrizn.createIdeaclouds({ body: { keyword: "towing" } });
});

test("what is right compiles", () => {
  hrizn.listContent();
  hrizn.listContent({ query: { limit: 5 } });
  hrizn.getContent({ path: { id } });
  hrizn.createIdeaCloud({ body: { keyword: "towing" } }, { idempotencyKey: "cms-17" });
});

test("a call gives the bodies of the successes", () => {
  expectTypeOf(hrizn.getContentHtml).returns.resolves.toEqualTypeOf<string>();
  expectTypeOf(hrizn.deleteWebhook).returns.resolves.toEqualTypeOf<undefined>();
  expectTypeOf(hrizn.createIdeaCloud).returns.resolves.toHaveProperty("data");
});

test("keys are managed in a session, which this client does not have", () => {
  expectTypeOf(hrizn).not.toHaveProperty("createApiKey");
});
