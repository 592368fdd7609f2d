import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { describe, expect, test } from "vitest";
import { engineFiles, filesIn, read, root } from "./root.ts";

const sources = engineFiles.map((path) => ({ path, code: withoutComments(read(path)) }));

/** Every line of the engine that matches, as `file: line`. */
function linesWith(pattern: RegExp, files = sources): string[] {
  return files.flatMap(({ path, code }) =>
    code.split("\n").flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
  );
}

describe("the engine has no hidden inputs", () => {
  test("the search looks at the whole engine", () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(linesWith(/export async function handle\(/)).toHaveLength(1);
    expect(withoutComments("a(); // Date.now()\n/** Math.random */ b();")).toMatch(/^a\(\);\s+b\(\);$/);
  });

  test.for([
    [
      "the system clock",
      /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/,
      "const now = new Date();",
    ],
    [
      "the system's randomness",
      /\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b|\brandomBytes\b/,
      "return Math.random();",
    ],
    [
      "a timer",
      /\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\brequestAnimationFrame\b/,
      "setTimeout(wake, 10);",
    ],
    ["the environment of a process", /\bprocess\.|\bimport\.meta\.env\b/, "if (process.env.CI) return;"],
    [
      "a Node built-in",
      /["']node:|\brequire\(|from ["'](fs|path|crypto|http|https|net|os|stream|util|buffer|events|zlib)["']|\bBuffer\b|\b__dirname\b/,
      'import { hash } from "node:crypto";',
    ],
    ["the network", /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b/, "await fetch(url);"],
    ["the console", /\bconsole\./, "console.log(key);"],
  ] as const)("it does not use %s", ([, pattern, planted]) => {
    expect(linesWith(pattern, [{ path: "planted", code: planted }])).toHaveLength(1);
    expect(linesWith(pattern)).toEqual([]);
  });
});

test("the engine names no API outside the folder of that API", () => {
  // Comments count, too: what a stage says about one API it should not know.
  const outside = engineFiles.filter((path) => !path.startsWith("packages/mock/src/apis/"));
  const named = outside.flatMap((path) => (/hrizn|hsrcpay|hygiara|hatz/i.test(read(path)) ? [path] : []));
  expect(named).toEqual([]);
  expect(filesIn("packages/mock/src/apis").some((path) => /hrizn/i.test(read(path)))).toBe(true);
});

describe("the engine is made for browsers", () => {
  // gzip, kilobytes. The engine alone is without the documents of the APIs, which are data of their own.
  test.for([
    ["the engine", 'export * from "./packages/mock/src/index.ts";', 110],
    [
      "the engine with its MSW door",
      'export * from "./packages/mock/src/index.ts"; export * from "./packages/mock/src/msw.ts";',
      110,
    ],
  ] as const)("%s bundles without a Node built-in and stays small", async ([name, entry, limit]) => {
    const { size, builtins } = await bundle(entry);
    console.log(`${name}: ${size.toFixed(1)} kB gzip`);
    expect(builtins).toEqual([]);
    expect(size).toBeLessThan(limit);
    expect(size).toBeGreaterThan(10); // or something was left out
  });

  test("a Node built-in would be noticed", async () => {
    const { builtins } = await bundle('import "node:net"; import "fs";');
    expect(builtins).toEqual(["fs", "node:net"]);
  });
});

async function bundle(contents: string): Promise<{ size: number; builtins: string[] }> {
  const found = new Set<string>();
  const watch: Plugin = {
    name: "built-ins",
    setup({ onResolve }) {
      onResolve(
        {
          filter:
            /^(node:.*|fs|path|crypto|http|https|net|os|stream|util|buffer|events|zlib|tls|url|module|child_process|worker_threads)$/,
        },
        ({ path }) => {
          found.add(path);
          return { path, external: true };
        },
      );
    },
  };
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    outdir: "out",
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    conditions: ["@keystub/source"],
    external: ["msw"], // a peer: whoever uses the door has it already
    plugins: [watch],
    logLevel: "silent",
  });
  // What is imported on demand (older documents, samples) comes in chunks of its own, which are not loaded at first.
  const [first] = outputFiles.filter(({ path }) => path.endsWith("/stdin.js"));
  const loaded = new Set(first ? staticImports(first.text) : []);
  const atFirst = outputFiles.filter(({ path }) => first?.path === path || loaded.has(path.split("/").at(-1) ?? ""));
  return { size: gzipSync(atFirst.map(({ text }) => text).join("\n")).length / 1000, builtins: [...found].sort() };
}

function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name = ""]) => name);
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/(^|[^:"'`])\/\/.*$/gm, "$1");
}
