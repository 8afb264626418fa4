/** What a person reads when a notice could not be noted, by the code of the refusal. */
export function stockNoticeProblem(code: string): string {
  switch (code) {
    case "invalid_email":
      return "Write the address as name@example.com.";
    case "in_stock":
      return "It is back already. Close this and put it in your bag.";
    case "unknown_variant":
      return "This is no longer for sale.";
    case "too_many_requests":
      return "That was often. Please wait a minute and try again.";
    case "unreachable":
      return "We couldn’t reach the shop. Check your connection and try again.";
    default:
      return "Something broke on our side. Please try again.";
  }
}
