import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { describe, expect, it } from "vitest";
import { type Caller, createCaller, open, problem, withKey, withSession } from "./world.ts";

const byConnection = {
  projectId: examples.project,
  authentication: "StoredConnection",
  connectionId: examples.connection,
};
const byToken = { projectId: examples.project, authentication: "AccessToken", accessToken: examples.accessToken };
const both = { assessments: ["Resource", "LandingZone"] };

describe("keys", () => {
  it("go into the header X-API-Key only: as a bearer, in the query or in a cookie they are nobody's", async () => {
    const mock = await open();
    const secret = (await mock.credentials.issue()).secret.reveal();
    const nobody = createCaller(mock.fetch);
    expect((await nobody.send("GET /projects", { headers: { "X-API-Key": secret } })).status).toBe(200);
    expect(await nobody.send("GET /projects", { headers: { Authorization: `Bearer ${secret}` } })).toMatchObject(
      problem(401, "api_key_invalid"),
    );
    for (const place of [{ query: { api_key: secret } }, { headers: { Cookie: `X-API-Key=${secret}` } }])
      expect((await nobody.send("GET /projects", place)).status).toBe(401);
  });

  it("begin with hrdly_, which is not the name of the product", async () => {
    const mock = await open();
    const { body } = await (await withSession(mock)).send("POST /api-keys", { body: { name: "nightly" } });
    expect(body.key).toMatch(/^hrdly_[A-Za-z0-9]{40}$/);
    expect(body.keyPrefix).toBe(body.key.slice(0, 12));
    const other = { "X-API-Key": body.key.replace("hrdly_", "hygiara_") };
    expect(await createCaller(mock.fetch, other).send("GET /projects")).toMatchObject(problem(401, "api_key_invalid"));
  });

  it("are shown once; after that there is a prefix, and a snapshot holds no secret", async () => {
    const mock = await open();
    const owner = await withSession(mock);
    const created = await owner.send("POST /api-keys", {
      body: { name: "nightly", expiresAt: "2026-06-30T23:59:59Z" },
    });
    const { key, ...shown } = created.body;
    expect(created.headers.get("location")).toBe(`/v1/api-keys/${shown.id}`);
    expect(created.headers.get("cache-control")).toBe("no-store");
    const listed = await owner.send("GET /api-keys", { query: { pageSize: "100" } });
    expect(listed.body.items).toContainEqual(shown);
    expect((await owner.send(`GET /api-keys/${shown.id}`)).body).toEqual(shown);
    for (const text of [JSON.stringify(listed.body), JSON.stringify(await mock.snapshot())])
      expect(text).not.toContain(key.slice(12));
  });

  it("carry a fixed set of permissions, whatever is asked for", async () => {
    const mock = await open();
    const owner = await withSession(mock);
    const { body } = await owner.send("POST /api-keys", {
      body: { name: "greedy", scopes: ["projects:write"], preset: "owner" },
    });
    const key = createCaller(mock.fetch, { "X-API-Key": body.key });
    expect((await mock.credentials.get(body.id))?.scopes).toEqual([
      "projects:read",
      "reviews:create",
      "reviews:read",
      "reports:download",
    ]);
    expect(await key.send("POST /projects", { body: { name: "New" } })).toMatchObject(problem(403, "forbidden"));
  });

  it("cannot manage keys: that takes a session", async () => {
    const mock = await open();
    const key = await withKey(mock);
    for (const line of ["GET /api-keys", `GET /api-keys/${key.id}`, `DELETE /api-keys/${key.id}`])
      expect(await key.send(line)).toMatchObject(problem(403, "session_required"));
    expect((await key.send("GET /projects")).status).toBe(200);
  });

  it("outlive the session of whoever made them", async () => {
    const mock = await open();
    const owner = await withSession(mock, { user: examples.users.owner });
    const { body } = await owner.send("POST /api-keys", { body: { name: "nightly" } });
    expect(body.createdBy).toBe(examples.users.owner);
    await mock.credentials.revoke(owner.id);
    await mock.clock.advance("P365D");
    expect((await createCaller(mock.fetch, { "X-API-Key": body.key }).send("GET /projects")).status).toBe(200);
  });

  it("tell when they were last used: never, then at the latest call, also at one that was refused for a permission", async () => {
    const mock = await open();
    const [owner, key] = [await withSession(mock), await withKey(mock)];
    const lastUse = async () => (await owner.send(`GET /api-keys/${key.id}`)).body.lastUsedAt;
    expect(await lastUse()).toBeNull();
    await mock.clock.advance("PT90S");
    await key.send("GET /projects");
    expect(await lastUse()).toBe("2026-01-01T00:01:30.000Z");
    await mock.clock.advance("PT5M");
    await key.send("POST /projects", { body: { name: "New" } });
    expect(await lastUse()).toBe("2026-01-01T00:06:30.000Z");
  });

  it("have buckets of their own, so that each pipeline needs its own key", async () => {
    const mock = await open();
    const [one, other] = [await withKey(mock, { limits: { per_minute: 2 } }), await withKey(mock)];
    expect((await one.send("GET /projects")).headers.get("x-ratelimit-remaining")).toBe("1");
    await one.send("GET /projects");
    expect(await one.send("GET /projects")).toMatchObject(problem(429, "rate_limited"));
    expect((await other.send("GET /projects")).headers.get("x-ratelimit-remaining")).toBe("59");
  });
});

