const ipv4 = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** Is this host name or address always this machine? Only names that no DNS server decides (RFC 6761 §6.3). */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || ipv4.test(hostname) || hostname === "[::1]" || hostname === "::1";
}

/** The host of an authority, in lower case, without its port: `LOCALHOST:4010` is `localhost`, `[::1]:80` is `[::1]`. */
export function toHostname(authority: string): string {
  const end = authority.startsWith("[") ? authority.indexOf("]") + 1 : authority.indexOf(":");
  return (end > 0 ? authority.slice(0, end) : authority).toLowerCase();
}
