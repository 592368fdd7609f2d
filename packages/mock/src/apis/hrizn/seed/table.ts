/**
 * The rows of a text table: columns are parted by `|`, and the first line names them. `Row` is believed: tables are
 * written by hand beside their readers, and seed.test.ts holds what comes of them against the document.
 */
export function parseTable<Row extends Record<string, string>>(table: string): Row[] {
  const [head = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ""])) as Row);
}
