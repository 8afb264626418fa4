import { Progress } from "#ui/progress.tsx";
import type { FreeDeliveryLine } from "../free-delivery.ts";

/** How far it is to free delivery. */
export function FreeDeliveryView({ words, share }: FreeDeliveryLine) {
  return (
    <div className="grid gap-2.5">
      <p className="text-small" aria-live="polite">
        {words}
      </p>
      {share !== null && share < 1 && <Progress label="Way to free delivery" value={share} />}
    </div>
  );
}
