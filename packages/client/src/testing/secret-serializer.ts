import { isSecret, placeholder } from "./is-secret.ts";

/** Prints `[secret]` for each `Secret` in a snapshot, which would throw otherwise: `expect.addSnapshotSerializer(secretSerializer)` in Vitest and Jest. */
export const secretSerializer = {
  test: isSecret,
  serialize: (): string => placeholder,
};
