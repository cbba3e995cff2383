import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { lookForChromium, type Machine } from "./find-chromium.ts";

const machine = (over: Partial<Machine>, files: readonly string[] = []): Machine => ({
  environment: { PATH: ["/usr/local/bin", "/usr/bin"].join(delimiter) },
  platform: "linux",
  runs: (file) => files.includes(file),
  ...over,
});

describe("looking for a Chromium", () => {
  it("takes the one that is named, before all others", () => {
    const environment = { CHROMIUM: "/opt/mine", PATH: "/usr/bin" };
    expect(lookForChromium(machine({ environment }, [join("/usr/bin", "chromium")]))).toBe("/opt/mine");
  });

  it("goes along the PATH in its order", () => {
    const first = join("/usr/local/bin", "google-chrome");
    expect(lookForChromium(machine({}, [join("/usr/bin", "chromium"), first]))).toBe(first);
  });

  it("knows where a Mac keeps it", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(lookForChromium(machine({ platform: "darwin" }, [chrome]))).toBe(chrome);
  });

  it("knows where Windows keeps it", () => {
    const chrome = join("C:\\Program Files", "Google", "Chrome", "Application", "chrome.exe");
    const environment = { PROGRAMFILES: "C:\\Program Files" };
    expect(lookForChromium(machine({ platform: "win32", environment }, [chrome]))).toBe(chrome);
  });

  it("finds none where none is", () => {
    expect(lookForChromium(machine({}))).toBeNull();
  });
});
