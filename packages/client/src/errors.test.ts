import { expect, test, vi } from "vitest";
import {
  ApiError,
  type ApiErrorFacts,
  isApiError,
  KeystubError,
  NotFoundError,
  RateLimitError,
  TimeoutError,
} from "./errors.ts";

const facts: ApiErrorFacts = {
  operation: "books.get",
  attempts: 2,
  status: 404,
  code: "not_found",
  serverCode: "not_found",
  message: "books.get: 404",
  requestId: "req_1",
  details: undefined,
  body: undefined,
  requiredScopes: [],
  retryAfterMs: undefined,
};

test("the hierarchy is told with instanceof", () => {
  const error = new NotFoundError(facts);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(KeystubError);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).not.toBeInstanceOf(RateLimitError);
  expect(error).not.toBeInstanceOf(TimeoutError);
  expect(new Error("x")).not.toBeInstanceOf(KeystubError);
});

test("two copies of the package, as with ESM beside CommonJS, recognise each other's errors", async () => {
  vi.resetModules();
  const copy = await import("./errors.ts");
  expect(copy.NotFoundError).not.toBe(NotFoundError);
  const error = new copy.NotFoundError(facts);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).not.toBeInstanceOf(RateLimitError);
  expect(isApiError(error, "books.get")).toBe(true);
});

test("a class derived from ours takes in its own instances only", () => {
  class ShopError extends ApiError {}
  expect(new ShopError(facts)).toBeInstanceOf(ShopError);
  expect(new ShopError(facts)).toBeInstanceOf(ApiError);
  expect(new ApiError(facts)).not.toBeInstanceOf(ShopError);
});

test("isApiError tells the operation", () => {
  expect(isApiError(new NotFoundError(facts))).toBe(true);
  expect(isApiError(new NotFoundError(facts), "books.get")).toBe(true);
  expect(isApiError(new NotFoundError(facts), "books.list")).toBe(false);
  expect(isApiError(new Error("x"), "books.get")).toBe(false);
  expect(isApiError(null)).toBe(false);
});

test("JSON has the name and the message, which an Error otherwise loses", () => {
  expect(JSON.parse(JSON.stringify(new NotFoundError(facts)))).toEqual({
    name: "NotFoundError",
    message: "books.get: 404",
    code: "not_found",
    serverCode: "not_found",
    operation: "books.get",
    attempts: 2,
    status: 404,
    requestId: "req_1",
    requiredScopes: [],
  });
});

test("the stack begins with the name of the class", () => {
  expect(new NotFoundError(facts).stack).toMatch(/^NotFoundError: books.get: 404\n/);
});
