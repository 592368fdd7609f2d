import { hygiaraExamples as examples } from "../examples.ts";
import type { OrganizationData } from "./organization-data.ts";

/** A second, small organization, to show that a key of the first sees nothing of it. */
export const fabrikam: OrganizationData = {
  id: examples.otherOrganization,
  subscriptions: [
    { subscriptionId: "ee943c63-316f-493f-9568-6ce1a0be15af", displayName: "Fabrikam plants", state: "Enabled" },
  ],
  connections: [
    {
      id: examples.otherOrganizationConnection,
      friendlyName: "Fabrikam",
      tenantId: "87026c8b-9e41-4d75-a372-c8a00c7f795a",
      clientId: "6998e330-4895-4432-948e-17fde5125e0a",
      continuousScanning: true,
      wafRuleSetId: null,
      age: 50,
      sees: ["Fabrikam plants"],
    },
  ],
  projects: [{ id: examples.otherOrganizationProject, name: "Fabrikam Plants", description: null, age: 50 }],
  templates: [],
  schedules: [],
  reviews: [
    {
      id: examples.otherOrganizationReview,
      projectId: examples.otherOrganizationProject,
      age: 12,
      scope: ["Fabrikam plants"],
      queuedBy: "user-77a0d3c5",
      reports: [examples.otherOrganizationReport],
    },
  ],
};
