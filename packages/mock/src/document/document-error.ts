/** One mistake in a document. */
export interface DocumentProblem {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly message: string;
}

/** A document that cannot be played, with the place of every mistake that was found. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly problems: readonly DocumentProblem[];

  constructor(problems: readonly DocumentProblem[]) {
    super(problems.map(({ pointer, message }) => `${pointer || "/"}: ${message}`).join("\n"));
    this.problems = problems;
  }
}
