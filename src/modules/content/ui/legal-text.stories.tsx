import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { cookies } from "../legal/cookies.ts";
import { LegalTextView } from "./legal-text.view.tsx";

const meta = {
  title: "Content/Legal text",
  component: LegalTextView,
  args: {
    source: cookies.body({
      companyName: "",
      companyAddress: "",
      supportEmail: "hello@cartelle.example",
      holdMinutes: 15,
    }),
  },
} satisfies Meta<typeof LegalTextView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithTables: Story = {};
export const WithAQuote: Story = {
  args: { source: "Use these words:\n\n> I withdraw from my contract.\n\n1. One\n2. Two" },
};
