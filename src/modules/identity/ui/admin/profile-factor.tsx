"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { removeSecondFactorAction, replaceRecoveryCodesAction } from "../../staff.actions.ts";
import { ProfileFactorView } from "./profile-factor.view.tsx";
import { staffProblemWords } from "./staff-words.ts";

/** The second factor on the profile: new recovery codes, or off with it; both for a code of the app. */
export function ProfileFactor({ hasApp, codesLeft }: { hasApp: boolean; codesLeft: number }) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);

  function act(form: FormData) {
    const input = { code: String(form.get("code") ?? "") };
    const isRemoval = form.get("what") === "remove";
    start(async () => {
      setProblem(null);
      if (isRemoval) {
        const removed = await removeSecondFactorAction(input);
        if (!removed.ok) return setProblem(staffProblemWords(removed.error));
        return router.refresh();
      }
      const renewed = await replaceRecoveryCodesAction(input);
      if (!renewed.ok) return setProblem(staffProblemWords(renewed.error));
      setCodes(renewed.value);
      router.refresh();
    });
  }

  return (
    <ProfileFactorView
      hasApp={hasApp}
      codesLeft={codesLeft}
      action={act}
      isPending={isPending}
      problem={problem}
      codes={codes}
    />
  );
}
