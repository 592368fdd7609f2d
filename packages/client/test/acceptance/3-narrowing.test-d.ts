import type { components } from "@keystub/documents/hrizn";
import { expectTypeOf, test } from "vitest";
import type { NotFoundError } from "../../src/errors.ts";
import { type Hrizn, isApiError } from "../../src/hrizn.ts";

type Schemas = components["schemas"];
declare const hrizn: Hrizn;
declare const thrown: unknown;
const body: Schemas["CreateContent"] = { ideacloud_id: "5f1c1b9e-0000-4000-8000-000000000000", article_type: "qa" };

test("3. every documented status narrows to its schema", async () => {
  const result = await hrizn.content.create({ body }).safe();
  switch (result.status) {
    case 200:
      expectTypeOf(result.data.data).toEqualTypeOf<Schemas["ContentInputNeeded"]>();
      break;
    case 202:
      expectTypeOf(result.data.data).toEqualTypeOf<Schemas["ContentAccepted"]>();
      break;
    case 400:
      expectTypeOf(result.error.code).toEqualTypeOf<"validation_error" | "unknown">();
      break;
    case 401:
      expectTypeOf(result.error.code).toEqualTypeOf<"unauthorized" | "key_expired" | "key_revoked" | "unknown">();
      break;
    case 403:
    case 409:
    case 429:
    case 500:
      expectTypeOf(result.error.body).toEqualTypeOf<Schemas["Error"] | undefined>();
      break;
    case 404:
      expectTypeOf(result.error).toExtend<NotFoundError>();
      break;
    case undefined:
      expectTypeOf(result.error.attempts).toEqualTypeOf<number>();
      break;
    default:
      expectTypeOf(result).toEqualTypeOf<never>();
  }
});

test("3. a thrown error narrows to the codes of its operation", () => {
  if (isApiError(thrown, "content.create"))
    expectTypeOf(thrown.code).toEqualTypeOf<
      | "validation_error"
      | "unauthorized"
      | "key_expired"
      | "key_revoked"
      | "forbidden"
      | "not_found"
      | "idempotency_conflict"
      | "rate_limit_exceeded"
      | "internal_error"
      | "unknown"
      | "redirect_refused"
    >();
});
