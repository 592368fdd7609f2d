import { describe, expect, test } from "vitest";
import { createBench, documentOf, keyHeader, keyScheme, okay } from "../testing/bench.ts";

const schemes = {
  Key: keyScheme({}, { scopes: { read: "", write: "", admin: "" }, challenge: 'ApiKey realm="Sample"' }),
  Query: keyScheme({ in: "query", name: "api_key" }),
  Cookie: keyScheme({ in: "cookie", name: "session" }),
  Bearer: { type: "http", scheme: "bearer" },
};
const documentWith = (security: unknown) =>
  documentOf({ "/thing": { get: okay({ security }) } }, { components: { securitySchemes: schemes } });

async function benchWith(security: unknown) {
  const bench = await createBench(documentWith(security));
  const secretOf = async (scheme: keyof typeof schemes, scopes?: string[]) =>
    (await bench.mock.credentials.issue({ scheme, scopes })).secret.reveal();
  const get = async (headers: Record<string, string> = {}, query = "") => bench.send(`GET /thing${query}`, { headers });
  return { ...bench, secretOf, get };
}

describe("where a key is sent", () => {
  test("in a header, whatever the case of its name", async () => {
    const { get, secretOf } = await benchWith([{ Key: [] }]);
    expect((await get({ "x-KEY": await secretOf("Key") })).status).toBe(200);
  });

  test("in the query, percent-encoded or not", async () => {
    const { get, secretOf } = await benchWith([{ Query: [] }]);
    const secret = await secretOf("Query");
    expect((await get({}, `?a=1&api_key=${secret.replace("_", "%5F")}`)).status).toBe(200);
    expect((await get({}, `?api_key=${secret}&api_key=${secret}`)).body.code).toBe("credential_repeated");
  });

  test("in a cookie, among others", async () => {
    const { get, secretOf } = await benchWith([{ Cookie: [] }]);
    expect((await get({ cookie: `a=1; session=${await secretOf("Cookie")}; b=2` })).status).toBe(200);
  });

  test("after Bearer, whose case does not matter; that of the token does", async () => {
    const { get, secretOf } = await benchWith([{ Bearer: [] }]);
    const secret = await secretOf("Bearer");
    for (const scheme of ["Bearer", "bearer", "BEARER"])
      expect((await get({ authorization: `${scheme} ${secret}` })).status).toBe(200);
    const wrongCase = secret === secret.toUpperCase() ? secret.toLowerCase() : secret.toUpperCase();
    expect((await get({ authorization: `Bearer ${wrongCase}` })).body.code).toBe("credential_unknown");
  });

  test.each(["Bearer", "Bearer ", "Basic abc", "Bearer a b", ""])(
    "the Authorization %j lets nobody in",
    async (authorization) => {
      const { get } = await benchWith([{ Bearer: [] }]);
      expect((await get({ authorization })).status).toBe(401);
    },
  );
});

describe("why a key is refused", () => {
  test("none, a malformed one, two of them, an unknown one, and one in another place are told apart for the test", async () => {
    const { get, secretOf, mock } = await benchWith([{ Key: [] }]);
    const secret = await secretOf("Key");
    expect((await get()).body.code).toBe("credential_missing");
    expect((await get({ "X-Key": "" })).body.code).toBe("credential_missing");
    expect((await get({ "X-Key": `${secret}0` })).body.code).toBe("credential_malformed");
    expect((await get({ "X-Key": secret.toUpperCase() })).body.code).toBe("credential_malformed");
    expect((await get({ "X-Key": `${secret}, ${secret}` })).body.code).toBe("credential_repeated");
    expect((await get({ "X-Key": `t_${"0".repeat(32)}` })).body.code).toBe("credential_unknown");
    expect((await get({ authorization: `Bearer ${secret}` })).body.code).toBe("credential_misplaced");
    expect((await get({}, `?key=${secret}`)).body.code).toBe("credential_misplaced");
    expect(mock.journal.list().at(-1)?.refusal?.remedy).toBe("Send it once in the header X-Key.");
  });

  test("a key of one scheme does not pass for another", async () => {
    const { get, secretOf } = await benchWith([{ Cookie: [] }]);
    expect((await get({ cookie: `session=${await secretOf("Key")}` })).body.code).toBe("credential_unknown");
  });

  test("no answer and no journal entry repeats what was sent", async () => {
    const { get, mock } = await benchWith([{ Key: [] }]);
    const sent = "t_hunter2hunter2";
    const { text, headers } = await get({ "X-Key": sent });
    expect(text + JSON.stringify([...headers]) + JSON.stringify(mock.journal.list())).not.toContain("hunter2");
  });
});

