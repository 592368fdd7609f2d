import type { Random } from "../../../random.ts";
import type { Schemas } from "../records.ts";
import { type Check, checks, hiddenChecks } from "./checks.ts";

/** Checks the whole estate. What cannot be seen is not verified, which is no pass. */
export function checkLandingZone(
  subscriptions: readonly Schemas["Subscription"][],
  random: Random,
): Schemas["LandingZoneCheck"][] {
  const subscription = subscriptions[0]?.subscriptionId ?? null;
  const seen = checks.map((check) => {
    const { id, area, title } = check;
    const state = random.pick(likelyStates);
    return { id, area, title, state, evidence: toEvidence(check, state, subscription) };
  });
  return [...seen, ...hiddenChecks.map((check) => ({ ...check, state: "NotVerified" as const, evidence: [] }))];
}

/** Repeated by how often they occur: most of an estate that is reviewed at all is in order. */
const likelyStates: readonly Schemas["LandingZoneState"][] = [
  "Passed",
  "Passed",
  "Passed",
  "Failed",
  "Partial",
  "Partial",
];

/** `Partial` was seen both ways. */
function toEvidence(
  { type, good, bad }: Check,
  state: Schemas["LandingZoneState"],
  subscription: string | null,
): Schemas["Evidence"][] {
  const observations = [...(state === "Failed" ? [] : [good]), ...(state === "Passed" ? [] : [bad])];
  const isAbove = type.startsWith("Microsoft.Management/");
  const [provider = "", kind = ""] = type.split("/");
  return observations.map((observation, place) => ({
    resourceId: isAbove
      ? `/providers/${type}/${place === 0 ? "platform" : "workloads"}`
      : `/subscriptions/${subscription}/resourceGroups/platform/providers/${provider}/${kind}/${kind}-${place + 1}`,
    resourceType: type,
    subscriptionId: isAbove ? null : subscription,
    observation,
  }));
}
