import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

const code = `import { createHrizn } from "./hrizn.ts";
import { contentCreate } from "./hrizn-operations.ts";
const hrizn = createHrizn();
hrizn.content.create;
hrizn.content.components.list;
hrizn.health.get;
hrizn.inventory.feed;
contentCreate;
`;

/** An editor with this code in it, beside the sources. */
function openEditor() {
  const file = fileURLToPath(new URL("comments.virtual.ts", import.meta.url));
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ["@keystub/source"],
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const read = (path: string) => (path === file ? code : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return {
    /** What it shows when one points at the last word of an expression. */
    hover(expression: string): string {
      const start = code.lastIndexOf(`\n${expression};`) + 1;
      const info = service.getQuickInfoAtPosition(file, start + expression.length - 1);
      return (info?.documentation ?? []).map(({ text }) => text).join("");
    },
  };
}

describe("an editor shows what the document says", { timeout: 60_000 }, () => {
  let editor: ReturnType<typeof openEditor>;
  beforeAll(() => {
    editor = openEditor();
  });

  test.each(["hrizn.content.create", "contentCreate"])(
    "of %s: summary, description, scope, answers, errors, evidence",
    (expression) => {
      const shown = editor.hover(expression);
      for (const part of [
        "Create content.",
        "Writes an article from a completed IdeaCloud.",
        "`POST /public/content`, operation `createContent`. Needs the scope `content:write`.",
        "202: Simple mode. The generation has started.",
        "`waitFor()` asks `content.get`",
        "409 `idempotency_conflict`",
        "Documented by the API's own material.",
      ])
        expect(shown).toContain(part);
    },
  );

  test.each([
    ["hrizn.content.components.list", "Get all components."],
    ["hrizn.health.get", "Needs no key."],
    ["hrizn.inventory.feed", "The whole inventory in one answer."],
  ])("of %s: %s", (expression, part) => {
    expect(editor.hover(expression)).toContain(part);
  });
});
