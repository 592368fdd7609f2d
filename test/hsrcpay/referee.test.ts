import { document } from "@keystub/documents/hsrcpay";
import { operations } from "@keystub/documents/hsrcpay/operations";
import { compileModel } from "@keystub/mock";
import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { type Case, type Court, openCourt, referee } from "./court.ts";
import { successOf, takesPublishable } from "./documented.ts";
import { sampleOf } from "./samples.ts";
import { baseUrl, card, type OperationName, operationNames, type Parts, withSession } from "./world.ts";

const model = await compileModel(document);
const where = (has: (name: OperationName) => boolean) => operationNames.filter(has);
const creating = where((name) => successOf(name) === 201);
const guarded = where((name) => operations[name].scopes.length > 0);

describe("Prism finds nothing in a call that succeeds, nor in its answer", () => {
  it.for(operationNames)("%s, with a secret key", async (name) => {
    expectAccord(await (await openCourt()).hear(name), successOf(name));
  });

  it.for(operationNames)("%s, with a session", async (name) => {
    const { hear, world } = await openCourt();
    expectAccord(await hear(name, {}, (await withSession(world)).secret), successOf(name));
  });

  it.for(where(takesPublishable))("%s, with a publishable key", async (name) => {
    const { hear, key } = await openCourt();
    expectAccord(await hear(name, {}, await key({ scheme: "bearerAuth/publishable" })), successOf(name));
  });

  it.for(creating)("%s, preferring 200", async (name) => {
    const { hear } = await openCourt();
    expectAccord(await hear(name, { header: { Prefer: "code=200" } }), 200);
  });

  it.for([
    [examples.textLink, "text/plain", 200],
    [examples.pageLink, "text/html", 200],
    [examples.redirectLink, null, 302],
  ] as const)("getOneTimeLinksById for %s", async ([id, type, status]) => {
    const heard = await (await openCourt()).hear("getOneTimeLinksById", { path: { id } });
    expectAccord(heard, status);
    expect(heard.response.headers.get("content-type")).toBe(type);
  });
});

// Prism skips, without a word, what it cannot read or compile. This shows that its silence elsewhere means consent.
describe("Prism objects to an answer that is not what the document promises", () => {
  it.for(operationNames)("%s", async (name) => {
    const { response } = await (await openCourt()).hear(name);
    const json = response.headers.get("content-type")?.includes("json");
    const wrong = json
      ? new Response("17", response)
      : new Response("x", { status: response.status, headers: { "content-type": "image/png" } });
    const { method, path } = operations[name];
    const request = new Request(baseUrl + path.replaceAll(/\{\w+\}/g, "any"), { method });
    const verdict = await referee.judge(name, request, wrong);
    expect(verdict.response).toContainEqual(expect.objectContaining({ severity: "error" }));
  });
});

describe("401 without a credential: Prism misses it as well", () => {
  it.for(operationNames)("%s", async (name) => {
    const { response, request, answer } = await (await openCourt()).hear(name, {}, null);
    expect(response.status).toBe(401);
    expect(request).toEqual([expect.stringMatching(/^401 /)]);
    expect(answer).toEqual([]);
  });
});

