import { describe, expect, it } from "vitest";
import { permissions, readPermissionMap } from "./permissions.ts";

describe("a permission map", () => {
  it.each([
    [{}, []],
    [{ account: [] }, []],
    [{ account: ["account:charge:read"] }, ["account:charge:read"]],
    [{ "account:charge": ["read"] }, ["account:charge:read"]],
    [{ account: ["charge:read"] }, ["account:charge:read"]],
    [{ whatever: ["account:charge:read"] }, ["account:charge:read"]],
    [{ account: ["account:read"] }, ["account:account:read"]],
    [{ "account:webhook": ["*"] }, ["account:webhook:create", "account:webhook:read"]],
    [{ "account:charge": ["read", "account:charge:read"], account: ["charge:read"] }, ["account:charge:read"]],
    [{ account: ["*"] }, permissions],
  ] as [Record<string, string[]>, string[]][])("%j gives %j", (map, granted) => {
    expect(readPermissionMap(map)).toEqual({ granted, unknown: [] });
  });

  it.each([
    [{ account: ["fly"] }, "account:fly"],
    [{ account: ["account:fly:read"] }, "account:fly:read"],
    [{ fly: ["*"] }, "fly:*"],
    [{ "account:char": ["*"] }, "account:char:*"],
    [{ "": ["*"] }, ":*"],
  ])("%j names nothing that there is: %s", (map, unknown) => {
    expect(readPermissionMap(map as Record<string, string[]>)).toEqual({ granted: [], unknown: [unknown] });
  });
});
