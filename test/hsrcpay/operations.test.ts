import { operations } from "@keystub/documents/hsrcpay/operations";
import { hsrcpayExamples as examples, hsrcpay } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { createDoors, describeDoors } from "../doors.ts";
import { differences, successOf, takesPublishable } from "./documented.ts";
import { sampleOf } from "./samples.ts";
import { type Answer, type OperationName, operationNames, withKey, withSecret, withSession } from "./world.ts";

const scopeOf = (name: OperationName): string | undefined => operations[name].scopes[0];
const guarded = operationNames.filter((name) => scopeOf(name) !== undefined);
const inSandbox = { tenant: examples.sandbox, environment: "sandbox" };

/** What a key of the sandbox is told where the sample names something live: as a rule that there is no such thing. */
const aboutLive: Partial<Record<OperationName, number>> = {
  listAccounts: 200,
  createAccount: 201,
  ...Object.fromEntries(operationNames.filter(namesAccount).map((name) => [name, 403])),
};

describeDoors((open) => {
  describe.each(operationNames)("%s", (name) => {
    it("answers its documented success to a secret key with every permission", async () => {
      const world = await open();
      const caller = await withKey(world);
      const answer = await caller.send(name, sampleOf(name, caller.id));
      expect(answer.status).toBe(successOf(name));
      expect(differences(name, answer)).toEqual([]);
      expect(world.mock.journal.list()).toMatchObject([{ operation: name, violations: [], refusal: null }]);
    });

    it("answers the same to the owner's session", async () => {
      const world = await open();
      const caller = await withSession(world);
      const answer = await caller.send(name, sampleOf(name, (await withKey(world)).id));
      expect(answer.status).toBe(successOf(name));
      expect(differences(name, answer)).toEqual([]);
    });

    it("says 401 to no credential, and to a secret key, a publishable key and a token that nobody has", async () => {
      const world = await open();
      const secrets = [
        undefined,
        `sk_live_${"Z".repeat(40)}`,
        `pk_live_${"Z".repeat(40)}`,
        "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
      ];
      for (const secret of secrets) {
        const answer = await withSecret(world, secret).send(name, sampleOf(name));
        // A publishable key that is unknown is refused as such where none is taken, too.
        expect(answer, secret).toMatchObject(refused(401));
        expect(answer.headers.get("www-authenticate"), secret).toMatch(/^Bearer realm="HSRCPAY"/);
        expect(differences(name, answer)).toEqual([]);
      }
    });

    it("says 401 to a key whose time is over and to one that was revoked, and which of the two it is", async () => {
      const world = await open();
      for (const [end, details] of [
        ["expire", { reason: "expired", expired_at: "2026-01-01T00:00:00.000Z" }],
        ["revoke", { reason: "revoked" }],
      ] as const) {
        const caller = await withKey(world);
        await world.mock.credentials[end](caller.id ?? "");
        const answer = await caller.send(name, sampleOf(name, caller.id));
        expect(answer).toMatchObject(refused(401));
        expect(answer.body).toMatchObject({ error: { details } });
        expect(differences(name, answer)).toEqual([]);
      }
    });

    it(`${takesPublishable(name) ? "takes" : "says 403 to"} a publishable key`, async () => {
      const world = await open();
      const caller = await withKey(world, { scheme: "bearerAuth/publishable" });
      const answer = await caller.send(name, sampleOf(name, caller.id));
      expect(answer).toMatchObject(takesPublishable(name) ? { status: successOf(name) } : refused(403));
      expect(differences(name, answer)).toEqual([]);
    });

    const told = aboutLive[name] ?? 404;
    it(`answers ${told} to a key of the sandbox that may do everything there`, async () => {
      const world = await open();
      const caller = await withKey(world, inSandbox);
      const answer = await caller.send(name, sampleOf(name, (await withKey(world)).id));
      expect(answer).toMatchObject(told < 300 ? { status: told } : refused(told));
      expect(differences(name, answer)).toEqual([]);
      if (told === 403) expect(answer.body).toMatchObject({ error: { details: { account_id: examples.account } } });
    });
  });

  describe.each(guarded)("%s", (name) => {
    it("says 403 and names its permission to a key that has every other one", async () => {
      const world = await open();
      const permission = scopeOf(name) ?? "";
      const all = (await world.mock.credentials.issue()).scopes;
      const caller = await withKey(world, { scopes: all.filter((one) => one !== permission) });
      const answer = await caller.send(name, sampleOf(name, caller.id));
      expect(answer).toMatchObject(refused(403));
      expect(answer.body).toMatchObject({ error: { message: `${permission} is required`, details: { permission } } });
      expect(differences(name, answer)).toEqual([]);
    });

    it("needs no other permission", async () => {
      const world = await open();
      // Nobody can give permissions that they lack, so creating a key needs those that it gets as well.
      const more = name === "createApiKey" ? ["account:charge:read"] : [];
      const caller = await withKey(world, { scopes: [scopeOf(name) ?? "", ...more] });
      expect((await caller.send(name, sampleOf(name, caller.id))).status).toBe(successOf(name));
    });
  });
}, createDoors(hsrcpay));

it("a body that breaks the document would be found", () => {
  const headers = new Headers({ "content-type": "application/json", "X-Request-Id": "req_1" });
  const answer: Answer = { status: 200, headers, body: { message: "success", success: false } };
  expect(differences("deleteApiKey", answer)).toEqual(["/success must be equal to constant"]);
  expect(differences("deleteApiKey", { ...answer, status: 418 })).toEqual(["The status 418 is not documented."]);
});

function namesAccount(name: OperationName): boolean {
  const { path, query } = sampleOf(name);
  return [path, query].some((part) => part !== undefined && "account_id" in part);
}

function refused(status: number) {
  return {
    status,
    body: { message: expect.any(String), success: false, error: { code: status, details: expect.any(Object) } },
  };
}
