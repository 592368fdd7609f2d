import { styleText } from "node:util";
import type { Credential, Mock, SeededCredential } from "@keystub/mock";
import { basePathOf, controlName } from "./mounts.ts";
import type { Server } from "./serve.ts";
import { createTour, type Tour, type TourRequest } from "./tour.ts";
import { version } from "./version.ts";

type Style = Parameters<typeof styleText>[0];

/** Says what is served where, and shows requests that work as they stand. */
export async function printBanner(server: Server, out: NodeJS.WriteStream, showToken: boolean): Promise<void> {
  const paint = (style: Style, text: string) => styleText(style, text, { stream: out });
  const lines = [`${paint("bold", "keystub")} ${version}  ${paint("cyan", server.url)}`, ""];
  for (const mock of server.mocks) lines.push(...(await describe(mock, server, paint)), "");
  lines.push(...describeControl(server, showToken, paint));
  out.write(`\n${lines.join("\n")}\n\n`);
}

type Paint = (style: Style, text: string) => string;

interface Seeded extends SeededCredential {
  readonly credential: Credential;
  readonly state: string;
}

async function describe(mock: Mock, server: Server, paint: Paint): Promise<string[]> {
  const { name, document } = mock.api;
  const url = `${server.url}/${name}`;
  const tour = createTour(mock.api, basePathOf(document));
  const seeded = await findSeeded(mock);
  const requests = toRequests(url, tour, seeded);
  if (seeded.length > 0) requests.push(["201  a key of your own, its secret shown once", toIssueCommand(server, name)]);
  return [
    `${paint("bold", name)}  ${document.info.title}  ${paint("cyan", url + basePathOf(document))}`,
    ...requests.flatMap(([comment, command]) => ["", paint("dim", `  # ${comment}`), `  ${command}`]),
    ...(seeded.length > 0 ? ["", ...toTable(seeded, paint)] : []),
  ];
}

async function findSeeded({ credentials }: Mock): Promise<Seeded[]> {
  const found = await Promise.all(
    credentials.seeded.map(async (one) => {
      const credential = await credentials.get(one.id);
      return credential && { ...one, credential, state: credentials.state(credential) };
    }),
  );
  return found.filter((one) => one !== undefined);
}

function toRequests(url: string, tour: Tour, seeded: readonly Seeded[]): [comment: string, command: string][] {
  const requests: [string, string][] = [];
  const active = seeded.filter(({ state }) => state === "active");
  for (const { name, secret, credential } of active) {
    const request = tour.reading(credential);
    if (!request) continue;
    requests.push([`200  with the key "${name}"`, toCurl(url, request, tour.curlArguments(credential.scheme, secret))]);
    requests.push(["401  without a key", toCurl(url, request)]);
    break;
  }
  const open = requests.length === 0 ? tour.open() : undefined;
  if (open) requests.push(["200  without a key", toCurl(url, open)]);
  // The most telling refusal is that of a key which may do something else.
  const reader = active.find(({ credential }) => tour.reading(credential) && tour.forbidden(credential));
  const request = reader && tour.forbidden(reader.credential);
  if (request)
    requests.push([
      `403  with the key "${reader.name}", which may not do this`,
      toCurl(url, request, tour.curlArguments(reader.credential.scheme, reader.secret)),
    ]);
  return requests;
}

function toCurl(url: string, { method, path }: TourRequest, rest?: string): string {
  return ["curl -i", ...(method === "GET" ? [] : [`-X ${method}`]), `'${url}${path}'`, ...(rest ? [rest] : [])].join(
    " ",
  );
}

function toIssueCommand({ url, token, mocks }: Server, api: string): string {
  const body = JSON.stringify({ ...(mocks.length > 1 && { api }), name: "mine" });
  const authorization = token === undefined ? "" : ` -H "Authorization: Bearer $KEYSTUB_TOKEN"`;
  return `curl -i '${url}/${controlName}/credentials' -H 'Content-Type: application/json'${authorization} -d '${body}'`;
}

function toTable(seeded: readonly Seeded[], paint: Paint): string[] {
  const width = Math.max(...seeded.map(({ name }) => name.length));
  return seeded.map(
    ({ name, secret, summary }) => `  ${name.padEnd(width)}  ${paint("green", secret)}  ${paint("dim", summary)}`,
  );
}

function describeControl({ url, token }: Server, showToken: boolean, paint: Paint): string[] {
  const lines = [
    `${paint("bold", "control")}  keys, clock, faults, journal  ${paint("cyan", `${url}/${controlName}`)}`,
  ];
  if (token === undefined) return lines;
  const others = "Others can reach this server, so the control routes need Authorization: Bearer <token>.";
  return [...lines, `  ${others}`, ...(showToken ? [`  export KEYSTUB_TOKEN=${token}`] : [])];
}
