import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { EnrolmentView } from "./enrolment.view.tsx";

const meta = {
  title: "Identity/Adding an app",
  component: EnrolmentView,
  args: {
    picture: { size: 9, path: "M1 1h3v3h-3zM5 1h3v1h-3zM1 5h1v3h-1zM5 5h3v3h-3z" },
    secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    form: "The form stands here.",
  },
} satisfies Meta<typeof EnrolmentView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Shown: Story = {};
