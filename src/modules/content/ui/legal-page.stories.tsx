import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { privacy } from "../legal/privacy.ts";
import { LegalPageView } from "./legal-page.view.tsx";

const facts = {
  companyName: "Cartelle (a sample shop)",
  companyAddress: "14 Example Street, 1070 Vienna, Austria",
  supportEmail: "hello@cartelle.example",
  holdMinutes: 15,
};

const meta = {
  title: "Content/Legal page",
  component: LegalPageView,
  parameters: { layout: "fullscreen" },
  args: {
    title: privacy.title,
    summary: privacy.summary,
    changedOn: new Date(privacy.changedOn),
    body: privacy.body(facts),
    others: [
      { title: "Terms", href: "/" },
      { title: "Returns", href: "/shop" },
    ],
  },
} satisfies Meta<typeof LegalPageView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Every entry of its contents leads to a heading. */
export const Plain: Story = {
  play: async ({ canvasElement }) => {
    const contents = within(within(canvasElement).getByRole("navigation", { name: "On this page" }));
    for (const link of contents.getAllByRole("link")) {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      await expect(canvasElement.querySelector(`h2[id="${id}"]`)).toHaveTextContent(link.textContent ?? "");
    }
  },
};
export const CompanyMissing: Story = {
  args: { body: privacy.body({ ...facts, companyName: "", companyAddress: "" }) },
};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
