// What the packed client does, told the same way on every runtime. Plain JavaScript without imports, so that each of
// them runs it as it is; what it returns has to be the same everywhere.

/** @param {any} packed The exports of the client's entry points. @param {any} given Addresses and keys, from the test. */
export async function tellStory(packed, given) {
  const { createHrizn, isApiError, PermissionError, Secret } = packed;
  /** @type {number[]} */
  const waits = [];
  let now = 0;
  const clock = {
    now: () => now,
    /** @param {number} ms */
    async sleep(ms) {
      waits.push(ms);
      now += ms;
      await control("clock/advance", { by: `PT${ms / 1000}S` });
    },
  };
  const options = { apiKey: given.key, baseUrl: given.baseUrl, clock, random: () => 0.5 };
  const hrizn = createHrizn(options);

  // Reading: a page, its items, text.
  const page = await hrizn.content.list({ query: { limit: 2 } });
  const items = await hrizn.content.list({ query: { limit: 2 } }).toArray({ limit: 5 });
  const html = await hrizn.content.html({ path: { id: given.article } });

  // A job, followed to its end on a clock that nobody waits for.
  const job = await hrizn.ideaclouds.create({ body: { keyword: "towing capacity" } }).waitFor({ timeout: 300_000 });

  // What fails is sent again. A create whose answer is lost is made once (Deno itself sends it again as well).
  await control("faults", { operation: "getSite", status: 503, times: 1 });
  const { attempts } = await hrizn.site.get().withResponse();
  const count = async () => (await hrizn.ideaclouds.list({ query: { limit: 1 } })).pagination.total_count;
  const before = await count();
  await control("faults", { operation: "createIdeaCloud", cut: true, times: 1 });
  const again = await hrizn.ideaclouds.create({ body: { keyword: "payload" } });
  const made = (await count()) - before;

  // Refusals.
  const reader = createHrizn({ ...options, apiKey: given.readOnlyKey });
  const forbidden = await refusal(reader.ideaclouds.create({ body: { keyword: "towing" } }));
  const missing = await hrizn.content.get({ path: { id: "0c7d2f1e-5b1a-4f0e-9a57-3f2b6a1d8c40" } }).safe();
  const slow = createHrizn({ ...options, apiKey: given.slowKey, timeout: { total: 90_000 } });
  await slow.site.get();
  waits.length = 0;
  await slow.site.get();
  const waited = [...waits];

  // What comes from elsewhere than the API. None of it may hang, nor take the key along.
  /** @param {string} path @param {object} [more] */
  const elsewhere = (path, more) =>
    createHrizn({ ...options, baseUrl: given.elsewhere + path, retry: { attempts: 1 }, ...more });
  const troubles = [];
  for (const call of [
    elsewhere("/redirect").site.get(),
    elsewhere("/html").site.get(),
    elsewhere("/stall", { timeout: { total: 100 } }).site.get(),
    elsewhere("/reset").site.get(),
    hrizn.site.get(undefined, { signal: AbortSignal.abort() }),
  ])
    troubles.push((await refusal(call)).code);

  // A show-once secret, and a delivery signed with it.
  const { data: webhook } = await hrizn.webhooks.create({
    body: { url: "https://hooks.example.org/hrizn", events: ["content.completed"] },
  });
  const event = { type: "content.completed", id: "evt_1", data: { article_id: given.article, article_type: "qa" } };
  const { hriznWebhooks: api, signWebhook, verifyWebhook } = packed;
  const delivery = await signWebhook(event, { api, secret: webhook.secret });
  const verified = await verifyWebhook(delivery.clone(), { api, secrets: [webhook.secret] });
  const forged = await refusal(verifyWebhook(delivery, { api, secrets: ["another secret"] }));

  // For the test to look through: what this runtime prints of things that know a key or a secret.
  const printed = [hrizn, hrizn.content, hrizn.site.get(), forbidden, missing, new Secret(given.key), { webhook }];
  for (const thing of printed) console.log(thing);
  for (const thing of printed)
    console.log(
      attempt(() => JSON.stringify(thing)),
      attempt(() => `${thing}`),
    );
  console.log(forbidden.stack);

  return {
    page: [page.data.length, page.pagination.has_more],
    items: items.length,
    html: html.includes("<h2>"),
    job: job.data.status,
    attempts,
    lost: [again.data.status, made],
    forbidden: {
      isPermissionError: forbidden instanceof PermissionError,
      narrowed: isApiError(forbidden, "ideaclouds.create") && [
        forbidden.status,
        forbidden.code,
        forbidden.requiredScopes,
      ],
      hasRequestId: typeof forbidden.requestId === "string",
    },
    missing: [missing.ok, missing.status],
    waited,
    troubles,
    secret: [
      webhook.secret.reveal().length,
      attempt(() => JSON.stringify(webhook)),
      attempt(() => structuredClone(webhook)),
    ],
    webhook: [verified.type, forged.reason],
  };

  /** @param {string} path @param {object} body */
  async function control(path, body) {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`${given.control}/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`);
    await answer.text();
  }
}

/** @param {PromiseLike<unknown>} call @returns {Promise<any>} What it was refused with. */
async function refusal(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("It should have been refused.");
}

/** @param {() => unknown} act @returns {unknown} What it gave, or the name of what it threw. */
function attempt(act) {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
