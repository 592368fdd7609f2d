// Generated from openapi/hsrcpay by npm run generate.
export const webhookSignature = {
 "header": "X-HSRCPAY-Signature",
 "algorithm": "hmac-sha256",
 "encoding": "hex",
 "template": "t={timestamp},v1={signature}",
 "signed": "{timestamp}.{body}"
} as const;

export const webhookTypes = [
 "payment.succeeded",
 "payment.authorized",
 "payment.requires_action",
 "payment.requires_payment_method",
 "payment.canceled",
 "payment.refunded",
 "payment.processing",
 "charge.declined",
 "charge.captured",
 "checkout_session.completed"
] as const;
