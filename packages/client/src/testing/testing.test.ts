import { inspect } from "node:util";
import { Secret as MockSecret } from "@keystub/mock";
import { expect, test } from "vitest";
import { ApiError, Secret } from "../index.ts";
import { redact, secretSerializer } from "./index.ts";

const canary = "whk_CANARY_0123456789";

expect.addSnapshotSerializer(secretSerializer);

test.each([
  ["of this package", new Secret(canary)],
  ["of the mock", new MockSecret(canary)],
])("a snapshot shows a placeholder for a Secret %s", (_, secret) => {
  expect({ id: "w1", list: [secret], map: new Map([["secret", secret]]) }).toMatchInlineSnapshot(`
    {
      "id": "w1",
      "list": [
        [secret],
      ],
      "map": Map {
        "secret" => [secret],
      },
    }
  `);
});

test("a redacted value has a placeholder for each Secret, and becomes JSON", () => {
  const secret = new Secret(canary);
  expect(JSON.stringify(redact({ data: { id: "w1", secret }, rows: [secret, 1, null], at: new Date(0) }))).toBe(
    '{"data":{"id":"w1","secret":"[secret]"},"rows":["[secret]",1,null],"at":"1970-01-01T00:00:00.000Z"}',
  );
  expect(redact(secret)).toBe("[secret]");
  expect(redact(new Map([["a", new Set([secret])]]))).toEqual(new Map([["a", new Set(["[secret]"])]]));
});

test("what is redacted stays as it was", () => {
  const value = { secret: new Secret(canary) };
  redact(value);
  expect(value.secret.reveal()).toBe(canary);
});

test("a redacted circle ends, and what stands twice stays", () => {
  const twice = { secret: new Secret(canary) };
  const circle: Record<string, unknown> = { first: twice, second: twice };
  circle["self"] = circle;
  expect(redact(circle)).toEqual({ first: { secret: "[secret]" }, second: { secret: "[secret]" }, self: "[circular]" });
});

test("a redacted error keeps what it says, down to its cause", () => {
  const cause = new ApiError({
    operation: "webhooks.create",
    attempts: 1,
    status: 409,
    code: "conflict",
    serverCode: "conflict",
    message: "No",
    requestId: "req_1",
    details: { secret: new Secret(canary) },
    body: undefined,
    requiredScopes: [],
    retryAfterMs: undefined,
  });
  const redacted = redact(Object.assign(new Error("failed", { cause }), { secret: new Secret(canary) }));
  expect(redacted).toMatchObject({
    name: "Error",
    message: "failed",
    secret: "[secret]",
    cause: { name: "ApiError", message: "No", requestId: "req_1", details: { secret: "[secret]" } },
  });
  expect(inspect(redacted, { depth: 9, showHidden: true })).not.toContain(canary);
});
