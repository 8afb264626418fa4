import type { ReactNode } from "react";
import { Wordmark } from "#ui/wordmark.tsx";

type AdminDoorProps = { title: string; lead?: ReactNode; children?: ReactNode; foot?: ReactNode };

/** A page before the admin: one line, few fields, nothing else. */
export function AdminDoor({ title, lead, children, foot }: AdminDoorProps) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] bg-panel">
      <p className="px-gutter pt-6 text-title">
        <Wordmark />
      </p>
      <main
        id="main"
        className="grid content-start justify-items-center px-gutter pt-14 pb-section lg:content-center lg:pt-0"
      >
        <div className="grid w-full max-w-note gap-8">
          <div className="grid gap-4">
            <h1 className="text-display-s">{title}</h1>
            {lead && <p className="text-grey">{lead}</p>}
          </div>
          {children}
          {foot && (
            <div className="grid justify-items-start gap-2 border-hairline border-t pt-5 text-grey">
              {foot}
            </div>
          )}
        </div>
      </main>
    </div>
  );
}
