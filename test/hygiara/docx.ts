import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The files of a ZIP archive that only stores, found by its central directory (PKWARE APPNOTE 4.3.12, 4.3.16). */
export function readZip(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, length: number) => new TextDecoder().decode(bytes.subarray(from, from + length));
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error("There is no end of a central directory.");
  const files = new Map<string, string>();
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== 0x02014b50) throw new Error("There is no entry of a central directory.");
    if (view.getUint16(entry + 10, true) !== 0) throw new Error("A file is compressed.");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(entry + field, true),
    ) as [number, number, number];
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(local, true) !== 0x04034b50) throw new Error("There is no file where the directory says.");
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.set(text(entry + 46, nameLength), text(data, view.getUint32(entry + 24, true)));
    entry += 46 + nameLength + extraLength + commentLength;
  }
  if (entry !== end) throw new Error("The central directory has another size than it says.");
  return files;
}

/** What is wrong with an XML text: tags that do not match, or markup that is left over. Undefined when nothing is. */
export function findXmlFault(xml: string): string | undefined {
  const open: string[] = [];
  for (const [, close, name = "", , empty] of xml
    .replace(/^<\?xml [^>]*\?>\n/, "")
    .matchAll(/<(\/?)([\w:]+)((?: [\w:]+="[^"<&]*")*)(\/?)>/g))
    if (close) {
      if (open.pop() !== name) return `</${name}> closes something else.`;
    } else if (!empty) open.push(name);
  const rest = xml.replace(/^<\?xml [^>]*\?>\n/, "").replaceAll(/<\/?[\w:]+(?: [\w:]+="[^"<&]*")*\/?>/g, "");
  if (/[<>]|&(?!#\d+;)/.test(rest)) return "There is markup that is no tag.";
  return open.length > 0 ? `<${open.join("><")}> is not closed.` : undefined;
}

/** The lines of a Word document: its paragraphs, those in tables too. */
export function readDocx(bytes: Uint8Array): string[] {
  const xml = readZip(bytes).get("word/document.xml") ?? "";
  return xml
    .split("</w:p>")
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""))
    .filter((line) => line !== "");
}

/** What `unzip` says of an archive, checksums included; undefined where there is no `unzip`. */
export function testWithUnzip(bytes: Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "keystub-"));
  try {
    const path = join(folder, "report.docx");
    writeFileSync(path, bytes);
    const { error, stdout } = spawnSync("unzip", ["-t", path], { encoding: "utf8" });
    return error ? undefined : stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
