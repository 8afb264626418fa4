import { settleProcessing } from "./resources/intent-outcomes.ts";
import { findPaymentMethod } from "./resources/payment-methods.ts";
import { finishRefund } from "./resources/refunds.ts";
import type { Scope, World } from "./scope.ts";
import type { Task } from "./store/store.ts";

/** Does what time has made due, each task in a transaction of its own, so that a crash repeats or keeps it whole. */
export function runDueTasks(world: World): void {
  for (const task of world.store.dueTasks(world.clock.now())) {
    world.store.transaction(() => {
      world.store.dropTask(task.id);
      runTask({ ...world, cause: null }, task);
    });
  }
}

function runTask(scope: Scope, task: Task): void {
  if (task.kind !== "settle_intent") {
    finishRefund(scope, task.objectId);
    return;
  }
  const row = scope.store.objects.find("payment_intent", task.objectId);
  if (row?.object.status !== "processing") return;
  settleProcessing(scope, row, findPaymentMethod(scope, String(row.object.payment_method), "payment_method"));
}
