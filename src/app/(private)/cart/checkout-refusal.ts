/**
 * Why the click on "Checkout" led back to the bag, as `?checkout=` names it. The lines below say in detail what is short;
 * null for an address without a reason, or with one we didn't write.
 */
export function checkoutRefusalWords(code: string | string[] | undefined): string | null {
  switch (code) {
    case "insufficient_stock":
      return "Some of this was taken meanwhile, so nothing is held yet. Take what is left, then check out again.";
    case "not_sellable":
      return "Something in your bag is no longer for sale. Take it out, then check out again.";
    case "being_paid":
      return "Somebody is paying for the last of it at this moment. Please try again in a minute.";
    case "already_ordered":
      return "This bag has already become an order.";
    case "busy":
      return "The shop is very busy. Your bag is kept; please try again in a moment.";
    case "too_many_requests":
      return "That was a lot of tries at once. Your bag is kept; please try again in a minute.";
    case "unexpected":
      return "Something went wrong on our side. Your bag is kept; please try again.";
    default:
      return null;
  }
}
