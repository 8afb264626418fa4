import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { ButtonLink, TextLink } from "./text-link.tsx";

const meta = {
  title: "Primitives/Link",
  component: TextLink,
  args: { href: "/shop", children: "See all coats" },
  argTypes: { look: { control: "inline-radio", options: ["line", "text", "quiet"] } },
} satisfies Meta<typeof TextLink>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Stands alone. */
export const Line: Story = {};

/** In a list or a bar, where a line under each would be noise. */
export const InABar: Story = { args: { look: "text" } };

export const Quiet: Story = { args: { look: "quiet", children: "Size guide" } };

/** Goes somewhere, and looks like an action. */
export const AsButton: Story = {
  render: ({ href, children }) => (
    <div className="flex flex-wrap gap-3">
      <ButtonLink href={href}>{children}</ButtonLink>
      <ButtonLink href={href} variant="outline">
        {children}
      </ButtonLink>
      <ButtonLink href={href} variant="quiet" size="small">
        {children}
      </ButtonLink>
    </div>
  ),
};
