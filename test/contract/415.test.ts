import { describe, expect, it } from "vitest";
import { describeDoors } from "../doors.ts";
import { read, withKey } from "./caller.ts";

const body = JSON.stringify({ keyword: "towing" });

describeDoors((open) => {
  describe("415", () => {
    it("for a body that does not say it is JSON, naming what is accepted", async () => {
      const world = await open();
      const { headers } = await withKey(world);
      for (const type of ["text/plain", "application/xml", "application/x-www-form-urlencoded", "text/json", "json"]) {
        const init = { method: "POST", headers: { ...headers, "Content-Type": type }, body };
        const answer = await read(await world.fetch("/public/ideaclouds", init));
        expect.soft(answer, type).toMatchObject({ status: 415, body: { error: { code: "unsupported_media_type" } } });
        expect.soft(answer.headers.get("accept"), type).toBe("application/json");
      }
    });

    it("also for a body without any content type", async () => {
      const world = await open();
      const { headers } = await withKey(world);
      // Bytes, since fetch adds a type of its own to text.
      const init = { method: "POST", headers, body: new TextEncoder().encode(body) };
      expect((await world.fetch("/public/ideaclouds", init)).status).toBe(415);
    });

    it("is not said of JSON with parameters, in capitals, or of a body that may be missing and is", async () => {
      const world = await open();
      const { headers } = await withKey(world);
      for (const type of ["application/json; charset=utf-8", "Application/JSON", "application/json;charset=UTF-8"]) {
        const init = { method: "POST", headers: { ...headers, "Content-Type": type }, body };
        expect.soft((await world.fetch("/public/ideaclouds", init)).status, type).toBe(202);
      }
      const path = "/public/content/0180d5e1-945c-407b-8118-9866d29e6868/content-tools";
      expect((await world.fetch(path, { method: "POST", headers })).status).toBe(202);
    });
  });

  describe("413", () => {
    it("for a body of more than a mebibyte", async () => {
      const world = await open();
      const { headers } = await withKey(world);
      const post = async (size: number) => {
        const init = {
          method: "POST",
          headers: { ...headers, "Content-Type": "application/json" },
          body: "x".repeat(size),
        };
        return (await read(await world.fetch("/public/ideaclouds", init))).status;
      };
      expect([await post(1_048_577), await post(1_048_576)]).toEqual([413, 400]);
    });
  });
});
