/** Something the person who started the server can put right: told in one message, without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
}
