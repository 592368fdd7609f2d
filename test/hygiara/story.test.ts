import { AuthenticationError, type Clock, JobFailedError, PermissionError } from "@keystub/client";
import { createHygiara, isApiError } from "@keystub/client/hygiara";
import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { createControl } from "keystub/control";
import { describe, expect, it } from "vitest";
import type { Opened } from "../doors.ts";
import { findXmlFault, readDocx, readZip, testWithUnzip } from "./docx.ts";
import { createCaller, doors } from "./world.ts";

/** What lies outside the API: who signs in, time, and what goes wrong. Over HTTP all go through the control routes. */
interface Outside {
  signIn(as: { preset: string; user: string }): Promise<string>;
  failNextReview(error: string): Promise<unknown>;
  /** What the pipeline waits by, so that it takes no real time. */
  readonly clock: Clock;
}

describe.each([
  ["HTTP", doors.HTTP, overHttp],
  ["MSW", doors.MSW, inProcess],
] as const)("the story of a pipeline, told with the client over %s:", (_, open, createOutside) => {
  it("it triggers a review, waits, fails the build for what is critical, keeps the reports, and ends with its key", async () => {
    const world = await open();
    try {
      await tell(world, createOutside(world));
    } finally {
      await world.close();
    }
  });

  it("a review that fails is an error of the waiting, and says why", async () => {
    const world = await open();
    try {
      await tellOfFailure(world, createOutside(world));
    } finally {
      await world.close();
    }
  });
});

async function tell(world: Opened, { signIn, clock }: Outside): Promise<void> {
  // The admin signs in and makes a key for one pipeline. It is shown, this once.
  const admin = await enter(world, signIn);
  const made = await admin.send("POST /api-keys", { body: { name: "release pipeline", expiresAt: "2026-06-30" } });
  expect(made).toMatchObject({ status: 201, body: { createdBy: examples.users.admin, lastUsedAt: null } });
  const { key, id: keyId } = made.body;
  expect(JSON.stringify((await admin.send("GET /api-keys")).body)).not.toContain(key);

  // The pipeline looks up what it needs; what is only for people is closed to it.
  const hygiara = createHygiara({ apiKey: key, baseUrl: world.baseUrl, clock });
  const project = await find(hygiara.projects.list(), ({ name }) => name === "Contoso Retail");
  const connection = await find(
    hygiara.connections.list(),
    ({ friendlyName }) => friendlyName === "Contoso production",
  );
  const subscription = await find(
    hygiara.connections.subscriptions({ path: { connectionId: connection.id } }),
    ({ displayName }) => displayName === "Retail production",
  );
  const forbidden = await refusal(hygiara.projects.create({ body: { name: "Mine" } }));
  expect(forbidden).toBeInstanceOf(PermissionError);
  expect(forbidden).toMatchObject({ status: 403, code: "forbidden", requiredScopes: ["projects:write"] });

  // It triggers a review and asks every fifteen seconds how that goes, as the document advises.
  const begun = clock.now();
  const seen: string[] = [];
  const review = await hygiara.reviews
    .trigger({
      body: {
        projectId: project.id,
        authentication: "StoredConnection",
        connectionId: connection.id,
        subscriptionIds: [subscription.subscriptionId],
        assessments: ["Resource", "LandingZone"],
      },
    })
    .waitFor({ minDelay: 15_000, maxDelay: 15_000, onProgress: ({ status }) => seen.push(status) });
  expect(review).toMatchObject({ status: "Completed", queuedBy: `apiKey:${keyId}`, reportsReady: false });
  expect(new Set(seen)).toEqual(new Set(["Running"]));
  expect(clock.now() - begun).toBe(180_000);

  // It fails the build for critical findings only, and knows what was never verified.
  const path = { reviewId: review.id };
  const { totalItems } = await hygiara.reviews.findings({ path, query: { severity: "critical" } });
  expect(totalItems).toBe(review.findingCounts.critical);
  const findings = await hygiara.reviews.findings({ path, query: { pageSize: 100 } });
  expect(findings.totalItems).toBe(review.findingCounts.total);
  const { checks } = await hygiara.reviews.landingZone({ path });
  expect(checks.map(({ state }) => state)).toContain("NotVerified");

  // The reports follow a while after completion.
  expect(await hygiara.reports.list({ path })).toEqual([]);
  while (!(await hygiara.reviews.get({ path })).reportsReady) await clock.sleep(15_000, new AbortController().signal);
  const reports = await hygiara.reports.list({ path }).toArray({ limit: 10 });
  expect(reports.map(({ kind }) => kind)).toEqual(["Resource", "LandingZone"]);

  // It keeps both: Word documents that any reader opens, with the results in them.
  for (const { id, kind, sizeBytes, fileName } of reports) {
    expect(fileName).toMatch(/^contoso-retail-.+\.docx$/);
    const file = await hygiara.reports.download({ path: { ...path, reportId: id } });
    const lines = await readReport(file, sizeBytes);
    expect(lines).toContain("Retail production");
    if (kind === "Resource") expect(lines).toEqual(expect.arrayContaining(findings.items.map(({ title }) => title)));
  }
  const missing = await refusal(hygiara.reports.download({ path: { ...path, reportId: examples.report } }));
  expect(isApiError(missing, "reports.download") && missing.code).toBe("report_not_found");

  // Nobody needs the key any more. It is revoked, and dead at the very next call; for the list it is gone.
  const { body: used } = await admin.send(`GET /api-keys/${keyId}`);
  expect(used.lastUsedAt).toBe(new Date(clock.now()).toISOString());
  expect((await admin.send(`DELETE /api-keys/${keyId}`)).status).toBe(204);
  const revoked = await refusal(hygiara.reviews.get({ path }));
  expect(revoked).toBeInstanceOf(AuthenticationError);
  expect(revoked).toMatchObject({ status: 401, code: "api_key_revoked" });
  expect((await admin.send(`GET /api-keys/${keyId}`)).status).toBe(404);
  for (const thing of [forbidden, missing, revoked])
    expect(JSON.stringify(thing) + String(thing)).not.toContain(key.slice(12));
}

