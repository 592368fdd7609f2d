import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type BookshopMethods,
  bookshop,
  canary,
  caught,
  connectionLost,
  createBench,
  json,
  operations,
  type Reply,
  refused,
  silence,
  text,
} from "../test/bookshop.ts";
import { createClient } from "./client.ts";
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  DecodeError,
  KeystubError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "./errors.ts";

const book = { data: { id: "b1", title: "Emma" } };

describe("a call", () => {
  test("writes path, query, body and key, and gives the body back", async () => {
    const bench = createBench([json(200, book), json(200, { data: [] }), json(201, book)]);
    expect(await bench.client.books.get({ path: { id: "a/b" } })).toEqual(book);
    expect(await bench.client.books.list({ query: { limit: 5, tags: ["x", "y z"] } })).toEqual({ data: [] });
    expect(await bench.client.books.create({ body: { title: "Emma" } })).toEqual(book);

    const [read, list, create] = bench.requests;
    expect(read?.url).toBe("https://api.bookshop.example/v1/books/a%2Fb");
    expect(read?.headers.get("X-API-Key")).toBe(canary);
    expect(list?.url).toBe("https://api.bookshop.example/v1/books?limit=5&tags=x&tags=y%20z");
    expect(create?.method).toBe("POST");
    expect(await create?.json()).toEqual({ title: "Emma" });
    expect(create?.headers.get("Content-Type")).toBe("application/json");
  });

  test("needs no argument where the operation needs none", async () => {
    const bench = createBench([json(200, { data: [] })]);
    const { list } = bench.client.books;
    expect(await list()).toEqual({ data: [] });
  });

  test("sends no key where the document asks for none", async () => {
    const bench = createBench([json(200, { ok: true })]);
    await bench.client.getHealth();
    expect(bench.requests[0]?.headers.has("X-API-Key")).toBe(false);
  });

  test("goes to baseUrl, with or without a slash at its end", async () => {
    const bench = createBench([json(200, book)], { baseUrl: "http://127.0.0.1:4010/shop/v1/" });
    await bench.client.books.get({ path: { id: "b1" } });
    expect(bench.requests[0]?.url).toBe("http://127.0.0.1:4010/shop/v1/books/b1");
  });

  test("asks an apiKey function once for each call", async () => {
    const apiKey = vi.fn(async () => `bks_${apiKey.mock.calls.length}`);
    const bench = createBench([refused(503), json(200, book)], { apiKey });
    await bench.client.books.get({ path: { id: "b1" } });
    await bench.client.books.get({ path: { id: "b1" } });
    expect(bench.requests.map((request) => request.headers.get("X-API-Key"))).toEqual(["bks_1", "bks_1", "bks_2"]);
  });

  test("can carry the key behind a scheme in another header", async () => {
    const requests: Request[] = [];
    const client = createClient<BookshopMethods>(
      { ...bookshop, key: { header: "Authorization", scheme: "Bearer" } },
      operations,
      {
        apiKey: canary,
        fetch: async (request) => {
          requests.push(request);
          return Response.json(book);
        },
      },
    );
    await client.books.get({ path: { id: "b1" } });
    expect(requests[0]?.headers.get("Authorization")).toBe(`Bearer ${canary}`);
  });

  test("looks globalThis.fetch up each time, so that one patched later counts", async () => {
    const client = createClient<BookshopMethods>(bookshop, operations, { apiKey: canary });
    vi.stubGlobal("fetch", async () => Response.json(book));
    expect(await client.books.get({ path: { id: "b1" } })).toEqual(book);
    vi.unstubAllGlobals();
  });

  test.each(["", ".", ".."])("refuses the id %j, which would lead to another operation", async (id) => {
    const bench = createBench([json(200, book)]);
    const error = await caught(bench.client.books.delete({ path: { id } }));
    expect(error).toMatchObject({ code: "invalid_argument" });
    expect(bench.requests).toHaveLength(0);
  });
});

describe("a success", () => {
  test("204 is undefined", async () => {
    expect(await createBench([text(204, null)]).client.books.delete({ path: { id: "b1" } })).toBeUndefined();
  });

  test("HTML is text where the document promises HTML", async () => {
    const bench = createBench([text(200, "<h1>Emma</h1>", { "Content-Type": "text/html; charset=utf-8" })]);
    expect(await bench.client.books.page({ path: { id: "b1" } })).toBe("<h1>Emma</h1>");
    expect(bench.requests[0]?.headers.get("Accept")).toBe("text/html, application/json;q=0.9");
  });

  test("JSON where HTML was promised is a DecodeError", async () => {
    const error = await caught(createBench([json(200, book)]).client.books.page({ path: { id: "b1" } }));
    expect(error).toMatchObject({ name: "DecodeError", contentType: "application/json" });
  });

  test.each<[string, Reply, string]>([
    ["HTML from a proxy", text(200, `<p>${canary}</p>`, { "Content-Type": "text/html" }), "text/html"],
    ["a cut body", text(200, `{"secret": "${canary}`, { "Content-Type": "application/json" }), "not JSON"],
    ["an empty body", text(200, "", { "Content-Type": "application/json" }), "empty body"],
    ["an empty body without a type", text(200, null), "empty body"],
  ])("%s is a DecodeError that quotes none of it", async (_, reply, what) => {
    const bench = createBench([reply]);
    const error = await caught(bench.client.books.get({ path: { id: "b1" } }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 200, operation: "books.get", attempts: 1 });
    expect(String(error)).toContain(what);
    expect(JSON.stringify(error)).not.toContain(canary);
  });
});

