/**
 * Ids of seeded records that never change, whatever the seed and the clock; tests and READMEs may name them.
 *
 * A key or session of a person takes `{ user, tenant }` of the same line of `users`: `credentials.issue(dana)`,
 * `credentials.signIn(dana)`. The keys that every world begins with are nobody's: they may do what their own scopes say
 * and stand in for the first user of their tenant, Dana, where a call is about somebody's own things.
 */
export const hatzExamples = {
  /** Larkspur Dental, the tenant of the seeded keys: 812.5 of 2000 credits are used this month. */
  tenant: "tenant_k4Tz81",
  /** Fenwick Freight, which has used more than its 1000 credits, and has disabled `disabledModel`. */
  otherTenant: "tenant_p7Rw20",
  /** Cobalt Ridge IT, the MSP. Its people belong to it; for /admin/tenants it is none of its tenants. */
  msp: "tenant_m0Cb1R",

  users: {
    /** Client Admin of Larkspur. */
    dana: { user: "user_7Qm2xP", tenant: "tenant_k4Tz81" },
    /** Front desk, a custom role with a cap: 272.25 of 300 credits are used. */
    luis: { user: "user_c05VhR", tenant: "tenant_k4Tz81" },
    /** General User. */
    mei: { user: "user_Ba7n0L", tenant: "tenant_k4Tz81" },
    /** Chat Only. */
    omar: { user: "user_x2Yq8D", tenant: "tenant_k4Tz81" },
    /** Workshop User. */
    ines: { user: "user_4WkT9s", tenant: "tenant_k4Tz81" },
    /** Usage viewer, a custom role that has View Usage & Limits but not View User Roles. */
    tariq: { user: "user_Lm61Ue", tenant: "tenant_k4Tz81" },
    /** Compliance officer, a custom role. */
    nadia: { user: "user_0CoF5z", tenant: "tenant_k4Tz81" },
    /** A General User who is disabled. */
    viktor: { user: "user_dS8b3K", tenant: "tenant_k4Tz81" },
    /** Client Admin of Fenwick. */
    harper: { user: "user_F3wAq1", tenant: "tenant_p7Rw20" },
    /** Primary Admin of the MSP. */
    robin: { user: "user_mSp01A", tenant: "tenant_m0Cb1R" },
    /** Billing Manager of the MSP. */
    jude: { user: "user_mSp03B", tenant: "tenant_m0Cb1R" },
    /** Helpdesk of the MSP; View Own Tenant Usage is all it sees of usage. */
    sasha: { user: "user_mSp04H", tenant: "tenant_m0Cb1R" },
  },

  roles: {
    clientAdmin: "role_a81Lk0",
    generalUser: "role_g52Uq7",
    frontDesk: "role_Zp03Le",
    /** A custom role of the MSP. */
    auditor: "role_Ad77t0",
    /** A custom role of Fenwick. */
    dispatcher: "role_Ds10Qx",
  },

  /** Dana's app with one required input, `ticket`. */
  app: "4b0e7d52-91c6-4f3a-8d27-e05b6a1c9f38",
  /** Dana's workflow with one required input, `report`, which is a file. */
  workflow: "90d1f3ba-57e4-4c62-a80b-3f6c2e9d7415",
  /** Luis's app. */
  otherUserApp: "a5d2f8c1-63b7-4e09-9c14-d7e80b2f5a36",
  communityApp: "f60b3d8e-29c1-4a75-8e4f-c7d9012ab563",
  privateWorkflow: "8c27e5f4-b09d-4136-a5f8-04e1d7c96b2a",
  /** Dana's agent. */
  agent: "2e6b9a07-d843-4f15-b9c0-71a5e8d3f264",

  /** Dana's file that can be used. */
  file: "e27a90c4-6b1f-4d38-95e2-08c7f3d1ab64",
  /** Dana's file of a stalled upload: it stays `processing`. */
  processingFile: "3a94d7e1-c06b-4582-b7f9-1e5d80a2c6f3",
  failedFile: "b81f4c20-9e67-4d5a-83f2-6c0da7e51984",
  /** Luis's file. */
  otherUserFile: "58e3b7d9-14fa-4c06-b2d8-905ac6f1e73d",

  completedJob: "c83d6f19-2a57-4e80-b1f4-7d9026e5a3bc",
  /** Stopped half-way, when credits had run out. */
  failedJob: "05b9e7c4-f13d-4268-a97e-62d0c8f4b1a5",

  model: "gpt-4o",
  /** Costs most, and is the first to be refused. */
  premiumModel: "claude-opus-4",
  /** In Fenwick. */
  disabledModel: "gemini-2.5-flash",
} as const;
