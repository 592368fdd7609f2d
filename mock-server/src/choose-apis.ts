import { existsSync } from "node:fs";
import { extname } from "node:path";
import { apiNames, isApiName, loadApi } from "./apis.ts";
import { type LoadedDocument, loadDocument } from "./load-document.ts";
import { UserError } from "./user-error.ts";

/** An API to serve, and where a place in its document is found. */
export type ChosenApi = LoadedDocument;

/** The APIs that words of the command line mean: names of those in the box, or files. None means all in the box. */
export async function chooseApis(words: readonly string[]): Promise<ChosenApi[]> {
  const chosen = await Promise.all([...new Set(words.length > 0 ? words : apiNames)].map(choose));
  const names = chosen.map(({ api }) => api.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new UserError(`Two of the APIs would be served as /${twice}. Rename one of the files.`);
  return chosen;
}

async function choose(word: string): Promise<ChosenApi> {
  if (isApiName(word)) {
    const api = await loadApi(word);
    return { api, placeOf: (pointer) => `openapi/${word}${pointer && ` at ${pointer}`}` };
  }
  if (existsSync(word) || [".yaml", ".yml", ".json"].includes(extname(word)) || /[\\/]/.test(word))
    return loadDocument(word);
  throw new UserError(
    `There is no API named ${word}. There are: ${apiNames.join(", ")}. A document of your own is named by its file: ./api.yaml`,
  );
}
