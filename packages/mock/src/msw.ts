import { type HttpHandler, HttpResponse, http } from "msw";
import { fromRequest, toResponse } from "./fetch.ts";
import type { Mock } from "./mock.ts";

/**
 * Handlers for `setupServer` and `setupWorker`: one for each origin of the document, however many operations it has.
 * Handlers that a test adds with `server.use` come first, as always.
 */
export function toHandlers(mock: Mock, options: { readonly origins?: readonly string[] } = {}): HttpHandler[] {
  return (options.origins ?? mock.origins).map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      const answer = await mock.handle(fromRequest(request));
      return answer.cut ? HttpResponse.error() : toResponse(answer);
    }),
  );
}
