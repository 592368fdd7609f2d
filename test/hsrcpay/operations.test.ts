import { operations } from "@keystub/documents/hsrcpay/operations";
import { describe, expect, it } from "vitest";
import { differences, successOf, takesPublishable } from "./documented.ts";
import { sampleOf } from "./samples.ts";
import {
  type Answer,
  type OperationName,
  openWorld,
  operationNames,
  withKey,
  withSecret,
  withSession,
} from "./world.ts";

const scopeOf = (name: OperationName): string | undefined => operations[name].scopes[0];
const guarded = operationNames.filter((name) => scopeOf(name) !== undefined);

describe.each(operationNames)("%s", (name) => {
  it("answers its documented success to a secret key with every permission", async () => {
    const world = await openWorld();
    const caller = await withKey(world);
    const answer = await caller.send(name, sampleOf(name, caller.id));
    expect(answer.status).toBe(successOf(name));
    expect(differences(name, answer)).toEqual([]);
    expect(world.mock.journal.list()).toMatchObject([{ operation: name, violations: [], refusal: null }]);
  });

  it("answers the same to the owner's session", async () => {
    const world = await openWorld();
    const caller = await withSession(world);
    const answer = await caller.send(name, sampleOf(name, (await withKey(world)).id));
    expect(answer.status).toBe(successOf(name));
    expect(differences(name, answer)).toEqual([]);
  });

  it("says 401 to no credential, and to a secret key, a publishable key and a token that nobody has", async () => {
    const world = await openWorld();
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

  it(`${takesPublishable(name) ? "takes" : "says 403 to"} a publishable key`, async () => {
    const world = await openWorld();
    const caller = await withKey(world, { scheme: "bearerAuth/publishable" });
    const answer = await caller.send(name, sampleOf(name, caller.id));
    expect(answer).toMatchObject(takesPublishable(name) ? { status: successOf(name) } : refused(403));
    expect(differences(name, answer)).toEqual([]);
  });
});

describe.each(guarded)("%s", (name) => {
  it("says 403 and names its permission to a key that has every other one", async () => {
    const world = await openWorld();
    const permission = scopeOf(name) ?? "";
    const all = (await world.mock.credentials.issue()).scopes;
    const caller = await withKey(world, { scopes: all.filter((one) => one !== permission) });
    const answer = await caller.send(name, sampleOf(name, caller.id));
    expect(answer).toMatchObject(refused(403));
    expect(answer.body).toMatchObject({ error: { message: `${permission} is required`, details: { permission } } });
    expect(differences(name, answer)).toEqual([]);
  });

  it("needs no other permission", async () => {
    const world = await openWorld();
    // Nobody can give permissions that they lack, so creating a key needs those that it gets as well.
    const more = name === "createApiKey" ? ["account:charge:read"] : [];
    const caller = await withKey(world, { scopes: [scopeOf(name) ?? "", ...more] });
    expect((await caller.send(name, sampleOf(name, caller.id))).status).toBe(successOf(name));
  });
});

it("a body that breaks the document would be found", () => {
  const headers = new Headers({ "content-type": "application/json", "X-Request-Id": "req_1" });
  const answer: Answer = { status: 200, headers, body: { message: "success", success: false } };
  expect(differences("deleteApiKey", answer)).toEqual(["/success must be equal to constant"]);
  expect(differences("deleteApiKey", { ...answer, status: 418 })).toEqual(["The status 418 is not documented."]);
});

function refused(status: number) {
  return {
    status,
    body: { message: expect.any(String), success: false, error: { code: status, details: expect.any(Object) } },
  };
}
