import { describe, expect, test } from "vitest";
import { openCourt, operationOf, pathToNobody, schemeOf, told } from "./court.ts";
import { callOf, operationIds } from "./exchanges.ts";

const documents = (status: string) =>
  operationIds.filter((id) => operationOf(id).responses.some((one) => one.status === status));
const takesKey = operationIds.filter((id) => schemeOf(id) === "ApiKeyAuth");

describe("Prism finds nothing in a call that succeeds, nor in its answer", () => {
  test.for(operationIds)("%s", async (id) => {
    const { hear } = await openCourt();
    const { response, verdict } = await hear(id);
    expect(response.status).toBe(
      operationOf(id).success.status === 200 && id === "createContent" ? 202 : operationOf(id).success.status,
    );
    expect(told(verdict.request)).toEqual([]);
    expect(told(verdict.response)).toEqual([]);
  });

  test("the other answer of createContent, which asks for more", async () => {
    const { hear } = await openCourt();
    const { response, verdict } = await hear("createContent", {
      body: { ...Object(callOf("createContent").body), mode: "interactive" },
    });
    expect(response.status).toBe(200);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  test.for(["format=rss", "format=xml", "format=json", ""])("the feed with %j", async (query) => {
    const { hear } = await openCourt();
    const { response, verdict } = await hear("getInventoryFeed", { query });
    const refused = response.status === 400;
    expect(verdict.request.length > 0).toBe(refused);
    expect(told(verdict.response)).toEqual([]);
  });
});

describe("401 without a key: Prism misses it as well", () => {
  test.for(operationIds.filter(schemeOf))("%s", async (id) => {
    const { hear } = await openCourt();
    const { response, verdict } = await hear(id, { secret: null });
    expect(response.status).toBe(401);
    expect(verdict.request.map(({ code }) => code)).toEqual(["401"]);
    expect(told(verdict.response)).toEqual([]);
  });
});

// Prism takes any text for a key, and knows no scopes, records or quotas. So it accepts these requests; our answer to
// them must still be one that the document has.
describe("a refusal that only we can give is an answer of the document", () => {
  test.for(operationIds.filter(schemeOf))("401 with an unknown key: %s", async (id) => {
    const { hear } = await openCourt();
    const { response, verdict } = await hear(id, { secret: `hzk_${"e".repeat(64)}` });
    expect(response.status).toBe(401);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  test.for(documents("403"))("403 without the scope: %s", async (id) => {
    const { hear, mock } = await openCourt();
    const { secret } = await mock.credentials.issue({ scopes: [] });
    const { response, verdict } = await hear(id, { secret: secret.reveal() });
    expect(response.status).toBe(403);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  test.for(documents("404").filter((id) => callOf(id).id !== undefined))("404 for no such record: %s", async (id) => {
    const { hear } = await openCourt();
    const { response, verdict } = await hear(id, { path: pathToNobody(id) });
    expect(response.status).toBe(404);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  test.for(documents("409"))("409 for another request with the same idempotency key: %s", async (id) => {
    const { hear } = await openCourt();
    const headers = { "x-idempotency-key": "one" };
    const first = await hear(id, { headers });
    const other = callOf(id).body === undefined ? { path: pathToNobody(id) } : { body: another(callOf(id).body) };
    const second = await hear(id, { headers, ...other });
    expect([first.response.status < 300, second.response.status]).toEqual([true, 409]);
    expect(told([...second.verdict.request, ...second.verdict.response])).toEqual([]);
  });

  test.for(takesKey)("429 when the quota is used up: %s", async (id) => {
    const { hear, mock } = await openCourt();
    const { secret } = await mock.credentials.issue({ limits: { per_minute: 1 } });
    await hear("listScopes", { secret: secret.reveal() });
    const { response, verdict } = await hear(id, { secret: secret.reveal() });
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });

  test.for(operationIds)("500 by a scripted fault: %s", async (id) => {
    const { hear, mock } = await openCourt();
    mock.faults.add({ operation: id, status: 500 });
    const { response, verdict } = await hear(id);
    expect(response.status).toBe(500);
    expect(told([...verdict.request, ...verdict.response])).toEqual([]);
  });
});

/** The same body with another text in it: still valid, but another request. */
function another(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify(body).replace(/"(towing capacity|Towing|4S4BTGND7T3410748|page-slugs)"/, (_, text: string) => {
      if (text.startsWith("4S4")) return '"4S4BTGND3T3410200"';
      return text === "page-slugs" ? '"schemas"' : `"${text} again"`;
    }),
  );
}
