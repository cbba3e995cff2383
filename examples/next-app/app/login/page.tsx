import type { ReactElement } from "react";
import { logIn } from "./log-in.ts";

interface LoginProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function Login({ searchParams }: LoginProps): Promise<ReactElement> {
  const { wrong } = await searchParams;
  return (
    <main>
      <h1>Aanmelden</h1>
      <form action={logIn}>
        {wrong === undefined ? null : <p role="alert">Gebruiker of wachtwoord is fout.</p>}
        <label>
          Gebruiker
          <input name="login" autoComplete="username" required />
        </label>
        <label>
          Wachtwoord
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit">Aanmelden</button>
      </form>
    </main>
  );
}