describe("the end of a key", () => {
  it("by revocation is there at the very next call", async () => {
    const mock = await open();
    const [owner, key] = [await withSession(mock), await withKey(mock)];
    expect((await key.send("GET /projects")).status).toBe(200);
    const revoked = await owner.send(`DELETE /api-keys/${key.id}`);
    expect(revoked).toMatchObject({ status: 204, body: "" });
    expect(await key.send("GET /projects")).toMatchObject(problem(401, "api_key_revoked"));
  });

  it("by revocation is final: no operation restores, rotates, renames or extends a key", async () => {
    const mock = await open();
    const [owner, key] = [await withSession(mock), await withKey(mock)];
    await owner.send(`DELETE /api-keys/${key.id}`);
    for (const method of ["PUT", "PATCH", "POST"])
      expect((await owner.send(`${method} /api-keys/${key.id}`, { body: { revokedAt: null } })).status).toBe(405);
    for (const action of ["restore", "reinstate", "rotate", "regenerate"])
      expect((await owner.send(`POST /api-keys/${key.id}/${action}`)).status).toBe(404);
    expect(await key.send("GET /projects")).toMatchObject(problem(401, "api_key_revoked"));
  });

  it("by revocation takes it out of reading, of the list and of a second revocation; the list can be asked for it", async () => {
    const mock = await open();
    const [owner, key] = [await withSession(mock), await withKey(mock)];
    await owner.send(`DELETE /api-keys/${key.id}`);
    for (const method of ["GET", "DELETE"])
      expect(await owner.send(`${method} /api-keys/${key.id}`)).toMatchObject(problem(404, "api_key_not_found"));
    expect(await listed(owner, key)).toBeUndefined();
    expect(await listed(owner, key, { includeRevoked: "true" })).toMatchObject({
      revokedAt: "2026-01-01T00:00:00.000Z",
    });
  });

  it("by time is another one: an expired key stays in the list, as expired, until it is revoked", async () => {
    const mock = await open();
    const [owner, key] = [await withSession(mock), await withKey(mock, { expiresIn: "PT10M" })];
    expect(await listed(owner, key)).toMatchObject({ isExpired: false });
    await mock.clock.advance("PT10M");
    expect(await key.send("GET /projects")).toMatchObject(problem(401, "api_key_expired"));
    expect(await listed(owner, key)).toMatchObject({ isExpired: true, revokedAt: null });
    expect(await listed(owner, key, { expired: "true" })).toBeDefined();
    expect(await listed(owner, key, { expired: "false" })).toBeUndefined();
    await owner.send(`DELETE /api-keys/${key.id}`);
    expect(await listed(owner, key)).toBeUndefined();
    expect(await key.send("GET /projects")).toMatchObject(problem(401, "api_key_revoked"));
  });

  it("may be left open; it must lie in the future, and a date means the end of that day", async () => {
    const mock = await open();
    const owner = await withSession(mock);
    const create = (expiresAt?: string | null) =>
      owner.send("POST /api-keys", { body: { name: "workshop", expiresAt } });
    expect((await create()).body).toMatchObject({ expiresAt: null, isExpired: false });
    expect((await create(null)).body.expiresAt).toBeNull();
    expect((await create("2026-01-01")).body.expiresAt).toBe("2026-01-01T23:59:59.000Z");
    for (const past of ["2025-12-31", "2026-01-01T00:00:00Z"])
      expect(await create(past)).toMatchObject(
        problem(422, "validation_failed", { errors: { expiresAt: ["must lie in the future"] } }),
      );
    expect((await create("soon")).status).toBe(422);
  });
});

