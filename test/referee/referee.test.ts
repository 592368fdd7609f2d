import { document } from "@keystub/documents/hrizn";
import { describe, expect, test } from "vitest";
import { openCourt, told } from "./court.ts";
import { operationIds } from "./exchanges.ts";
import { createReferee } from "./referee.ts";

// Prism skips, without a word, what it cannot read or compile. These tests show that its silence elsewhere means consent.
const referee = await createReferee(document);
const url = "https://api.app.hrizn.io/v1/public/content?limit=2";
const key = { "X-API-Key": "anything" };
const good = () => Response.json({ data: [], pagination: { has_more: false, next_cursor: null, total_count: 0 } });

describe("the referee objects", () => {
  test.for(operationIds)("to an answer of the wrong type: %s", async (id) => {
    const { hear } = await openCourt();
    const { response } = await hear(id);
    if (response.status === 204) return expect(await response.text()).toBe("");
    const mediaType = response.headers.get("content-type") ?? "";
    const wrong = mediaType.includes("json")
      ? new Response("17", response)
      : new Response("x", { ...response, headers: { "content-type": "image/png" } });
    const operation = await hearAgain(id, wrong);
    expect(operation).not.toEqual([]);
  });

  test("to a status that the document does not know", async () => {
    const { response } = await referee.judge(
      "listContent",
      new Request(url, { headers: key }),
      new Response(null, { status: 418 }),
    );
    expect(response).toMatchObject([{ severity: "warning" }]);
  });

  test("to a header that does not fit its schema", async () => {
    const answer = good();
    answer.headers.set("X-RateLimit-Limit", "many");
    const { response } = await referee.judge("listContent", new Request(url, { headers: key }), answer);
    expect(told(response)).toEqual([expect.stringContaining("x-ratelimit-limit")]);
  });

  test("to a media type that the document does not know, in a request whose length nobody has given", async () => {
    const request = new Request("https://api.app.hrizn.io/v1/public/ideaclouds", {
      method: "POST",
      headers: { ...key, "content-type": "text/csv" },
      body: "keyword",
    });
    expect(request.headers.has("content-length")).toBe(false);
    const { request: objections } = await referee.judge("createIdeaCloud", request, good());
    expect(objections.map(({ code }) => code)).toContain("415");
  });

  test("to what only JSON Schema 2020-12 can say", async () => {
    const dialect = await createReferee(probe({ type: "array", prefixItems: [{ const: 1 }], items: false }));
    const judge = (body: unknown) => dialect.judge("probe", new Request("http://localhost/probe"), Response.json(body));
    expect((await judge([1])).response).toEqual([]);
    expect((await judge([2, 3])).response).not.toEqual([]);
  });
});

describe("the referee does not carry one call into the next", () => {
  test("one call's Accept header does not decide the next", async () => {
    const picky = new Request(url, { headers: { ...key, accept: "application/xml" } });
    const plain = new Request(url, { headers: key });
    await referee.judge("listContent", picky, good());
    const { request, response } = await referee.judge("listContent", plain, good());
    expect(told([...request, ...response])).toEqual([]);
  });

  test("both messages can be read afterwards, and the document is as it was", async () => {
    const before = JSON.stringify(document);
    const own = await createReferee(document);
    const request = new Request(url.replace("content?limit=2", "ideaclouds"), {
      method: "POST",
      headers: { ...key, "content-type": "application/json" },
      body: "{}",
    });
    const answer = good();
    await own.judge("createIdeaCloud", request, answer);
    expect([await request.json(), Object.keys(await answer.json())]).toEqual([{}, ["data", "pagination"]]);
    expect(JSON.stringify(document)).toBe(before);
  });

  test("an operation that is not there is an error, not silence", async () => {
    await expect(referee.judge("listCars", new Request(url), good())).rejects.toThrow("listCars");
  });
});

/** What the referee holds against another answer to the same call. */
async function hearAgain(id: (typeof operationIds)[number], answer: Response): Promise<string[]> {
  const { hear } = await openCourt();
  return told((await hear(id, {}, answer)).verdict.response);
}

function probe(schema: object) {
  return {
    openapi: "3.1.1",
    info: { title: "Probe", version: "1" },
    paths: {
      "/probe": {
        get: {
          operationId: "probe",
          responses: { "200": { description: "", content: { "application/json": { schema } } } },
        },
      },
    },
  };
}