describe("an error answer", () => {
  test.each([
    [400, ValidationError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [410, NotFoundError],
    [418, ApiError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
  ])("%i is a %o", async (status, type) => {
    const error = await caught(createBench([refused(status)]).client.books.get({ path: { id: "b1" } }));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({
      name: type.prototype.name,
      status,
      serverCode: "refused",
      requestId: "req_1",
      operation: "books.get",
    });
  });

  test("403 names the scopes and says what to do", async () => {
    const body = { error: { code: "forbidden", message: "No scope", details: { required_scopes: ["books:write"] } } };
    const error = await caught(
      createBench([json(403, body, { "X-Request-Id": "req_9" })]).client.books.create({ body: { title: "" } }),
    );
    expect(error).toMatchObject({
      requiredScopes: ["books:write"],
      requestId: "req_9",
      message: "books.create: 403 forbidden. No scope. Add books:write to the key. (request req_9)",
    });
  });

  test("403 without a list falls back on the scopes of the document", async () => {
    const error = await caught(createBench([text(403, null)]).client.books.create({ body: { title: "" } }));
    expect(error).toMatchObject({ code: "unknown", serverCode: undefined, requiredScopes: ["books:write"] });
  });

  test("an empty 401 is an error like any other", async () => {
    const error = await caught(createBench([text(401, null)]).client.books.get({ path: { id: "b1" } }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      status: 401,
      code: "unknown",
      serverCode: undefined,
      requestId: undefined,
      details: undefined,
    });
  });

  test("an HTML 502 of a gateway keeps its status and shows nothing of the page", async () => {
    const error = await caught(
      createBench([text(502, "<h1>Bad gateway</h1>")]).client.books.get({ path: { id: "b1" } }),
    );
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ code: "unknown", serverCode: undefined, attempts: 3 });
    expect(String(error)).not.toContain("<h1>");
  });

  test.each([
    [
      { type: "about:blank", title: "Gone wrong", status: 422, detail: "Title is empty", code: "empty" },
      "empty",
      "Title is empty",
    ],
    [{ message: "Forbidden", success: false, error: { code: 403, message: "may not" } }, undefined, "may not"],
    [{ detail: "Nope" }, undefined, "Nope"],
    [{ code: "bad", message: "Bad", request_id: "req_2" }, "bad", "Bad"],
  ])("%j is understood", async (body, serverCode, message) => {
    const error = await caught(createBench([json(422, body)]).client.books.get({ path: { id: "b1" } }));
    expect(error).toMatchObject({ serverCode });
    expect(String(error)).toContain(message);
  });

  test.each([301, 302, 303, 307, 308])("%i is not followed, so the key stays", async (status) => {
    const bench = createBench([text(status, null, { Location: "https://elsewhere.example/x?token=t" })]);
    const error = await caught(bench.client.books.get({ path: { id: "b1" } }));
    expect(bench.requests).toHaveLength(1);
    expect(bench.requests[0]?.redirect).toBe("manual");
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, code: "redirect_refused" });
    expect(String(error)).toContain("https://elsewhere.example,");
    expect(String(error)).not.toContain("token");
  });
});

