import { execFile } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PackedProject, packClient, whyStale } from "./pack-client.ts";

const modules = join(import.meta.dirname, "../../node_modules");

const typos = `import { createHrizn } from "@keystub/client/hrizn";
const hrizn = createHrizn();
const id = "5f1c1b9e-0000-4000-8000-000000000000";
hrizn.content.get({ path: { id }, parms: {} });
hrizn.content.list({ query: { limmit: 5 } });
hrizn.ideaclouds.create({ body: { keywrd: "towing" } });
hrizn.ideaclouds.create({ body: { keyword: "towing", categoryid: id } });
hrizn.ideaclouds.create({});
hrizn.ideaclouds.creates({ body: { keyword: "towing" } });
hrizn.ideaclouds.create({ body: { keyword: "towing" } });
`;

describe.skipIf(whyStale())("the packed client", () => {
  let project: PackedProject;
  beforeAll(() => {
    project = packClient();
    // The one optional peer, for those who use the helpers for it.
    symlinkSync(join(modules, "@tanstack"), join(project.folder, "node_modules/@tanstack"));
    const program = readFileSync(join(import.meta.dirname, "program.ts"));
    for (const extension of ["mts", "cts"]) {
      writeFileSync(join(project.folder, `program.${extension}`), program);
      writeFileSync(join(project.folder, `typos.${extension}`), typos);
      writeFileSync(join(project.folder, `entries.${extension}`), importEach(readManifest(project)));
    }
  });
  afterAll(() => project.remove());

  test("has what its exports promise, its notices, and no dependencies", () => {
    const manifest = JSON.parse(
      readFileSync(join(project.folder, "node_modules/@keystub/client/package.json"), "utf8"),
    );
    expect(manifest.dependencies).toBeUndefined();
    const entries = Object.values<Entry | string>(manifest.exports).filter((entry) => typeof entry === "object");
    const promised = entries.flatMap((entry) => [...Object.values(entry.import), ...Object.values(entry.require)]);
    expect(promised).toHaveLength(4 * entries.length);
    for (const file of promised) expect(project.files).toContain(join(file));
    expect(project.files).toContain("THIRD-PARTY-NOTICES.md");
    expect(project.files.filter((file) => /(^|[\\/])(src|test)([\\/]|$)|\.test\./.test(file))).toEqual([]);
  });

  const compilers = [
    ["5.9", "typescript-5.9/bin/tsc"],
    ["6", "typescript/bin/tsc6"],
    ["7", "@typescript/native/bin/tsc"],
  ] as const;
  const places = [
    ["a browser's types", { lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"], types: [] }],
    ["Node's types", { lib: ["es2023"], types: ["node"], typeRoots: [join(modules, "@types")] }],
  ] as const;

  describe.each(compilers)("under TypeScript %s", (_, compiler) => {
    test.each(places)(
      "with %s, checks as ESM and as CommonJS, declarations included, and the six planted typos are the only errors",
      async (_, options) => {
        const config = join(project.folder, `tsconfig.${options.types.length}.json`);
        writeFileSync(config, toConfig(options));
        const run = promisify(execFile)(process.execPath, [join(modules, compiler), "-p", config, "--pretty", "false"]);
        const { stdout }: { stdout: string } = await run.catch((error) => error); // a compiler with something to say
        const faults = stdout.split("\n").filter((line) => /error TS/.test(line));
        const places = faults.map(
          (line) =>
            line
              .match(/typos\.([mc]ts)\((\d+),/)
              ?.slice(1)
              .join(" ") ?? line,
        );
        expect([...new Set(places)].sort(), stdout).toEqual(
          ["cts", "mts"].flatMap((extension) => [4, 5, 6, 7, 8, 9].map((line) => `${extension} ${line}`)),
        );
      },
      120_000,
    );
  });
});

interface Manifest {
  readonly exports: Readonly<Record<string, Entry | string>>;
  readonly dependencies?: object;
}

interface Entry {
  readonly import: Readonly<Record<string, string>>;
  readonly require: Readonly<Record<string, string>>;
}

function readManifest({ folder }: PackedProject): Manifest {
  return JSON.parse(readFileSync(join(folder, "node_modules/@keystub/client/package.json"), "utf8"));
}

/** A program that looks at every entry point, so that the declarations of each are checked. */
function importEach({ exports }: Manifest): string {
  const paths = Object.keys(exports).filter((path) => typeof exports[path] === "object");
  const imports = paths.map((path, index) => `import * as e${index} from "@keystub/client${path.slice(1)}";\n`);
  return `${imports.join("")}export const all = [${paths.map((_, index) => `e${index}`).join(", ")}];\n`;
}

function toConfig(options: object): string {
  const compilerOptions = {
    ...options,
    module: "nodenext",
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
  return JSON.stringify({ compilerOptions, include: ["*.mts", "*.cts"] });
}
