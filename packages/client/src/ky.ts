// The two parts of ky that an attempt needs. Its package exports only the whole: 9 kB (gzip) of options, hooks and retries
// that would never run here, since openapi-fetch makes the requests and retry-policy.ts says what is repeated.
export { default as isRawNetworkError } from "../../../node_modules/ky/distribution/utils/is-network-error.js";
export { default as sendInTime } from "../../../node_modules/ky/distribution/utils/timeout.js";
