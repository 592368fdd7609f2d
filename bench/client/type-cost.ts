import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toPrograms } from "./programs.ts";

/** What checking the same program costs, in rounds, with our client and with openapi-fetch alone. */
export interface TypeCost {
  readonly compiler: string;
  readonly operations: number;
  /** `await call`. */
  readonly ours: readonly Check[];
  /** `await call.safe()`, narrowed by status. */
  readonly oursSafe: readonly Check[];
  readonly bare: readonly Check[];
}

/** As the compiler tells it with `--extendedDiagnostics`. */
export interface Check {
  readonly instantiations: number;
  readonly types: number;
  readonly checkSeconds: number;
  readonly totalSeconds: number;
}

const root = join(import.meta.dirname, "../..");

const compilers = [
  ["TypeScript 5.9", "typescript-5.9/bin/tsc"],
  ["TypeScript 6", "typescript/bin/tsc6"],
  ["TypeScript 7", "@typescript/native/bin/tsc"],
] as const;

/** Measures the built client: its declarations are what an integrator's compiler reads. */
export function measureTypeCost(operations: number, rounds: number): TypeCost[] {
  const folder = mkdtempSync(join(tmpdir(), "keystub-types-"));
  try {
    const programs = toPrograms(operations);
    mkdirSync(join(folder, "node_modules/@keystub"), { recursive: true });
    symlinkSync(join(root, "packages/client"), join(folder, "node_modules/@keystub/client"), "junction");
    symlinkSync(join(root, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"), "junction");
    symlinkSync(
      join(root, "node_modules/openapi-typescript-helpers"),
      join(folder, "node_modules/openapi-typescript-helpers"),
      "junction",
    );
    copyFileSync(join(root, "packages/documents/src/generated/hrizn/types.ts"), join(folder, "types.ts"));
    writeFileSync(join(folder, "package.json"), `{ "type": "module" }\n`);
    for (const name of ["ours", "oursSafe", "bare"] as const) {
      writeFileSync(join(folder, `${name}.ts`), programs[name]);
      writeFileSync(join(folder, `${name}.json`), toConfig(name));
    }
    return compilers.map(([compiler, path]) => {
      const checks = { bare: [] as Check[], ours: [] as Check[], oursSafe: [] as Check[] };
      for (let round = 0; round < rounds; round += 1)
        for (const name of ["bare", "ours", "oursSafe"] as const)
          checks[name].push(check(path, join(folder, `${name}.json`)));
      return { compiler, operations: programs.operations, ...checks };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function check(compiler: string, config: string): Check {
  const args = [join(root, "node_modules", compiler), "-p", config, "--extendedDiagnostics"];
  const said = execFileSync(process.execPath, args, { encoding: "utf8" }); // throws where the program does not compile
  const read = (label: string) => {
    const value = said.match(new RegExp(`^${label}:\\s*([\\d.]+)`, "m"))?.[1];
    if (value === undefined) throw new Error(`The compiler does not tell its ${label}.`);
    return Number(value);
  };
  return {
    instantiations: read("Instantiations"),
    types: read("Types"),
    checkSeconds: read("Check time"),
    totalSeconds: read("Total time"),
  };
}

function toConfig(name: string): string {
  return JSON.stringify({
    files: [`${name}.ts`],
    compilerOptions: {
      strict: true,
      module: "nodenext",
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
      noEmit: true,
      skipLibCheck: true, // as in most projects: the declarations are checked in test/packed
      incremental: false,
    },
  });
}