describe("retries", () => {
  test("two failures and a success make one successful call", async () => {
    const bench = createBench([refused(503), connectionLost, json(200, book)]);
    expect(await bench.client.books.get({ path: { id: "b1" } })).toEqual(book);
    expect(bench.waits).toEqual([500, 1000]);
  });

  test("after the last attempt the last error is thrown, with the number of attempts", async () => {
    const bench = createBench([refused(503)]);
    const error = await caught(bench.client.books.get({ path: { id: "b1" } }));
    expect(error).toMatchObject({ status: 503, attempts: 3 });
    expect(bench.requests).toHaveLength(3);
  });

  test("Retry-After is waited for", async () => {
    const bench = createBench([refused(429, { "Retry-After": "17" }), json(200, book)]);
    await bench.client.books.get({ path: { id: "b1" } });
    expect(bench.waits).toEqual([17_000]);
  });

  test("retry_after in the body serves where the header cannot be read", async () => {
    const bench = createBench([
      json(429, { error: { code: "x", message: "y", details: { retry_after: 3 } } }),
      json(200, book),
    ]);
    await bench.client.books.get({ path: { id: "b1" } });
    expect(bench.waits).toEqual([3000]);
  });

  test("a malformed Retry-After leaves the backoff in charge", async () => {
    const bench = createBench([refused(429, { "Retry-After": "1.5" }), json(200, book)]);
    await bench.client.books.get({ path: { id: "b1" } });
    expect(bench.waits).toEqual([500]);
  });

  test("a Retry-After over the limit fails at once and says how long", async () => {
    const bench = createBench([refused(429, { "Retry-After": "3600" })]);
    const error = await caught(bench.client.books.get({ path: { id: "b1" } }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 3_600_000, attempts: 1 });
    expect(bench.waits).toEqual([]);
  });

  test("a POST keeps one idempotency key through all attempts, and another call gets another", async () => {
    const bench = createBench([refused(500), connectionLost, json(201, book)]);
    await bench.client.books.create({ body: { title: "Emma" } });
    await bench.client.books.create({ body: { title: "Emma" } });
    const keys = bench.requests.map((request) => request.headers.get("X-Idempotency-Key"));
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  test("the caller's own idempotency key is used, from the option or from the header", async () => {
    const bench = createBench([json(201, book)]);
    await bench.client.books.create({ body: { title: "Emma" } }, { idempotencyKey: "mine" });
    await bench.client.books.create({ body: { title: "Emma" }, header: { "X-Idempotency-Key": "header" } });
    await bench.client.books.create(
      { body: { title: "Emma" }, header: { "X-Idempotency-Key": "header" } },
      { idempotencyKey: "mine" },
    );
    expect(bench.requests.map((request) => request.headers.get("X-Idempotency-Key"))).toEqual([
      "mine",
      "header",
      "mine",
    ]);
  });

  test("an idempotency key that would protect nothing is refused", async () => {
    const bench = createBench([json(200, book)]);
    // @ts-expect-error books.update documents no such header
    const error = await caught(bench.client.books.update({ path: { id: "b1" } }, { idempotencyKey: "mine" }));
    expect(error).toMatchObject({ code: "invalid_argument" });
    expect(bench.requests).toHaveLength(0);
  });

  test.each<[string, Reply]>([
    ["a lost connection", connectionLost],
    ["a 503", refused(503)],
  ])("a PATCH without an idempotency key is not repeated after %s", async (_, reply) => {
    const bench = createBench([reply]);
    await caught(bench.client.books.update({ path: { id: "b1" }, body: {} }));
    expect(bench.requests).toHaveLength(1);
  });

  test("a PATCH is repeated after a 429", async () => {
    const bench = createBench([refused(429), json(200, book)]);
    await bench.client.books.update({ path: { id: "b1" }, body: { title: "Emma" } });
    expect(await bench.requests[1]?.json()).toEqual({ title: "Emma" });
  });
});

describe("a connection that fails", () => {
  test("is a ConnectionError with the system's word for it", async () => {
    const error = await caught(createBench([connectionLost]).client.books.get({ path: { id: "b1" } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      code: "connection_failed",
      reason: "ECONNRESET",
      attempts: 3,
      message: "books.get: no whole answer from https://api.bookshop.example (ECONNRESET), attempt 3.",
    });
  });

  test("warns that a POST may have been carried out", async () => {
    const error = await caught(createBench([connectionLost]).client.books.update({ path: { id: "b1" } }));
    expect(String(error)).toContain("may have carried it out all the same");
  });

  test("is not repeated when fetch throws something that is no network error", async () => {
    const bench = createBench([
      () => {
        throw new RangeError("a bug");
      },
    ]);
    expect(await caught(bench.client.books.get({ path: { id: "b1" } }))).toBeInstanceOf(ConnectionError);
    expect(bench.requests).toHaveLength(1);
  });
});

describe("time", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const stall: Reply = () => new Response(new ReadableStream(), { headers: { "Content-Type": "application/json" } });

  test.each<[string, Reply]>([
    ["headers", silence],
    ["the body", stall],
  ])("an attempt that waits for %s ends after timeout.attempt and is repeated", async (_, reply) => {
    const bench = createBench([reply, json(200, book)], { timeout: { attempt: 1000 } });
    const call = bench.client.books.get({ path: { id: "b1" } }).withResponse();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await call).toMatchObject({ data: book, attempts: 2 });
    expect(bench.waits).toEqual([500]);
  });

  test("three attempts without an answer are a TimeoutError of an attempt", async () => {
    const bench = createBench([silence], { timeout: { attempt: 1000 } });
    const call = caught(bench.client.books.get({ path: { id: "b1" } }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(await call).toMatchObject({ name: "TimeoutError", scope: "attempt", timeoutMs: 1000, attempts: 3 });
  });

  test.each<[string, Reply]>([
    ["headers", silence],
    ["the body", stall],
  ])("the total time ends a call that waits for %s", async (_, reply) => {
    const bench = createBench([reply], { timeout: { attempt: Infinity, total: 5000 } });
    const call = caught(bench.client.books.get({ path: { id: "b1" } }));
    await vi.advanceTimersByTimeAsync(5000);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ scope: "total", timeoutMs: 5000, attempts: 1 });
  });

  test("the total time also covers an apiKey function that hangs", async () => {
    const bench = createBench([], { apiKey: () => new Promise<string>(() => {}), timeout: { total: 5000 } });
    const call = caught(bench.client.books.get({ path: { id: "b1" } }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await call).toMatchObject({ scope: "total", attempts: 0 });
  });

  test("a finished call leaves no timer and no listener behind", async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    await createBench([json(200, book)]).client.books.get({ path: { id: "b1" } }, { signal: controller.signal });
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledOnce();
  });
});

describe("abort", () => {
  test("before the call sends nothing", async () => {
    const bench = createBench([json(200, book)]);
    const error = await caught(bench.client.books.get({ path: { id: "b1" } }, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ code: "aborted", operation: "books.get", attempts: 0 });
    const open = await caught(bench.client.getHealth({}, { signal: AbortSignal.abort() }));
    expect(open).toMatchObject({ code: "aborted", operation: "getHealth", attempts: 0 });
    expect(bench.requests).toHaveLength(0);
  });

  test("during the request ends it, even when fetch does not listen", async () => {
    const controller = new AbortController();
    const bench = createBench([silence]);
    const call = caught(bench.client.books.get({ path: { id: "b1" } }, { signal: controller.signal }));
    await vi.waitFor(() => expect(bench.requests).toHaveLength(1));
    controller.abort();
    expect(await call).toBeInstanceOf(AbortedError);
  });

  test("reaches the request's own signal", async () => {
    const controller = new AbortController();
    let signal: AbortSignal | undefined;
    const bench = createBench([
      (request) => {
        signal = request.signal;
        return silence(request);
      },
    ]);
    const call = caught(bench.client.books.get({ path: { id: "b1" } }, { signal: controller.signal }));
    await vi.waitFor(() => expect(signal).toBeDefined());
    controller.abort();
    await call;
    expect(signal?.aborted).toBe(true);
  });

  test("during the real backoff ends it at once", async () => {
    const controller = new AbortController();
    const requests: Request[] = [];
    const client = createClient<BookshopMethods>(bookshop, operations, {
      apiKey: canary,
      fetch: async (request) => {
        requests.push(request);
        return Response.json({}, { status: 429, headers: { "Retry-After": "30" } });
      },
    });
    const call = caught(client.books.get({ path: { id: "b1" } }, { signal: controller.signal }));
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort();
    expect(await call).toMatchObject({ name: "AbortedError", attempts: 1 });
  });
});

describe("options that cannot work", () => {
  test.each([
    ["bks_with space", "invalid_api_key"],
    ["bks_line\n", "invalid_api_key"],
    ["bks_\u0000", "invalid_api_key"],
    ["bks_ключ", "invalid_api_key"],
    ["", "invalid_api_key"],
    [undefined as unknown as string, "invalid_api_key"],
  ])("the key %j is refused before any call, without being quoted", (apiKey, code) => {
    let error: unknown;
    try {
      createBench([], { apiKey });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(KeystubError);
    expect(error).toMatchObject({ code });
    expect(String(error)).not.toContain("bks_");
  });

  test("a key function that gives a bad key fails the call, without quoting it", async () => {
    const bench = createBench([json(200, book)], { apiKey: async () => "bks_line\n" });
    const error = await caught(bench.client.books.get({ path: { id: "b1" } }));
    expect(error).toMatchObject({ code: "invalid_api_key" });
    expect(String(error)).not.toContain("bks_");
    expect(bench.requests).toHaveLength(0);
  });

  test.each(["/v1", "ftp://x.example", "https://me:secret@x.example", "https://x.example/?a=secret"])(
    "the address %s is refused, without being quoted",
    (baseUrl) => {
      expect(() => createBench([], { baseUrl })).toThrow(/^baseUrl (?!.*secret)/);
    },
  );

  test.each([
    { retry: { attempts: 0 } },
    { retry: { maxRetryAfter: -1 } },
    { timeout: { total: Number.NaN } },
    { timeout: { attempt: 0 } },
  ])("%j is refused", (options) => {
    expect(() => createBench([], options)).toThrow(KeystubError);
  });
});
