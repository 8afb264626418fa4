"use client";

import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { FieldError } from "#ui/field.tsx";
import { loadPasskeys } from "./load-passkeys.ts";

/** The way in without typing. Shown where the browser knows passkeys; its place is kept, so that nothing moves. */
export function PasskeySignIn({ next }: { next: string }) {
  const [isKnown, setIsKnown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setIsKnown("PublicKeyCredential" in window), []);

  async function signIn() {
    setIsBusy(true);
    setProblem(null);
    try {
      const client = await loadPasskeys();
      const { error } = await client.signIn.passkey();
      if (error === null || error === undefined) return window.location.assign(next);
      setProblem(
        "code" in error && error.code === "AUTH_CANCELLED"
          ? "No passkey was used. Try again, or take another way."
          : "This passkey does not open an account here.",
      );
    } catch {
      setProblem("The shop could not be reached. Try again in a moment.");
    }
    setIsBusy(false);
  }

  return (
    <div className="grid min-h-14 gap-1.5">
      {isKnown && (
        <Button variant="quiet" size="large" wide loading={isBusy} onClick={() => void signIn()}>
          Use a passkey
        </Button>
      )}
      <FieldError>{problem}</FieldError>
    </div>
  );
}
