import type { ReactNode, Ref } from "react";
import { cn } from "#ui/class-names.ts";

type StepProps = {
  title: string;
  /** `waiting`: not yet its turn. `folded`: done, told in a summary. */
  state: "waiting" | "open" | "folded";
  /** What was entered, when folded. */
  summary?: ReactNode;
  onEdit?: (() => void) | undefined;
  /** Takes focus when the step opens. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
  /** Stays mounted while folded, so that nothing entered is lost. */
  children: ReactNode;
};

/** One step of a purchase: a name in grey, an open form, or a summary of what was entered with a way back in. */
export function StepView({ title, state, summary, onEdit, headingRef, children }: StepProps) {
  const isOpen = state === "open";
  return (
    <section
      aria-label={title}
      aria-current={isOpen ? "step" : undefined}
      className={cn("border-t transition-colors duration-calm", isOpen ? "border-ink" : "border-hairline")}
    >
      {isOpen ? (
        <h2 ref={headingRef} tabIndex={-1} className="scroll-mt-6 pt-6 pb-5 text-heading outline-none">
          {title}
        </h2>
      ) : (
        <FoldedHead title={title} isDone={state === "folded"} summary={summary} onEdit={onEdit} />
      )}
      <div inert={!isOpen} className={cn(isOpen ? "pb-10" : "invisible h-0 overflow-hidden")}>
        {children}
      </div>
    </section>
  );
}

type FoldedHeadProps = {
  title: string;
  isDone: boolean;
  summary: ReactNode;
  onEdit: (() => void) | undefined;
};

function FoldedHead({ title, isDone, summary, onEdit }: FoldedHeadProps) {
  if (!isDone) return <h2 className="py-5 text-grey">{title}</h2>;
  return (
    <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1.5 py-5 sm:grid-cols-[6.5rem_1fr_auto]">
      <h2 className="text-small text-grey">{title}</h2>
      <div className="col-span-2 row-start-2 min-w-0 sm:col-span-1 sm:col-start-2 sm:row-start-1">
        {summary}
      </div>
      {onEdit && (
        <button
          type="button"
          onClick={onEdit}
          aria-label={`Edit ${title.toLowerCase()}`}
          className="-my-2 justify-self-end py-2 text-small text-grey underline decoration-1 underline-offset-4 hover:text-ink sm:col-start-3"
        >
          Edit
        </button>
      )}
    </div>
  );
}
