import type { Stage } from "./refusal.ts";

/** What happened to one request. It holds no secret: no header values, no bodies, no query. */
export interface JournalEntry {
  readonly id: string;
  /** Virtual time, RFC 3339. */
  readonly at: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly operation: string | null;
  /** Id of the credential, once it is known. */
  readonly credential: string | null;
  readonly status: number;
  readonly refusal: Decision | null;
  /** Where the answer breaks the document: our fault, or a handler's. */
  readonly violations: readonly string[];
}

/** Why a request was turned down. */
export interface Decision {
  readonly stage: Stage;
  /** A name of the table of refusals. */
  readonly name: string;
  readonly detail: string;
  /** What would have passed. */
  readonly remedy: string | null;
}

export interface JournalFilter {
  readonly operation?: string | undefined;
  readonly credential?: string | undefined;
  readonly status?: number | undefined;
}

/** The newest entries of a world, oldest first. */
export interface Journal {
  list(filter?: JournalFilter): JournalEntry[];
  clear(): void;
}

export interface JournalWriter extends Journal {
  /** `at` is made text only when somebody reads it. */
  write(entry: Omit<JournalEntry, "at">, at: number): void;
}

/** A journal that forgets its oldest entries beyond `size`. */
export function createJournal(size = 1000): JournalWriter {
  let entries: { entry: Omit<JournalEntry, "at">; at: number }[] = [];
  let oldest = 0;
  return {
    write(entry, at) {
      if (entries.length < size) entries.push({ entry, at });
      else {
        entries[oldest] = { entry, at };
        oldest = (oldest + 1) % size;
      }
    },
    list({ operation, credential, status } = {}) {
      return [...entries.slice(oldest), ...entries.slice(0, oldest)]
        .filter(
          ({ entry }) =>
            (operation === undefined || entry.operation === operation) &&
            (credential === undefined || entry.credential === credential) &&
            (status === undefined || entry.status === status),
        )
        .map(({ entry, at }) => ({ ...entry, at: new Date(at).toISOString() }));
    },
    clear() {
      entries = [];
      oldest = 0;
    },
  };
}
