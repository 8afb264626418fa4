import { companyOf, type LegalPage } from "./legal.ts";

export const terms: LegalPage = {
  title: "Terms",
  summary: "What you can rely on when you buy from us, and what we rely on.",
  changedOn: "2026-11-22",
  body: (facts) => `## Who sells

You buy from ${companyOf(facts)}. You reach us at [${facts.supportEmail}](mailto:${facts.supportEmail}).

These terms hold for every order placed in this shop. If the law of the country where you live gives you more, you have more; nothing here takes it away.

## How a purchase comes about

1. **Your bag is a wish.** Putting a piece into it binds nobody. It stays on the shelf, and somebody else may buy it.
2. **Checkout is a promise.** When you click Checkout, we hold all the pieces in your bag for ${facts.holdMinutes} minutes, or none of them. In that time we sell them to nobody else. The page shows the time that is left.
3. **Pay is your order.** With the button that names the sum, you order what the page shows, at the price and with the delivery it shows.
4. **Our mail is the contract.** The purchase is concluded when your payment has gone through and we confirm the order by mail. That mail holds everything you bought; please keep it.

Leave the checkout, or let the time run out, and the hold ends without any cost to you.

## Prices

The price that counts is the one on the button. If a price or the cost of delivery changes while you are at checkout, the button shows the new sum and you are asked again; we never take more than the sum you pressed.

Prices include what taxes the law of the shop’s country puts on them, unless the checkout shows a tax as a line of its own. Duties that your own country may charge on import are yours to pay.

If we have made a plain mistake in a price, one that anybody would take for a mistake, we tell you before anything is sent, and you may have your money back or the piece at its right price.

## Paying

You pay through Stripe, with the ways to pay that the form offers. Some banks take days to confirm a payment. Your pieces are kept for you until your bank has answered; if it says no, nothing is owed, and we write to you.

If a payment reaches us after the hold has ended and the pieces have gone, we refund it in full at once. You need not ask.

## Delivery

We deliver to the countries in the list at checkout, in the days that stand beside the way you choose. Days are working days. If we find that we can’t keep them, we write to you, and you may cancel.

The risk of loss passes to you when you, or somebody you named, take the parcel in.

## If something is wrong with it

We answer for pieces that are not as they were described, or that show a fault, as the law says. Write to us with the number of your order. We repair or replace it at our cost; where neither is possible in a reasonable time, you get your money back.

Our offer to mend any piece in any year, at cost, comes on top of that. It is not a guarantee in the sense of the law.

## Changing your mind

You may send back what you bought within thirty days. How that works stands under [Returns](/legal/returns).

## Reviews

What you write about a piece stays yours. By sending it you let us show it in this shop, with the name you gave. We read every review before it is shown, and leave out what insults, advertises or is about something else. We never leave one out because it is critical.

## How many

We may limit how many of one size, and how many pieces altogether, one order can hold. We don’t sell to people who sell on.

## The rest

If one of these terms turns out not to hold, the others still do. The law of the country where the shop has its seat applies; if you buy as a consumer, you keep the protection of the law of your own country, and its courts are open to you.

If there is ever a quarrel, write to us first. A person answers.`,
};
