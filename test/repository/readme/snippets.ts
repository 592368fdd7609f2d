/** A fenced block of a Markdown file. */
export interface Snippet {
  readonly language: string;
  readonly code: string;
  /** Where it begins, for titles: `README.md:12`. */
  readonly place: string;
  /** From a comment `<!-- not run: … -->` right above it. */
  readonly notRun: string | undefined;
}

/**
 * The fenced blocks of a Markdown file. This is the convention:
 * - `sh` is run against a server, which takes the place of `http://127.0.0.1:4010`. A line `# → 401 some text` says the status
 *   of the last curl above it and what the output since the last such line contains; either part may be missing.
 * - `ts` is type-checked and run. A comment `// → some text` at the end of a line is a line that it prints.
 * - `…` in what is expected stands for anything.
 */
export function findSnippets(markdown: string, file: string): Snippet[] {
  const lines = markdown.split("\n");
  const snippets: Snippet[] = [];
  for (let start = 0; start < lines.length; start++) {
    const [, indent = "", fence, language = ""] = /^(\s*)(```+|~~~+)\s*(\S*)/.exec(lines[start] ?? "") ?? [];
    if (!fence) continue;
    const end = lines.findIndex((line, index) => index > start && line.trim() === fence);
    if (end < 0) throw new SyntaxError(`${file}:${start + 1}: this block has no end.`);
    const code = lines
      .slice(start + 1, end)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const above = lines.slice(0, start).findLast((line) => line.trim() !== "") ?? "";
    const [, notRun] = /^\s*<!-- not run: (.+) -->\s*$/.exec(above) ?? [];
    snippets.push({ language, code: `${code.join("\n")}\n`, place: `${file}:${start + 1}`, notRun });
    start = end;
  }
  return snippets;
}

/** Does a text contain what is expected, `…` standing for anything within a line? */
export function contains(text: string, expected: string): boolean {
  const pattern = expected.split("…").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(pattern.join(".*")).test(text);
}
