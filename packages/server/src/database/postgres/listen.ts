import { escapeIdentifier } from "pg";
import type { Held } from "../database.ts";
import { lastingConnection, type ConnectionFactory } from "./lasting-connection.ts";

/** LISTEN on a connection of its own, since a pooler or the pool would lose the subscription. */
export function listenOn(
  connect: ConnectionFactory,
  channel: string,
  onNotification: (payload: string) => void,
  onReconnect: () => void,
): Promise<Held> {
  return lastingConnection(connect, async (client) => {
    client.on("notification", (notification) => {
      if (notification.channel === channel) onNotification(notification.payload ?? "");
    });
    await client.query(`listen ${escapeIdentifier(channel)}`);
    onReconnect();
  });
}
