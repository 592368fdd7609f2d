import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "./readme/server.ts";
import { runShell } from "./readme/shell.ts";
import { findSnippets } from "./readme/snippets.ts";
import { createProject, type Project } from "./readme/typescript.ts";
import { filesIn, read, root } from "./root.ts";

const packages = filesIn("packages").filter((path) => /^packages\/[^/]+\/README\.md$/.test(path));
const readmes = ["README.md", "mock-server/README.md", ...packages].filter((path) => existsSync(join(root, path)));
const snippets = readmes.flatMap((path) => findSnippets(read(path), path));
const inLanguage = (language: string) => snippets.filter((snippet) => snippet.language === language && !snippet.notRun);

let server: RunningServer;
let project: Project;
beforeAll(async () => {
  [server, project] = await Promise.all([startServer(["serve"]), createProject()]);
}, 30_000);
afterAll(() => Promise.all([server.stop(), project.remove()]));

describe("the snippets of the READMEs", { timeout: 60_000 }, () => {
  test("are found", () => {
    expect(readmes).toContain("packages/client/README.md");
    expect(inLanguage("ts").length).toBeGreaterThan(3);
  });

  test("do not hide from these tests behind another name of their language", () => {
    const hidden = snippets.filter(({ language }) =>
      /^(bash|shell|console|zsh|javascript|js|mjs|typescript|tsx|jsx|node)$/i.test(language),
    );
    expect(hidden.map(({ place, language }) => `${place}: ${language}`)).toEqual([]);
  });

  for (const { place, notRun } of snippets.filter((snippet) => snippet.notRun))
    test.skip(`${place} is not run: ${notRun}`, () => {});

  test.for(inLanguage("sh"))("$place does what it says", async ({ code }) => {
    expect(await runShell(code)).toEqual([]);
  });

  test.for(inLanguage("ts"))("$place compiles", async ({ code }) => {
    expect(await project.check(code)).toEqual([]);
  });

  test.for(inLanguage("ts"))("$place prints what it says", async ({ code }) => {
    expect(await project.run(code, server)).toEqual([]);
  });
});

describe("what runs the snippets", { timeout: 60_000 }, () => {
  const site = "http://127.0.0.1:4010/hrizn/v1/public/site";
  const key = `hzk_${"1".repeat(64)}`;

  test("accepts commands that do what they say, with variables, pipes and several lines", async () => {
    const code = `npm install @keystub/client
npm start -- --clock frozen
curl -i ${site} \\
  -H 'X-API-Key: ${key}'
# → 200
# → Ridgeline…
curl ${site} # without a key
# → 401 unauthorized
NAME=$(curl -H 'X-API-Key: ${key}' ${site} | grep -o Ridgeline)
echo "It is $NAME"
# → It is Ridgeline
curl http://127.0.0.1:4010/_keystub/clock
# → 200 "now":"2026-01-01T00:00:00.000Z"
`;
    expect(await runShell(code)).toEqual([]);
  });

  test.for([
    ["another status", `curl ${site}\n# → 200`, "Expected status 200, got 401."],
    ["another text", `curl ${site}\n# → Ridgeline`, 'Expected "Ridgeline" in'],
    ["a status where there was no call", "echo 200\n# → 200", "Expected status 200, got none."],
    ["a command that is not there", "no-such-command\n# → no", "ended with 127"],
    ["a command that fails without any expectation", "false", "ended with 1"],
    ["a block that leaves early", "exit 0\n# → 1", "It broke off"],
    ["a package that is not ours", "npm install left-pad", "There is no package left-pad"],
    ["a script that is not there", "npm run levitate", "no script levitate"],
  ])("notices %s", async ([, code = "", problem = ""]) => {
    expect(await runShell(code)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  test("notices a server that does not start", async () => {
    await expect(runShell("npx keystub serve nosuch")).rejects.toThrow("no API named nosuch");
  });

  test("accepts TypeScript that prints what it says, against the server and in a test", async () => {
    const code = `const { status } = await fetch("${site}", { headers: { "X-API-Key": process.env["HRIZN_API_KEY"] ?? "" } });
console.log("It says", status); // → It says 200
const real: Response = await fetch("https://api.app.hrizn.io/v1/public/site");
console.log(real.status); // → 401
`;
    expect(await project.check(code)).toEqual([]);
    expect(await project.run(code, server)).toEqual([]);
    const inTest =
      'import { expect, test } from "vitest";\nimport { createMock } from "@keystub/mock";\ntest("one", () => expect(createMock).toBeTypeOf("function"));\n';
    expect([await project.check(inTest), await project.run(inTest, server)]).toEqual([[], []]);
  });

  test.for([
    ["a line that was not printed", 'console.log("a"); // → b', 'Expected a line "b"'],
    ["lines in another order", 'console.log("b");console.log("a");\n// → a\n// → b', 'Expected a line "b"'],
    ["an error", 'throw new Error("Broken");', "Broken"],
    ["a call to somebody else", 'await fetch("https://example.com");', "calls https://example.com"],
    ["a test that fails", 'import { expect, test } from "vitest";\ntest("one", () => expect(1).toBe(2));', "It failed"],
  ])("notices %s", async ([, code = "", problem = ""]) => {
    expect(await project.run(code, server)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  test("notices a mistake that only the compiler sees", async () => {
    const code = 'import { createHrizn } from "@keystub/client/hrizn";\ncreateHrizn({ apiKey: 7 });\n';
    expect(await project.check(code)).toEqual([expect.stringContaining("TS2322")]);
  });

  test("finds blocks with their language, their place and why they are not run", () => {
    const markdown =
      "a\n```sh\nls\n```\n\n<!-- not run: it takes a day -->\n```ts\nx\n```\n- b\n  ~~~json\n  {}\n  ~~~\n";
    expect(findSnippets(markdown, "A.md")).toEqual([
      { language: "sh", code: "ls\n", place: "A.md:2", notRun: undefined },
      { language: "ts", code: "x\n", place: "A.md:7", notRun: "it takes a day" },
      { language: "json", code: "{}\n", place: "A.md:11", notRun: undefined },
    ]);
    expect(() => findSnippets("```sh\nls\n", "A.md")).toThrow("A.md:1");
  });
});
