import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { KeystubError, Secret } from "../index.ts";
import { signWebhook } from "../testing/index.ts";
import { hriznWebhooks } from "./hrizn.ts";
import { standardWebhooks, verifyWebhook, type WebhookApi, WebhookVerificationError } from "./index.ts";

const secret = "5f0c1e5a".repeat(8);
const header = "X-Webhook-Signature";
const now = Date.parse("2026-01-01T00:00:00Z");
const clock = { now: () => now };
const event = {
  id: "evt_1",
  type: "content.failed",
  site_id: "b7a1d0c4-2f7e-4c4e-8f0a-6f1f8e2c9d13",
  timestamp: "2026-01-01T00:00:00.000Z",
  api_version: "2025-01-01",
  data: { article_id: "9b1f4a60-1c2d-4e3f-8a9b-0c1d2e3f4a5b", article_type: "qa", error: "Größe 漢字 🚗" },
} as const;

/** The shape of Stripe's header, and of documents with a template. */
const stamped: WebhookApi = {
  signature: {
    header: "X-Stamped",
    algorithm: "hmac-sha256",
    encoding: "hex",
    template: "t={timestamp},v1={signature}",
    signed: "{timestamp}.{body}",
  },
  types: [],
};

function hmac(key: string | Buffer, content: string | Buffer): Buffer {
  return createHmac("sha256", key).update(content).digest();
}

/** A delivery as the API makes it, signed by node:crypto. */
function delivery(body = JSON.stringify(event), key = secret) {
  return { rawBody: body, headers: { [header]: `sha256=${hmac(key, body).toString("hex")}` } };
}

function verify(received: Parameters<typeof verifyWebhook>[0], secrets: readonly string[] = [secret]) {
  return verifyWebhook(received, { api: hriznWebhooks, secrets });
}

async function refused(verified: Promise<unknown>): Promise<WebhookVerificationError> {
  const error = await verified.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof WebhookVerificationError) return error;
  throw new Error(`Expected a refusal, got ${String(error)}.`);
}

describe("published vectors", () => {
  const body = '{"test": 2432232314}';
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const at = { now: () => 1_614_265_330_000 };

  test.each(["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])(
    "Standard Webhooks, with the secret %s",
    async (whsec) => {
      const options = { api: standardWebhooks, secrets: [whsec], clock: at };
      expect(await verifyWebhook({ rawBody: body, headers }, options)).toEqual({
        type: "unknown",
        raw: { test: 2432232314 },
      });
    },
  );

  test("Standard Webhooks, among signatures of other secrets and other versions", async () => {
    const signatures = `v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v1a,abc ${headers["webhook-signature"]}`;
    const received = { rawBody: body, headers: { ...headers, "webhook-signature": signatures } };
    const options = { api: standardWebhooks, secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], clock: at };
    expect((await verifyWebhook(received, options)).raw).toEqual({ test: 2432232314 });
  });

  test("GitHub, whose body is not JSON: the signature is right, the body is not", async () => {
    const github: WebhookApi = {
      signature: { header: "X-Hub-Signature-256", algorithm: "hmac-sha256", encoding: "hex", prefix: "sha256=" },
      types: [],
    };
    const signature = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    const received = { rawBody: "Hello, World!", headers: { "x-hub-signature-256": `sha256=${signature}` } };
    const secrets = ["It's a Secret to Everybody"];
    expect((await refused(verifyWebhook(received, { api: github, secrets }))).reason).toBe("unreadable_body");
    const forged = { ...received, rawBody: "Hello, World?" };
    expect((await refused(verifyWebhook(forged, { api: github, secrets }))).reason).toBe("no_match");
  });
});

describe("an event", () => {
  test("comes from a Request, which is read once", async () => {
    const { rawBody, headers } = delivery();
    const request = new Request("https://receiver.example/", { method: "POST", body: rawBody, headers });
    expect(await verify(request.clone())).toEqual(event);
    expect(await verify(request)).toEqual(event);
    expect((await refused(verify(request))).reason).toBe("body_was_parsed");
  });

  test("comes from text or bytes, a multi-byte body included", async () => {
    const { rawBody, headers } = delivery();
    const bytes = new TextEncoder().encode(rawBody);
    const padded = Buffer.concat([Buffer.from("xx"), bytes, Buffer.from("xx")]).subarray(2, -2);
    for (const body of [rawBody, bytes, bytes.buffer, Buffer.from(rawBody), padded])
      expect(await verify({ rawBody: body, headers })).toEqual(event);
  });

  test("comes with headers in any case and of any kind", async () => {
    const { rawBody, headers } = delivery();
    const value = headers[header] ?? "";
    for (const given of [
      { "x-webhook-signature": value },
      { "X-WEBHOOK-SIGNATURE": [value] },
      new Headers({ [header]: value.toUpperCase().replace("SHA256", "sha256") }),
    ])
      expect(await verify({ rawBody, headers: given })).toEqual(event);
  });

  test("that the document does not know is unknown, with what came", async () => {
    for (const raw of [{ type: "content.burnt", data: 1 }, { type: "unknown" }, { type: "toString" }, [], null, 7])
      expect(await verify(delivery(JSON.stringify(raw)))).toEqual({ type: "unknown", raw });
  });

  test("is proven by any of the secrets, while they change", async () => {
    expect(await verify(delivery(undefined, "new-secret"), ["new-secret", secret])).toEqual(event);
    expect(await verify(delivery(), ["new-secret", secret])).toEqual(event);
    expect((await refused(verify(delivery(), ["new-secret", "older-secret"]))).reason).toBe("no_match");
  });

  test("is proven by a Secret as well as by its text", async () => {
    const secrets = [new Secret(secret)];
    expect(await verifyWebhook(delivery(), { api: hriznWebhooks, secrets })).toEqual(event);
  });
});

