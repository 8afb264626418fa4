import { companyOf, type LegalPage } from "./legal.ts";

export const returns: LegalPage = {
  title: "Returns",
  summary: "Thirty days, unworn, for the full price. And what to do when something is wrong.",
  changedOn: "2026-11-22",
  body: (facts) => `## Thirty days

You can send back anything you bought here within thirty days of the day on which you got it. You need not say why, though we are curious.

It should be as it came: unworn, unwashed, with its label. Try things on as you would in a shop. If a piece has clearly been worn, we may take off what that has cost it.

## How it works

1. Write to [${facts.supportEmail}](mailto:${facts.supportEmail}), or with the [form](/support#contact), and give the number of your order.
2. We answer within one working day, with the address and a note to put into the parcel.
3. Send it in whatever it came in. Keep the receipt of the post.
4. When it has reached us, we look at it and refund you, within five working days.

## What you get back

The full price of what you return, and, if you return the whole order, what standard delivery to you has cost. The money goes back the way it came.

The way back is yours to pay, unless what you got was wrong or faulty; then we pay it.

## Swapping a size

We don’t swap, because the other size might be sold while your parcel travels. Order the size you need, so that it is held for you, and send the first one back.

## What can’t come back

Earrings that have been worn, for reasons of hygiene. Pieces that were altered for you. Everything else can.

## Something is wrong with it

Write to us, with a picture if you can. Faults, and pieces that are not what you ordered, have nothing to do with the thirty days: we repair, replace or refund as the law says, and pay the way in both directions.

## Your right to withdraw

If you live in the European Union or the United Kingdom, you have, besides all this, the right to withdraw from the contract within fourteen days of getting the goods, without giving a reason. Tell us in any clear words before the fourteen days are over; then send the goods within fourteen days more. We pay back all you have paid, with the cost of standard delivery, within fourteen days of your message, but may wait until we have the goods or you have shown that you sent them. Our thirty days are longer and never take this right from you.

You may use these words, but need not:

> To ${companyOf(facts)}: I withdraw from my contract for the purchase of the following goods: … Ordered on … Received on … Number of the order: … Name: … Address: … Date: …

## Mending instead

A piece that is worn out is not at its end. Our workroom mends what we sold, in any year, at cost. [Read how](/journal/the-mending-table).`,
};
