import { document, type operations } from "@keystub/documents/hsrcpay";
import { defineApi } from "../../api.ts";
import { afterDeleteAccount, createAccount, listAccounts } from "./accounts.ts";
import { createApiKey, deleteApiKey, listApiKeys, regenerateManagedApiKey } from "./api-keys.ts";
import { getCheckoutSessionsSearch, postCheckoutSessionsTokenByTokenConfirm } from "./checkout.ts";
import { listCustomers } from "./customers.ts";
import { authorization, capture } from "./jobs.ts";
import { createAccountMembership, updateAccountMembership } from "./memberships.ts";
import { getOneTimeLinksById } from "./one-time-links.ts";
import { confirmPayment, listPayments } from "./payments.ts";
import { grants, reaches } from "./permissions.ts";
import { getRefunds } from "./refunds.ts";
import { seed } from "./seed/seed.ts";

export { hsrcpayExamples } from "./examples.ts";

/** HSRCPAY, the payment orchestration: a merchant with its sandbox, another merchant, and what its document cannot say. */
export const hsrcpay = defineApi<operations>({
  name: "hsrcpay",
  document,
  seed,
  grants,
  reaches,
  handlers: {
    createApiKey,
    listApiKeys,
    regenerateManagedApiKey,
    deleteApiKey,
    listAccounts,
    createAccount,
    createAccountMembership,
    updateAccountMembership,
    listPayments,
    confirmPayment,
    getRefunds,
    listCustomers,
    getCheckoutSessionsSearch,
    postCheckoutSessionsTokenByTokenConfirm,
    getOneTimeLinksById,
  },
  after: { deleteAccount: afterDeleteAccount },
  jobs: { capture, authorization },
});
