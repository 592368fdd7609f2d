// Mocks
export { createMock, type Mock, type MockOptions, type Snapshot } from "./mock.ts";
export type { World } from "./world.ts";
export type { LogEntry } from "./handle.ts";

// Time
export { type Clock, runningClock, virtualClock } from "./clock.ts";
export { type ClockEvent, type Duration, type Instant, toMilliseconds } from "./time.ts";

// Credentials
export {
  type Credential,
  type Credentials,
  type CredentialState,
  type Issued,
  type SeededCredential,
  stateOf,
} from "./credentials.ts";
export { CredentialError, type IssueOptions } from "./issue-options.ts";
export { Secret } from "./secret.ts";

// What happened, and what shall happen
export type { Decision, Journal, JournalEntry, JournalFilter } from "./journal.ts";
export type { Fault, Faults, ScriptedFault } from "./faults.ts";
export { Refusal, type RefusalName, refusals, type Stage } from "./refusal.ts";

// APIs of your own
export {
  type Api,
  type Context,
  defineApi,
  type DeliveryResult,
  type Handler,
  type JobContext,
  type JobHandler,
  type Reply,
  type Scope,
  type Seed,
  type SeedContext,
} from "./api.ts";
export { DocumentError, type DocumentProblem } from "./document/document-error.ts";
export type { Operation } from "./document/operation.ts";
export type { Random } from "./random.ts";
export type { Collection, Json, JsonRecord, Store, StoreDump } from "./store.ts";
export type { Deliver } from "./webhooks.ts";

// Doors of your own
export type { Answer, Call } from "./call.ts";
export { fromRequest, toResponse } from "./fetch.ts";
export { compileModel, type Model } from "./document/model.ts";
