import { expect, test } from "vitest";
import type { Api } from "../api.ts";
import { createMock, type Mock } from "../mock.ts";
import { documentOf, keyScheme, okay, send } from "../testing/bench.ts";

/** What can be wrong with a request, in the order of the stages; `code` is the answer that it gets alone. */
const faults = [
  { name: "an unknown path", code: "route_not_found" },
  { name: "a method that is not allowed", code: "method_not_allowed" },
  { name: "a path that is not encoded", code: "malformed_target" },
  { name: "no key", code: "credential_missing" },
  { name: "a malformed key", code: "credential_malformed" },
  { name: "an unknown key", code: "credential_unknown" },
  { name: "a revoked key", code: "credential_revoked" },
  { name: "an expired key", code: "credential_expired" },
  { name: "a key without the scope", code: "scope_missing" },
  { name: "a spent quota", code: "quota_exceeded" },
  { name: "a body that is too large", code: "content_too_large" },
  { name: "a body of another kind", code: "unsupported_media_type" },
  { name: "a body that is no JSON", code: "malformed_body" },
  { name: "an invalid parameter", code: "invalid_request" },
  { name: "a scripted status", code: "internal_error" },
  { name: "a record that is not there", code: "not_found" },
] as const;

type Name = (typeof faults)[number]["name"];

/** They cannot be wrong with the same request. */
const exclusive: readonly (readonly Name[])[] = [
  ["no key", "a malformed key", "an unknown key"],
  // Who is unknown has no life, no scopes and no quota.
  ...(["no key", "a malformed key", "an unknown key"] as const).flatMap((key) =>
    (["a revoked key", "an expired key", "a key without the scope", "a spent quota"] as const).map((state) => [
      key,
      state,
    ]),
  ),
  // A path that is not there has no parameter to encode wrongly.
  ["an unknown path", "a path that is not encoded"],
];

const pairs = faults.flatMap((one, index) =>
  faults
    .slice(index + 1)
    .filter((other) => !exclusive.some((group) => group.includes(one.name) && group.includes(other.name)))
    .map((other) => [one.name, other.name, one.code] as const),
);

const thing = {
  parameters: [
    { in: "path", name: "id", required: true, schema: { type: "string" } },
    { in: "query", name: "size", schema: { type: "integer" } },
  ],
  put: okay({
    operationId: "putThing",
    security: [{ Key: ["write"] }],
    requestBody: { content: { "application/json": {} } },
  }),
};
const rateLimit = { policies: { minute: { window: "PT1M", limit: 1 } } };
const api: Api = {
  name: "thing",
  document: documentOf(
    { "/things/{id}": thing },
    { components: { securitySchemes: { Key: keyScheme({ "x-rate-limit": rateLimit }, { scopes: { write: "" } }) } } },
  ),
  handlers: {
    putThing: ({ path, refuse }) =>
      (path as { id: string }).id === "1" ? { body: { ok: true } } : refuse("not_found", "There is no such thing."),
  },
};

/** Sends a request with all that is wrong, and gives the code of the answer. */
async function codeOf(wrong: readonly Name[]): Promise<string> {
  const mock = await createMock({ api, maxBody: 50 });
  const is = (name: Name) => wrong.includes(name);
  const key = await mock.credentials.issue({ scopes: is("a key without the scope") ? [] : ["write"] });
  let secret: string | undefined = key.secret.reveal();
  if (is("a malformed key")) secret = "t_not-hexadecimal";
  if (is("an unknown key")) secret = `t_${"0".repeat(32)}`;
  if (is("no key")) secret = undefined;
  const headers = { "content-type": "application/json", ...(secret !== undefined && { "X-Key": secret }) };
  if (is("a spent quota")) await spend(mock, key.id);
  if (is("an expired key")) await mock.credentials.expire(key.id);
  if (is("a revoked key")) await mock.credentials.revoke(key.id);
  if (is("a scripted status")) mock.faults.add({ status: 500 });

  const id = is("a path that is not encoded") ? "%E0%A4" : is("a record that is not there") ? "2" : "1";
  const path = `/${is("an unknown path") ? "nothing" : "things"}/${id}${is("an invalid parameter") ? "?size=big" : ""}`;
  const sent = await send(mock, `${is("a method that is not allowed") ? "DELETE" : "PUT"} ${path}`, {
    body: (is("a body that is no JSON") ? "{" : "{}") + (is("a body that is too large") ? " ".repeat(60) : ""),
    headers: { ...headers, ...(is("a body of another kind") && { "content-type": "text/csv" }) },
  });
  return sent.status === 200 ? "ok" : sent.body.code;
}

/** Spends a key's quota in a snapshot: a key without the scope could not do it by itself. */
async function spend(mock: Mock, id: string): Promise<void> {
  const snapshot = await mock.snapshot();
  const { default: world } = snapshot.worlds;
  const spent = { [id]: { minute: { times: [mock.clock.now()], counts: [1], head: 0, total: 1 } } };
  if (world)
    await mock.restore({ ...snapshot, worlds: { default: { ...world, store: { ...world.store, counters: spent } } } });
}

test("a request with nothing wrong passes", async () => {
  expect(await codeOf([])).toBe("ok");
});

test.each(faults)("$name alone is $code", async ({ name, code }) => {
  expect(await codeOf([name])).toBe(code);
});

test.each(pairs)("%s and %s: %s", async (one, other, code) => {
  expect(await codeOf([one, other])).toBe(code);
});

test("everything at once is refused for the first reason", async () => {
  const key = ["a revoked key", "an expired key", "a key without the scope", "a spent quota"] as const;
  const rest = [
    "a body that is too large",
    "a body of another kind",
    "a body that is no JSON",
    "an invalid parameter",
    "a scripted status",
    "a record that is not there",
  ] as const;
  for (let from = 0; from < key.length; from++)
    expect(await codeOf([...key.slice(from), ...rest])).toBe(faults[6 + from]?.code);
});
