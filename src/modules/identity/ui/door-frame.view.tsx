import type { ReactNode } from "react";

type DoorFrameProps = {
  /** One large line. */
  title: string;
  lead?: ReactNode;
  /** A picture that fills its half; only wide windows have room for it. */
  picture?: ReactNode;
  children: ReactNode;
  /** Where else to go. */
  foot?: ReactNode;
};

/** The pages before the account: a picture to one side, one large line, few fields. */
export function DoorFrame({ title, lead, picture, children, foot }: DoorFrameProps) {
  return (
    <div className="grid min-h-[calc(100svh-var(--spacing-header))] lg:grid-cols-[5fr_7fr]">
      <div className="relative hidden overflow-hidden bg-plaster lg:block">{picture}</div>
      <div className="grid content-start gap-10 px-gutter pt-14 pb-section lg:content-center lg:px-[8vw] lg:pt-10">
        <div className="grid max-w-form gap-5">
          <h1 className="text-display-m">{title}</h1>
          {lead && <p className="max-w-note text-lead text-grey">{lead}</p>}
        </div>
        <div className="grid max-w-note gap-10">
          {children}
          {foot && (
            <div className="grid justify-items-start gap-2 border-t border-hairline pt-6 text-grey">
              {foot}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
