import type { DatabaseOptions } from "./database.ts";
import type { TransactionLimits } from "./transaction.ts";

/** The limits of transactions, with what is taken where the options say nothing. */
export function limitsOf(options: DatabaseOptions): TransactionLimits {
  return {
    statementMs: options.statementTimeoutMs ?? 3_000,
    transactionMs: options.transactionTimeoutMs ?? 30_000,
  };
}
