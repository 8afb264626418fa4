import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { TextLink } from "#ui/text-link.tsx";
import { navigation } from "./fixtures/navigation.fixture.ts";
import { MainMenuView } from "./main-menu.view.tsx";
import { SiteHeader } from "./site-header.view.tsx";

const link = (label: string) => (
  <TextLink look="text" href="/cart" className="inline-flex min-h-11 items-center">
    {label}
  </TextLink>
);

const meta = {
  title: "Content/Site header",
  component: SiteHeader,
  parameters: { layout: "fullscreen" },
  args: {
    menu: <MainMenuView rooms={navigation.rooms} panelId="panel" isPanelOpen={false} isDrawerOpen={false} />,
    search: link("Search"),
    account: link("Account"),
    bag: link("Bag 2"),
  },
} satisfies Meta<typeof SiteHeader>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = { globals: { viewport: { value: "desktop" } } };

export const Phone: Story = { globals: { viewport: { value: "phone" } } };

export const Narrowest: Story = { globals: { viewport: { value: "narrow" } } };
