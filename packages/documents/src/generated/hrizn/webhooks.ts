// Generated from openapi/hrizn by npm run generate.
export const webhookSignature = {
 "header": "X-Webhook-Signature",
 "algorithm": "hmac-sha256",
 "encoding": "hex",
 "prefix": "sha256=",
 "secret": "utf8"
} as const;

export const webhookTypes = [
 "ideacloud.completed",
 "ideacloud.failed",
 "content.progress",
 "content.completed",
 "content.failed",
 "compliance.completed",
 "content_tools.completed",
 "content.approval.submitted",
 "content.approval.approved",
 "content.approval.rejected",
 "content.approval.escalated",
 "content.approval.overridden",
 "inventory.description.completed",
 "inventory.description.batch_completed",
 "inventory.feed.updated",
 "test.ping"
] as const;