async function tellOfFailure(world: Opened, { signIn, failNextReview, clock }: Outside): Promise<void> {
  const admin = await enter(world, signIn);
  const { key } = (await admin.send("POST /api-keys", { body: { name: "nightly" } })).body;
  const hygiara = createHygiara({ apiKey: key, baseUrl: world.baseUrl, clock });
  await failNextReview("Azure was not there.");
  const { project: projectId, connection: connectionId } = examples;
  const trigger = () =>
    hygiara.reviews.trigger({ body: { projectId, authentication: "StoredConnection", connectionId } });

  const failed = await refusal(trigger().waitFor());
  expect(failed).toBeInstanceOf(JobFailedError);
  expect(failed).toMatchObject({ code: "job_failed", state: "Failed" });
  const [newest] = await hygiara.reviews.list({ query: { status: ["Failed"] } }).toArray({ limit: 1 });
  expect(newest).toMatchObject({ status: "Failed", failureReason: "Azure was not there.", pillarScores: null });
  const noResults = await refusal(hygiara.reviews.findings({ path: { reviewId: newest?.id ?? "" } }));
  expect(isApiError(noResults, "reviews.findings") && noResults.code).toBe("review_not_completed");

  // The next one is completed.
  expect((await trigger().waitFor()).status).toBe("Completed");
}

/** The lines of a report, which must be what the document promises: a ZIP archive with sound XML in it. */
async function readReport(file: Blob, size: number): Promise<string[]> {
  expect(file).toBeInstanceOf(Blob);
  expect(file.type).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  expect(file.size).toBe(size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const files = readZip(bytes);
  expect([...files.keys()]).toContain("word/document.xml");
  for (const [name, xml] of files) expect(findXmlFault(xml), name).toBeUndefined();
  expect(testWithUnzip(bytes) ?? "No errors detected").toContain("No errors detected");
  const lines = readDocx(bytes);
  expect(lines).toEqual(expect.arrayContaining(["Executive summary", "Estate overview", "Roadmap", "Appendix"]));
  return lines;
}

function overHttp({ baseUrl, mock }: Opened): Outside {
  const control = createControl({ baseUrl: new URL(baseUrl).origin });
  let now = mock.clock.now();
  return {
    async signIn(as) {
      const { data } = await control.POST("/sessions", { body: { api: "hygiara", ...as } });
      if (!data) throw new Error("The control routes gave no session.");
      return data.token;
    },
    failNextReview: (error) => control.POST("/faults", { body: { api: "hygiara", job: "review", error } }),
    clock: {
      now: () => now,
      async sleep(ms) {
        const { data } = await control.POST("/clock/advance", { body: { by: `PT${ms / 1000}S` } });
        if (!data) throw new Error("The control routes did not move the clock.");
        now = Date.parse(data.now);
      },
    },
  };
}

function inProcess({ mock }: Opened): Outside {
  return {
    signIn: async (as) => (await mock.credentials.signIn(as)).secret.reveal(),
    failNextReview: async (error) => mock.faults.add({ job: "review", error }),
    clock: { now: mock.clock.now, sleep: (ms) => mock.clock.advance(ms) },
  };
}

/** The admin of the seeded organization, signed in. */
async function enter(world: Opened, signIn: Outside["signIn"]) {
  const token = await signIn({ preset: "admin", user: examples.users.admin });
  return createCaller(world, { Authorization: `Bearer ${token}` });
}

async function find<Item>(list: AsyncIterable<Item>, fits: (item: Item) => boolean): Promise<Item> {
  for await (const item of list) if (fits(item)) return item;
  return expect.unreachable("There is none in the list.");
}

/** What a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("The call should have been refused."),
    (error: unknown) => error,
  );
}
