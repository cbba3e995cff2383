import type { AdminSync } from "./admin-sync.ts";
import type { Inside } from "./inside.ts";

/** Looking for references through the instance, so that an expired login is noticed there too. */
export function createReferences({ adapter, calls, times }: Inside): AdminSync["references"] {
  const { references, dossiers } = adapter;
  const ms = times.packageMs;
  const suggest = references.suggest?.bind(references);
  const rejections = dossiers?.rejections?.bind(dossiers);
  const reject = dossiers?.reject?.bind(dossiers);
  return {
    search: (query, { signal } = {}) => calls.read((sending) => references.search(query, sending), { signal, ms }),
    get: (connectionId, externalId, { signal } = {}) =>
      calls.read((sending) => references.get(connectionId, externalId, sending), { signal, ms }),
    ...(suggest === undefined
      ? {}
      : {
          suggest: (dossierId, connectionId, { signal } = {}) =>
            calls.read((sending) => suggest(dossierId, connectionId, sending), { signal, ms }),
        }),
    ...(rejections === undefined
      ? {}
      : {
          rejections: (dossierId, { signal } = {}) =>
            calls.read((sending) => rejections(dossierId, sending), { signal }),
        }),
    ...(reject === undefined
      ? {}
      : {
          reject: (dossierId, verdict, { signal } = {}) =>
            calls.command((sending) => reject(dossierId, verdict, sending), { signal }),
        }),
  };
}
