/** Renders the Markdown of our own bodies (headings, lists, paragraphs, bold) as an HTML fragment. Everything else is text. */
export function renderHtml(markdown: string): string {
  const blocks = markdown.split(/\n{2,}/).filter((block) => block.trim() !== "");
  return `<article>\n${blocks.map(renderBlock).join("\n")}\n</article>\n`;
}

function renderBlock(block: string): string {
  const heading = /^(#{1,3}) (.*)$/.exec(block);
  if (heading) {
    const [, { length: level } = "#", text = ""] = heading;
    return `<h${level}>${renderInline(text)}</h${level}>`;
  }
  const lines = block.split("\n");
  if (lines.every((line) => line.startsWith("- "))) {
    const items = lines.map((line) => `<li>${renderInline(line.slice(2))}</li>`);
    return `<ul>\n${items.join("\n")}\n</ul>`;
  }
  return `<p>${renderInline(block)}</p>`;
}

// Escaped first, so that no tag but ours can come out: titles and keywords are a caller's free text.
function renderInline(text: string): string {
  return escapeMarkup(text).replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>");
}

/** Text that stands for itself in HTML and XML, in elements and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
