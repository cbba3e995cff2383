export {
  SANDBOX_USER,
  startAuthorizationServer,
  type AuthorizationOptions,
  type AuthorizationSandbox,
  type TokenCheck,
} from "./authorization-server.ts";
export type { AuthorizationBadDay } from "./bad-day.ts";
export type { SandboxUser } from "./login-routes.ts";
export { walkLogin, type LoginAnswer } from "./walk-login.ts";
