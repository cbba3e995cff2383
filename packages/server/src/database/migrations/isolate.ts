/**
 * Row-level security of a table of firms: a firm's transaction sees and writes its own rows, a server's all, and any other none. The owner is
 * held to it too, since on a hosted PostgreSQL the owner is no superuser. `rights`: what a firm's transaction may do, such as `select, insert`.
 * Part of migrations that were released: a new form needs a new function.
 */
export function isolate(table: string, rights: string): string {
  const own = "firm_id = current_setting('adminsync.firm_id', true)";
  const server = "current_setting('adminsync.server', true) = 'on'";
  return `
alter table adminsync.${table} enable row level security;
alter table adminsync.${table} force row level security;
create policy firm on adminsync.${table} to adminsync_app using (${own}) with check (${own});
create policy server on adminsync.${table} to current_user using (${server}) with check (${server});
grant ${rights} on adminsync.${table} to adminsync_app;
`;
}
