import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { hriznExamples } from "@keystub/mock/hrizn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doors } from "../doors.ts";
import { type PackedProject, packClient, whyStale } from "../packed/pack-client.ts";
import { openElsewhere } from "./elsewhere.ts";
import { asCommonJs, asModule, asWorker, type ToArgs } from "./projects.ts";
import { programOf, type Runtime, runtimes } from "./runtimes.ts";

const programs = Object.fromEntries(runtimes.map((runtime) => [runtime.name, programOf(runtime)])) as Record<
  Runtime["name"],
  string | undefined
>;

/** Deno may use the network and nothing else: no file, no environment. */
const contenders: ReadonlyArray<readonly [title: string, program: string | undefined, toArgs: ToArgs]> = [
  ["this Node, imported", process.execPath, asModule()],
  ["this Node, required", process.execPath, asCommonJs],
  ["Node 22, imported", programs["node 22"], asModule()],
  ["Node 22, required", programs["node 22"], asCommonJs],
  ["Node 26, imported", programs["node 26"], asModule()],
  ["Node 26, required", programs["node 26"], asCommonJs],
  ["Deno", programs.deno, asModule("run", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1")],
  ["Bun, imported", programs.bun, asModule("--no-install")],
  ["Bun, required", programs.bun, (...given) => ["--no-install", ...asCommonJs(...given)]],
  ["workerd", programs.workerd, asWorker],
];

describe.skipIf(whyStale())("the packed client tells its story against the mock server on", () => {
  let project: PackedProject;
  beforeAll(() => {
    project = packClient();
  });
  afterAll(() => project.remove());

  test.for(contenders)("%s", { timeout: 60_000 }, async ([, program, toArgs], { skip }) => {
    if (program === undefined) return skip("It is not installed.");
    const [{ mock, baseUrl, close }, elsewhere] = await Promise.all([doors.HTTP(), openElsewhere()]);
    try {
      const [key, readOnlyKey, slowKey] = await Promise.all([
        issueKey(mock),
        issueKey(mock, { preset: "read_only" }),
        issueKey(mock, { limits: { per_minute: 1 } }),
      ]);
      const given = {
        ...{ baseUrl, key, readOnlyKey, slowKey },
        control: `${new URL(baseUrl).origin}/_keystub`,
        elsewhere: elsewhere.url,
        article: hriznExamples.completeContent,
      };
      const said = await run(program, toArgs(project.folder, given), project.folder);
      const facts = said.split("\n").find((line) => line.startsWith("facts "));
      expect(JSON.parse(facts?.slice("facts ".length) ?? "null"), said).toEqual(story);
      // The keys and the webhook's secret: nothing else here has this form.
      expect(said).not.toMatch(/[0-9a-f]{40}/);
      expect(elsewhere.followed).toEqual([]);
    } finally {
      await Promise.all([close(), elsewhere.close()]);
    }
  });
});

const story = {
  page: [2, true],
  items: 5,
  html: true,
  job: "complete",
  attempts: 2,
  lost: ["researching", 1],
  forbidden: {
    isPermissionError: true,
    narrowed: [403, "forbidden", ["ideaclouds:write"]],
    hasRequestId: true,
  },
  missing: [false, 404],
  waited: [60_000],
  troubles: ["redirect_refused", "unreadable_answer", "timeout", "connection_failed", "aborted"],
  secret: [64, "SecretSerializationError", "DataCloneError"],
  webhook: ["content.completed", "no_match"],
};

type Mock = Awaited<ReturnType<typeof doors.HTTP>>["mock"];

async function issueKey(mock: Mock, facts: Parameters<Mock["credentials"]["issue"]>[0] = {}): Promise<string> {
  return (await mock.credentials.issue(facts)).secret.reveal();
}

/** What a program says. A failure shows all of it. */
async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { PATH: process.env["PATH"], SystemRoot: process.env["SystemRoot"], NO_COLOR: "1" };
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, { cwd, env, timeout: 50_000 });
    return stdout + stderr;
  } catch (error) {
    const { message, stdout = "", stderr = "" } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${message}\n${stdout}\n${stderr}`);
  }
}
