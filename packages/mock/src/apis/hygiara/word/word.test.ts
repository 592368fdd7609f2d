import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createDocx } from "./docx.ts";
import { createZip, toChecksum } from "./zip.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hasUnzip = spawnSync("unzip", ["-v"]).status === 0;

describe("createZip", () => {
  it("checks files with the CRC-32 of the standard's check value", () => {
    expect(toChecksum(bytesOf("123456789"))).toBe(0xcbf43926);
  });

  it("makes the same bytes of the same files", () => {
    const entries = [{ name: "a/b.txt", bytes: bytesOf("ä") }];
    expect(createZip(entries)).toEqual(createZip(entries));
  });

  it.runIf(hasUnzip)("makes an archive that unzip reads", () => {
    const entries = [
      { name: "empty.txt", bytes: new Uint8Array() },
      { name: "folder/large.bin", bytes: Uint8Array.from({ length: 100_000 }, (_, place) => place % 251) },
    ];
    withFile(createZip(entries), (path) => {
      expect(execFileSync("unzip", ["-t", path], { encoding: "utf8" })).toContain("No errors detected");
      for (const { name, bytes } of entries)
        expect(new Uint8Array(execFileSync("unzip", ["-p", path, name])), name).toEqual(bytes);
    });
  });
});

describe("createDocx", () => {
  it("lets no markup of a name through, and nothing that XML cannot hold", () => {
    const text = new TextDecoder().decode(createDocx([{ text: `<w:p> & "x"\u0000\uD800 😀` }]));
    expect(text).toContain("&#60;w:p&#62; &#38; &#34;x&#34;\uFFFD\uFFFD 😀");
  });

  it("gives a table as many columns as its head has, and a paragraph after it", () => {
    const text = new TextDecoder().decode(
      createDocx([
        {
          rows: [
            ["A", "B"],
            ["1", "2"],
          ],
        },
      ]),
    );
    expect(text.match(/<w:gridCol /g)).toHaveLength(2);
    expect(text.match(/<w:tc>/g)).toHaveLength(4);
    expect(text).toContain("</w:tbl><w:p/>");
  });
});

function withFile(bytes: Uint8Array, use: (path: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "keystub-"));
  try {
    const path = join(folder, "test.zip");
    writeFileSync(path, bytes);
    use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
