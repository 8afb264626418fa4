import "server-only";
import { deliverMail } from "#modules/notifications/deliver-mail.ts";
import { orderById } from "#modules/orders/orders.queries.ts";
import { env } from "#platform/env.ts";
import { renderReviewRequest } from "./mails/review-request.tsx";
import { reviewPath } from "./review-links.ts";
import { linesToReview } from "./reviews.queries.ts";

/** Asks a buyer how their pieces are; says nothing if all were reviewed meanwhile or nothing of the order is on sale any more. */
export async function mailReviewRequest(effectId: string, orderId: string): Promise<void> {
  const [order, lines] = await Promise.all([orderById(orderId), linesToReview(orderId)]);
  if (order === null) throw new Error(`There is no order ${orderId}`);
  const waiting = lines.filter((line) => line.reviewed === null);
  if (waiting.length === 0) return;
  const mail = await renderReviewRequest({
    lines: waiting,
    reviewUrl: new URL(reviewPath(orderId), env().APP_ORIGIN).href,
    origin: env().APP_ORIGIN,
  });
  await deliverMail({ id: effectId, kind: "review_request", to: order.email, ...mail });
}
