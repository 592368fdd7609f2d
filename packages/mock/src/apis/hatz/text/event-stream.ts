import type { Reply } from "../../../api.ts";
import type { JsonRecord } from "../../../store.ts";

/** The frames of a stream whose end is told by the last frame's type. */
export function toTypedStream(frames: readonly (JsonRecord & { type: string })[]): Reply {
  return toReply(frames.map((frame) => `event: ${frame.type}\ndata: ${JSON.stringify(frame)}\n\n`));
}

/** The frames of a stream that ends with `[DONE]`. */
export function toStream(frames: readonly JsonRecord[]): Reply {
  return toReply([...frames.map((frame) => `data: ${JSON.stringify(frame)}\n\n`), "data: [DONE]\n\n"]);
}

function toReply(frames: readonly string[]): Reply {
  return { text: frames.join(""), contentType: "text/event-stream" };
}
