"use client";

import { type FormEvent, useActionState, useState } from "react";
import { type FormState, idle } from "../identity.schema.ts";

/** What a form's view needs. `action` is a Server Action, so that the form also posts without scripts. */
export type AccountFormProps = {
  state: FormState;
  action: (form: FormData) => void;
  isPending: boolean;
  isOffline: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

/**
 * A form over a Server Action. Without a network nothing is sent and what is typed stays. `note` is what the form said to a
 * browser without scripts.
 */
export function useAccountForm(
  serverAction: (state: FormState, form: FormData) => Promise<FormState>,
  note: FormState | null,
): AccountFormProps {
  const [state, action, isPending] = useActionState(serverAction, note ?? idle);
  const [isOffline, setIsOffline] = useState(false);
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    setIsOffline(!navigator.onLine);
    if (isPending || !navigator.onLine) event.preventDefault();
  }
  return { state, action, isPending, isOffline, onSubmit };
}
