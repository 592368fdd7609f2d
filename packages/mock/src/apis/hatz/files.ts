import type { operations } from "@keystub/documents/hatz";
import type { Context, Handler } from "../../api.ts";
import type { Json } from "../../store.ts";
import { charge, checkCredits } from "./credits.ts";
import { refuseBody } from "./faults.ts";
import { findModel, type Model } from "./models/catalog.ts";
import { findCaller, type Person } from "./people.ts";
import { type FileRecord, records } from "./records.ts";

/** Takes the bytes; the file can be used once it is processed. An older member of the form brings the older answer. */
export const uploadFile: Handler<operations["uploadFile"]> = async (ctx) => {
  const { file = null, only_calculate_tokens } = ctx.body as { file?: Json; only_calculate_tokens?: string };
  const { file_id, size } = await store(ctx, readPart(file));
  if (only_calculate_tokens === "true")
    return { body: { file_uuid: file_id, tokens: toTokens(size), message: "File uploaded." } };
  return { body: { file_id, status: "uploading", message: "The file is being processed." } };
};

/** Names a file and where its bytes go. Nobody listens there: processing begins as if they had been sent. */
export const createUploadUrl: Handler<operations["createUploadUrl"]> = async (ctx) => {
  const { file_name: name, file_size: size, mime_type: type } = ctx.body;
  const { file_id } = await store(ctx, { name, size, type });
  const upload_url = `https://uploads.hatz.ai/${file_id}?signature=${ctx.random.hex(10)}`;
  return { body: { file_id, upload_url, expires_in: 900 } };
};

/** Whether a file of the caller can be used yet. */
export const getFileStatus: Handler<operations["getFileStatus"]> = async (ctx) => {
  const { file_id } = ctx.path;
  const file = await findFile(await findCaller(ctx), file_id);
  if (!file) return ctx.refuse("not_found", `There is no file ${file_id}.`, { resource: "file" });
  return { body: { file_id, status: file.status } };
};

/** Files that a call wants to use: each must be the caller's, and ready. `path` is where the body names it. */
export async function checkFiles(
  ctx: Context,
  person: Person,
  wanted: readonly { readonly id: Json | undefined; readonly path: readonly (string | number)[] }[],
): Promise<void> {
  for (const { id, path } of wanted) {
    const file = typeof id === "string" ? await findFile(person, id) : undefined;
    if (!file) return refuseBody(ctx, path, "names no file of the user", "enum");
    if (file.status !== "ready")
      ctx.refuse("invalid_state", `File ${file.file_id} is ${file.status}.`, { state: file.status });
  }
}

async function findFile({ user, home }: Person, id: string): Promise<FileRecord | undefined> {
  const file = await records(home, "files").get(id);
  return file?.user_id === user.id ? file : undefined;
}

/** What reads the files. */
const reader = findModel("gemini-2.5-flash") as Model; // it is in the catalog

async function store(ctx: Context, file: Pick<FileRecord, "name" | "type" | "size">): Promise<FileRecord> {
  const person = await findCaller(ctx);
  const usage = { input_tokens: toTokens(file.size), output_tokens: 0 };
  await checkCredits(ctx, person, { model: reader, inputTokens: 0, costly: true });
  const stored = await records(person.home, "files").insert({
    file_id: ctx.random.uuid(),
    status: "uploading",
    user_id: person.user.id,
    ...file,
  });
  await person.home.startJob("file_processing", stored.file_id);
  await charge(person, { source: "file", asset_type: null, asset_id: null, model: reader, usage });
  return stored;
}

/** A part with a file name comes as that, its type and its size; one without as text. */
function readPart(part: Json): Pick<FileRecord, "name" | "type" | "size"> {
  if (typeof part === "object" && part !== null && !Array.isArray(part))
    return { name: String(part.name), type: String(part.type), size: Number(part.size) };
  return { name: "text", type: "text/plain", size: String(part ?? "").length };
}

function toTokens(bytes: number): number {
  return Math.ceil(bytes / 4);
}
