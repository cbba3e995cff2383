import type { ReactElement } from "react";
import { useWords } from "../words/use-words.ts";
import type { DemoState } from "./answers.ts";
import { control } from "./control.ts";

/** The invented user of the demo's package, and what he may do there. */
export function LoginSection({ user }: { readonly user: DemoState["user"] }): ReactElement {
  const { demo } = useWords();
  return (
    <section aria-labelledby="demo-login">
      <h3 id="demo-login">{demo.logins}</h3>
      <p className="muted">{demo.loginHint}</p>
      <div className="key">
        <code>
          {user.login} · {user.password}
        </code>
        <button type="button" onClick={() => void control({ do: "revoke-logins" }).catch(() => {})}>
          {demo.revokeLogins}
        </button>
      </div>
    </section>
  );
}
