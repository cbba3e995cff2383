import { createAdminSync, createHttpAdapter } from "@adminsync/core";

/** The one instance of this host. */
export const sync = createAdminSync({ adapter: createHttpAdapter({ baseUrl: "/adminsync" }) });
