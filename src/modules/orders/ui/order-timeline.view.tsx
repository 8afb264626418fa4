import { cn } from "#ui/class-names.ts";
import type { OrderJson } from "./order-json.ts";
import { orderTimeline, type TimelineStep } from "./order-status.ts";

/** What happened to an order, and what comes next: a line with its points filled as far as it has come. */
export function OrderTimelineView({ order }: { order: OrderJson }) {
  const steps = orderTimeline(order);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-6 text-heading">
        What happens
      </h2>
      <ol>
        {steps.map((step, index) => (
          <StepView
            key={`${step.words} ${step.at}`}
            step={step}
            isLast={index === steps.length - 1}
            leadsOn={steps[index + 1]?.at !== null}
          />
        ))}
      </ol>
    </section>
  );
}

type StepProps = { step: TimelineStep; isLast: boolean; leadsOn: boolean };

function StepView({ step, isLast, leadsOn }: StepProps) {
  const { words, note, at } = step;
  const isPast = at !== null;
  return (
    <li className={cn("relative grid gap-x-6 pb-7 pl-7 sm:grid-cols-[1fr_auto]", isLast && "pb-0")}>
      <span
        aria-hidden="true"
        className={cn(
          "absolute top-1.5 left-0 size-2.5 rounded-pill border",
          isPast ? "border-ink bg-ink" : "border-edge bg-paper",
        )}
      />
      {!isLast && (
        <span
          aria-hidden="true"
          className={cn("absolute top-4 bottom-0 left-1 w-px", leadsOn ? "bg-ink" : "bg-hairline")}
        />
      )}
      <span>
        <span className={cn("block", !isPast && "text-grey")}>
          {!isPast && <span className="sr-only">To come: </span>}
          {words}
        </span>
        {note && <span className="block text-small text-grey">{note}</span>}
      </span>
      {at !== null && (
        <time dateTime={at} className="tabular text-small text-grey sm:pt-0.5 sm:text-right">
          {momentWords(at)}
        </time>
      )}
    </li>
  );
}

function momentWords(at: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
}
