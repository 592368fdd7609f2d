// Says in words what would otherwise fail in strange ways.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 18)) {
  console.error(
    `Node 24.18 or newer is needed, this is ${process.version}. The workspace brings its own: run npm ci without --omit=optional.`,
  );
  process.exit(1);
}
