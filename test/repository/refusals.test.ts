import { document } from "@keystub/documents/hrizn";
import { compileModel, type RefusalName, refusals } from "@keystub/mock";
import { describe, expect, test } from "vitest";
import { codesIn, read, tableIn } from "./root.ts";

const names = Object.keys(refusals) as RefusalName[];
const rows = tableIn(read("docs/refusals.md"), "Name").map(
  ([name = "", stage = "", status = "", when = "", facts = "", hrizn = ""]) => ({
    name: codesIn(name)[0] ?? "",
    stage,
    status: Number(status),
    when,
    facts: codesIn(facts),
    hrizn,
  }),
);

const marked = /<!-- refusals:start -->\n(.*)<!-- refusals:end -->/s.exec(read("docs/vocabulary.md"))?.[1] ?? "";
const vocabularyRows = tableIn(marked, "Name").map(([name = "", stage = "", status = "", facts = ""]) => ({
  name: codesIn(name)[0] ?? "",
  stage,
  statuses: status.split(", ").map(Number),
  facts: codesIn(facts.split(":")[0] ?? ""), // what follows a colon are the members of one
}));

describe("docs/refusals.md", () => {
  test("has one row for each refusal, in the order of the code, with its stage and status", () => {
    const table = rows.map(({ name, stage, status }) => ({ name, stage, status }));
    expect(table).toEqual(names.map((name) => ({ name, stage: refusals[name].stage, status: refusals[name].status })));
  });

  test.for(rows)("says when there is $name", ({ when }) => {
    expect(when).toMatch(/^[A-Z].*\.$/);
  });

  test.for(rows)("gives Hrizn's answer for $name", async ({ name, hrizn }) => {
    const { refusals: templates, operations } = await compileModel(document);
    const own = templates.get(name as RefusalName)?.[0];
    const template = own ?? templates.get("other")?.[0];
    const answer = template?.fill({ code: name, detail: "Why.", request_id: "req_1", faults: [] }) as
      | { error: { code: string } }
      | undefined;
    const status = own?.status ?? refusals[name as RefusalName].status;
    expect(hrizn).toBe(`${status} \`${answer?.error.code}\``);
    // No operation gives another.
    const statuses = new Set(
      operations.flatMap((one) => one.refusals.get(name as RefusalName)?.map(({ status }) => status) ?? []),
    );
    expect([...statuses]).toEqual(own ? [status] : []);
  });

  test("names the same facts as the vocabulary", () => {
    const both = (all: readonly { name: string; facts: readonly string[] }[]) =>
      Object.fromEntries(all.filter(({ name }) => name !== "other").map(({ name, facts }) => [name, facts]));
    expect(both(rows)).toEqual(both(vocabularyRows));
  });
});

describe("the table of refusals in docs/vocabulary.md", () => {
  test("is the table of the code, with `other` at the end", () => {
    expect(vocabularyRows.map(({ name }) => name)).toEqual([...names, "other"]);
    for (const { name, stage, statuses } of vocabularyRows.slice(0, -1)) {
      expect([name, stage]).toEqual([name, refusals[name as RefusalName].stage]);
      expect(statuses, name).toContain(refusals[name as RefusalName].status);
    }
  });

  test("names a second status only where a plain document can choose it", () => {
    const several = vocabularyRows.filter(({ statuses }) => statuses.length > 1);
    expect(several.map(({ name, statuses }) => [name, statuses])).toEqual([["invalid_request", [400, 422]]]);
  });
});
