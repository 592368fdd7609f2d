import type { Reply } from "../api.ts";
import { at } from "../document/place.ts";
import type { MediaSpec, ResponseSpec } from "../document/responses.ts";
import type { Json } from "../store.ts";

/** Answers from what the document shows: an example of the response, else a sample made of its schema. */
export async function answerExample(response: ResponseSpec, accept: string | undefined): Promise<Reply> {
  const media = chooseMedia(response.content, accept);
  if (!media) return {};
  const [example] = media.examples.values();
  const body = example ?? (await sample(media));
  if (/json/.test(media.mediaType)) return { body, contentType: media.mediaType };
  return { text: typeof body === "string" ? body : JSON.stringify(body), contentType: media.mediaType };
}

/** What the client likes best; the first documented one where it likes none (RFC 9110 §12.5.1 allows that). */
function chooseMedia(content: readonly MediaSpec[], accept: string | undefined): MediaSpec | undefined {
  const [first] = content;
  if (content.length < 2 || accept === undefined) return first;
  const ranges = accept
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return { range, quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { range } of ranges) {
    const found = content.find(({ mediaType }) => fits(mediaType.toLowerCase(), range));
    if (found) return found;
  }
  return first;
}

function fits(mediaType: string, range: string): boolean {
  const [type = ""] = mediaType.split(";");
  return range === "*/*" || range === type || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}

async function sample({ place }: MediaSpec): Promise<Json> {
  const schema = at(place, "schema");
  if (schema.value === undefined) return null;
  const { sample: toSample } = await import("openapi-sampler");
  return toSample(schema.value as never, { quiet: true }, schema.root as never) as Json;
}
