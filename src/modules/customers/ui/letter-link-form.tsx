"use client";

import { useFormStatus } from "react-dom";
import { Button } from "#ui/button.tsx";
import { postConfirmation, postLeaving } from "../newsletter.actions.ts";

type LetterLinkFormProps = {
  purpose: "confirm" | "leave";
  /** What the link carried, its signature among it. */
  proof: Readonly<Record<string, string>>;
};

/** The button that a link of the letter leads to. Opening the link changes nothing: mail scanners do that too. */
export function LetterLinkForm({ purpose, proof }: LetterLinkFormProps) {
  return (
    <form action={purpose === "confirm" ? postConfirmation : postLeaving}>
      {Object.entries(proof).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Submit>{purpose === "confirm" ? "Yes, send me the letter" : "Leave the list"}</Submit>
    </form>
  );
}

function Submit({ children }: { children: string }) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" size="large" loading={pending}>
      {children}
    </Button>
  );
}
