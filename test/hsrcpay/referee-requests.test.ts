import { document } from "@keystub/documents/hsrcpay";
import { compileModel } from "@keystub/mock";
import { hsrcpayExamples as examples } from "@keystub/mock/hsrcpay";
import { describe, expect, it } from "vitest";
import { type Case, openCourt } from "./court.ts";
import { sampleOf } from "./samples.ts";
import { variants } from "./variants.ts";
import { card, type OperationName, operationNames, type Parts } from "./world.ts";

const model = await compileModel(document);
const operationOf = (name: OperationName) => model.operations.find(({ id }) => id === name);
const withBody = operationNames.filter((name) => operationOf(name)?.requestBody);

/** Bodies with all members that they can have, where the sample that succeeds has fewer. */
const whole: Partial<Record<OperationName, unknown>> = {
  createApiKey: {
    name: "ledger sync",
    permissions: { "account:charge": ["read"] },
    expires_at: "2026-06-01T00:00:00Z",
    metadata: { team: "books" },
  },
  confirmPayment: {
    payment_method: card(examples.testCard),
    routing_strategy: "cheapest",
    payer_identity: { ip_address: "198.51.100.7", user_agent: "Firefox", ip_address_details: {} },
  },
};

describe("Prism and the mock turn down the same bodies", () => {
  it.for(withBody)("%s, with each member taken away or replaced", async (name) => {
    const { hear } = await openCourt();
    const differences: string[] = [];
    let refused = 0;
    for (const { what, body } of variants(whole[name] ?? sampleOf(name).body)) {
      const heard = await hear(name, { body });
      differences.push(...compare(what, heard));
      if (heard.response.status === 422) refused++;
    }
    expect(differences).toEqual([]);
    expect(refused).toBeGreaterThan(5);
  });

  it.for(withBody)("%s, with JSON that is none", async (name) => {
    const { hearText } = await openCourt();
    for (const text of ["{", "nope", '{"a":1,}']) {
      const heard = await hearText(name, text, "application/json");
      expect([heard.response.status, heard.refusal?.name]).toEqual([400, "malformed_body"]);
      expect(compare(text, heard)).toEqual([]);
    }
  });

  // HSRCPAY documents no 415, so Prism warns of the status; of the request it says the same.
  it.for(withBody)("415 for another media type: %s", async (name) => {
    const { hearText } = await openCourt();
    for (const mediaType of ["text/plain", "application/xml", "application/x-www-form-urlencoded"]) {
      const { response, request, answer } = await hearText(name, "name=books", mediaType);
      expect(response.status).toBe(415);
      expect(request).toEqual([expect.stringMatching(/^415 /)]);
      expect(answer).toEqual([expect.stringContaining("Unable to match the returned status code")]);
    }
  });
});

describe("Prism and the mock turn down the same parameters", () => {
  const cases = operationNames.flatMap((name) =>
    parametersOf(name).map((parameter) => [`${parameter.name} of ${name}`, name, parameter] as const),
  );

  it("there are parameters of every kind", () => {
    expect(new Set(cases.map(([, , parameter]) => parameter.in))).toEqual(new Set(["query", "path", "header"]));
  });

  it.for(cases)("%s", async ([, name, parameter]) => {
    const { hear } = await openCourt();
    const differences: string[] = [];
    for (const text of parameter.values) {
      differences.push(...compare(text, await hear(name, withParameter(name, parameter, text))));
    }
    expect(differences).toEqual([]);
  });

  // The one difference that is Prism's: it takes an empty query parameter for none at all (`!values` in its form.js).
  it.for(cases.filter(([, , { parsed }]) => parsed))("400 for an empty %s", async ([, name, parameter]) => {
    const { hear } = await openCourt();
    const { response, request, answer, refusal } = await hear(name, withParameter(name, parameter, ""));
    expect([response.status, refusal?.name, request, answer]).toEqual([400, "invalid_request", [], []]);
  });

  it.for(cases.filter(([, , { required }]) => required))("400 without the %s", async ([, name, parameter]) => {
    const { hear } = await openCourt();
    const { [parameter.name]: _, ...rest } = sampleOf(name)[parameter.in] ?? {};
    const heard = await hear(name, { [parameter.in]: rest });
    expect([heard.response.status, heard.request.length > 0]).toEqual([400, true]);
    expect(compare("none", heard)).toEqual([]);
  });
});

/**
 * What the account has to have, or the list of permissions: `customer_id`, `workspace_membership_id`, `permissions`. The document
 * can only say that they are texts, so a wrong one is a fault of the request that no schema shows. Nor can it say that one
 * query parameter needs another, as `sandbox_mode` does.
 */
const beyondSchemas =
  /^(customer_id|workspace_membership_id|permissions) in the body names no|^The query parameter prod_account_id is required/;

/** In words, where the two differ: over the request, or over our answer to it. */
function compare(what: string, { response, request, answer, refusal }: Case): string[] {
  const differences = answer.map((objection) => `${what}: our ${response.status} breaks the document: ${objection}`);
  const prism = request.length > 0;
  const mock = refusal?.stage === "validate" && !beyondSchemas.test(refusal.detail);
  if (prism !== mock)
    differences.push(
      `${what}: ${response.status} ${refusal?.detail ?? ""} but Prism says ${request.join("; ") || "nothing"}`,
    );
  return differences;
}

interface Parameter {
  readonly in: "query" | "path" | "header";
  readonly name: string;
  readonly required: boolean;
  /** Whether it is more than a text. */
  readonly parsed: boolean;
  /** On both sides of what the schema allows. */
  readonly values: readonly string[];
}

function parametersOf(name: OperationName): Parameter[] {
  return (operationOf(name)?.parameters ?? []).flatMap(({ in: where, name: parameter, required, schema: pointer }) => {
    if (where === "cookie") return [];
    const schema = schemaAt(pointer ?? "");
    const parsed = schema.type !== "string";
    return { in: where, name: parameter, required: required && where !== "path", parsed, values: valuesFor(schema) };
  });
}

function withParameter(name: OperationName, { in: part, name: parameter }: Parameter, text: string): Parts {
  return { [part]: { ...sampleOf(name)[part], [parameter]: text } };
}

function valuesFor({ type, minimum = 0, maximum = 0, maxLength = 600 }: ParameterSchema): string[] {
  if (type === "boolean") return ["true", "false", "TRUE", "1", "0", "yes"];
  if (type === "integer")
    return [...[minimum - 1, minimum, maximum, maximum + 1].map(String), "1.5", "ten", "1e", "0x1g"];
  return ["nobody", "no body", "?", "x".repeat(maxLength), "x".repeat(maxLength + 1)];
}

interface ParameterSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

function schemaAt(pointer: string): ParameterSchema {
  const tokens = pointer.split("/").slice(1);
  const schema = tokens.reduce<unknown>(
    (value, token) => (value as Record<string, unknown>)[token.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  ) as ParameterSchema; // the document is bundled, and the engine has followed the same pointer
  return schema.$ref ? schemaAt(schema.$ref.slice(1)) : schema;
}
