import type { Mock } from "@keystub/mock";
import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, it } from "vitest";
import { type DocumentedOperation, differences, documentedOperations as operations } from "./documented.ts";
import { type Answer, type Caller, createCaller, open, type Parts, problem, withKey, withSession } from "./world.ts";

/** The keys have these, and no others. */
const granted = ["projects:read", "reviews:create", "reviews:read", "reports:download"];
const table = operations.map((operation) => [operation.id, operation] as const);
const isAboutKeys = ({ path }: DocumentedOperation) => path.startsWith("/api-keys");
const takesKeys = ({ security }: DocumentedOperation) => security["apiKeyAuth"] !== undefined;

it("knows every operation of the document, and the four permissions of a key open twelve of them", () => {
  expect(operations).toHaveLength(19);
  expect(
    operations.filter(({ security }) => security["apiKeyAuth"]?.every((scope) => granted.includes(scope))),
  ).toHaveLength(12);
});

describe.each(table)("%s", (_, operation) => {
  const open401 = isAboutKeys(operation) ? "session_required" : "api_key_invalid";

  it("answers its documented success to a signed-in owner", async () => {
    const mock = await open();
    await expectSuccess(mock, operation, await withSession(mock));
  });

  if (takesKeys(operation))
    it("answers a key its documented success, or 403 where no key has the permission", async () => {
      const mock = await open();
      const key = await withKey(mock);
      if (operation.security["apiKeyAuth"]?.every((scope) => granted.includes(scope)))
        return expectSuccess(mock, operation, key);
      expectRefusal(operation, await call(mock, operation, key), 403, "forbidden");
    });

  it("is closed without a credential", async () => {
    const mock = await open();
    const code = isAboutKeys(operation) ? "session_required" : "api_key_missing";
    const answer = await call(mock, operation, createCaller(mock.fetch));
    expectRefusal(operation, answer, 401, code);
    expect(answer.headers.get("www-authenticate")).toContain(isAboutKeys(operation) ? "Bearer" : "ApiKey");
  });

  it("is closed to a key and a session that nobody was given", async () => {
    const mock = await open();
    const unknown = `hrdly_${"x".repeat(40)}`;
    for (const headers of [{ "X-API-Key": unknown }, { "X-API-Key": "sk_1" }, { Authorization: `Bearer ${unknown}` }])
      expectRefusal(operation, await call(mock, operation, createCaller(mock.fetch, headers)), 401, open401);
  });

  it("is closed to a session without the permission", async () => {
    const mock = await open();
    const needed = operation.security["sessionAuth"] ?? [];
    const answer = await call(mock, operation, await withSession(mock, { scopes: [] }));
    expectRefusal(operation, answer, 403, "forbidden");
    expect(answer.body.detail).toBe(`This needs the permission ${needed[0]}.`);
    const others = everyScope.filter((scope) => !needed.includes(scope));
    expectRefusal(
      operation,
      await call(mock, operation, await withSession(mock, { scopes: others })),
      403,
      "forbidden",
    );
  });

  it("is closed to a key without the permission, or to every key", async () => {
    const mock = await open();
    const none = await withKey(mock, { scopes: [] });
    const code = takesKeys(operation) ? "forbidden" : "session_required";
    expectRefusal(operation, await call(mock, operation, none), 403, code);
    if (!takesKeys(operation)) expectRefusal(operation, await call(mock, operation, await withKey(mock)), 403, code);
  });

  if (takesKeys(operation))
    it("is closed to keys that are expired or revoked, each in its own words", async () => {
      const mock = await open();
      for (const [name, code] of [
        ["expired", "api_key_expired"],
        ["revoked", "api_key_revoked"],
      ] as const) {
        const secret = mock.credentials.seeded.find((one) => one.name === name)?.secret ?? "";
        const caller = createCaller(mock.fetch, { "X-API-Key": secret });
        expectRefusal(operation, await call(mock, operation, caller), 401, code);
      }
    });

  it("is closed to a session that has ended", async () => {
    const mock = await open();
    const session = await withSession(mock);
    await mock.clock.advance("PT1H");
    const code = isAboutKeys(operation) ? "session_required" : "api_key_expired";
    expectRefusal(operation, await call(mock, operation, session), 401, code);
  });

  if (operation.path.includes("{"))
    it("finds nothing under an id that there is not, or that is another organization's", async () => {
      const mock = await open();
      const owner = await withSession(mock);
      const { id } = await mock.credentials.issue({ tenant: examples.otherOrganization });
      const elsewhere: Record<string, string> = {
        keyId: id,
        projectId: examples.otherOrganizationProject,
        connectionId: examples.otherOrganizationConnection,
        reviewId: examples.otherOrganizationReview,
        reportId: examples.otherOrganizationReport,
      };
      const nowhere = Object.fromEntries(
        Object.keys(elsewhere).map((name) => [name, "00000000-0000-4000-8000-000000000000"]),
      );
      const code = isAboutKeys(operation)
        ? "api_key_not_found"
        : operation.id === "downloadReport"
          ? "report_not_found"
          : "not_found";
      for (const path of [elsewhere, nowhere, { ...nowhere, [Object.keys(operation.pathExamples)[0] ?? ""]: "%20" }])
        expectRefusal(operation, await call(mock, operation, owner, { path }), 404, code);
    });

  if (operation.bodyExample !== undefined)
    it("refuses a body that cannot be read, and one that breaks a rule", async () => {
      const mock = await open();
      const owner = await withSession(mock);
      expectRefusal(operation, await call(mock, operation, owner, { body: "{" }), 400, "validation_failed");
      const answer = await call(mock, operation, owner, { body: {} });
      expectRefusal(operation, answer, 422, "validation_failed");
      expect(Object.values(answer.body.errors)[0]).toEqual(["is required"]);
    });

  if (operation.hasQuery)
    it("refuses a query that breaks a rule", async () => {
      const mock = await open();
      const answer = await call(mock, operation, await withSession(mock), { query: { pageSize: "101", page: "0" } });
      expectRefusal(operation, answer, 422, "validation_failed");
      expect(answer.body.errors).toEqual({ pageSize: ["must be <= 100"], page: ["must be >= 1"] });
    });

  it("refuses the call that is one too many in a minute", async () => {
    const mock = await open();
    const session = await withSession(mock, { limits: { per_minute: 1 } });
    expect((await call(mock, operation, session)).status).toBeLessThan(300);
    const answer = await call(mock, operation, session);
    expectRefusal(operation, answer, 429, "rate_limited");
    expect(answer.headers.get("retry-after")).toBe("60");
  });

  it("says in its own shape that something went wrong", async () => {
    const mock = await open();
    mock.faults.add({ operation: operation.id, status: 500 });
    expectRefusal(operation, await call(mock, operation, await withSession(mock)), 500, "internal_error");
  });
});

