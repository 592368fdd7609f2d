/** Ids of seeded records that never change, whatever the seed and the clock; tests and READMEs may name them. */
export const hriznExamples = {
  /** Ridgeline Subaru, the site of the seeded keys. */
  site: "f5057fee-4c3e-4459-82dd-21250b729601",
  category: "26399a07-9270-4cdf-9803-1931c0b9f94a",
  /** The default one. */
  brandVoice: "profile-1748736000000",

  completeIdeaCloud: "b8134e77-a4c9-427d-af6c-72f9b192e0d9",
  failedIdeaCloud: "657bf824-c301-4403-be88-c45db5a0e105",
  /** Of `completeIdeaCloud`. */
  questions: ["q-1764000000000-0", "q-1764000000000-1", "q-1764000000000-2"],

  /** Made from `completeIdeaCloud`, checked, with a component of every tool. */
  completeContent: "0180d5e1-945c-407b-8118-9866d29e6868",
  /** Complete, but never checked. */
  uncheckedContent: "40797c0d-b39b-44e9-b624-06a0162ef271",
  /** Complete, but its check failed. */
  failedCheckContent: "085f4bc0-2132-4f32-9747-d1dfafee2375",
  failedContent: "d36173ae-83cb-4775-a04b-29c4e8a2c121",
  /** Waits for the questions that `awaitingContentQuestions` names. */
  awaitingContent: "8a86387f-6757-4342-97d3-c89b151d1f66",
  awaitingContentQuestions: ["q-1764000420000-0", "q-1764000420000-1"],
  /** Of a stalled run: `generating`, and its check `checking`, for ever. */
  stalledContent: "483a045e-569f-42a7-98fb-cb36633645b4",

  vehicleWithDescription: "4S4BTGND3T3410200",
  vehicleWithout: "4S4BTGND7T3410748",
  vehicleWithFailedDescription: "4S4BTGND2T3410611",

  webhook: "6fcc435e-da14-4933-96bb-3d51d9b302fc",
  /** Switched off after too many failures. */
  disabledWebhook: "33340229-3746-4484-ac4c-2759b23ed3c6",

  /** Harborview Toyota: keys of the first site get 404 for all of its records. */
  otherSite: "8388cbba-60c0-40e1-8b3a-a849a667317b",
  otherSiteCategory: "5018c5a3-91f3-46af-94ff-2f9d15565fb4",
  otherSiteIdeaCloud: "78ad8549-325e-44c6-9508-1262bc684bdd",
  otherSiteContent: "e25d488e-1b88-4cda-ab37-c4834efc09f5",
  otherSiteVehicle: "2T36CRAV5T3410200",
  otherSiteWebhook: "78af5fc2-d1fc-40ed-9303-634bb73bc49e",
} as const;
