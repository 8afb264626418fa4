"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { FieldError } from "#ui/field.tsx";
import { deviceWords } from "../identity.ts";
import { loadPasskeys } from "./load-passkeys.ts";

/** Adds a passkey of this device. Needs a sign-in of the last hour: whoever finds a browser open can't add a key of theirs. */
export function AddPasskey({ isFresh }: { isFresh: boolean }) {
  const router = useRouter();
  const [isKnown, setIsKnown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setIsKnown("PublicKeyCredential" in window), []);

  async function add() {
    setIsBusy(true);
    setProblem(null);
    try {
      const client = await loadPasskeys();
      const answer = await client.passkey.addPasskey({ name: deviceWords(navigator.userAgent) });
      if (answer?.error) setProblem("No passkey was added.");
      else router.refresh();
    } catch {
      setProblem("The shop could not be reached. Try again in a moment.");
    }
    setIsBusy(false);
  }

  if (!isFresh) {
    return (
      <p className="text-small text-grey">
        To add one, sign out and in again: it has been more than an hour.
      </p>
    );
  }
  return (
    <div className="grid justify-items-start gap-2">
      <noscript>
        <p className="text-small text-grey">Adding a passkey needs JavaScript.</p>
      </noscript>
      <Button variant="outline" loading={isBusy} disabled={!isKnown} onClick={() => void add()}>
        Add a passkey
      </Button>
      <FieldError>{problem}</FieldError>
    </div>
  );
}
