import type { JobContext, JobHandler } from "../../api.ts";
import { toTimestamp } from "../../time.ts";
import { type ChargeRecord, type PaymentRecord, records } from "./records.ts";

/** Takes the money. */
export const capture: JobHandler = {
  async finish(job) {
    const { amount } = paymentOf(job);
    const changes = { status: "CAPTURED", authorized_amount: amount, captured_amount: amount };
    await job.emit("charge.captured", { record: await changeCharge(job, changes) });
    return { updated_at: toTimestamp(job.now) };
  },
  finished: completeSession,
  fail: decline,
};

/** Holds the money, which is not captured. */
export const authorization: JobHandler = {
  async finish(job) {
    await changeCharge(job, { status: "AUTHORIZED", authorized_amount: paymentOf(job).amount });
    return { updated_at: toTimestamp(job.now) };
  },
  finished: completeSession,
  fail: decline,
};

async function decline(job: JobContext) {
  const exchanges = [{ type: "sale", outcome: "declined" }];
  await job.emit("charge.declined", { record: await changeCharge(job, { status: "DECLINED", exchanges }) });
  return { updated_at: toTimestamp(job.now) };
}

/** The session that a payment was made in is over when it is paid. */
async function completeSession(job: JobContext): Promise<void> {
  const { checkout_session_id, status, request_id, trace_id } = paymentOf(job);
  if (checkout_session_id === null || status === "REQUIRES_PAYMENT_METHOD") return;
  const updated_at = toTimestamp(job.now);
  const sessions = records(job, "checkout_sessions");
  const changes = { status: "COMPLETED", request_id, trace_id, updated_at };
  await job.emit("checkout_session.completed", { record: await sessions.update(checkout_session_id, changes) });
}

async function changeCharge(job: JobContext, changes: Partial<ChargeRecord>): Promise<ChargeRecord> {
  const [newest] = paymentOf(job).charges;
  return records(job, "charges").update(newest?.id ?? "", { ...changes, updated_at: toTimestamp(job.now) });
}

/** Both jobs stand on `payments` (x-job). */
function paymentOf({ record }: JobContext): PaymentRecord {
  return record as PaymentRecord;
}
