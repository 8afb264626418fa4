import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { badFields, tooMany, wrongPassword } from "./fixtures/account-form.fixture.ts";
import { FormProblem } from "./form-problem.view.tsx";

const meta = {
  title: "Identity/Form problem",
  component: FormProblem,
  args: { state: wrongPassword, isOffline: false },
} satisfies Meta<typeof FormProblem>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WrongPassword: Story = {};
export const TooManyTries: Story = { args: { state: tooMany } };
export const Offline: Story = { args: { state: { status: "idle" }, isOffline: true } };

export const OursAlone: Story = {
  args: {
    state: {
      status: "refused",
      problem: { code: "unexpected", incidentId: "c0ffee" },
      fields: {},
      values: {},
    },
  },
};

/** Nothing is said twice. */
export const SaidByItsFields: Story = { args: { state: badFields } };
