import type { components } from "@keystub/documents/control";
import { type Credential, CredentialError, type Issued, type IssueOptions } from "@keystub/mock";
import {
  type ControlHandlers,
  openWorld,
  type Place,
  pickMock,
  type Refuse,
  refuseField,
  type Served,
  selectWorlds,
} from "./served.ts";

type Bodies = components["schemas"];

/** A secret belongs in no cache. */
const noStore = { "Cache-Control": "no-store" };

type Operations =
  | "listCredentials"
  | "issueCredential"
  | "getCredential"
  | "revokeCredential"
  | "expireCredential"
  | "rotateCredential"
  | "createSession";

export function credentialHandlers(served: Served): ControlHandlers<Operations> {
  return {
    async listCredentials(ctx) {
      const { state, ...where } = ctx.query;
      const places = selectWorlds(ctx, served, where);
      const all = await Promise.all(
        places.map(async (place) => (await place.world.credentials.list()).map((one) => toBody(place, one))),
      );
      return { body: { credentials: all.flat().filter((one) => state === undefined || one.state === state) } };
    },

    async issueCredential(ctx) {
      const mock = pickMock(ctx, served, ctx.body.api);
      const world = await openWorld(mock, ctx.body.world);
      const issued = await issue(ctx, () => world.credentials.issue(toIssueOptions(ctx.body)));
      return { status: 201, headers: noStore, body: toIssuedBody({ mock, world }, issued) };
    },

    async getCredential(ctx) {
      const { place, credential } = await findCredential(ctx, served, ctx.path.id);
      return { body: toBody(place, credential) };
    },

    async revokeCredential(ctx) {
      const { place, credential } = await findCredential(ctx, served, ctx.path.id);
      return { body: toBody(place, await place.world.credentials.revoke(credential.id)) };
    },

    async expireCredential(ctx) {
      const { place, credential } = await findLiving(ctx, served, ctx.path.id, ["active", "expired"]);
      return { body: toBody(place, await place.world.credentials.expire(credential.id)) };
    },

    async rotateCredential(ctx) {
      const { place, credential } = await findLiving(ctx, served, ctx.path.id, ["active"]);
      const overlap = ctx.body?.overlap;
      const issued = await place.world.credentials.rotate(credential.id, overlap);
      return { status: 201, headers: noStore, body: toIssuedBody(place, issued) };
    },

    async createSession(ctx) {
      const mock = pickMock(ctx, served, ctx.body.api);
      const world = await openWorld(mock, ctx.body.world);
      const issued = await issue(ctx, () => world.credentials.signIn(toIssueOptions(ctx.body)));
      return { status: 201, headers: noStore, body: toSessionBody({ mock, world }, issued) };
    },
  };
}

function toIssueOptions(body: Partial<Bodies["CredentialRequest"]> | Bodies["SessionRequest"]): IssueOptions {
  const { expires_in, rate_limit, permissions, api: _api, world: _world, ...same }: Bodies["CredentialRequest"] = body;
  return { ...same, expiresIn: expires_in, limits: rate_limit, ...(permissions && { attributes: { permissions } }) };
}

/** Mints, and turns what the engine does not know (a scope, a preset, a tenant) into a refusal. */
async function issue(ctx: Refuse, mint: () => Promise<Issued>): Promise<Issued> {
  try {
    return await mint();
  } catch (error) {
    if (!(error instanceof CredentialError)) throw error;
    return refuseField(ctx, "body", error.field === "limits" ? "rate_limit" : error.field, error.message);
  }
}

async function findCredential(ctx: Refuse, served: Served, id: string) {
  for (const place of selectWorlds(ctx, served, {})) {
    const credential = await place.world.credentials.get(id);
    if (credential) return { place, credential };
  }
  // The id is not repeated: a secret may have been put in its place.
  return ctx.refuse("not_found", "No API that is served has a credential with that id.", {
    resource: "credential",
  });
}

async function findLiving(ctx: Refuse, served: Served, id: string, allowed: readonly string[]) {
  const found = await findCredential(ctx, served, id);
  const state = found.place.world.credentials.state(found.credential);
  if (allowed.includes(state)) return found;
  return ctx.refuse("invalid_state", `This credential is ${state}, which is final. Issue a new one.`, { state });
}

function toBody({ mock, world }: Place, credential: Credential): Bodies["Credential"] {
  return {
    id: credential.id,
    api: mock.api.name,
    world: world.name,
    name: credential.name,
    kind: credential.kind,
    scheme: credential.scheme,
    prefix: credential.prefix,
    state: world.credentials.state(credential),
    scopes: [...credential.scopes],
    preset: credential.preset,
    rate_limit: { ...credential.limits },
    tenant: credential.tenant,
    user: credential.user,
    environment: credential.environment,
    created_at: toText(credential.createdAt),
    expires_at: toTextOrNull(credential.expiresAt),
    revoked_at: toTextOrNull(credential.revokedAt),
    last_used_at: toTextOrNull(credential.lastUsedAt),
  };
}

function toIssuedBody(place: Place, issued: Issued): Bodies["IssuedCredential"] {
  return { ...toBody(place, issued), secret: issued.secret.reveal() };
}

function toSessionBody({ mock, world }: Place, issued: Issued): Bodies["Session"] {
  return {
    id: issued.id,
    api: mock.api.name,
    world: world.name,
    name: issued.name,
    tenant: issued.tenant,
    token: issued.secret.reveal(),
    created_at: toText(issued.createdAt),
    expires_at: toTextOrNull(issued.expiresAt),
  };
}

function toText(epoch: number): string {
  return new Date(epoch).toISOString();
}

function toTextOrNull(epoch: number | null): string | null {
  return epoch === null ? null : toText(epoch);
}
