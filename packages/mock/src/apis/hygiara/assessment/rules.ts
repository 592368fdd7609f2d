import type { Schemas } from "../records.ts";

/** A Well-Architected rule, and how a resource looks that breaks it. */
export interface Rule {
  readonly id: string;
  readonly severity: Schemas["Severity"];
  /** Type and usual name of such a resource. */
  readonly resource: readonly [type: string, name: string];
  readonly title: string;
  readonly observation: string;
  readonly recommendation: string;
}

const storage = "Microsoft.Storage/storageAccounts";
const vault = "Microsoft.KeyVault/vaults";
const machine = "Microsoft.Compute/virtualMachines";
const disk = "Microsoft.Compute/disks";
const site = "Microsoft.Web/sites";
const plan = "Microsoft.Web/serverfarms";
const sql = "Microsoft.Sql/servers/databases";
const cluster = "Microsoft.ContainerService/managedClusters";
const securityGroup = "Microsoft.Network/networkSecurityGroups";
const address = "Microsoft.Network/publicIPAddresses";
const gateway = "Microsoft.Network/applicationGateways";
const workspace = "Microsoft.OperationalInsights/workspaces";
const cache = "Microsoft.Cache/redis";

/** The rules of each pillar. */
export const rules: Readonly<Record<Schemas["Pillar"], readonly Rule[]>> = {
  security: [
    {
      id: "storage-public-access",
      severity: "critical",
      resource: [storage, "media"],
      title: "A storage account lets anybody read its blobs",
      observation: "allowBlobPublicAccess is true.",
      recommendation: "Turn off anonymous access for the account and share blobs by signed links.",
    },
    {
      id: "network-management-ports-open",
      severity: "critical",
      resource: [securityGroup, "nsg-jump"],
      title: "Management ports are open to the internet",
      observation: "A rule allows TCP 3389 from any source.",
      recommendation: "Remove the rule and reach machines through Azure Bastion or just-in-time access.",
    },
    {
      id: "keyvault-purge-protection",
      severity: "high",
      resource: [vault, "kv"],
      title: "A key vault can be purged",
      observation: "enablePurgeProtection is not set.",
      recommendation: "Turn on purge protection, so that deleted secrets can be brought back.",
    },
    {
      id: "sql-public-network",
      severity: "high",
      resource: [sql, "sql/orders"],
      title: "A database server takes connections from public networks",
      observation: "publicNetworkAccess is Enabled.",
      recommendation: "Turn off public access and connect through a private endpoint.",
    },
    {
      id: "appservice-minimum-tls",
      severity: "medium",
      resource: [site, "web"],
      title: "A web app accepts old TLS versions",
      observation: "minTlsVersion is 1.0.",
      recommendation: "Require TLS 1.2 or newer.",
    },
    {
      id: "appservice-managed-identity",
      severity: "medium",
      resource: [site, "api"],
      title: "A web app signs in with a stored secret",
      observation: "No managed identity is assigned; a connection string holds a password.",
      recommendation: "Assign a managed identity and grant it access instead.",
    },
    {
      id: "storage-shared-key",
      severity: "low",
      resource: [storage, "logs"],
      title: "A storage account accepts account keys",
      observation: "allowSharedKeyAccess is true.",
      recommendation: "Move callers to Microsoft Entra ID and turn off shared keys.",
    },
  ],
  reliability: [
    {
      id: "sql-zone-redundancy",
      severity: "high",
      resource: [sql, "sql/orders"],
      title: "A production database lives in one zone",
      observation: "zoneRedundant is false.",
      recommendation: "Make the database zone-redundant.",
    },
    {
      id: "vm-without-backup",
      severity: "high",
      resource: [machine, "vm-erp"],
      title: "A virtual machine is not backed up",
      observation: "No recovery services vault protects it.",
      recommendation: "Protect the machine with a backup policy and test a restore.",
    },
    {
      id: "appservice-single-instance",
      severity: "medium",
      resource: [plan, "plan-web"],
      title: "A web app runs on a single instance",
      observation: "The plan has a capacity of 1.",
      recommendation: "Run at least two instances, spread over zones.",
    },
    {
      id: "aks-system-pool-zones",
      severity: "medium",
      resource: [cluster, "aks"],
      title: "A cluster's system pool stands in one zone",
      observation: "availabilityZones is empty for the pool system.",
      recommendation: "Recreate the pool over three zones.",
    },
    {
      id: "storage-locally-redundant",
      severity: "medium",
      resource: [storage, "archive"],
      title: "Data that cannot be made again is stored in one place",
      observation: "The SKU is Standard_LRS.",
      recommendation: "Change the account to zone-redundant or geo-redundant storage.",
    },
    {
      id: "appservice-health-check",
      severity: "low",
      resource: [site, "web"],
      title: "Nothing checks whether a web app is healthy",
      observation: "healthCheckPath is not set.",
      recommendation: "Give the app a health check path, so that broken instances are taken out.",
    },
  ],
  costOptimization: [
    {
      id: "disk-unattached",
      severity: "medium",
      resource: [disk, "disk-old"],
      title: "A managed disk belongs to no machine",
      observation: "diskState is Unattached for more than 30 days.",
      recommendation: "Take a snapshot if the data matters, and delete the disk.",
    },
    {
      id: "vm-oversized",
      severity: "medium",
      resource: [machine, "vm-batch"],
      title: "A virtual machine is far too large",
      observation: "The processor was used 4 percent on average for two weeks.",
      recommendation: "Resize the machine, or run the work on a schedule.",
    },
    {
      id: "vm-without-reservation",
      severity: "medium",
      resource: [machine, "vm-erp"],
      title: "A machine that always runs is paid by the hour",
      observation: "It ran 720 of 720 hours without a reservation.",
      recommendation: "Reserve the instance for a year, or buy a savings plan.",
    },
    {
      id: "publicip-unused",
      severity: "low",
      resource: [address, "pip-old"],
      title: "A public address is not used",
      observation: "ipConfiguration is empty.",
      recommendation: "Release the address.",
    },
    {
      id: "workspace-retention",
      severity: "low",
      resource: [workspace, "log-dev"],
      title: "Logs of development are kept for two years",
      observation: "retentionInDays is 730.",
      recommendation: "Keep them for 30 days.",
    },
  ],
  operationalExcellence: [
    {
      id: "diagnostics-missing",
      severity: "high",
      resource: [vault, "kv"],
      title: "Nobody can tell who has read secrets",
      observation: "There is no diagnostic setting.",
      recommendation: "Send audit logs to the central workspace.",
    },
    {
      id: "alerts-missing",
      severity: "medium",
      resource: [gateway, "agw"],
      title: "Nothing raises an alarm when a gateway fails",
      observation: "No alert rule is about this gateway.",
      recommendation: "Add alerts for unhealthy back ends and failed requests.",
    },
    {
      id: "tags-missing",
      severity: "low",
      resource: [site, "fn-import"],
      title: "A resource does not say whose it is",
      observation: "The tags owner and cost-center are missing.",
      recommendation: "Require the tags by policy.",
    },
    {
      id: "locks-missing",
      severity: "low",
      resource: [sql, "sql/orders"],
      title: "A production database can be deleted by mistake",
      observation: "No lock protects it.",
      recommendation: "Add a delete lock.",
    },
    {
      id: "appservice-slots",
      severity: "low",
      resource: [site, "web"],
      title: "A web app is deployed straight into production",
      observation: "There is no deployment slot.",
      recommendation: "Deploy to a staging slot and swap.",
    },
  ],
  performanceEfficiency: [
    {
      id: "sql-cpu-saturated",
      severity: "high",
      resource: [sql, "sql/orders"],
      title: "A database is at its limit",
      observation: "The processor was used more than 90 percent on 9 of 14 days.",
      recommendation: "Tune the heaviest queries, or raise the service tier.",
    },
    {
      id: "plan-without-autoscale",
      severity: "medium",
      resource: [plan, "plan-web"],
      title: "A plan does not follow the load",
      observation: "No autoscale setting is about this plan.",
      recommendation: "Scale out on processor use and queue length.",
    },
    {
      id: "cache-basic-tier",
      severity: "medium",
      resource: [cache, "redis"],
      title: "A cache in use has the basic tier",
      observation: "The SKU is Basic C1.",
      recommendation: "Use the standard tier or better.",
    },
    {
      id: "vm-network-acceleration",
      severity: "low",
      resource: [machine, "vm-batch"],
      title: "A machine does not use accelerated networking",
      observation: "enableAcceleratedNetworking is false.",
      recommendation: "Turn it on; the size supports it.",
    },
    {
      id: "disk-standard-hdd",
      severity: "low",
      resource: [disk, "disk-data"],
      title: "A busy machine reads from a slow disk",
      observation: "The SKU is Standard_LRS.",
      recommendation: "Move the data to a premium disk.",
    },
  ],
};