describe("a 401 carries a challenge", () => {
  test("the document's, one for each scheme", async () => {
    const { mock } = await benchWith([{ Key: [] }, { Bearer: [] }, { Key: ["read"] }]);
    const answer = await mock.handle({
      method: "GET",
      target: "/thing",
      header: () => undefined,
      body: () => undefined,
    });
    expect(answer.headers["WWW-Authenticate"]).toEqual(['ApiKey realm="Sample"', 'Bearer realm="Sample"']);
  });

  test("a bearer token that is bad is called so; none at all is not (RFC 6750 §3.1)", async () => {
    const { get, secretOf, mock } = await benchWith([{ Bearer: [] }]);
    expect((await get()).headers.get("www-authenticate")).toBe('Bearer realm="Sample"');
    const invalid = 'Bearer realm="Sample", error="invalid_token"';
    expect((await get({ authorization: "Bearer x" })).headers.get("www-authenticate")).toBe(invalid);
    const secret = await secretOf("Bearer");
    const [last] = (await mock.credentials.list()).slice(-1);
    await mock.credentials.revoke(last?.id ?? "");
    expect((await get({ authorization: `Bearer ${secret}` })).headers.get("www-authenticate")).toBe(invalid);
  });

  test("a 403 for a bearer token names the scopes that are needed", async () => {
    const { get, secretOf } = await benchWith([{ Bearer: ["read", "write"] }]);
    const { status, headers } = await get({ authorization: `Bearer ${await secretOf("Bearer", ["read"])}` });
    expect([status, headers.get("www-authenticate")]).toEqual([
      403,
      'Bearer realm="Sample", error="insufficient_scope", scope="read write"',
    ]);
  });
});

describe("scopes", () => {
  const status = async (security: unknown, scopes: string[]) => {
    const { send, mock } = await createBench(documentWith(security));
    return send("GET /thing", { headers: await keyHeader(mock, { scopes }) });
  };

  test("of one requirement are all needed", async () => {
    const all = [{ Key: ["read", "write"] }];
    expect((await status(all, ["read", "write", "admin"])).status).toBe(200);
    const refused = await status(all, ["write", "admin"]);
    expect(refused.body).toMatchObject({
      status: 403,
      required_scopes: ["read", "write"],
      missing_scopes: ["read"],
      granted_scopes: ["write", "admin"],
    });
  });

  test("of several requirements any will do", async () => {
    const any = [{ Key: ["read", "write"] }, { Key: ["admin"] }];
    expect((await status(any, ["admin"])).status).toBe(200);
    expect((await status(any, ["read", "write"])).status).toBe(200);
    expect((await status(any, ["write"])).body.required_scopes).toEqual(["read", "write", "admin"]);
  });

  test("may be none, and then any key will do", async () => {
    expect((await status([{ Key: [] }], [])).status).toBe(200);
  });
});

describe("several schemes", () => {
  test("as alternatives: one good credential is enough, the bad one beside it does no harm", async () => {
    const { get, secretOf } = await benchWith([{ Key: ["admin"] }, { Query: [] }]);
    const [key, query] = [await secretOf("Key", ["admin"]), await secretOf("Query")];
    expect((await get({ "X-Key": key })).status).toBe(200);
    expect((await get({}, `?api_key=${query}`)).status).toBe(200);
    expect((await get({ "X-Key": "bad" }, `?api_key=${query}`)).status).toBe(200);
    expect((await get({ "X-Key": "bad" })).body.code).toBe("credential_malformed");
  });

  test("in one requirement: all credentials are needed, alive, each with its scopes", async () => {
    const { get, mock } = await benchWith([{ Key: ["read"], Query: [] }]);
    const [key, weak, query] = [
      await mock.credentials.issue({ scheme: "Key", scopes: ["read"] }),
      await mock.credentials.issue({ scheme: "Key", scopes: [] }),
      await mock.credentials.issue({ scheme: "Query" }),
    ];
    const both = (one: typeof key) => get({ "X-Key": one.secret.reveal() }, `?api_key=${query.secret.reveal()}`);
    expect((await both(key)).status).toBe(200);
    expect((await both(weak)).status).toBe(403);
    expect((await get({ "X-Key": key.secret.reveal() })).body.code).toBe("credential_missing");
    expect((await get({}, `?api_key=${query.secret.reveal()}`)).status).toBe(401);
    await mock.credentials.revoke(query.id);
    expect((await both(key)).body.code).toBe("credential_revoked");
  });
});

describe("security that is optional", () => {
  test("lets anybody in, but not with a bad key", async () => {
    for (const security of [
      [{}, { Key: [] }],
      [{ Key: [] }, {}],
    ]) {
      const { get, secretOf } = await benchWith(security);
      expect((await get()).status).toBe(200);
      expect((await get({ "X-Key": await secretOf("Key") })).status).toBe(200);
      expect((await get({ "X-Key": "bad" })).status).toBe(401);
    }
  });

  test("an empty list switches the document's off", async () => {
    const { send } = await createBench({ ...documentWith([]), security: [{ Key: [] }] });
    expect((await send("GET /thing")).status).toBe(200);
  });

  test("an operation without its own takes the document's", async () => {
    const { send } = await createBench({ ...documentWith(undefined), security: [{ Key: [] }] });
    expect((await send("GET /thing")).status).toBe(401);
  });
});
