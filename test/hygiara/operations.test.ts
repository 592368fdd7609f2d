import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, it } from "vitest";
import { describeDoors, type Opened } from "../doors.ts";
import { type DocumentedOperation, differences, documentedOperations as operations } from "./documented.ts";
import { type Change, sampleOf } from "./samples.ts";
import { type Answer, type Caller, createCaller, doors, problem, withKey, withSession } from "./world.ts";

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

describeDoors((open) => {
  describe.each(table)("%s", (_, operation) => {
    it("answers its documented success to a signed-in owner", async () => {
      const world = await open();
      await expectSuccess(world, operation, await withSession(world));
    });

    if (takesKeys(operation))
      it("answers a key its documented success, or 403 where no key has the permission", async () => {
        const world = await open();
        const key = await withKey(world);
        if (operation.security["apiKeyAuth"]?.every((scope) => granted.includes(scope)))
          return expectSuccess(world, operation, key);
        expectRefusal(operation, await call(world, operation, key), 403, "forbidden");
      });

    it("is closed to whoever has no credential, an unknown one or one that has ended, each in its own words", async () => {
      const world = await open();
      const seeded = (name: string) => world.mock.credentials.seeded.find((one) => one.name === name)?.secret ?? "";
      const session = await withSession(world);
      await world.mock.clock.advance("PT1H");
      const unknown = `hrdly_${"x".repeat(40)}`;
      const refused: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
        [{}, "api_key_missing"],
        [{ "X-API-Key": unknown }, "api_key_invalid"],
        [{ "X-API-Key": "sk_1" }, "api_key_invalid"],
        [{ Authorization: `Bearer ${unknown}` }, "api_key_invalid"],
        [session.headers, "api_key_expired"],
        [{ "X-API-Key": seeded("expired") }, "api_key_expired"],
        [{ "X-API-Key": seeded("revoked") }, "api_key_revoked"],
      ];
      for (const [headers, code] of takesKeys(operation) ? refused : refused.slice(0, 5)) {
        const answer = await call(world, operation, createCaller(world, headers));
        expectRefusal(operation, answer, 401, takesKeys(operation) ? code : "session_required");
        expect(answer.headers.get("www-authenticate")).toContain(takesKeys(operation) ? "ApiKey" : "Bearer");
      }
    });

    it("is closed to a session without the permission, even with all others, and to a key without it or to every key", async () => {
      const world = await open();
      const needed = operation.security["sessionAuth"] ?? [];
      for (const scopes of [[], everyScope.filter((scope) => !needed.includes(scope))]) {
        const answer = await call(world, operation, await withSession(world, { scopes }));
        expectRefusal(operation, answer, 403, "forbidden");
        expect(answer.body.detail).toBe(`This needs the permission ${needed[0]}.`);
      }
      for (const options of takesKeys(operation) ? [{ scopes: [] }] : [{ scopes: [] }, {}]) {
        const answer = await call(world, operation, await withKey(world, options));
        expectRefusal(operation, answer, 403, takesKeys(operation) ? "forbidden" : "session_required");
      }
    });

    if (operation.path.includes("{"))
      it("finds nothing under an id that there is not, or that is another organization's", async () => {
        const world = await open();
        const owner = await withSession(world);
        const { id } = await world.mock.credentials.issue({ tenant: examples.otherOrganization });
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
          expectRefusal(operation, await call(world, operation, owner, { path }), 404, code);
      });

    if (operation.bodyExample !== undefined)
      it("refuses a body that cannot be read, and one that breaks a rule", async () => {
        const world = await open();
        const owner = await withSession(world);
        expectRefusal(operation, await call(world, operation, owner, { body: "{" }), 400, "validation_failed");
        const answer = await call(world, operation, owner, { body: {} });
        expectRefusal(operation, answer, 422, "validation_failed");
        expect(Object.values(answer.body.errors)[0]).toEqual(["is required"]);
      });

    if (operation.query.length > 0)
      it("refuses a query that breaks a rule", async () => {
        const world = await open();
        const answer = await call(world, operation, await withSession(world), {
          query: { pageSize: "101", page: "0" },
        });
        expectRefusal(operation, answer, 422, "validation_failed");
        expect(answer.body.errors).toEqual({ pageSize: ["must be <= 100"], page: ["must be >= 1"] });
      });

    it("refuses the call that is one too many in a minute", async () => {
      const world = await open();
      const session = await withSession(world, { limits: { per_minute: 1 } });
      expect((await call(world, operation, session)).status).toBeLessThan(300);
      const answer = await call(world, operation, session);
      expectRefusal(operation, answer, 429, "rate_limited");
      expect(answer.headers.get("retry-after")).toBe("60");
    });

    it("says in its own shape that something went wrong", async () => {
      const world = await open();
      world.mock.faults.add({ operation: operation.id, status: 500 });
      expectRefusal(operation, await call(world, operation, await withSession(world)), 500, "internal_error");
    });
  });
}, doors);

const everyScope = ["apiKeys:manage", "connections:manage", "projects:write", ...granted];

async function call(
  world: Opened,
  operation: DocumentedOperation,
  caller: Caller,
  change: Change = {},
): Promise<Answer> {
  const { line, parts } = sampleOf(operation, await world.mock.credentials.issue(), change);
  return caller.send(line, parts);
}

async function expectSuccess(world: Opened, operation: DocumentedOperation, caller: Caller): Promise<void> {
  const answer = await call(world, operation, caller);
  expect(answer.status, JSON.stringify(answer.body)).toBe(operation.success);
  expect(differences(operation, answer)).toEqual([]);
  expect(world.mock.journal.list()).toMatchObject([{ operation: operation.id, refusal: null, violations: [] }]);
}

function expectRefusal(operation: DocumentedOperation, answer: Answer, status: number, code: string): void {
  expect(answer).toMatchObject(problem(status, code, { traceId: answer.headers.get("x-request-id") }));
  expect(differences(operation, answer)).toEqual([]);
}
