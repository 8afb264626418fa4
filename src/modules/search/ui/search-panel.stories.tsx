import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { useState } from "react";
import { expect, fn, screen, userEvent } from "storybook/test";
import { coatGroups, correctedGroups, recentGroups } from "./fixtures/suggestions.fixture.ts";
import { SearchPanelView } from "./search-panel.view.tsx";

const meta = {
  title: "Search/Search panel",
  component: SearchPanelView,
  args: {
    open: true,
    onOpenChange: fn(),
    typed: "coat",
    onType: fn(),
    groups: coatGroups,
    currency: "USD",
    status: "2 pieces, 1 kind and 1 story found",
    onSubmit: fn(),
    onPick: fn((_suggestion) => {}),
    onForget: fn(),
  },
  parameters: { layout: "fullscreen" },
  render: function Typed(args) {
    const [typed, setTyped] = useState(args.typed);
    return <SearchPanelView {...args} typed={typed} onType={setTyped} />;
  },
} satisfies Meta<typeof SearchPanelView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Found: Story = {
  play: async ({ args }) => {
    const input = await screen.findByRole("combobox", { name: "Search for" });
    await expect(input).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    const second = screen.getByRole("option", { name: /Bouclé coat/ });
    await expect(input).toHaveAttribute("aria-activedescendant", second.id);
    await userEvent.keyboard("{Escape}");
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  },
};
export const Understood: Story = { args: { typed: "caot", groups: correctedGroups } };
export const Recent: Story = {
  args: { typed: "", groups: recentGroups, status: "" },
  play: async ({ args }) => {
    await userEvent.click(await screen.findByRole("button", { name: "Forget these" }));
    await expect(args.onForget).toHaveBeenCalled();
  },
};
export const Nothing: Story = {
  args: { typed: "xyzzy", groups: [], status: "Nothing found yet. Another word?" },
};
export const Empty: Story = { args: { typed: "", groups: [], status: "" } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
