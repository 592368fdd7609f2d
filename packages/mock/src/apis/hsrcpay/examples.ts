/** Ids of seeded records that never change, whatever the seed and the clock; tests and READMEs may name them. */
export const hsrcpayExamples = {
  /** Harbor Books, the account of the seeded keys. */
  account: "acct_M31",
  /** Its sandbox: an account of its own, whose keys have `_test_` in them. */
  sandbox: "acct_S31",
  workspace: "ws_20Jk",
  /** Selin Kaya: may do everything in both. A session for nobody in particular is hers. */
  owner: "usr_5Gd1",
  /** Deniz Arslan: reads payments and charges of the account, and has no part in the sandbox. */
  member: "usr_8Tn3",
  membership: "amem_2Hc7",
  ownerMembership: "amem_1Kq5",
  /** Mert Aydin: in the workspace, but in none of its accounts yet. */
  colleague: "wmem_9Qa4",

  customer: "cus_3Rm8",
  /** Waits to be confirmed. */
  createdPayment: "pay_90Lm",
  /** Captured by `charge`, of which `refund` gave a part back. */
  succeededPayment: "pay_88Kd",
  charge: "ch_12Fv",
  refund: "re_5Nb1",

  /** Of the session that can be paid with `checkoutToken`. */
  checkoutSession: "cs_6Yp0",
  checkoutToken: "cst_Zr58Wq1nB7",
  /** Each works once: the first holds a text, the second a page, the third leads elsewhere. */
  textLink: "otl_9Xe4Ty6uJ2",
  pageLink: "otl_3Vb8Nm1pQ5",
  redirectLink: "otl_7Lk2Hs4dR9",
  webhook: "wh_4Tq9",

  /** Two that wait in the sandbox; the second wants the payer to be authenticated. */
  sandboxPayment: "pay_S12a",
  securePayment: "pay_S34b",
  sandboxCheckoutToken: "cst_S56cTe2kL8",
  /** The sandbox takes it with any date to come and any security code. */
  testCard: "4111111111111111",

  /** Lumen Cycles: keys of Harbor Books get 403 for it. */
  otherAccount: "acct_X77",
  otherOwner: "usr_2Lw6",
  otherPayment: "pay_77Xc",
} as const;
