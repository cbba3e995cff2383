import { version } from "react";
import { version as domVersion } from "react-dom";
import { expect, it } from "vitest";

it("runs under the React that the run is for", () => {
  const wanted = process.env["ADMINSYNC_REACT"] ?? "19";
  expect([version, domVersion].map((full) => full.split(".")[0])).toEqual([wanted, wanted]);
});
