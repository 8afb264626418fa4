import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { useState } from "react";
import { userEvent, within } from "storybook/test";
import { Button } from "../button.tsx";
import theme from "../theme.css?raw";
import { readTokens, tokensOf } from "./theme-tokens.ts";

const tokens = readTokens(theme);
const durations = tokensOf(tokens, "transition-duration");
const curves = tokensOf(tokens, "ease");

/** Calm: small ways, fast out and slow in. With reduced motion things are simply where they end. */
const meta = { title: "Foundations/Motion" } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const CurvesAndDurations: Story = {
  render: function Shown() {
    const [isThere, setThere] = useState(false);
    return (
      <div className="grid justify-items-start gap-8">
        <Button onClick={() => setThere(!isThere)}>Go and come back</Button>
        {curves.map((curve) =>
          durations.map((duration) => (
            <div key={`${curve.name} ${duration.name}`} className="w-full max-w-form">
              <p className="text-small text-grey">
                {curve.name}, {duration.name}: {duration.value}
              </p>
              <div
                className="mt-2 h-px bg-hairline transition-transform"
                style={{
                  transitionDuration: duration.value,
                  transitionTimingFunction: `var(--ease-${curve.name})`,
                  transform: isThere ? "translateX(calc(100% - 1rem))" : "none",
                }}
              >
                <div className="size-4 -translate-y-1/2 bg-ink" />
              </div>
            </div>
          )),
        )}
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button"));
  },
};
