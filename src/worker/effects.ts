import "server-only";
import { z } from "zod";
import { refundReasons } from "#modules/checkout/checkout.ts";
import {
  mailOrderConfirmation,
  mailPaymentFailed,
  mailPaymentProcessing,
  mailPaymentRefunded,
} from "#modules/checkout/checkout-mails.ts";
import { contactSchema } from "#modules/customers/contact.schema.ts";
import { mailContactMessage, mailContactReceipt } from "#modules/customers/contact-mails.ts";
import { mailNewsletterRequest, mailNewsletterWelcome } from "#modules/customers/newsletter-mails.ts";
import { mailBackInStock, mailStockNoticeNoted } from "#modules/customers/stock-notice-mails.ts";
import { accountMail } from "#modules/identity/account-mail.ts";
import { identityMailSchema } from "#modules/identity/identity-effects.ts";
import { staffInviteMail } from "#modules/identity/staff-invite-mail.ts";
import { deliverMail } from "#modules/notifications/deliver-mail.ts";
import { raiseAlert } from "#modules/notifications/raise-alert.ts";
import { adoptGuestOrders } from "#modules/orders/adopt-guest-orders.ts";
import { issueRefund } from "#modules/payments/refunds.ts";
import { mailReviewRequest } from "#modules/reviews/review-mails.ts";
import { db } from "#platform/db.ts";
import { claimDueEffects, type DueEffect, markEffectFailed, markEffectsDone } from "#platform/effects.ts";
import { withLogContext } from "#platform/log-context.ts";
import { logger } from "#platform/logger.ts";

const maxAttempts = 12;

const ofOrder = z.object({ orderId: z.uuid() });
const ofCheckout = z.object({ checkoutId: z.uuid() });
const ofPerson = z.object({ personId: z.uuid() });
const ofInvite = z.object({ inviteId: z.uuid() });
const ofRefund = z.object({ refundId: z.uuid() });
const ofLateMoney = z.object({
  checkoutId: z.uuid(),
  amountMinor: z.number().int(),
  reason: z.enum(refundReasons),
});
const ofLetterRequest = z.object({ subscriberId: z.uuid(), round: z.number().int() });
const ofSubscriber = z.object({ subscriberId: z.uuid() });
const ofNotice = z.object({ noticeId: z.uuid() });
const ofAlert = z.object({
  kind: z.string(),
  subject: z.string(),
  detail: z.record(z.string(), z.unknown()),
});

/** Who carries out which kind of effect. Each must bear being run twice. */
const handlers: Record<string, (effect: DueEffect) => Promise<void>> = {
  refund: ({ payload }) => issueRefund(ofRefund.parse(payload).refundId),
  alert: ({ payload }) => raiseAlert(db(), ofAlert.parse(payload)),
  "mail.identity": async ({ id, payload }) => {
    const mail = identityMailSchema.parse(payload);
    await deliverMail({ id, kind: mail.mail, to: mail.to, ...(await accountMail(mail)) });
  },
  "mail.staff_invite": async ({ id, payload }) => {
    const mail = await staffInviteMail(ofInvite.parse(payload).inviteId);
    if (mail !== null) await deliverMail({ id, kind: "staff_invite", ...mail });
  },
  "orders.adopt": async ({ payload }) => {
    await adoptGuestOrders(ofPerson.parse(payload).personId);
  },
  "mail.order_confirmation": ({ id, payload }) => mailOrderConfirmation(id, ofOrder.parse(payload).orderId),
  "mail.payment_processing": ({ id, payload }) =>
    mailPaymentProcessing(id, ofCheckout.parse(payload).checkoutId),
  "mail.payment_failed": ({ id, payload }) => mailPaymentFailed(id, ofCheckout.parse(payload).checkoutId),
  "mail.payment_refunded": ({ id, payload }) => mailPaymentRefunded(id, ofLateMoney.parse(payload)),
  "mail.review_request": ({ id, payload }) => mailReviewRequest(id, ofOrder.parse(payload).orderId),
  "mail.stock_notice_noted": ({ id, payload }) => mailStockNoticeNoted(id, ofNotice.parse(payload).noticeId),
  "mail.back_in_stock": ({ id, payload }) => mailBackInStock(id, ofNotice.parse(payload).noticeId),
  "mail.newsletter_request": ({ id, payload }) => mailNewsletterRequest(id, ofLetterRequest.parse(payload)),
  "mail.newsletter_welcome": ({ id, payload }) =>
    mailNewsletterWelcome(id, ofSubscriber.parse(payload).subscriberId),
  "mail.contact_message": ({ id, payload }) => mailContactMessage(id, contactSchema.parse(payload)),
  "mail.contact_receipt": ({ id, payload }) => mailContactReceipt(id, contactSchema.parse(payload)),
};

/** Carries out at most `limit` due effects, each at least once; returns how many it took. */
export async function runDueEffects(limit: number): Promise<number> {
  const effects = await claimDueEffects(db(), limit);
  const outcomes = await Promise.all(effects.map(runOne));
  const done = effects.filter((_, index) => outcomes[index] === "done").map((effect) => effect.id);
  if (done.length > 0) await markEffectsDone(db(), done);
  return effects.length;
}

async function runOne(effect: DueEffect): Promise<"done" | "failed"> {
  try {
    const handler = handlers[effect.kind];
    if (handler === undefined) throw new Error(`Nobody carries out effects of kind ${effect.kind}`);
    await withLogContext({ effectId: effect.id }, () => handler(effect));
    return "done";
  } catch (error) {
    await putOff(effect, error);
    return "failed";
  }
}

async function putOff(effect: DueEffect, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  logger.error(
    { err: error, effectId: effect.id, kind: effect.kind, attempts: effect.attempts },
    "an effect failed",
  );
  const fate = await markEffectFailed(db(), { id: effect.id, error: message, maxAttempts });
  if (fate === "dead") {
    await raiseAlert(db(), {
      kind: "effect_dead",
      subject: effect.id,
      detail: { effect: effect.kind, error: message },
    });
  }
}
