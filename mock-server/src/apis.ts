import type { Api } from "@keystub/mock";

/** The APIs in the box. A document of a thousand operations is read only when it is served. */
const loaders = {
  hrizn: async () => (await import("@keystub/mock/hrizn")).hrizn,
  hsrcpay: async () => (await import("@keystub/mock/hsrcpay")).hsrcpay,
  hygiara: async () => (await import("@keystub/mock/hygiara")).hygiara,
  hatz: async () => (await import("@keystub/mock/hatz")).hatz,
} satisfies Record<string, () => Promise<Api>>;

export type ApiName = keyof typeof loaders;

export const apiNames = Object.keys(loaders) as ApiName[]; // keys of a constant of our own

export function isApiName(name: string): name is ApiName {
  return Object.hasOwn(loaders, name);
}

export function loadApi(name: ApiName): Promise<Api> {
  return loaders[name]();
}
