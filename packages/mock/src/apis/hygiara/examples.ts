/** Ids of seeded records that never change, whatever the seed and the clock; tests and READMEs may name them. */
export const hygiaraExamples = {
  /** Contoso, the organization of the seeded keys. */
  organization: "51314945-6f2e-4ee1-84d2-86bb300e21b7",
  /** Who works there: sign in as one of them with the preset of the same name. */
  users: { owner: "user-3f9c2a61", admin: "user-b81e07d4", member: "user-5c27e9f0", viewer: "user-e04d7a18" },

  project: "5b0e8f6a-27d1-4c39-9e84-6a1d0f3b7c52",
  /** Without reviews so far. */
  emptyProject: "c2a94d17-6f58-4b0e-8d3a-91e7b5c6f024",
  /** Of `project`, as is `otherTemplate`. */
  template: "19c5e8d0-b47f-4a23-8e61-0d7f3b9a2c54",
  otherTemplate: "80f2a6b7-3d1e-4c98-a5f0-c64e9b7d0213",
  schedule: "a7d30f52-e914-4c6b-92b8-5f0e1c8d7a46",
  /** Its last run has failed. */
  failedSchedule: "d61b9e03-7c2a-4f85-b0d4-e83a5f1c6972",

  connection: "8d41f7c3-0e92-4a6b-b5d8-3c7f1a2e9b60",
  /** The Azure tenant that `connection` leads into. */
  azureTenant: "9f27c4b1-6e08-4d5a-83fc-1b70e2d9a645",
  /** `connection` sees both. */
  subscription: "2f6c1d8e-53a7-4b90-8e14-d7c9a0b36f25",
  otherSubscription: "b90e4a72-18fd-4c36-9d5b-6e2f7c0a8d41",
  /** Seen by another connection only. */
  subscriptionElsewhere: "5dccbe5e-b1c2-4903-8ddc-e4377cc3feee",
  /** Azure turns down every client secret that begins like this one. */
  rejectedClientSecret: "invalid-client-secret",
  /** For Azure Resource Manager, until 2031; invented and unsigned. */
  accessToken:
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL21hbmFnZW1lbnQuYXp1cmUuY29tLyIsImV4cCI6MTkyNTQzNDgwMH0.aW52ZW50ZWQ",

  /** With both assessments, and a report of each. */
  completedReview: "e7a3c5d1-4b82-4f96-8c0d-5a9e2b7f1d34",
  /** Of `completedReview`, as is `landingZoneReport`. */
  report: "41c8e0b7-9d25-4e73-a6f1-08b3d5c72e96",
  landingZoneReport: "f80b27d9-c5e4-4a16-93f7-2d6a1e0c8b54",
  /** Completed, without the Landing Zone assessment. */
  resourceReview: "909e11f2-343b-4cfc-9e67-982b8ca7b9e8",
  /** Completed, but its report is still being written; it stays so for ever, as do the next three. */
  unreportedReview: "c86d0707-1ace-4966-ad35-79fd0d1be85e",
  unreadyReport: "a6777128-2f81-4881-b063-085ca618375d",
  pendingReview: "c8945dc6-2f1e-4fcf-9260-50af3ff3a6dc",
  queuedReview: "0f63b9d9-22cc-4ee2-ab21-1c25a9ca4009",
  runningReview: "0c58a1e7-f26d-4b39-8a70-d4e9b3c61f85",
  failedReview: "73e9b4d6-05ca-4f18-b2d7-1f8c6a90e352",
  cancelledReview: "ae82ff90-f41f-480e-a399-8a586cdb9450",

  /** Fabrikam: keys of the first organization get 404 for all of its records. */
  otherOrganization: "d3cac426-e64b-44c4-8a98-7774071df695",
  otherOrganizationProject: "547ee32e-5bdf-4d81-9cf8-9c99ebb641eb",
  otherOrganizationConnection: "51fcacf3-08e9-4f86-9874-3aeda2246853",
  otherOrganizationReview: "bc52880b-a98a-4f92-a6a0-e863bdd8307e",
  otherOrganizationReport: "21f3ef8b-2a6a-479a-a3ae-d89210e0870f",
} as const;
