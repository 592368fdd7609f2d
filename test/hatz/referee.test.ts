import { operations } from "@keystub/documents/hatz/operations";
import { describe, expect, it } from "vitest";
import { openCourt, told } from "./court.ts";
import { malformedIds, namesNothing } from "./refusals.ts";
import { bearerNames, keyNames, rightful, sampleOf, sessionNames } from "./rights.ts";
import { samples } from "./samples.ts";
import { changeRole, operationNames, responsesOf, users, withHeaders, withKey, withSession } from "./world.ts";

describe("Prism finds nothing in a call that succeeds, nor in its answer", () => {
  it.each(operationNames)("%s", async (name) => {
    const { world, hear } = await openCourt();
    const { answer, verdict } = await hear(await rightful(world, name), name, await sampleOf(world, name));
    expect(answer.status).toBeLessThan(300);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  it.each(["queryApp", "createChatCompletion", "createOpenAiResponse", "createAnthropicMessage"] as const)(
    "%s as a stream",
    async (name) => {
      const { world, hear } = await openCourt();
      const sample = samples[name]();
      const { answer, verdict } = await hear(await rightful(world, name), name, {
        ...sample,
        body: { ...(sample.body as object), stream: true },
      });
      expect(answer.headers.get("content-type")).toBe("text/event-stream");
      expect(told([...verdict.request, ...verdict.response])).toEqual([]);
    },
  );

  it.each(bearerNames)("%s with a key as a bearer", async (name) => {
    const { world, hear } = await openCourt();
    const { secret } = await withKey(world);
    const { verdict } = await hear(withHeaders(world, { Authorization: `Bearer ${secret}` }), name, samples[name]());
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });
});

describe("401 without a credential: Prism misses it as well", () => {
  it.each(operationNames)("%s", async (name) => {
    const { world, hear } = await openCourt();
    const { answer, verdict } = await hear(withHeaders(world, {}), name, samples[name]());
    expect(answer.status).toBe(401);
    expect(verdict.request.map(({ code }) => code)).toEqual(["401"]);
    expect(told(verdict.response)).toEqual([]);
  });
});

describe("a credential of the wrong kind: Prism misses the right one as well", () => {
  it.each(sessionNames)("403 for a key: %s", async (name) => {
    const { world, hear } = await openCourt();
    const { answer, verdict } = await hear(await withKey(world), name, samples[name]());
    expect(answer.status).toBe(403);
    expect(verdict.request.map(({ code }) => code)).toEqual(["401"]);
    expect(told(verdict.response)).toEqual([]);
  });

  // To Prism any bearer is one; so on a gateway a session is a key to it.
  it.each(keyNames)("401 for a session: %s", async (name) => {
    const { world, hear } = await openCourt();
    const { answer, verdict } = await hear(await withSession(world), name, samples[name]());
    expect(answer.status).toBe(401);
    expect(verdict.request.map(({ code }) => code)).toEqual(bearerNames.includes(name) ? [] : ["401"]);
    expect(told(verdict.response)).toEqual([]);
  });
});

// Prism takes any text for a credential, and knows no roles, records or credits. So it accepts these requests; our
// answer to them must still be one that the document has.
describe("a refusal that only we can give is an answer of the document", () => {
  it.each(operationNames)("401 for an unknown credential: %s", async (name) => {
    const { world, hear } = await openCourt();
    const headers = sessionNames.includes(name)
      ? { Authorization: "Bearer nonsense" }
      : { "X-API-Key": `hatz_${"0".repeat(48)}` };
    const { answer, verdict } = await hear(
      withHeaders(world, headers as Record<string, string>),
      name,
      samples[name](),
    );
    expect(answer.status).toBe(401);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  it.each(operationNames.filter((name) => operations[name].scopes.length > 0))("403 for a role: %s", async (name) => {
    const { world, hear } = await openCourt();
    const caller = await rightful(world, name);
    for (const person of [users.dana, users.robin]) await changeRole(world, person, "nothing");
    const { answer, verdict } = await hear(caller, name, samples[name]());
    expect(answer.status).toBe(403);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  it.each(namesNothing)("%s %j is %i", async (name, parts, status) => {
    const { world, hear } = await openCourt();
    const { answer, verdict } = await hear(await rightful(world, name), name, parts);
    expect(answer.status).toBe(status);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  it.each(operationNames)("429 and 500 by scripted faults: %s", async (name) => {
    const { world, hear } = await openCourt();
    const caller = await rightful(world, name);
    for (const status of [429, 500].filter((one) => responsesOf(name).has(String(one)))) {
      world.mock.faults.add({ operation: name, status });
      const { answer, verdict } = await hear(caller, name, await sampleOf(world, name));
      expect(answer.status).toBe(status);
      expect(told([...verdict.request, ...verdict.response])).toEqual([]);
    }
  });
});

describe("an id that cannot be one: Prism finds fault with it as well", () => {
  it.each(malformedIds)("%s %j is %i", async (name, parts, status) => {
    const { world, hear } = await openCourt();
    const { answer, verdict } = await hear(await rightful(world, name), name, parts);
    expect(answer.status).toBe(status);
    expect(verdict.request).not.toEqual([]);
    expect(told(verdict.response)).toEqual([]);
  });
});

// Prism skips, without a word, what it cannot read or compile. This shows that its silence above means consent.
describe("the referee objects to an answer of the wrong type", () => {
  it.each(operationNames.filter((name) => name !== "deleteApiKey"))("%s", async (name) => {
    const { world, judge } = await openCourt();
    const caller = await rightful(world, name);
    await caller.send(name, samples[name]());
    expect((await judge(name, Response.json("17", { headers: { "X-Request-ID": "req_1" } }))).response).not.toEqual([]);
  });
});
