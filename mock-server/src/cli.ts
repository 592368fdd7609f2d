import { type Clock, DocumentError, runningClock } from "@keystub/mock";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { printBanner } from "./banner.ts";
import { type ChosenApi, chooseApis } from "./choose-apis.ts";
import { createServer, type Server, UnservableApi } from "./serve.ts";
import { UserError } from "./user-error.ts";
import { version } from "./version.ts";

/** Where the command writes, and what it returns in the end. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly error: NodeJS.WriteStream;
  /** Called once, with a server that runs. */
  started(server: Server): void;
}

/** Runs the command line. Returns the exit code of what has ended; a server that runs has none yet. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number | undefined> {
  const program = createProgram(terminal, (apis, flags) => serve(apis, flags, terminal));
  try {
    await program.parseAsync(words, { from: "user" });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UserError)) throw error;
    terminal.error.write(`keystub: ${error.message}\n`);
    return 2;
  }
}

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly api: readonly string[];
  readonly seed: number;
  readonly clock: "frozen" | "running";
  readonly now?: number;
  readonly token?: string;
  readonly quiet: boolean;
  readonly allowDeliveries: boolean;
}

function createProgram(terminal: Terminal, action: (apis: string[], flags: Flags) => Promise<void>): Command {
  const program = new Command("keystub")
    .description("Mock servers that guard themselves like the real APIs.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.error.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "keystub: ")),
    });
  program
    .command("serve")
    .description("serve APIs over HTTP")
    .argument("[apis-or-files...]", "APIs in the box by name, or OpenAPI documents; default: all in the box")
    .addOption(
      new Option("--port <number>", "0 lets the system choose").env("KEYSTUB_PORT").default(4010).argParser(toPort),
    )
    .addOption(new Option("--host <address>", "where to listen").env("KEYSTUB_HOST").default("127.0.0.1"))
    .addOption(
      new Option("--api <name>", "the same as the argument; may be repeated")
        .env("KEYSTUB_API")
        .default([], "all of them")
        .argParser(collect),
    )
    .addOption(
      new Option("--seed <number>", "the source of ids, data and secrets")
        .env("KEYSTUB_SEED")
        .default(1)
        .argParser(toInteger),
    )
    .addOption(
      new Option("--clock <mode>", "a frozen clock stands still until it is moved")
        .env("KEYSTUB_CLOCK")
        .choices(["running", "frozen"])
        .default("running"),
    )
    .addOption(
      new Option("--now <instant>", "where the clock starts (RFC 3339)").env("KEYSTUB_NOW").argParser(toInstant),
    )
    .addOption(new Option("--token <text>", "what the control routes ask for").env("KEYSTUB_TOKEN"))
    .addOption(
      new Option("--allow-deliveries", "let webhooks leave this machine (env: KEYSTUB_ALLOW_DELIVERIES)").default(
        isOn("KEYSTUB_ALLOW_DELIVERIES"),
      ),
    )
    .addOption(new Option("--quiet", "print the address only (env: KEYSTUB_QUIET)").default(isOn("KEYSTUB_QUIET")))
    .action(action);
  return program;
}

async function serve(words: readonly string[], flags: Flags, terminal: Terminal): Promise<void> {
  const chosen = await chooseApis([...words, ...flags.api]);
  const clock = toClock(flags);
  const server = await createServer({
    apis: chosen.map(({ api }) => api),
    clock,
    host: flags.host,
    port: flags.port,
    seed: flags.seed,
    allowDeliveries: flags.allowDeliveries,
    ...(flags.token !== undefined && { token: flags.token }),
  }).catch((error: unknown) => {
    throw toUserError(error, flags, chosen) ?? error;
  });
  terminal.started(server);
  if (flags.quiet) terminal.out.write(`${server.url}\n`);
  else await printBanner(server, terminal.out, flags.token === undefined);
}

/** Both modes go through one kind of clock, so that the control routes can change to the other. */
function toClock(flags: Flags): Clock {
  const frozen = flags.clock === "frozen";
  const start = flags.now ?? (frozen ? Date.parse("2026-01-01T00:00:00Z") : undefined);
  const clock = runningClock(Date, start);
  if (!frozen) return clock;
  clock.freeze();
  return clock;
}

/** What the person who started the server can put right, or nothing when it is our fault. */
function toUserError(error: unknown, { host, port }: Flags, chosen: readonly ChosenApi[]): UserError | undefined {
  if (error instanceof UnservableApi && error.cause instanceof DocumentError) {
    const document = chosen.find(({ api }) => api.name === error.api);
    const problems = error.cause.problems.map(
      ({ pointer, message }) => `  ${document?.placeOf(pointer)}: ${message} (${pointer || "/"})`,
    );
    return new UserError(`The document of ${error.api} cannot be served:\n${problems.join("\n")}`);
  }
  switch ((error as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new UserError(
        `Port ${port} of ${host} is in use. Stop what runs there, or choose another: --port 0 takes a free one.`,
      );
    case "EACCES":
      return new UserError(
        `Port ${port} may not be used by this account. Choose one from 1024 on: --port 0 takes a free one.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new UserError(
        `${host} is not an address of this machine. --host 127.0.0.1 is this machine only, 0.0.0.0 all its addresses.`,
      );
  }
  return undefined;
}

function toPort(text: string): number {
  const port = toInteger(text);
  if (port > 65_535) throw new InvalidArgumentError("A port is at most 65535.");
  return port;
}

function toInteger(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("Expected a whole number, 0 or more.");
  return Number(text);
}

function toInstant(text: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) throw new InvalidArgumentError('Expected an instant such as "2026-01-01T00:00:00Z".');
  return instant;
}

/** Repeated, or separated by commas as in an environment variable. */
function collect(text: string, before: readonly string[]): string[] {
  return [...before, ...text.split(",").filter(Boolean)];
}

/** Commander takes a flag's variable for set whatever it says, even `false`. */
function isOn(variable: string): boolean {
  return !["", "0", "false", "no"].includes(process.env[variable]?.toLowerCase() ?? "");
}
