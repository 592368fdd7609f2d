import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, it, test } from "vitest";
import { type Case, openCourt, referee } from "./court.ts";
import { type DocumentedOperation, documentedOperations as operations } from "./documented.ts";
import { type Change, sampleOf } from "./samples.ts";

// Of credentials Prism knows no more than whether there is one, and of permissions, records, states and quotas nothing. So
// it accepts the requests that we turn down for these; our answers to them must still be answers of the document.

const none = {};
const nowhere = "00000000-0000-4000-8000-000000000000";
const about = (part: string) => operations.filter(({ path }) => path.includes(part));
const byKey = operations.filter(({ security }) => security["apiKeyAuth"]);
const find = (id: string): DocumentedOperation =>
  operations.find((operation) => operation.id === id) as DocumentedOperation; // it is there

/** The document's first example, with other members. */
const exampleOf = (id: string, members: object) => ({ body: { ...(find(id).bodyExample as object), ...members } });

/** Calls that no schema turns down. */
const inTheWrongState: readonly (readonly [id: string, status: number, change: Change])[] = [
  ["getLandingZone", 404, { path: { reviewId: examples.resourceReview } }],
  ["listFindings", 409, { path: { reviewId: examples.failedReview } }],
  ["cancelReview", 409, { path: { reviewId: examples.completedReview } }],
  ["downloadReport", 409, { path: { reviewId: examples.unreportedReview, reportId: examples.unreadyReport } }],
  ["createConnection", 422, exampleOf("createConnection", { clientSecret: examples.rejectedClientSecret })],
  ["triggerReview", 404, exampleOf("triggerReview", { projectId: nowhere })],
  ["triggerReview", 404, exampleOf("triggerReview", { connectionId: nowhere })],
  ["triggerReview", 422, exampleOf("triggerReview", { subscriptionIds: [examples.subscriptionElsewhere] })],
  ["createSchedule", 422, exampleOf("createSchedule", { templateId: nowhere })],
  ["createApiKey", 422, exampleOf("createApiKey", { expiresAt: "2025-12-31" })],
];

describe("Prism finds nothing in a call that succeeds, nor in its answer", () => {
  test.for(named(operations))("%s", async ([, operation]) => {
    const { hear } = await openCourt();
    expect(await hear(operation)).toEqual({ status: operation.success, request: [], response: [], refusal: null });
  });

  it("also when the review is by token", async () => {
    const { hear } = await openCourt();
    const body = { projectId: examples.project, authentication: "AccessToken", accessToken: examples.accessToken };
    expect(await hear(find("triggerReview"), { body })).toMatchObject({ status: 202, request: [], response: [] });
  });
});

describe("401 without a credential: Prism misses it as well", () => {
  test.for(named(operations))("%s", async ([, operation]) => {
    const { hear } = await openCourt();
    const { status, request, response } = await hear(operation, {}, none);
    expect([status, response]).toEqual([401, []]);
    expect(request).toEqual([expect.stringMatching(/^401 /)]);
  });
});

