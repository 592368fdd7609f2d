import { operations } from "@keystub/documents/hatz/operations";
import { hatzExamples as examples } from "@keystub/mock/hatz";
import { expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { malformedIds, namesNothing } from "./refusals.ts";
import { bearerNames, isForMsp, keyNames, rightful, sampleOf, sessionNames } from "./rights.ts";
import { samples } from "./samples.ts";
import {
  changeRole,
  differences,
  doors,
  open,
  operationNames,
  responsesOf,
  toPath,
  users,
  withHeaders,
  withKey,
  withSession,
} from "./world.ts";

describeDoors((openDoor) => {
  it.each(operationNames)("%s answers its documented success", async (name) => {
    const world = await openDoor();
    const caller = await rightful(world, name);
    const answer = await caller.send(name, await sampleOf(world, name));
    const successes = [...responsesOf(name).keys()].filter((status) => status.startsWith("2"));
    expect(successes).toContain(String(answer.status));
    expect(differences(name, answer)).toEqual([]);
    expect(answer.headers.get("x-request-id")).toBeTruthy();
    expect(world.mock.journal.list().at(-1)).toMatchObject({ operation: name, violations: [], refusal: null });
  });

  it.each(operationNames)("%s refuses whoever has no living credential with its documented 401", async (name) => {
    const world = await openDoor();
    const issue = sessionNames.includes(name) ? withSession : withKey;
    const [revoked, expired] = [await issue(world), await issue(world)];
    await world.mock.credentials.revoke(revoked.id);
    await world.mock.credentials.expire(expired.id);
    const callers = [
      {},
      { "X-API-Key": `hatz_${"0".repeat(48)}` },
      { "X-API-Key": "nonsense" },
      { Authorization: "Bearer nonsense" },
      revoked.headers,
      expired.headers,
      (await issue(world, users.viktor)).headers,
    ];
    for (const headers of callers) {
      const answer = await withHeaders(world, { ...headers }).send(name, samples[name]());
      expect(answer.status).toBe(401);
      expect(differences(name, answer)).toEqual([]);
      expect(answer.headers.get("www-authenticate")).toBeTruthy();
    }
  });

  it.each(operationNames.filter((name) => operations[name].scopes.length > 0))(
    "%s refuses a role without the permission with its documented 403",
    async (name) => {
      const world = await openDoor();
      const caller = await rightful(world, name);
      for (const person of [users.dana, users.robin]) await changeRole(world, person, "nothing");
      const { path, ...rest } = samples[name]();
      // Without a role nobody reaches another tenant either, and that would be the earlier answer.
      const own = path?.["tenant_id"] === undefined ? path : { tenant_id: examples.msp };
      const answer = await caller.send(name, { ...rest, ...(own && { path: own }) });
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).toContain("Insufficient permissions: ");
      expect(differences(name, answer)).toEqual([]);
      expect(world.mock.journal.list().at(-1)?.refusal).toMatchObject({ name: "scope_missing" });
    },
  );

  it.each(sessionNames)("%s refuses an API key with 403 session_required", async (name) => {
    const answer = await (await withKey(await openDoor())).send(name, samples[name]());
    expect(answer).toMatchObject({ status: 403, body: { code: "session_required" } });
    expect(differences(name, answer)).toEqual([]);
  });

  it.each(keyNames)("%s refuses a session with 401", async (name) => {
    const answer = await (await withSession(await openDoor())).send(name, samples[name]());
    expect(answer.status).toBe(401);
    expect(differences(name, answer)).toEqual([]);
  });

  it.each(keyNames)("%s takes a key in Authorization only on a gateway", async (name) => {
    const world = await openDoor();
    const { secret } = await rightful(world, name);
    const answer = await withHeaders(world, { Authorization: `Bearer ${secret}` }).send(name, samples[name]());
    expect(answer.status).toBe(bearerNames.includes(name) ? 200 : 401);
    expect(differences(name, answer)).toEqual([]);
  });

  it.each(operationNames.filter(isForMsp))("%s is refused to a Client Admin with 403", async (name) => {
    const answer = await (await withKey(await openDoor())).send(name, samples[name]());
    expect(answer).toMatchObject({ status: 403, body: { detail: "Insufficient permissions: MSP Admin" } });
    expect(differences(name, answer)).toEqual([]);
  });

  it("an id of nothing, of what is not yet usable, or that is none is refused as documented", async () => {
    const world = await openDoor();
    for (const [name, parts, status] of [...namesNothing, ...malformedIds]) {
      const answer = await (await rightful(world, name)).send(name, parts);
      expect.soft(answer.status, `${name} ${JSON.stringify(parts)}`).toBe(status);
      expect.soft(differences(name, answer), name).toEqual([]);
    }
  });

  it("a body that lacks what is required is refused in the shape of its route", async () => {
    const world = await openDoor();
    for (const name of operationNames.filter((one) => samples[one]().body !== undefined)) {
      const answer = await (await rightful(world, name)).send(name, { ...samples[name](), body: {} });
      expect.soft(answer.status, name).toBe(bearerNames.includes(name) ? 400 : 422);
      expect.soft(differences(name, answer), name).toEqual([]);
    }
    const empty = await (await withKey(world)).send("uploadFile", { form: new FormData() });
    expect(empty.status).toBe(422);
    expect(differences("uploadFile", empty)).toEqual([]);
  });

  it.each([
    ["no JSON", "application/json", "{", [400]],
    ["of another kind", "text/plain", "hello", [400]],
    ["too large", "application/json", `"${"x".repeat(1_100_000)}"`, [400, 413]],
  ])("a body that is %s is refused in the shape of its route", async (_, type, body, statuses) => {
    const world = await openDoor();
    for (const name of operationNames.filter((one) => samples[one]().body !== undefined)) {
      const { headers } = await rightful(world, name);
      const { method } = operations[name];
      const response = await world.fetch(toPath(name, samples[name]()), {
        method,
        headers: { ...headers, "Content-Type": type },
        body,
      });
      expect.soft(statuses, name).toContain(response.status);
      const answer = { status: response.status, headers: response.headers, body: await response.json() };
      expect.soft(differences(name, answer), name).toEqual([]);
    }
  });
}, doors);

it.each(operationNames)("%s answers 500 and 429 as documented when it is made to", async (name) => {
  const world = await open();
  const caller = await rightful(world, name);
  for (const status of [500, 429].filter((one) => responsesOf(name).has(String(one)))) {
    world.mock.faults.add({ operation: name, status });
    const answer = await caller.send(name, await sampleOf(world, name));
    expect(answer.status).toBe(status);
    expect(differences(name, answer)).toEqual([]);
  }
});
