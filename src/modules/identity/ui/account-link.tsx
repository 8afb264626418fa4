"use client";

import { useEffect, useState } from "react";
import { sharedRead } from "#ui/shared-read.ts";
import { AccountLinkView } from "./account-link.view.tsx";

/** The way to the account. Who is reading is asked once after first paint, together with the bag's count. */
export function AccountLink() {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    void sharedRead<{ name?: string | null }>("/api/live/me").then((me) => setName(me?.name || null));
  }, []);
  return <AccountLinkView name={name} />;
}
