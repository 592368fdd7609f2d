import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

const code = `import { createHrizn, isApiError } from ${JSON.stringify(join(root, "packages/client/src/hrizn.ts"))};
const hrizn = createHrizn();
const id = "5f1c1b9e-0000-4000-8000-000000000000";
await hrizn.content.get({ path: { id } });
await hrizn.ideaclouds.create({ body: { keyword: "towing" } }, { idempotencyKey: "cms-17" });
for await (const item of hrizn.content.list({ query: { limit: 5 } })) console.log(item.title);
// The six, one on each line from here on, and their cousins.
hrizn.content.get({ path: { id }, parms: {} });
hrizn.content.list({ query: { limmit: 5 } });
hrizn.ideaclouds.create({ body: { keywrd: "towing" } });
hrizn.ideaclouds.create({ body: { keyword: "towing", categoryid: id } });
hrizn.ideaclouds.create({});
hrizn.ideaclouds.creates({ body: { keyword: "towing" } });
hrizn.ideacloud.create({ body: { keyword: "towing" } });
hrizn.ideaclouds.create({ body: { keyword: "towing" } }, { idempotencykey: "cms-17" });
hrizn.content.components.get({ path: { id, typ: "body" } });
hrizn.content.list().toArray();
isApiError(undefined, "content.creates");
`;

// Not in the repository, where the other checks would find these mistakes.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keystub-typos-"));
  await writeFile(join(folder, "typos.ts"), code);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const project = { extends: join(root, "tsconfig.base.json"), files: ["typos.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(project));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ["6", "typescript/bin/tsc6"],
  ["7", "@typescript/native/bin/tsc"],
])(
  "2. the planted typos are errors on TypeScript %s, and nothing else is",
  async (_, compiler) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(root, "node_modules", compiler), "-p", folder],
      {
        cwd: folder,
      },
    ).catch((error: { stdout: string }) => error);
    const lines = [...stdout.matchAll(/typos\.ts\((\d+),/g)].map(([, line]) => Number(line));
    expect([...new Set(lines)], stdout).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
  },
  60_000,
);
