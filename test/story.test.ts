import { AuthenticationError, PermissionError, RateLimitError } from "@keystub/client";
import { createHrizn } from "@keystub/client/hrizn";
import { createControl } from "keystub/control";
import { expect, it } from "vitest";
import { isSigned, toEvent } from "./contract/events.ts";
import { doors, type Opened, type Receiver } from "./doors.ts";

/** What lies outside the API: who signs in, and time. Over HTTP both go through the control routes. */
interface Outside {
  signIn(): Promise<string>;
  wait(duration: string): Promise<unknown>;
}

it.each([
  ["HTTP", doors.HTTP, overHttp],
  ["MSW", doors.MSW, inProcess],
] as const)("the whole story of a key, told with the client over %s", async (_, open, createOutside) => {
  const world = await open();
  try {
    await tell(world, createOutside(world), await world.receive());
  } finally {
    await world.close();
  }
});

async function tell({ fetch, baseUrl }: Opened, { signIn, wait }: Outside, receiver: Receiver): Promise<void> {
  // Somebody signs in to the dashboard and makes a key. It is shown, this once.
  const key = await createKey(fetch, await signIn(), {
    name: "CMS sync",
    preset: "full_access",
    rate_limit_per_minute: 10,
    expires_in_days: 30,
  });
  expect(key).toMatchObject({ key: expect.stringMatching(/^hzk_[0-9a-f]{64}$/), status: "active" });
  expect(await readKeys(fetch, await signIn())).not.toContain(key.key.slice(12));

  // The integrator's program begins: a webhook, and the research for an article.
  const hrizn = createHrizn({ apiKey: key.key, baseUrl, retry: { attempts: 1 } });
  const { data: webhook } = await hrizn.webhooks.create({
    body: {
      url: receiver.url,
      events: ["ideacloud.completed", "content.completed", "compliance.completed", "content_tools.completed"],
    },
  });
  const { data: ideacloud } = await hrizn.ideaclouds.create({ body: { keyword: "2027 Outback towing guide" } });
  expect(ideacloud.status).toBe("researching");
  await wait("PT45S");
  const { data: research } = await hrizn.ideaclouds.questions({ path: { id: ideacloud.id } });
  expect(research.status).toBe("complete");

  // The article.
  const { data: article } = await hrizn.content.create({
    body: { ideacloud_id: ideacloud.id, article_type: "qa", selected_question_ids: research.recommended_question_ids },
  });
  const path = { id: article.id ?? "" };
  await wait("PT2M");
  expect((await hrizn.content.get({ path })).data.status).toBe("complete");
  expect(await hrizn.content.html({ path })).toContain("<h2>");

  // Its check and its tools.
  await hrizn.content.compliance.check({ path });
  const { data: tools } = await hrizn.content.tools.run({ path });
  await wait("PT30S");
  const { data: compliance } = await hrizn.content.compliance.get({ path });
  expect(compliance.report?.score).toBeTypeOf("number");
  const { components } = (await hrizn.content.components.list({ path })).data;
  expect(components.map(({ type, status }) => [type, status])).toEqual(
    ["body", ...tools.tools].map((type) => [type, "complete"]),
  );

  // All of it was told to the receiver, signed with the secret that was shown when it subscribed.
  expect(receiver.deliveries.map((delivery) => toEvent(delivery).type)).toEqual([
    "ideacloud.completed",
    "content.completed",
    "compliance.completed",
    "content_tools.completed",
  ]);
  for (const delivery of receiver.deliveries) {
    expect(isSigned(delivery, webhook.secret.reveal())).toBe(true);
    expect(isSigned(delivery, key.key)).toBe(false);
  }

  // Too many calls in a minute; a minute later it goes on.
  await wait("PT1M");
  for (let call = 0; call < 10; call++) await hrizn.site.get();
  const limited = await refusal(hrizn.site.get());
  expect(limited).toBeInstanceOf(RateLimitError);
  expect(limited).toMatchObject({ status: 429, code: "rate_limit_exceeded", retryAfterMs: 60_000 });
  await wait("PT60S");
  expect((await hrizn.site.get()).data.name).toBe("Ridgeline Subaru");

  // A second key, with fewer rights, is revoked: its very next call fails.
  const session = await signIn();
  const second = await createKey(fetch, session, { name: "Export", preset: "read_only" });
  const reader = createHrizn({ apiKey: second.key, baseUrl, retry: { attempts: 1 } });
  expect((await reader.content.get({ path })).data.status).toBe("complete");
  const forbidden = await refusal(reader.content.compliance.check({ path }));
  expect(forbidden).toBeInstanceOf(PermissionError);
  expect(forbidden).toMatchObject({ requiredScopes: ["compliance:write"] });
  await post(fetch, `/dashboard/api-keys/${second.id}/revoke`, session);
  const revoked = await refusal(reader.content.get({ path }));
  expect(revoked).toBeInstanceOf(AuthenticationError);
  expect(revoked).toMatchObject({ status: 401, code: "key_revoked" });

  // The first one lives its thirty days, and not one more.
  await wait("P29D");
  expect((await hrizn.site.get()).data.name).toBe("Ridgeline Subaru");
  await wait("P1D");
  const expired = await refusal(hrizn.site.get());
  expect(expired).toBeInstanceOf(AuthenticationError);
  expect(expired).toMatchObject({ status: 401, code: "key_expired" });
  for (const error of [limited, forbidden, revoked, expired])
    for (const secret of [key.key, second.key]) expect(JSON.stringify(error) + String(error)).not.toContain(secret);
}

function overHttp({ baseUrl }: Opened): Outside {
  const control = createControl({ baseUrl: new URL(baseUrl).origin });
  return {
    async signIn() {
      const { data } = await control.POST("/sessions", { body: { api: "hrizn" } });
      if (!data) throw new Error("The control routes gave no session.");
      return data.token;
    },
    wait: (by) => control.POST("/clock/advance", { body: { by } }),
  };
}

function inProcess({ mock }: Opened): Outside {
  return {
    signIn: async () => (await mock.credentials.signIn()).secret.reveal(),
    wait: (duration) => mock.clock.advance(duration),
  };
}

interface NewKey {
  readonly id: string;
  readonly key: string;
  readonly status: string;
}

async function createKey(fetch: Opened["fetch"], session: string, body: object): Promise<NewKey> {
  const { data } = (await post(fetch, "/dashboard/api-keys", session, body)) as { data: NewKey };
  return data;
}

async function post(fetch: Opened["fetch"], path: string, session: string, body?: object): Promise<unknown> {
  const headers = { Authorization: `Bearer ${session}`, "Content-Type": "application/json" };
  const response = await fetch(path, { method: "POST", headers, ...(body && { body: JSON.stringify(body) }) });
  expect(response.ok, path).toBe(true);
  return response.json();
}

async function readKeys(fetch: Opened["fetch"], session: string): Promise<string> {
  const response = await fetch("/dashboard/api-keys", { headers: { Authorization: `Bearer ${session}` } });
  expect(response.status).toBe(200);
  return response.text();
}

/** What a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("The call should have been refused."),
    (error: unknown) => error,
  );
}
