// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { createMemoryOffice } from "../testing/memory-office.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { press, Template } from "./testing/template.tsx";

let isGone = true;
vi.mock("./live-review.tsx", async (original) => {
  if (isGone) throw new Error("a new version was put in place of this one");
  return original();
});

it("says where the review can't be loaded, and loads it when the user tries again", async () => {
  const office = createMemoryOffice();
  office.link();
  renderInOffice(office, <Template />);
  await press("Bekijk");
  const again = await screen.findByRole("button", { name: "Opnieuw proberen" });
  isGone = false;
  again.click();
  expect(await screen.findByRole("table", { name: /Verschillen/ })).toBeTruthy();
});
