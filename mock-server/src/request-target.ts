/** Where a request goes: the host it names, and path and query as sent. */
export interface RequestTarget {
  readonly authority: string;
  readonly path: string;
}

const absolute = /^https?:\/\/([^/?#]+)([/?][^#]*)?$/i;
/** A host and maybe a port; above all not two of them, as two `Host` lines would give. */
const authorityForm = /^[^\s,/?#@\\]+$/;

/**
 * Reads origin form (`/path`) and absolute form (`http://host/path`), whose host wins over the header (RFC 9112 §3.2.2).
 * Says what is wrong with anything else.
 */
export function toRequestTarget(target: string, host: string | undefined): RequestTarget | string {
  if (target.charCodeAt(0) === 47 /* / */) {
    if (host === undefined) return "An HTTP/1.1 request needs a Host header field.";
    if (!authorityForm.test(host)) return "Expected one Host header field with one host.";
    return { authority: host, path: target };
  }
  if (target === "*") return "This server has no options as a whole. Ask about a path instead of *.";
  const [, authority = "", rest = "/"] = absolute.exec(target) ?? [];
  if (!authorityForm.test(authority)) return "The request target is neither a path nor a whole http URL.";
  return { authority, path: rest.startsWith("/") ? rest : `/${rest}` };
}
