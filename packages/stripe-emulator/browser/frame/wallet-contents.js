/** What lies in the test wallet. Addresses first; the last two are there to be refused. */

/**
 * @typedef {{ line1: string, line2: string | null, city: string, state: string, postal_code: string, country: string }} Address
 */

export const OWNER = { name: "Sample Buyer", email: "sample@example.com" };

/** @type {{ label: string, address: Address }[]} */
export const ADDRESSES = [
  { label: "Vienna", address: address("14 Example Street", "Vienna", "", "1070", "AT") },
  { label: "New York", address: address("5 Mercer Street", "New York", "NY", "10013", "US") },
  { label: "London", address: address("22 Sample Lane", "London", "", "E2 8HD", "GB") },
  { label: "Tórshavn", address: address("3 Harbour Road", "Tórshavn", "", "100", "FO") },
  {
    label: "Berlin, postal code cut short",
    address: address("8 Sample Strasse", "Berlin", "", "1011", "DE"),
  },
];

/** By the test tokens that Stripe names; they decide what becomes of the payment. */
export const CARDS = [
  { label: "Visa ending in 4242", token: "tok_visa" },
  { label: "Visa ending in 3220, asks for 3-D Secure", token: "tok_threeDSecure2Required" },
  { label: "Visa ending in 9995, without funds", token: "tok_visa_chargeDeclinedInsufficientFunds" },
];

/** @returns {Address} @param {string} line1 @param {string} city @param {string} state @param {string} postal_code @param {string} country */
function address(line1, city, state, postal_code, country) {
  return { line1, line2: null, city, state, postal_code, country };
}
