import { useEffect, useRef, useState, type FormEvent, type ReactElement } from "react";
import type { Me } from "../api/answers.ts";
import { CallFailed, type Trouble } from "../api/call.ts";
import { Brand } from "../shell/brand.tsx";
import { Preferences } from "../shell/preferences.tsx";
import { TroubleNote } from "../shell/trouble-note.tsx";
import { useWords } from "../words/use-words.ts";
import { DEMO_USERS } from "./demo-users.data.ts";
import { logIn } from "./session.ts";

/** The login. `again`: over the page of a user whose login is over, so that nothing he did is lost. */
export function LoginPage({ again }: { readonly again: Me | null }): ReactElement {
  const { login: words } = useWords();
  const [user, setUser] = useState(again?.userId ?? "");
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (again !== null) dialog.current?.showModal();
  }, [again]);

  const enter = async (as: string, secret: string): Promise<void> => {
    setWrong(false);
    setTrouble(null);
    try {
      setWrong(!(await logIn(as, secret)));
    } catch (thrown) {
      setTrouble(thrown instanceof CallFailed ? thrown.trouble : "refused");
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void enter(user, password);
  };
  const form = (
    <form className="login" onSubmit={submit} aria-labelledby="login-title">
      <Brand />
      <h1 id="login-title">{words.title}</h1>
      <p className="muted">{again === null ? words.intro : words.again(again.name)}</p>
      <div className="field">
        <label htmlFor="login">{words.login}</label>
        <input
          id="login"
          value={user}
          autoComplete="username"
          onChange={(event) => setUser(event.target.value)}
          required
        />
      </div>
      <div className="field">
        <label htmlFor="password">{words.password}</label>
        <input
          id="password"
          type="password"
          value={password}
          autoComplete="current-password"
          onChange={(event) => setPassword(event.target.value)}
          required
        />
      </div>
      {wrong ? (
        <p className="wrong" role="alert">
          {words.wrong}
        </p>
      ) : null}
      {trouble === null ? null : <TroubleNote trouble={trouble} />}
      <button type="submit" className="primary">
        {words.enter}
      </button>
      <section className="demo-users" aria-label={words.demoUsers}>
        <h2>{words.demoUsers}</h2>
        <ul>
          {DEMO_USERS.filter(({ login }) => again === null || login === again.userId).map(
            ({ login, name, firm, role }) => (
              <li key={login}>
                <button type="button" className="row-button" onClick={() => void enter(login, "demo")}>
                  <strong>{name}</strong>
                  <span className="muted">
                    {firm} · {words.role[role]}
                  </span>
                </button>
              </li>
            ),
          )}
        </ul>
      </section>
    </form>
  );
  if (again !== null) {
    return (
      <dialog ref={dialog} className="login-dialog" onCancel={(event) => event.preventDefault()}>
        {form}
      </dialog>
    );
  }
  return (
    <main className="login-page">
      {form}
      <Preferences />
    </main>
  );
}