const everyScope = ["apiKeys:manage", "connections:manage", "projects:write", ...granted];

/** Inputs are the document's own examples: their ids are seeded. Only these need others. */
const otherInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cancelReview: { reviewId: examples.runningReview },
};

interface Change extends Parts {
  readonly path?: Readonly<Record<string, string>>;
}

async function call(mock: Mock, operation: DocumentedOperation, caller: Caller, change: Change = {}): Promise<Answer> {
  const { id: keyId } = await mock.credentials.issue();
  const values = { ...operation.pathExamples, keyId, ...otherInputs[operation.id], ...change.path };
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => Reflect.get(values, name));
  const body = operation.bodyExample === undefined ? {} : { body: operation.bodyExample };
  return caller.send(`${operation.method} ${path}`, { ...body, ...change });
}

async function expectSuccess(mock: Mock, operation: DocumentedOperation, caller: Caller): Promise<void> {
  const answer = await call(mock, operation, caller);
  expect(answer.status, JSON.stringify(answer.body)).toBe(operation.success);
  expect(differences(operation, answer)).toEqual([]);
  expect(mock.journal.list()).toMatchObject([{ operation: operation.id, refusal: null, violations: [] }]);
}

function expectRefusal(operation: DocumentedOperation, answer: Answer, status: number, code: string): void {
  expect(answer).toMatchObject(problem(status, code, { traceId: answer.headers.get("x-request-id") }));
  expect(differences(operation, answer)).toEqual([]);
}