describe("a signed time", () => {
  const at = (seconds: number) =>
    signWebhook({ type: "unknown", raw: {} }, { api: stamped, secret, now: now + seconds * 1000 });
  const options = { api: stamped, secrets: [secret], clock };

  test("is accepted up to 300 s away, on both sides", async () => {
    for (const seconds of [-300, 0, 300])
      expect((await verifyWebhook(await at(seconds), options)).type).toBe("unknown");
  });

  test("further away is refused, and says which way", async () => {
    expect((await refused(verifyWebhook(await at(-301), options))).reason).toBe("timestamp_too_old");
    expect((await refused(verifyWebhook(await at(301), options))).reason).toBe("timestamp_too_new");
  });

  test("has the tolerance that is asked for, and none when it is no number", async () => {
    const asked = (toleranceSeconds: number) => ({ ...options, toleranceSeconds });
    expect((await verifyWebhook(await at(-600), asked(600))).type).toBe("unknown");
    expect((await refused(verifyWebhook(await at(-6), asked(5)))).reason).toBe("timestamp_too_old");
    expect((await refused(verifyWebhook(await at(0), asked(Number.NaN)))).reason).toBe("timestamp_too_old");
  });

  test("cannot be replaced by another", async () => {
    const request = await at(-3600);
    const headers = { "x-stamped": request.headers.get("x-stamped")?.replace(/t=\d+/, `t=${now / 1000}`) };
    const forged = { rawBody: await request.text(), headers };
    expect((await refused(verifyWebhook(forged, options))).reason).toBe("no_match");
  });

  test("stands in a header with several signatures in any order", async () => {
    const signature = hmac(secret, `${now / 1000}.{}`).toString("hex");
    const headers = { "X-Stamped": `v1=${"0".repeat(64)}, v1=${signature}, v0=zz, t=${now / 1000}` };
    expect((await verifyWebhook({ rawBody: "{}", headers }, options)).type).toBe("unknown");
  });

  test.each(["t=,v1=00", "v1=00", "t=1e9,v1=00", "t=-5,v1=00", "t=NaN,v1=00"])(
    "in the form %s is malformed",
    async (value) => {
      const received = { rawBody: "{}", headers: { "X-Stamped": value } };
      expect((await refused(verifyWebhook(received, options))).reason).toBe("malformed_header");
    },
  );
});

describe("refused with a reason", () => {
  const { rawBody, headers } = delivery();
  const signature = headers[header] ?? "";

  test.each<[string, Parameters<typeof verifyWebhook>[0], string]>([
    ["no header", { rawBody, headers: {} }, "missing_header"],
    ["an empty header", { rawBody, headers: { [header]: "" } }, "missing_header"],
    ["no headers at all", { rawBody } as never, "missing_header"],
    ["another prefix", { rawBody, headers: { [header]: signature.replace("sha256", "sha1") } }, "malformed_header"],
    ["no hexadecimal", { rawBody, headers: { [header]: "sha256=xyz" } }, "malformed_header"],
    ["half a byte", { rawBody, headers: { [header]: "sha256=abc" } }, "malformed_header"],
    [
      "a header full of signatures",
      { rawBody, headers: { [header]: Array(9).fill(signature).join() } },
      "malformed_header",
    ],
    ["a parsed body", { rawBody: event, headers } as never, "body_was_parsed"],
    ["no raw body", { body: event, headers } as never, "body_was_parsed"],
    ["a body of null", { rawBody: null, headers } as never, "body_was_parsed"],
    ["a body that was parsed and written again", { rawBody: JSON.stringify(event, null, 1), headers }, "no_match"],
    ["a byte more", { rawBody: `${rawBody} `, headers }, "no_match"],
    ["an empty body", { rawBody: "", headers }, "no_match"],
    ["a signature cut short", { rawBody, headers: { [header]: signature.slice(0, 39) } }, "no_match"],
    ["a signature with one bit changed", { rawBody, headers: { [header]: flip(signature) } }, "no_match"],
    ["a body that is no JSON", delivery("<html>"), "unreadable_body"],
    ["a body that breaks off", broken(headers), "unreadable_body"],
  ])("%s", async (_, received, reason) => {
    expect((await refused(verify(received))).reason).toBe(reason);
  });

  test.each<[string, unknown]>([
    ["an empty secret", [""]],
    ["white space", ["  "]],
    ["a secret with a line break from its file", [`${secret}\n`]],
    ["an unset variable beside a good one", [secret, undefined]],
    ["no secret", []],
    ["a text in place of a list", secret],
  ])("%s, before anything is read", async (_, secrets) => {
    const request = new Request("https://receiver.example/", { method: "POST", body: rawBody, headers });
    const error = await refused(verifyWebhook(request, { api: hriznWebhooks, secrets: secrets as string[] }));
    expect(error.reason).toBe("bad_secret");
    expect(request.bodyUsed).toBe(false);
  });

  test.each(["whsec_", "whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_a_b"])(
    "%s in place of whsec_ and base64",
    async (given) => {
      const options = { api: standardWebhooks, secrets: [given] };
      expect((await refused(verifyWebhook(delivery(), options))).reason).toBe("bad_secret");
    },
  );

  test("bytes that are no text, though rightly signed", async () => {
    const bytes = Buffer.from([0x22, 0xff, 0x22]);
    const received = { rawBody: bytes, headers: { [header]: `sha256=${hmac(secret, bytes).toString("hex")}` } };
    expect((await refused(verify(received))).reason).toBe("unreadable_body");
  });
});

