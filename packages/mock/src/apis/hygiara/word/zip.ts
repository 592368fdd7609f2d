/** One file of an archive. */
export interface ZipEntry {
  /** ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A ZIP archive (PKWARE APPNOTE 6.3.10) whose files are stored as they are. All of them date from 1980, so that the same
 * files always make the same bytes.
 */
export function createZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const common = describe(name, bytes);
    const file = join([integers([0x04034b50, 4]), common, encode(name), bytes]);
    // No comment, no disk and no attributes stand between what is common and the place of the file (4.3.12).
    const place = integers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(join([integers([0x02014b50, 4], [20, 2]), common, place, encode(name)]));
    files.push(file);
    offset += file.length;
  }
  const central = join(directory);
  const { length: count } = entries;
  const end = integers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [central.length, 4], [offset, 4], [0, 2]);
  return join([...files, central, end]);
}

/** What both headers of a file say: version 2.0, no flags, stored, midnight, 1980-01-01; checksum and sizes (4.3.7). */
function describe(name: string, bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const sizes = [
    [length, 4],
    [length, 4],
    [name.length, 2],
    [0, 2],
  ] as const;
  return integers([20, 2], [0, 2], [0, 2], [0, 2], [0x21, 2], [toChecksum(bytes), 4], ...sizes);
}

/** CRC-32 (ISO 3309), as ZIP wants it. */
export function toChecksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (remainders[(rest ^ byte) & 0xff] as number); // 256 entries
  return ~rest >>> 0;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Little-endian, each in so many bytes. */
function integers(...values: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, size]) => Array.from({ length: size }, (_, place) => (value >>> (8 * place)) & 0xff)),
  );
}

const encoder = new TextEncoder();

function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
