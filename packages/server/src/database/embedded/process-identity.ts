import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Where a process number means something: this machine since it booted, and on Linux this namespace of numbers (two containers may share a
 * host name, and both count from 1).
 */
export function placeOfProcesses(): string {
  const namespace = attempt(() => readlinkSync("/proc/self/ns/pid")) ?? "";
  return `${hostname()} ${namespace}`.trim();
}

/** Tells a process from a later one with the same number: when it was started. Null where no such process lives. */
export function startOfProcess(pid: number): string | null {
  if (!isAlive(pid)) return null;
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  if (stat !== null) {
    // The name, in brackets, may hold spaces and brackets: fields count from the last bracket. Field 22 is the start, in ticks since boot.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")) ?? "";
    return state === "Z" ? null : `${boot.trim()} ${fields[18] ?? ""}`;
  }
  const listed = attempt(() =>
    execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", timeout: 500 }),
  );
  return listed?.trim() ?? "unknown";
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    // EPERM: it lives, and is somebody else's.
    return thrown instanceof Error && "code" in thrown && thrown.code === "EPERM";
  }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
