// Mocks

// APIs of your own
export {
  type Api,
  type Context,
  type DeliveryResult,
  defineApi,
  type Handler,
  type JobContext,
  type JobHandler,
  type Reply,
  type Scope,
  type Seed,
  type SeedContext,
} from "./api.ts";
// Doors of your own
export type { Answer, Call } from "./call.ts";
// Time
export { type Clock, runningClock, virtualClock } from "./clock.ts";
// Credentials
export {
  type Credential,
  type CredentialState,
  type Credentials,
  type Issued,
  type SeededCredential,
  stateOf,
} from "./credentials.ts";
export { DocumentError, type DocumentProblem } from "./document/document-error.ts";
export { compileModel, type Model } from "./document/model.ts";
export type { Operation } from "./document/operation.ts";
export type { Fault, Faults, ScriptedFault } from "./faults.ts";
export { fromRequest, toResponse } from "./fetch.ts";
export type { LogEntry } from "./handle.ts";
export { CredentialError, type IssueOptions } from "./issue-options.ts";
// What happened, and what shall happen
export type { Decision, Journal, JournalEntry, JournalFilter } from "./journal.ts";
export { createMock, type Mock, type MockOptions, type Snapshot } from "./mock.ts";
export type { Random } from "./random.ts";
export { Refusal, type RefusalName, refusals, type Stage } from "./refusal.ts";
export { Secret } from "./secret.ts";
export type { Collection, Json, JsonRecord, Store, StoreDump } from "./store.ts";
export { type ClockEvent, type Duration, type Instant, toMilliseconds } from "./time.ts";
export type { Deliver } from "./webhooks.ts";
export type { World } from "./world.ts";
