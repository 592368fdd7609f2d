import type { Mock } from "@keystub/mock";
import { hygiaraExamples as examples } from "@keystub/mock/hygiara";
import { toHandlers } from "@keystub/mock/msw";
import { setupServer } from "msw/node";
import { expect, it } from "vitest";
import { findXmlFault, readDocx, readZip, testWithUnzip } from "./docx.ts";
import { createCaller, open, problem, withSession } from "./world.ts";

type Fetch = Mock["fetch"];

it("the story of a pipeline that reviews, polls and downloads, through the function", async () => {
  const mock = await open();
  await tell(mock, mock.fetch);
});

it("the same story through MSW", async () => {
  const mock = await open();
  const server = setupServer(...toHandlers(mock));
  server.listen({ onUnhandledFrame: "error" });
  try {
    await tell(mock, (request) => fetch(request));
  } finally {
    server.close();
  }
});

async function tell(mock: Mock, fetch: Fetch): Promise<void> {
  // The admin signs in and makes a key for one pipeline. It is shown, this once.
  const admin = await withSession(mock, { preset: "admin", user: examples.users.admin }, fetch);
  const made = await admin.send("POST /api-keys", { body: { name: "release pipeline", expiresAt: "2026-06-30" } });
  expect(made).toMatchObject({
    status: 201,
    body: { createdBy: examples.users.admin, isExpired: false, lastUsedAt: null },
  });
  const { key, id: keyId } = made.body;

  // The pipeline looks up what it needs, and triggers a review.
  const pipeline = createCaller(fetch, { "X-API-Key": key });
  const { body: projects } = await pipeline.send("GET /projects");
  const project = projects.items.find((one: { name: string }) => one.name === "Contoso Retail");
  const { body: connections } = await pipeline.send("GET /connections");
  const connection = connections.items.find(
    (one: { friendlyName: string }) => one.friendlyName === "Contoso production",
  );
  const { body: subscriptions } = await pipeline.send(`GET /connections/${connection.id}/subscriptions`);
  const production = subscriptions.items.find(
    (one: { displayName: string }) => one.displayName === "Retail production",
  );
  const triggered = await pipeline.send("POST /reviews", {
    body: {
      projectId: project.id,
      authentication: "StoredConnection",
      connectionId: connection.id,
      subscriptionIds: [production.subscriptionId],
      assessments: ["Resource", "LandingZone"],
    },
  });
  expect(triggered).toMatchObject({ status: 202, body: { status: "Queued", queuedBy: `apiKey:${keyId}` } });

  // It polls every fifteen seconds where the answer told it to, until the review is completed and has its reports.
  const location = (triggered.headers.get("location") ?? "").replace("/v1", "");
  const seen: string[] = [];
  let review = triggered.body;
  while (!review.reportsReady) {
    await mock.clock.advance("PT15S");
    review = (await pipeline.send(`GET ${location}`)).body;
    if (seen.at(-1) !== review.status) seen.push(review.status);
  }
  expect(seen).toEqual(["Running", "Completed"]);

  // It fails the build for critical findings only, and knows what was never verified.
  const { body: critical } = await pipeline.send(`GET ${location}/findings`, { query: { severity: "critical" } });
  expect(critical.totalItems).toBe(review.findingCounts.critical);
  const { body: all } = await pipeline.send(`GET ${location}/findings`, { query: { pageSize: "100" } });
  expect(all.totalItems).toBe(review.findingCounts.total);
  expect((await pipeline.send(`GET ${location}/landing-zone`)).body.checks.length).toBeGreaterThan(10);

  // It keeps both reports: Word documents that any reader opens, with the results in them.
  const { body: reports } = await pipeline.send(`GET ${location}/reports`);
  expect(reports.map(({ kind }: { kind: string }) => kind)).toEqual(["Resource", "LandingZone"]);
  for (const { id, sizeBytes, fileName } of reports) {
    const download = await pipeline.send(`GET ${location}/reports/${id}/download`);
    expect(download.headers.get("content-disposition")).toBe(`attachment; filename="${fileName}"`);
    expect(download.bytes).toHaveLength(sizeBytes);
    const files = readZip(download.bytes);
    expect([...files.keys()]).toEqual(["[Content_Types].xml", "_rels/.rels", "word/document.xml"]);
    for (const [name, xml] of files) expect(findXmlFault(xml), name).toBeUndefined();
    expect(testWithUnzip(download.bytes) ?? "No errors detected").toContain("No errors detected");
    const again = await pipeline.send(`GET ${location}/reports/${id}/download`);
    expect(again.bytes).toEqual(download.bytes);
    const lines = readDocx(download.bytes);
    expect(lines).toEqual(
      expect.arrayContaining(["Executive summary", "Estate overview", "Roadmap", "Appendix", "Retail production"]),
    );
    if (id !== reports[0].id) continue;
    for (const { title } of all.items) expect(lines).toContain(title);
    for (const score of Object.values(review.pillarScores)) expect(lines).toContain(String(score));
  }

  // Nobody needs the key any more. It is revoked, and dead at the very next call; for the list it is gone.
  const { body: used } = await admin.send(`GET /api-keys/${keyId}`);
  expect(used.lastUsedAt).toBe(new Date(mock.clock.now()).toISOString());
  expect((await admin.send(`DELETE /api-keys/${keyId}`)).status).toBe(204);
  expect(await pipeline.send(`GET ${location}`)).toMatchObject(problem(401, "api_key_revoked"));
  expect(await admin.send(`GET /api-keys/${keyId}`)).toMatchObject(problem(404, "api_key_not_found"));
  expect(JSON.stringify([await mock.snapshot(), mock.journal.list()])).not.toContain(key.slice(12));
}
