import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";

type FailedPageProps = {
  error: { digest?: string | undefined };
  onRetry: () => void;
  title?: string | undefined;
  /** What the reader may rest assured of. */
  children: ReactNode;
  /** Another way on, beside trying again. */
  otherwise?: ReactNode;
};

/** A page that could not be made: what is safe, the number to name, and a way on. */
export function FailedPage({
  error,
  onRetry,
  title = "Something broke on our side",
  children,
  otherwise,
}: FailedPageProps) {
  return (
    <div className="px-gutter pt-10 pb-section">
      <EmptyState
        as="h1"
        title={title}
        action={
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button onClick={onRetry}>Try again</Button>
            {otherwise}
          </div>
        }
      >
        <div className="grid gap-4">
          <p>{children}</p>
          {error.digest && <p className="text-base">If it happens again, tell us and name {error.digest}.</p>}
        </div>
      </EmptyState>
    </div>
  );
}
