import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const entries = ["", "/hrizn", "/webhooks", "/webhooks/hrizn", "/testing"].map((entry) => `@keystub/client${entry}`);

/** What a runtime is called with, in which folder. */
export type ToArgs = (folder: string, given: object) => string[];

/** `import` of every entry point. */
export const asModule =
  (...args: string[]): ToArgs =>
  (folder, given) => [...args, writeModule(folder, given)];

/** `require` of every entry point. */
export const asCommonJs: ToArgs = (folder, given) => {
  copyStory(folder);
  const packed = entries.map((entry) => `...require("${entry}")`).join(", ");
  const main = `import("./story.mjs").then(async ({ tellStory }) => ${tell(`{ ${packed} }`, given)});\n`;
  writeFileSync(join(folder, "main.cjs"), main);
  return [join(folder, "main.cjs")];
};

/** A worker, bundled as those who deploy one do, that tells the story when it is tested. */
export const asWorker: ToArgs = (folder, given) => {
  copyStory(folder);
  const worker = `${imports()}export default { async test() { ${tell("packed", given)}; } };\n`;
  writeFileSync(join(folder, "worker.mjs"), worker);
  buildSync({
    entryPoints: [join(folder, "worker.mjs")],
    outfile: join(folder, "bundle.mjs"),
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["workerd", "worker"],
  });
  writeFileSync(join(folder, "worker.capnp"), configuration);
  return ["test", join(folder, "worker.capnp")];
};

const configuration = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "main", esModule = embed "bundle.mjs")],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = ["local", "private"])),
  ],
);
`;

function writeModule(folder: string, given: object): string {
  copyStory(folder);
  writeFileSync(join(folder, "main.mjs"), `${imports()}${tell("packed", given)};\n`);
  return join(folder, "main.mjs");
}

function imports(): string {
  const each = entries.map((entry, index) => `import * as entry${index} from "${entry}";\n`).join("");
  const packed = entries.map((_, index) => `...entry${index}`).join(", ");
  return `${each}import { tellStory } from "./story.mjs";\nconst packed = { ${packed} };\n`;
}

function tell(packed: string, given: object): string {
  return `console.log("facts " + JSON.stringify(await tellStory(${packed}, ${JSON.stringify(given)})))`;
}

function copyStory(folder: string): void {
  copyFileSync(join(import.meta.dirname, "story.mjs"), join(folder, "story.mjs"));
}