describe("a refusal that only we can give is an answer of the document", () => {
  test.for(named(operations))("401 with a session that nobody has: %s", async ([, operation]) => {
    const { hear } = await openCourt();
    expectOnlyOurs(await hear(operation, {}, { Authorization: "Bearer nobody" }), 401);
  });

  test.for(named(byKey))("401 with a key that is unknown, expired or revoked: %s", async ([, operation]) => {
    const { hear, mock } = await openCourt();
    const ended = mock.credentials.seeded.filter(({ name }) => name === "expired" || name === "revoked");
    const secrets = [`hrdly_${"x".repeat(40)}`, ...ended.map(({ secret }) => secret)];
    expect(secrets).toHaveLength(3);
    for (const secret of secrets) expectOnlyOurs(await hear(operation, {}, { "X-API-Key": secret }), 401);
  });

  test.for(named(operations))("403 without the permission: %s", async ([, operation]) => {
    const { hear, mock } = await openCourt();
    const { secret } = await mock.credentials.signIn({ scopes: [] });
    expectOnlyOurs(await hear(operation, {}, { Authorization: `Bearer ${secret.reveal()}` }), 403);
  });

  test.for(named(byKey))("403 for a key without the permission: %s", async ([, operation]) => {
    const { hear, mock } = await openCourt();
    const { secret } = await mock.credentials.issue({ scopes: [] });
    expectOnlyOurs(await hear(operation, {}, { "X-API-Key": secret.reveal() }), 403);
  });

  test.for(named(about("{")))("404 for no such record: %s", async ([, operation]) => {
    const { hear } = await openCourt();
    const path = Object.fromEntries(Object.keys(operation.pathExamples).map((name) => [name, nowhere]));
    expectOnlyOurs(await hear(operation, { path }), 404);
  });

  test.for(named(operations))("429 for the call that is one too many: %s", async ([, operation]) => {
    const { hear, mock } = await openCourt();
    const { secret } = await mock.credentials.signIn({ limits: { per_minute: 1 } });
    const credential = { Authorization: `Bearer ${secret.reveal()}` };
    await hear(find("listProjects"), {}, credential);
    expectOnlyOurs(await hear(operation, {}, credential), 429);
  });

  test.for(named(operations))("500 by a scripted fault: %s", async ([, operation]) => {
    const { hear, mock } = await openCourt();
    mock.faults.add({ operation: operation.id, status: 500 });
    expectOnlyOurs(await hear(operation), 500);
  });

  test("429 for the eleventh review of the organization in an hour", async () => {
    const { hear } = await openCourt();
    for (let call = 0; call < 10; call++) expect((await hear(find("triggerReview"))).status).toBe(202);
    expectOnlyOurs(await hear(find("triggerReview")), 429);
  });

  test.for(inTheWrongState)("%s says %i for what is there, but not so: %o", async ([id, status, change]) => {
    const { hear } = await openCourt();
    expectOnlyOurs(await hear(find(id), change), status);
  });

  test("getLandingZone says 409 while its review is running", async () => {
    const { hear, mock } = await openCourt();
    await hear(find("triggerReview"));
    const [review] = (await mock.collection(examples.organization, "reviews").list()).filter(
      ({ status, assessments }) => status === "Queued" && String(assessments).includes("LandingZone"),
    );
    expectOnlyOurs(await hear(find("getLandingZone"), { path: { reviewId: String(review?.["id"]) } }), 409);
  });

  // By default any number of keys may have one name.
  test("createApiKey says 409, when it is told to, for a name that a key has", async () => {
    const { hear, mock } = await openCourt();
    mock.faults.add({ operation: "createApiKey", status: 409 });
    expectOnlyOurs(await hear(find("createApiKey")), 409);
  });
});

// Prism skips, without a word, what it cannot read or compile. This shows that its silence above means consent.
describe("Prism objects to an answer of another type", () => {
  const withAnswer = operations.filter(({ success }) => success !== 204);
  test.for(named(withAnswer))("%s", async ([, operation]) => {
    const [method = "", path] = sampleOf(operation, { id: nowhere }).line.split(" ");
    const request = new Request(`https://api.hygiara.com/v1${path}`, { method });
    const wrong = Object.keys(operation.responses[operation.success]?.content ?? {}).includes("application/json")
      ? Response.json(17, { status: operation.success })
      : new Response("PK", { status: operation.success, headers: { "Content-Type": "image/png" } });
    expect((await referee.judge(operation.id, request, wrong)).response).not.toEqual([]);
  });
});

function named(list: readonly DocumentedOperation[]) {
  return list.map((operation) => [operation.id, operation] as const);
}

function expectOnlyOurs({ status, request, response, refusal }: Case, expected: number): void {
  expect([status, request, response]).toEqual([expected, [], []]);
  expect(refusal).not.toBeNull();
}
