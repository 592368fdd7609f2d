/** A check of the Landing Zone assessment, and what is seen where it passes and where it fails. */
export interface Check {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly type: string;
  readonly good: string;
  readonly bad: string;
}

const group = "Microsoft.Management/managementGroups";

/** What a Reader can see. */
export const checks: readonly Check[] = [
  {
    id: "lz-organization-hierarchy",
    area: "Resource organization",
    title: "Subscriptions lie below management groups",
    type: group,
    good: "Holds every subscription in scope.",
    bad: "Subscriptions lie directly below the root.",
  },
  {
    id: "lz-organization-naming",
    area: "Resource organization",
    title: "Resource groups follow a naming convention",
    type: "Microsoft.Resources/resourceGroups",
    good: "Named after workload, environment and region.",
    bad: "Named after a person.",
  },
  {
    id: "lz-governance-policies",
    area: "Governance",
    title: "Policies are assigned to management groups",
    type: group,
    good: "14 policy assignments.",
    bad: "No policy assignments.",
  },
  {
    id: "lz-governance-locations",
    area: "Governance",
    title: "Only approved regions are used",
    type: "Microsoft.Authorization/policyAssignments",
    good: "Denies every other region.",
    bad: "Audits other regions, but lets them pass.",
  },
  {
    id: "lz-governance-budgets",
    area: "Governance",
    title: "Every subscription has a budget",
    type: "Microsoft.Consumption/budgets",
    good: "Warns at 80 percent.",
    bad: "Has no recipients.",
  },
  {
    id: "lz-network-hub",
    area: "Network topology and connectivity",
    title: "Workloads reach each other through a hub",
    type: "Microsoft.Network/virtualNetworks",
    good: "Peered with three networks.",
    bad: "Peered with no hub.",
  },
  {
    id: "lz-network-firewall",
    area: "Network topology and connectivity",
    title: "Traffic to the internet passes a firewall",
    type: "Microsoft.Network/routeTables",
    good: "The default route leads to the firewall.",
    bad: "The default route leads to the internet.",
  },
  {
    id: "lz-network-private-dns",
    area: "Network topology and connectivity",
    title: "Private endpoints are resolved centrally",
    type: "Microsoft.Network/privateDnsZones",
    good: "Linked to the hub.",
    bad: "Linked to a single workload.",
  },
  {
    id: "lz-management-logs",
    area: "Management",
    title: "Activity logs go to one workspace",
    type: "Microsoft.OperationalInsights/workspaces",
    good: "Gets the activity log.",
    bad: "Gets no activity log.",
  },
  {
    id: "lz-management-updates",
    area: "Management",
    title: "Machines are patched on a schedule",
    type: "Microsoft.Maintenance/maintenanceConfigurations",
    good: "Runs every week.",
    bad: "Is assigned to no machine.",
  },
  {
    id: "lz-security-defender",
    area: "Security",
    title: "Defender for Cloud protects every subscription",
    type: "Microsoft.Security/pricings",
    good: "All plans are on.",
    bad: "The plan for servers is off.",
  },
  {
    id: "lz-security-contacts",
    area: "Security",
    title: "Somebody is told about security alerts",
    type: "Microsoft.Security/securityContacts",
    good: "Two addresses are notified.",
    bad: "No address is set.",
  },
  {
    id: "lz-automation-templates",
    area: "Platform automation",
    title: "The platform is deployed from templates",
    type: "Microsoft.Resources/deployments",
    good: "Deployed by a pipeline.",
    bad: "Last changed by hand.",
  },
];

/** What only the directory could tell, which a Reader of subscriptions cannot look into. */
export const hiddenChecks: readonly Pick<Check, "id" | "area" | "title">[] = [
  {
    id: "lz-identity-break-glass",
    area: "Identity and access management",
    title: "There are emergency access accounts",
  },
  {
    id: "lz-identity-privileged",
    area: "Identity and access management",
    title: "Privileged roles are activated for a time only",
  },
];
