import { createZip } from "./zip.ts";

/** A piece of a Word document: a heading, a paragraph, or a table whose first row is its head. */
export type Block =
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly text: string }
  | { readonly rows: readonly (readonly string[])[] };

/** A Word document (ECMA-376, WordprocessingML) with the fewest parts that there can be. */
export function createDocx(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map(renderBlock).join("");
  const document = `<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
  const parts = { "[Content_Types].xml": contentTypes, "_rels/.rels": relationships, "word/document.xml": document };
  const encoder = new TextEncoder();
  return createZip(Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(declaration + xml) })));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packages = "http://schemas.openxmlformats.org/package/2006";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/word/document.xml" ContentType="${mediaType}"/></Types>`;

const relationships =
  `<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`;

function renderBlock(block: Block): string {
  if ("rows" in block) return renderTable(block.rows);
  if ("text" in block) return renderParagraph(block.text);
  // There is no part with styles, so a heading says itself how it looks; its level is for the outline.
  const size = block.level === 1 ? 32 : 26;
  return renderParagraph(
    block.heading,
    `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${block.level - 1}"/></w:pPr>`,
    `<w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`,
  );
}

function renderParagraph(text: string, properties = "", run = ""): string {
  return `<w:p>${properties}<w:r>${run}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p>`;
}

/** With a paragraph after it, or Word would make one table of two that follow each other. */
function renderTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/>`)
    .join("");
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  const lines = rows.map((cells, place) => renderRow(cells, place === 0)).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl><w:p/>`;
}

function renderRow(cells: readonly string[], isHead: boolean): string {
  const properties = isHead ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
  const run = isHead ? "<w:rPr><w:b/></w:rPr>" : "";
  const content = cells.map((cell) => `<w:tc>${renderParagraph(cell, "", run)}</w:tc>`).join("");
  return `<w:tr>${properties}${content}</w:tr>`;
}

// Names of projects and subscriptions are free text: markup is escaped, and what XML 1.0 cannot hold (§2.2) replaced.
function escapeText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