describe("a refusal", () => {
  test("never shows the secret, the signature or the body", async () => {
    const canary = "whk_CANARY_0123456789";
    const { rawBody, headers } = delivery('{"canary":"BODY_CANARY"', canary);
    const failures = [
      () => verify({ rawBody, headers }, [canary]),
      () => verify({ rawBody: `${rawBody} `, headers }, [canary]),
      () => verify({ rawBody, headers: {} }, [canary]),
      () => verify({ rawBody, headers: { [header]: `CANARY${headers[header]}` } }, [canary]),
      () => verify({ rawBody: { canary } as never, headers }, [canary]),
      () => verify({ rawBody, headers }, [`${canary} `]),
      () => verifyWebhook({ rawBody, headers }, { api: standardWebhooks, secrets: [canary] }),
    ];
    for (const failure of failures) {
      const error = await refused(failure());
      const shown = [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), error.stack].join("\n");
      expect(shown).not.toContain("CANARY");
      expect(shown).not.toContain(headers[header]?.slice(7));
    }
  });

  test("is an error of this package, with a reason", async () => {
    const error = await refused(verify({ rawBody: "", headers: {} }));
    expect(error).toBeInstanceOf(KeystubError);
    expect(error).toMatchObject({
      name: "WebhookVerificationError",
      code: "webhook_refused",
      reason: "missing_header",
    });
    expect(new KeystubError("x", "y")).not.toBeInstanceOf(WebhookVerificationError);
    class Own extends WebhookVerificationError {}
    expect(new Own("no_match", "x")).toBeInstanceOf(Own);
    expect(error).not.toBeInstanceOf(Own);
  });
});

test("signWebhook signs as node:crypto does", async () => {
  const request = await signWebhook(event, { api: hriznWebhooks, secret });
  const body = await request.clone().text();
  expect(request.headers.get(header)).toBe(`sha256=${hmac(secret, body).toString("hex")}`);
  expect(await verify(request)).toEqual(event);
});

test("signWebhook signs as Standard Webhooks do", async () => {
  const whsec = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const raw = { type: "invoice.paid" };
  const request = await signWebhook(
    { type: "unknown", raw },
    { api: standardWebhooks, secret: whsec, now, id: "msg_7" },
  );
  const key = Buffer.from(whsec.slice(6), "base64");
  const signature = hmac(key, `msg_7.${now / 1000}.${JSON.stringify(raw)}`).toString("base64");
  expect(Object.fromEntries(request.headers)).toMatchObject({
    "webhook-id": "msg_7",
    "webhook-timestamp": String(now / 1000),
    "webhook-signature": `v1,${signature}`,
  });
  const acme: WebhookApi<{ type: "invoice.paid" }> = { ...standardWebhooks, types: ["invoice.paid"] };
  expect(await verifyWebhook(request, { api: acme, secrets: [whsec], clock })).toEqual(raw);
});

/** A signature of which the last digit is another. */
function flip(text: string): string {
  return text.slice(0, -1) + (text.endsWith("0") ? "1" : "0");
}

function broken(fields: Record<string, string>): Request {
  const body = new ReadableStream({ start: (controller) => controller.error(new Error("reset")) });
  return new Request("https://receiver.example/", {
    method: "POST",
    body,
    headers: fields,
    duplex: "half",
  } as RequestInit);
}
