import type { ReactElement } from "react";
import { users as usersSchema } from "../api/answers.ts";
import { useResource } from "../api/use-resource.ts";
import { TroubleNote } from "../shell/trouble-note.tsx";
import { useWords } from "../words/use-words.ts";

/** Who of the firm may see the dossier, and change it. */
export function AccessTab(): ReactElement {
  const { edit, login } = useWords();
  const { resource, reload } = useResource("/api/users", usersSchema);
  if (resource.kind === "failed") return <TroubleNote trouble={resource.trouble} onRetry={reload} />;
  const users = resource.kind === "ready" ? resource.value : [];
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{edit.user}</th>
          <th scope="col">{edit.may}</th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.login}>
            <th scope="row">{user.name}</th>
            <td>{login.role[user.role]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
