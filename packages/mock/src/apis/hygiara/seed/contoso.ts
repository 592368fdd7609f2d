import { hygiaraExamples as examples } from "../examples.ts";
import type { OrganizationData, ReviewData } from "./organization-data.ts";

const { users } = examples;
const retail = examples.project;
const data = "5fa13570-b94d-4a37-851b-92050b862cba";
const payments = "a83bd5ce-ff7c-469c-b057-19052ff54ed8";
const workplace = "5770e30c-41f0-473e-9a6d-0b4f40bd0ba4";
const both = ["Resource", "LandingZone"] as const;

/** The same review, week after week. */
function weekly(ages: readonly number[], review: Omit<ReviewData, "age">): ReviewData[] {
  return ages.map((age) => ({ ...review, age }));
}

/** The first organization: five projects, three ways into two Azure tenants, four months of reviews. */
export const contoso: OrganizationData = {
  id: examples.organization,
  subscriptions: [
    { subscriptionId: examples.subscription, displayName: "Retail production", state: "Enabled" },
    { subscriptionId: examples.otherSubscription, displayName: "Retail staging", state: "Enabled" },
    { subscriptionId: "47a0345e-93ea-4f46-a9d3-b86005299de5", displayName: "Retail sandbox", state: "Disabled" },
    { subscriptionId: "5dcbfe29-a916-4928-be1c-ed04c5ee0ffd", displayName: "Payments production", state: "Enabled" },
    { subscriptionId: "941530de-998d-440c-8f3c-9127918646b4", displayName: "Platform connectivity", state: "Enabled" },
    { subscriptionId: "9c5db8a0-5f8b-4721-9a5f-52e08c4f5e4b", displayName: "Platform management", state: "Enabled" },
    { subscriptionId: examples.subscriptionElsewhere, displayName: "Data lake production", state: "Enabled" },
    { subscriptionId: "708fb2f1-e5a0-4434-80e6-b90adff78795", displayName: "Data lake development", state: "Warned" },
    { subscriptionId: "a5234dca-9b84-4420-81f3-24508ad02ccf", displayName: "Virtual desktops", state: "Enabled" },
  ],
  connections: [
    {
      id: examples.connection,
      friendlyName: "Contoso production",
      tenantId: examples.azureTenant,
      clientId: "34b8e6f0-a19d-4c72-b6e5-f80d2c9a7153",
      continuousScanning: true,
      wafRuleSetId: null,
      age: 120,
      sees: [
        "Retail production",
        "Retail staging",
        "Retail sandbox",
        "Payments production",
        "Platform connectivity",
        "Platform management",
      ],
    },
    {
      id: "a3a3e77d-6bd1-4a89-b528-a001b3984b72",
      friendlyName: "Contoso data",
      tenantId: examples.azureTenant,
      clientId: "e3fde0bb-0359-42da-96f2-181d409c680a",
      continuousScanning: false,
      wafRuleSetId: null,
      age: 75,
      sees: ["Data lake production", "Data lake development", "Platform management"],
    },
    {
      id: "b38805be-649c-4c16-8809-5116a1bc8d43",
      friendlyName: "Contoso workplace",
      tenantId: "dd1de69c-450a-4ead-bf86-dfc53b974920",
      clientId: "45335624-9818-4d76-a36d-3c948f1ed1aa",
      continuousScanning: false,
      wafRuleSetId: "waf-small-estate",
      age: 41,
      sees: ["Virtual desktops"],
    },
  ],
  projects: [
    { id: retail, name: "Contoso Retail", description: "The web shop and its stores, two subscriptions.", age: 120 },
    { id: payments, name: "Contoso Payments", description: "Card payments; audited twice a year.", age: 96 },
    { id: data, name: "Contoso Data Platform", description: "The data lake and what feeds it.", age: 74 },
    { id: workplace, name: "Contoso Workplace", description: null, age: 40 },
    { id: examples.emptyProject, name: "Contoso Logistics", description: null, age: 3 },
  ],
  templates: [
    {
      id: examples.template,
      projectId: retail,
      name: "Whole estate",
      connectionId: examples.connection,
      assessments: [...both],
    },
    {
      id: examples.otherTemplate,
      projectId: retail,
      name: "Web shop",
      connectionId: examples.connection,
      assessments: ["Resource"],
    },
    {
      id: "cea976c2-35e9-4eed-997b-eb104067849f",
      projectId: data,
      name: "Data lake",
      connectionId: "a3a3e77d-6bd1-4a89-b528-a001b3984b72",
      assessments: ["Resource"],
    },
  ],
  schedules: [
    {
      id: examples.schedule,
      projectId: retail,
      name: "monthly posture",
      templateId: examples.template,
      cadence: "Monthly",
      lastError: null,
    },
    {
      id: examples.failedSchedule,
      projectId: retail,
      name: "weekly security check",
      templateId: examples.otherTemplate,
      cadence: "Weekly",
      lastError: "The service principal's secret has expired.",
    },
    {
      id: "ebf5424f-8336-488d-90e0-d4fea973796e",
      projectId: data,
      name: "quarterly report",
      templateId: "cea976c2-35e9-4eed-997b-eb104067849f",
      cadence: "Quarterly",
      lastError: null,
    },
  ],
  reviews: [
    ...weekly([112, 105, 98, 91, 84], { projectId: retail, scope: ["Retail production"], queuedBy: users.member }),
    ...weekly([95, 60], {
      projectId: payments,
      scope: ["Payments production"],
      queuedBy: users.admin,
      assessments: both,
    }),
    ...weekly([70, 63, 56, 49], {
      projectId: data,
      scope: ["Data lake development", "Data lake production"],
      queuedBy: users.member,
    }),
    {
      projectId: data,
      age: 44,
      scope: ["Data lake production"],
      queuedBy: users.member,
      status: "Failed",
      failureReason: "The service principal's secret has expired.",
    },
    ...weekly([39, 32, 25], { projectId: workplace, scope: ["Virtual desktops"], queuedBy: users.admin }),
    ...weekly([30, 23, 16], {
      projectId: retail,
      scope: ["Retail production", "Retail staging"],
      queuedBy: users.owner,
    }),
    {
      projectId: payments,
      age: 21,
      scope: ["Payments production"],
      queuedBy: users.admin,
      authentication: "AccessToken",
    },
    {
      id: examples.cancelledReview,
      projectId: data,
      age: 18,
      scope: ["Data lake production"],
      queuedBy: users.member,
      status: "Cancelled",
    },
    {
      id: examples.resourceReview,
      projectId: data,
      age: 14,
      scope: ["Data lake development", "Data lake production"],
      queuedBy: users.member,
    },
    {
      id: examples.completedReview,
      projectId: retail,
      age: 9,
      scope: ["Retail production"],
      queuedBy: users.owner,
      assessments: both,
      reports: [examples.report, examples.landingZoneReport],
    },
    {
      id: examples.failedReview,
      projectId: retail,
      age: 6,
      scope: ["Retail production"],
      queuedBy: users.owner,
      authentication: "AccessToken",
      assessments: both,
      status: "Failed",
      failureReason: "Azure Resource Manager answered 403 for every resource group.",
    },
    {
      id: examples.unreportedReview,
      projectId: payments,
      age: 1,
      scope: ["Payments production"],
      queuedBy: users.admin,
      reports: [examples.unreadyReport],
      unreported: true,
    },
    {
      id: examples.runningReview,
      projectId: retail,
      age: 0.3,
      scope: ["Retail staging"],
      queuedBy: users.owner,
      status: "Running",
    },
    {
      id: examples.queuedReview,
      projectId: data,
      age: 0.2,
      scope: ["Data lake production"],
      queuedBy: users.member,
      status: "Queued",
    },
    {
      id: examples.pendingReview,
      projectId: workplace,
      age: 0.1,
      scope: ["Virtual desktops"],
      queuedBy: users.admin,
      status: "Pending",
    },
  ],
};