// Prism takes any bearer for a credential, and knows no kinds, permissions, accounts, records or quotas. So it accepts these
// requests; our answer to them must still be one that the document has.
describe("a refusal that only we can give is an answer of the document", () => {
  it.for(operationNames)("401 to an unknown, an expired and a revoked key: %s", async (name) => {
    const { hear, world } = await openCourt();
    expectAccord(await hear(name, {}, `sk_live_${"Z".repeat(40)}`), 401);
    for (const end of ["expire", "revoke"] as const) {
      const { id, secret } = await world.mock.credentials.issue();
      await world.mock.credentials[end](id);
      expectAccord(await hear(name, {}, secret.reveal()), 401);
    }
  });

  it.for(guarded)("403 without the permission: %s", async (name) => {
    const { hear, key } = await openCourt();
    expectAccord(await hear(name, {}, await key({ scopes: [] })), 403);
  });

  it.for(where((name) => !takesPublishable(name)))("403 to a publishable key: %s", async (name) => {
    const { hear, key } = await openCourt();
    expectAccord(await hear(name, {}, await key({ scheme: "bearerAuth/publishable" })), 403);
  });

  it.for(where((name) => sampleOf(name).query?.["account_id"] !== undefined))(
    "403 for somebody else's account: %s",
    async (name) => {
      const query = { ...sampleOf(name).query, account_id: examples.otherAccount };
      expectAccord(await (await openCourt()).hear(name, { query }), 403);
    },
  );

  it.for(where((name) => sampleOf(name).path?.["account_id"] !== undefined))(
    "403 for somebody else's account in the path: %s",
    async (name) => {
      expectAccord(await (await openCourt()).hear(name, { path: { account_id: examples.otherAccount } }), 403);
    },
  );

  it.for(where((name) => ["id", "token"].some((part) => part in (sampleOf(name).path ?? {}))))(
    "404 for no such record: %s",
    async (name) => {
      expectAccord(await (await openCourt()).hear(name, { path: { id: "none", token: "none" } }), 404);
    },
  );

  it("404 for a charge that is not there", async () => {
    expectAccord(await (await openCourt()).hear("getRefunds", { query: { charge_id: "ch_none" } }), 404);
  });

  it.for<[what: string, name: OperationName, arrange: (court: Court) => Promise<Parts>]>([
    [
      "a custom key",
      "regenerateManagedApiKey",
      async ({ hear }) => {
        const { data } = await (await hear("createApiKey")).response.json();
        return { path: { id: data.id } };
      },
    ],
    ["a payment that succeeded", "confirmPayment", async () => ({ path: { id: examples.succeededPayment } })],
    [
      "a session that is paid",
      "postCheckoutSessionsTokenByTokenConfirm",
      async ({ hear, world }) => {
        await hear("postCheckoutSessionsTokenByTokenConfirm");
        await world.mock.clock.advance("PT1M");
        return {};
      },
    ],
    [
      "a member that the account has already",
      "createAccountMembership",
      async ({ hear }) => {
        await hear("createAccountMembership");
        return {};
      },
    ],
  ])("409 for %s", async ([, name, arrange]) => {
    const court = await openCourt();
    expectAccord(await court.hear(name, await arrange(court)), 409);
  });

  it("every operation that takes an idempotency key has another request to try it with", () => {
    expect(where(takesIdempotencyKey).toSorted()).toEqual(Object.keys(other).toSorted());
  });

  it.for(where(takesIdempotencyKey))("409 for another request with the same idempotency key: %s", async (name) => {
    const { hear } = await openCourt();
    const header = { "Idempotency-Key": "one" };
    expectAccord(await hear(name, { header }), successOf(name));
    expectAccord(await hear(name, { header, body: other[name] }), 409);
  });

  it.for(operationNames)("429 when the bucket is empty: %s", async (name) => {
    const { hear, key } = await openCourt();
    const secret = await key({ limits: { per_minute: 1 } });
    await hear("listAccounts", {}, secret);
    const heard = await hear(name, {}, secret);
    expectAccord(heard, 429);
    expect(heard.response.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
  });

  it.for(operationNames)("500 by a scripted fault: %s", async (name) => {
    const { hear, world } = await openCourt();
    world.mock.faults.add({ operation: name, status: 500 });
    expectAccord(await hear(name), 500);
  });
});

/** Neither the request nor our answer to it has anything that Prism would not have. */
function expectAccord({ response, request, answer }: Case, status: number): void {
  expect([response.status, request, answer]).toEqual([status, [], []]);
}

/** Bodies as good as those of the samples. */
const other: Partial<Record<OperationName, unknown>> = {
  createAccount: { name: "Harbor Prints" },
  createAccountMembership: { email: "audit@ledgerline.example" },
  createPayment: { amount: 1, currency: "TRY" },
  confirmPayment: { payment_method: card(examples.testCard, { name: "Selin Kaya" }) },
  postCheckoutSessionsTokenByTokenConfirm: {
    payment_method: card(examples.testCard),
    payer: { email: "selin.kaya@mail.example" },
  },
  postPaymentProviderConfigs: { provider_identifier: "bosphorus", credentials: { merchant: "7" } },
};

function takesIdempotencyKey(name: OperationName): boolean {
  const operation = model.operations.find(({ id }) => id === name);
  return operation?.parameters.some((parameter) => parameter.name === "Idempotency-Key") ?? false;
}
