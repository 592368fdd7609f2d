/** The informational `message` of a 202: nothing a program should read. */
export function acceptedMessage(work: string, event: string): string {
  return `${work} has started and takes a few minutes at most. Poll for the result, or subscribe to ${event} (see the webhook guide).`;
}
