/** Whether this is a `Secret`, of this package or of `@keystub/mock`: what has a function of its own to reveal it. */
export function isSecret(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, "reveal") &&
    typeof (value as { reveal: unknown }).reveal === "function"
  );
}

/** What is shown in its place. */
export const placeholder = "[secret]";
