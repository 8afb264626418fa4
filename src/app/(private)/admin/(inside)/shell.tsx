"use client";

import type { Route } from "next";
import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { leaveAdmin } from "#modules/identity/staff-door.actions.ts";
import { AdminShell, type ShellArea } from "#ui/admin/admin-shell.tsx";
import { type Command, CommandPalette } from "#ui/admin/command-palette.tsx";

type ShellProps = {
  areas: readonly (ShellArea & { words?: string })[];
  who: { name: string; role: string };
  children: ReactNode;
};

/** The column of areas around a page, and ⌘K. */
export function Shell({ areas, who, children }: ShellProps) {
  const router = useRouter();
  const current = usePathname();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setIsOpen((was) => !was);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  function onChoose({ id }: Command) {
    setIsOpen(false);
    if (id === "sign-out") void leaveAdmin();
    else router.push(id as Route);
  }

  return (
    <>
      <AdminShell
        areas={areas}
        current={current}
        who={who}
        onSearch={() => setIsOpen(true)}
        signOut={
          <form action={leaveAdmin}>
            <button
              type="submit"
              className="min-h-11 text-grey underline-offset-4 hover:text-ink hover:underline"
            >
              Sign out
            </button>
          </form>
        }
      >
        {children}
      </AdminShell>
      <CommandPalette
        commands={commandsOf(areas)}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        onChoose={onChoose}
      />
    </>
  );
}

function commandsOf(areas: ShellProps["areas"]): Command[] {
  return [
    ...areas.map(({ label, href, words }) => ({ id: href, label, kind: "Area", words })),
    {
      id: "/admin/profile",
      label: "Your profile",
      kind: "Area",
      words: "second factor passkeys sessions password",
    },
    { id: "/", label: "The shop", kind: "Area", words: "store front" },
    { id: "sign-out", label: "Sign out", kind: "Action" },
  ];
}
