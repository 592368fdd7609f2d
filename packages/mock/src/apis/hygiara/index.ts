import { document, type operations } from "@keystub/documents/hygiara";
import { defineApi } from "../../api.ts";
import { createConnection } from "./connections.ts";
import { downloadReport, report } from "./reports.ts";
import { getLandingZone, listFindings } from "./results.ts";
import { review } from "./review-job.ts";
import { cancelReview, triggerReview } from "./reviews.ts";
import { createSchedule } from "./schedules.ts";
import { seed } from "./seed/seed.ts";

export { hygiaraExamples } from "./examples.ts";

/** Hygiara, reviews of Azure environments: two organizations with data, and what its document cannot say. */
export const hygiara = defineApi<operations>({
  name: "hygiara",
  document,
  seed,
  handlers: {
    createConnection,
    createSchedule,
    triggerReview,
    cancelReview,
    listFindings,
    getLandingZone,
    downloadReport,
  },
  jobs: { review, report },
});
