import type { ReactNode } from "react";

type ScriptedProps = {
  /** What is said where no script runs. */
  otherwise: ReactNode;
  children: ReactNode;
};

/** A page that lives on scripts; without them it would only show its resting state, so it says instead what to do. */
export function Scripted({ otherwise, children }: ScriptedProps) {
  return (
    <>
      <noscript>
        <div className="mx-auto grid max-w-form gap-4 px-gutter py-20 sm:px-0">{otherwise}</div>
      </noscript>
      <div className="[@media(scripting:none)]:hidden">{children}</div>
    </>
  );
}
