/** What the page of the login asks, and what it says. */
export interface LoginPage {
  /** Where its form goes. */
  readonly action: string;
  /** Whether the user has still to say who he is; else only whether he allows it. */
  readonly asksWho: boolean;
  /** Said where the answer before was wrong. */
  readonly wrong: boolean;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;background:#f3f5f7;color:#18212b;margin:0;display:grid;min-height:100vh;place-items:center}
main{background:#fff;border:1px solid #d5dbe1;border-radius:8px;padding:32px;width:min(360px,calc(100vw - 32px));box-sizing:border-box}
h1{font-size:20px;margin:0 0 8px}label{display:block;margin-top:16px}
input{display:block;width:100%;box-sizing:border-box;font:inherit;padding:8px;border:1px solid #7b8794;border-radius:4px}
button{font:inherit;padding:8px 16px;margin:24px 8px 0 0;border-radius:4px;border:1px solid #1f5fa8;background:#1f5fa8;color:#fff}
button.quiet{background:#fff;color:#1f5fa8}[role=alert]{color:#a11}`;

/** The page of the login, in the language of the sandbox's invented office. */
export function loginPage({ action, asksWho, wrong }: LoginPage): string {
  const who = `<label>Gebruikersnaam <input name="login" autocomplete="off" required autofocus></label>
<label>Wachtwoord <input name="password" type="password" autocomplete="off" required></label>`;
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Aanmelden bij AdminPulse (zandbak)</title>
<style>${STYLE}</style></head>
<body><main><h1>Aanmelden bij AdminPulse (zandbak)</h1>
<p>Een andere toepassing vraagt om uw relaties te lezen.</p>
${wrong ? `<p role="alert">Gebruikersnaam of wachtwoord klopt niet.</p>` : ""}
<form method="post" action="${action}">
${asksWho ? who : ""}
<button name="answer" value="allow">${asksWho ? "Aanmelden" : "Toestaan"}</button>
<button name="answer" value="deny" class="quiet" formnovalidate>Annuleren</button>
</form></main></body></html>`;
}
