import Link from "next/link";
import type { ReactElement } from "react";
import { host } from "../host/host.ts";
import { userOfPage } from "./user-of-page.ts";

export default async function Dossiers(): Promise<ReactElement> {
  const user = await userOfPage();
  return (
    <main>
      <h1>Dossiers</h1>
      <ul>
        {host()
          .store.all(user.firmId)
          .map(({ id, name }) => (
            <li key={id}>
              <Link href={`/dossiers/${id}`}>{name}</Link>
            </li>
          ))}
      </ul>
      <p>
        <Link href="/firm">Koppelingen van het kantoor</Link>
      </p>
    </main>
  );
}