describe("roles", () => {
  it.each([
    ["owner", [200, 201, 201, 202, 200]],
    ["admin", [200, 201, 201, 202, 200]],
    ["member", [403, 403, 201, 202, 200]],
    ["viewer", [403, 403, 403, 403, 200]],
  ])("a %s may do what the table of permissions says", async (preset, statuses) => {
    const session = await withSession(await open(), { preset });
    const connection = {
      friendlyName: "C",
      tenantId: examples.azureTenant,
      clientId: examples.azureTenant,
      clientSecret: "s",
    };
    const answers = [
      await session.send("GET /api-keys"),
      await session.send("POST /connections", { body: connection }),
      await session.send("POST /projects", { body: { name: "New" } }),
      await session.send("POST /reviews", { body: byConnection }),
      await session.send(`GET /reviews/${examples.completedReview}/reports`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });
});

describe("connections", () => {
  const secret = "a-secret-of-azure";
  const body = {
    friendlyName: "New",
    tenantId: examples.subscription,
    clientId: examples.azureTenant,
    clientSecret: secret,
  };

  it("are saved only when Azure lets them in", async () => {
    const owner = await withSession(await open());
    const before = (await owner.send("GET /connections")).body.totalItems;
    expect(
      await owner.send("POST /connections", { body: { ...body, clientSecret: examples.rejectedClientSecret } }),
    ).toMatchObject(problem(422, "azure_validation_failed", { detail: "Azure did not accept the client secret." }));
    expect((await owner.send("GET /connections")).body.totalItems).toBe(before);
  });

  it("show at once the subscriptions that they see, and start no review", async () => {
    const owner = await withSession(await open());
    const reviews = (await owner.send("GET /reviews")).body.totalItems;
    const { body: created } = await owner.send("POST /connections", { body });
    const { body: seen } = await owner.send(`GET /connections/${created.id}/subscriptions`);
    expect(seen.items.map((one: { displayName: string }) => one.displayName)).toEqual([
      "New development",
      "New production",
    ]);
    const { body: sibling } = await owner.send("POST /connections", {
      body: { ...body, tenantId: examples.azureTenant },
    });
    const { body: known } = await owner.send(`GET /connections/${sibling.id}/subscriptions`);
    expect(known.items).toContainEqual(expect.objectContaining({ subscriptionId: examples.subscription }));
    expect(known.totalItems).toBe(8);
    expect((await owner.send("GET /reviews")).body.totalItems).toBe(reviews);
  });

  it("need all four fields, and never answer or keep the secret", async () => {
    const mock = await open();
    const owner = await withSession(mock);
    for (const field of Object.keys(body))
      expect(await owner.send("POST /connections", { body: { ...body, [field]: undefined } })).toMatchObject(
        problem(422, "validation_failed", { errors: { [field]: ["is required"] } }),
      );
    const created = await owner.send("POST /connections", { body });
    expect(created.status).toBe(201);
    for (const text of [
      JSON.stringify(created.body),
      JSON.stringify(await mock.snapshot()),
      JSON.stringify(mock.journal.list()),
    ])
      expect(text).not.toContain(secret);
  });
});

describe("a review", () => {
  it("is queued, runs, is completed, and only later has its reports", async () => {
    const mock = await open();
    const key = await withKey(mock);
    const triggered = await key.send("POST /reviews", {
      body: { ...byConnection, ...both, subscriptionIds: [examples.subscription] },
    });
    const { id } = triggered.body;
    expect(triggered.headers.get("location")).toBe(`/v1/reviews/${id}`);
    expect(triggered.body).toMatchObject({
      status: "Queued",
      queuedBy: `apiKey:${key.id}`,
      subscriptions: [{ subscriptionId: examples.subscription }],
      startedAt: null,
      pillarScores: null,
      findingCounts: { total: 0 },
    });
    const get = async () => (await key.send(`GET /reviews/${id}`)).body;
    expect(await get()).toEqual(triggered.body);
    await mock.clock.advance("PT10S");
    expect(await get()).toMatchObject({ status: "Running", startedAt: "2026-01-01T00:00:10.000Z", completedAt: null });
    await mock.clock.advance("PT2M50S");
    const completed = await get();
    expect(completed).toMatchObject({
      status: "Completed",
      completedAt: "2026-01-01T00:03:00.000Z",
      reportsReady: false,
    });
    expect(Object.keys(completed.pillarScores)).toHaveLength(5);
    expect((await key.send(`GET /reviews/${id}/reports`)).body).toEqual([]);
    await mock.clock.advance("PT1M");
    expect(await get()).toEqual({ ...completed, reportsReady: true });
    const { body: reports } = await key.send(`GET /reviews/${id}/reports`);
    expect(reports.map(({ kind }: { kind: string }) => kind)).toEqual(["Resource", "LandingZone"]);
    expect(reports[0].generatedAt).toBe("2026-01-01T00:04:00.000Z");
  });

  it("can be Pending as well as Queued, and neither is an error or final", async () => {
    const mock = await open();
    const key = await withKey(mock);
    for (const [id, status] of [
      [examples.pendingReview, "Pending"],
      [examples.queuedReview, "Queued"],
      [examples.runningReview, "Running"],
    ]) {
      expect((await key.send(`GET /reviews/${id}`)).body).toMatchObject({
        status,
        startedAt: status === "Running" ? expect.any(String) : null,
      });
      expect(await key.send(`POST /reviews/${id}/cancel`)).toMatchObject({
        status: 202,
        body: { status: "Cancelled", completedAt: "2026-01-01T00:00:00.000Z" },
      });
    }
  });

  it("has results only when it is completed", async () => {
    const key = await withKey(await open());
    for (const [id, status] of [
      [examples.pendingReview, "Pending"],
      [examples.queuedReview, "Queued"],
      [examples.runningReview, "Running"],
      [examples.failedReview, "Failed"],
      [examples.cancelledReview, "Cancelled"],
    ])
      expect(await key.send(`GET /reviews/${id}/findings`)).toMatchObject(
        problem(409, "review_not_completed", { detail: `The review is ${status}.` }),
      );
    expect(await key.send(`GET /reviews/${examples.failedReview}/landing-zone`)).toMatchObject(
      problem(409, "review_not_completed"),
    );
  });

  it("that is final cannot be cancelled", async () => {
    const key = await withKey(await open());
    for (const id of [examples.completedReview, examples.failedReview, examples.cancelledReview])
      expect(await key.send(`POST /reviews/${id}/cancel`)).toMatchObject(problem(409, "review_already_final"));
  });

  it("that is cancelled stays so, without results and reports", async () => {
    const mock = await open();
    const key = await withKey(mock);
    const { id } = (await key.send("POST /reviews", { body: byConnection })).body;
    await mock.clock.advance("PT1M");
    const { body: cancelled } = await key.send(`POST /reviews/${id}/cancel`);
    expect(cancelled).toMatchObject({
      status: "Cancelled",
      startedAt: "2026-01-01T00:00:10.000Z",
      completedAt: "2026-01-01T00:01:00.000Z",
    });
    await mock.clock.advance("PT1H");
    expect((await key.send(`GET /reviews/${id}`)).body).toEqual(cancelled);
    expect((await key.send(`GET /reviews/${id}/reports`)).body).toEqual([]);
  });

  it("that fails says why, and has no results", async () => {
    const mock = await open();
    const key = await withKey(mock);
    mock.faults.add({ job: "review", error: "Azure Resource Manager answered 403." });
    const { id } = (await key.send("POST /reviews", { body: byConnection })).body;
    await mock.clock.advance("PT1H");
    expect((await key.send(`GET /reviews/${id}`)).body).toMatchObject({
      status: "Failed",
      failureReason: "Azure Resource Manager answered 403.",
      completedAt: "2026-01-01T00:03:00.000Z",
      pillarScores: null,
      reportsReady: false,
    });
    expect((await key.send(`GET /reviews/${id}/reports`)).body).toEqual([]);
  });

  it("counts for its project", async () => {
    const key = await withKey(await open());
    const project = async () =>
      (await key.send("GET /projects")).body.items.find((one: { id: string }) => one.id === examples.emptyProject);
    expect(await project()).toMatchObject({ reviewCount: 0, lastReviewAt: null });
    await key.send("POST /reviews", { body: { ...byConnection, projectId: examples.emptyProject } });
    expect(await project()).toMatchObject({ reviewCount: 1, lastReviewAt: "2026-01-01T00:00:00.000Z" });
  });

  it("is queued in the name of the user who triggers it, and looks at all that the connection sees by default", async () => {
    const member = await withSession(await open(), { preset: "member", user: examples.users.member });
    const { body } = await member.send("POST /reviews", { body: byConnection });
    const { body: seen } = await member.send(`GET /connections/${examples.connection}/subscriptions`);
    expect(body).toMatchObject({
      queuedBy: examples.users.member,
      assessments: ["Resource"],
      subscriptions: seen.items,
    });
  });

  it("needs a project and a connection that exist, and subscriptions that the connection sees", async () => {
    const key = await withKey(await open());
    const post = (change: object) => key.send("POST /reviews", { body: { ...byConnection, ...change } });
    for (const change of [
      { projectId: examples.otherOrganizationProject },
      { connectionId: examples.otherOrganizationConnection },
    ])
      expect(await post(change)).toMatchObject(problem(404, "not_found"));
    const subscriptionIds = [examples.subscription, examples.subscriptionElsewhere];
    expect(await post({ subscriptionIds })).toMatchObject(
      problem(422, "validation_failed", { errors: { "subscriptionIds.1": ["is not seen by the connection"] } }),
    );
  });

  it("can be triggered ten times an hour in the whole organization, whatever the keys", async () => {
    const mock = await open();
    const [one, other] = [await withKey(mock), await withKey(mock)];
    for (let count = 0; count < 5; count++)
      for (const key of [one, other])
        expect((await key.send("POST /reviews", { body: byConnection })).status).toBe(202);
    const refused = await one.send("POST /reviews", { body: byConnection });
    expect(refused).toMatchObject(problem(429, "rate_limited"));
    expect(refused.headers.get("retry-after")).toBe("3600");
    expect(refused.headers.get("x-ratelimit-limit")).toBe("60");
    const elsewhere = await withKey(mock, { tenant: examples.otherOrganization });
    const body = {
      ...byConnection,
      projectId: examples.otherOrganizationProject,
      connectionId: examples.otherOrganizationConnection,
    };
    expect((await elsewhere.send("POST /reviews", { body })).status).toBe(202);
    await mock.clock.advance("PT1H");
    expect((await one.send("POST /reviews", { body: byConnection })).status).toBe(202);
  });
});

describe("a review by token", () => {
  const toToken = (claims: object) => ["{}", JSON.stringify(claims), "s"].map((part) => btoa(part)).join(".");
  const until = (moment: string) => Date.parse(moment) / 1000;

  it("looks at all that the token sees: there is nothing to choose", async () => {
    const mock = await open();
    const key = await withKey(mock);
    const refused = await key.send("POST /reviews", { body: { ...byToken, subscriptionIds: [examples.subscription] } });
    expect(refused).toMatchObject(problem(422, "subscriptions_not_selectable"));
    const { body } = await key.send("POST /reviews", { body: byToken });
    expect(body).toMatchObject({ status: "Queued", authentication: "AccessToken" });
    expect(body.subscriptions).toHaveLength(8);
    expect(JSON.stringify(await mock.snapshot())).not.toContain(examples.accessToken);
  });

  it("is not created when the token is for another audience or expired", async () => {
    const mock = await open();
    const key = await withKey(mock);
    const before = (await key.send("GET /reviews")).body.totalItems;
    const audience = "https://management.azure.com/";
    const tokens = [
      toToken({ aud: "https://graph.microsoft.com/", exp: until("2027-01-01") }),
      toToken({ aud: audience, exp: until("2026-01-01") }),
      "no token at all",
    ];
    for (const accessToken of tokens)
      expect(await key.send("POST /reviews", { body: { ...byToken, accessToken } })).toMatchObject(
        problem(422, "azure_token_rejected"),
      );
    expect((await key.send("GET /reviews")).body.totalItems).toBe(before);
    const accessToken = toToken({ aud: audience, exp: until("2026-01-01T00:10:00Z") });
    expect((await key.send("POST /reviews", { body: { ...byToken, accessToken } })).status).toBe(202);
    await mock.clock.advance("PT10M");
    expect((await key.send("POST /reviews", { body: { ...byToken, accessToken } })).status).toBe(422);
  });
});

describe("lists", () => {
  it("page from 1, and an empty one has no pages", async () => {
    const key = await withKey(await open());
    const { body: first } = await key.send("GET /reviews");
    const { body: second } = await key.send("GET /reviews", { query: { page: "2" } });
    expect(first).toMatchObject({ page: 1, pageSize: 25, totalPages: 2 });
    expect(first.items).toHaveLength(25);
    expect(second.items).toHaveLength(first.totalItems - 25);
    const { body: none } = await key.send("GET /reviews", { query: { projectId: examples.emptyProject } });
    expect(none).toEqual({ items: [], page: 1, pageSize: 25, totalItems: 0, totalPages: 0 });
  });

  it("of reviews come newest first, by project, by several statuses at once and by time", async () => {
    const key = await withKey(await open());
    const list = async (query: Record<string, string | string[]>) =>
      (await key.send("GET /reviews", { query: { pageSize: "100", ...query } })).body.items as Record<string, string>[];
    const all = await list({});
    const times = all.map(({ queuedAt }) => queuedAt);
    expect(times).toEqual(times.toSorted().reverse());
    const ofProject = await list({ projectId: examples.project });
    expect(new Set(ofProject.map(({ projectId }) => projectId))).toEqual(new Set([examples.project]));
    const open3 = await list({ status: ["Pending", "Queued", "Running"] });
    expect(open3.map(({ id }) => id).sort()).toEqual(
      [examples.pendingReview, examples.queuedReview, examples.runningReview].sort(),
    );
    const [after, before] = ["2025-12-01T00:00:00Z", "2025-12-20T00:00:00Z"];
    const between = await list({ queuedAfter: after, queuedBefore: before });
    expect(between).toEqual(all.filter(({ queuedAt = "" }) => queuedAt >= after && queuedAt <= before));
    expect(between.length).toBeGreaterThan(0);
  });

  it("of findings come worst first, by pillar, severity and subscription, in pages", async () => {
    const key = await withKey(await open());
    const list = async (query: Record<string, string>) =>
      (await key.send(`GET /reviews/${examples.resourceReview}/findings`, { query })).body;
    const { items: all, totalItems } = await list({ pageSize: "100" });
    const { body: review } = await key.send(`GET /reviews/${examples.resourceReview}`);
    expect(totalItems).toBe(review.findingCounts.total);
    const ranks = all.map(({ severity }: { severity: string }) =>
      ["critical", "high", "medium", "low"].indexOf(severity),
    );
    expect(ranks).toEqual(ranks.toSorted());
    const pages = [
      await list({ pageSize: "10" }),
      await list({ pageSize: "10", page: "2" }),
      await list({ pageSize: "10", page: "3" }),
    ];
    expect(pages.flatMap(({ items }) => items)).toEqual(all.slice(0, 30));
    expect(pages[0]).toMatchObject({ page: 1, pageSize: 10, totalPages: Math.ceil(totalItems / 10) });
    expect((await list({ severity: "medium" })).totalItems).toBe(review.findingCounts.medium);
    const security = (await list({ pillar: "security" })).items;
    expect(security).toEqual(all.filter(({ pillar }: { pillar: string }) => pillar === "security"));
    const [{ subscriptionId }] = review.subscriptions;
    for (const { evidence } of (await list({ subscriptionId })).items)
      expect(evidence).toContainEqual(expect.objectContaining({ subscriptionId }));
    expect((await list({ subscriptionId: examples.subscription })).totalItems).toBe(0);
    expect(
      (await key.send(`GET /reviews/${examples.resourceReview}/findings`, { query: { pillar: "beauty" } })).status,
    ).toBe(422);
  });
});

describe("the Landing Zone", () => {
  it("is not found where it was not selected", async () => {
    const key = await withKey(await open());
    expect(await key.send(`GET /reviews/${examples.resourceReview}/landing-zone`)).toMatchObject(
      problem(404, "landing_zone_not_enabled"),
    );
    expect(await key.send("GET /reviews/none/landing-zone")).toMatchObject(problem(404, "not_found"));
  });

  it("tells NotVerified apart from a pass: nothing was seen of it, and the report does not count it", async () => {
    const key = await withKey(await open());
    const { body } = await key.send(`GET /reviews/${examples.completedReview}/landing-zone`);
    const checks: { state: string; evidence: unknown[] }[] = body.checks;
    const of = (state: string) => checks.filter((check) => check.state === state);
    expect(of("NotVerified").length).toBeGreaterThan(0);
    for (const { evidence } of of("NotVerified")) expect(evidence).toEqual([]);
    const report = await key.send(
      `GET /reviews/${examples.completedReview}/reports/${examples.landingZoneReport}/download`,
    );
    expect(report.body).toContain(`${of("Passed").length} of ${checks.length} checks passed`);
    expect(report.body).toContain(`${of("NotVerified").length} could not be verified.`);
  });
});

describe("reports", () => {
  const path = `/reviews/${examples.completedReview}/reports`;

  it("are listed as a plain array, with the size that a download has", async () => {
    const key = await withKey(await open());
    const { body: reports } = await key.send(`GET ${path}`);
    expect(reports.map(({ id }: { id: string }) => id)).toEqual([examples.report, examples.landingZoneReport]);
    for (const { id, sizeBytes, fileName, downloadUrl } of reports) {
      const download = await key.send(`GET ${path}/${id}/download`);
      expect(download.bytes).toHaveLength(sizeBytes);
      expect(download.headers.get("content-disposition")).toBe(`attachment; filename="${fileName}"`);
      expect(download.headers.get("content-type")).toBe(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      );
      expect(downloadUrl).toBe(`https://api.hygiara.com/v1${path}/${id}/download`);
    }
  });

  it("of a completed review may not be there yet", async () => {
    const key = await withKey(await open());
    const waiting = `/reviews/${examples.unreportedReview}`;
    expect((await key.send(`GET ${waiting}`)).body).toMatchObject({ status: "Completed", reportsReady: false });
    expect(await key.send(`GET ${waiting}/reports`)).toMatchObject({ status: 200, body: [] });
    expect(await key.send(`GET ${waiting}/reports/${examples.unreadyReport}/download`)).toMatchObject(
      problem(409, "report_not_ready"),
    );
    expect(await key.send(`GET ${waiting}/reports/${examples.report}/download`)).toMatchObject(
      problem(404, "report_not_found"),
    );
  });

  it("that could not be written are missing: there is one for each assessment that succeeded", async () => {
    const mock = await open();
    const key = await withKey(mock);
    mock.faults.add({ job: "report" });
    const { id } = (await key.send("POST /reviews", { body: { ...byConnection, ...both } })).body;
    await mock.clock.advance("PT5M");
    const { body: reports } = await key.send(`GET /reviews/${id}/reports`);
    expect(reports.map(({ kind }: { kind: string }) => kind)).toEqual(["LandingZone"]);
    expect((await key.send(`GET /reviews/${id}`)).body.reportsReady).toBe(true);
  });
});

describe("schedules", () => {
  it("are active at once and know their next run; a template of the project is needed", async () => {
    const member = await withSession(await open(), { preset: "member" });
    const path = `POST /projects/${examples.project}/schedules`;
    const body = { name: "quarterly", templateId: examples.template, cadence: "Quarterly" };
    expect((await member.send(path, { body })).body).toMatchObject({
      isActive: true,
      nextRunAt: "2026-01-01T06:00:00.000Z",
      lastRunAt: null,
      lastError: null,
    });
    expect(await member.send(`POST /projects/${examples.emptyProject}/schedules`, { body })).toMatchObject(
      problem(422, "validation_failed", { errors: { templateId: ["is not a template of this project"] } }),
    );
  });

  it("record a run that failed, and have a next one all the same", async () => {
    const key = await withKey(await open());
    const { body } = await key.send(`GET /projects/${examples.project}/schedules`);
    const failed = body.items.find((one: { id: string }) => one.id === examples.failedSchedule);
    expect(failed).toMatchObject({ lastError: expect.any(String), isActive: true });
    expect(failed.nextRunAt > "2026-01-01").toBe(true);
  });
});

it("there are no webhooks: whoever wants to know polls", async () => {
  const mock = await open();
  expect(mock.api.document["webhooks"]).toBeUndefined();
  expect((await (await withKey(mock)).send("GET /webhooks")).status).toBe(404);
});

/** How a key stands in the list, if it does. */
async function listed(owner: Caller, { id }: Caller, query: Record<string, string> = {}): Promise<object | undefined> {
  const { body } = await owner.send("GET /api-keys", { query: { pageSize: "100", ...query } });
  return body.items.find((one: { id: string }) => one.id === id);
}
