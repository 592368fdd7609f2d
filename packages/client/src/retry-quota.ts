/** What all calls of a client may spend on retries together, so that an outage does not triple the traffic. */
export interface RetryQuota {
  /** Whether one more retry may be made; if so, it is paid for. */
  take(): boolean;
  /** A call came through: its last retry is paid back, or a little more is earned. */
  earn(retried: boolean): void;
}

/** The token bucket of the AWS SDKs: 500 tokens, 5 for each retry. */
export function createRetryQuota(): RetryQuota {
  let tokens = capacity;
  return {
    take() {
      if (tokens < price) return false;
      tokens -= price;
      return true;
    },
    earn(retried) {
      tokens = Math.min(capacity, tokens + (retried ? price : 1));
    },
  };
}

const capacity = 500;
const price = 5;
