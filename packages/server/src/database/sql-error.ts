/** A statement that PostgreSQL refused. `code` is its SQLSTATE; other fields as PostgreSQL names them. */
export class SqlError extends Error {
  override readonly name = "SqlError";
  readonly code: string;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;
  readonly table: string | undefined;

  constructor(message: string, fields: SqlErrorFields) {
    super(message);
    this.code = fields.code;
    this.detail = fields.detail;
    this.constraint = fields.constraint;
    this.table = fields.table;
  }
}

/** What is kept of PostgreSQL's answer. */
export interface SqlErrorFields {
  readonly code: string;
  readonly detail?: string | undefined;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
}

/** The SQLSTATE of something thrown, where it has one: five capitals and digits. */
export function sqlStateOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !("code" in thrown)) return null;
  return typeof thrown.code === "string" && /^[0-9A-Z]{5}$/.test(thrown.code) ? thrown.code : null;
}
