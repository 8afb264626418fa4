/**
 * What each test card does (docs.stripe.com/testing). This table is the whole truth about outcomes:
 * a new kind of trouble is a new row or a new field here, read where it takes effect.
 */
export interface Decline {
  code: "card_declined" | "expired_card" | "incorrect_cvc" | "processing_error";
  declineCode?: string;
  message: string;
  adviceCode?: string;
}

export interface Behaviour {
  /** What the bank answers when the charge is tried. */
  decline?: Decline;
  /** 3-D Secure must be passed first. */
  authentication?: "required";
  /** What becomes of a refund after it was made; by default it succeeds at once. */
  refund?: "pending_then_succeeded" | "succeeded_then_failed";
  /** A dispute or warning that follows the charge. Recorded here for the emulator to grow into; not acted on yet. */
  aftermath?: "dispute_fraudulent" | "dispute_product_not_received" | "early_fraud_warning";
  /** Bank debits are `processing` first; `failed` ends in a decline. */
  settlement?: "succeeded" | "failed";
}

export interface TestCard {
  number: string;
  brand: CardBrand;
  funding: "credit" | "debit" | "prepaid";
  country: string;
  tokens: readonly string[];
  behaviour: Behaviour;
}

export type CardBrand = "visa" | "mastercard" | "amex" | "discover" | "diners" | "jcb" | "unionpay";

export const DECLINES = {
  generic: decline("generic_decline", "Your card was declined.", "try_again_later"),
  insufficientFunds: decline("insufficient_funds", "Your card has insufficient funds.", "try_again_later"),
  lost: decline("lost_card", "Your card was declined.", "do_not_try_again"),
  stolen: decline("stolen_card", "Your card was declined.", "do_not_try_again"),
  fraudulent: decline("fraudulent", "Your card was declined.", "do_not_try_again"),
  velocity: decline(
    "card_velocity_exceeded",
    "Your card was declined for making repeated attempts too frequently.",
    "try_again_later",
  ),
  expired: { code: "expired_card", message: "Your card has expired.", adviceCode: "do_not_try_again" },
  incorrectCvc: {
    code: "incorrect_cvc",
    message: "Your card's security code is incorrect.",
    adviceCode: "confirm_card_data",
  },
  processing: {
    code: "processing_error",
    message: "An error occurred while processing your card. Try again in a little bit.",
    adviceCode: "try_again_later",
  },
} as const satisfies Record<string, Decline>;

const secured: Behaviour = { authentication: "required" };

export const TEST_CARDS: readonly TestCard[] = [
  card("4242424242424242", "visa", ["pm_card_visa", "pm_card_us", "pm_card_bypassPending"], {}),
  card("4000056655665556", "visa", ["pm_card_visa_debit"], {}, "debit"),
  card("5555555555554444", "mastercard", ["pm_card_mastercard"], {}),
  card("2223003122003222", "mastercard", [], {}),
  card("5200828282828210", "mastercard", ["pm_card_mastercard_debit"], {}, "debit"),
  card("5105105105105100", "mastercard", ["pm_card_mastercard_prepaid"], {}, "prepaid"),
  card("378282246310005", "amex", ["pm_card_amex"], {}),
  card("371449635398431", "amex", [], {}),
  card("6011111111111117", "discover", ["pm_card_discover"], {}),
  card("3056930009020004", "diners", ["pm_card_diners"], {}),
  card("36227206271667", "diners", [], {}),
  card("3566002020360505", "jcb", ["pm_card_jcb"], {}),
  card("6200000000000005", "unionpay", ["pm_card_unionpay"], {}),
  card("4000000000000077", "visa", ["pm_card_bypassPendingInternational"], {}),
  card("4000002500003155", "visa", ["pm_card_authenticationRequiredOnSetup"], secured),
  card("4000000000000002", "visa", ["pm_card_visa_chargeDeclined", "pm_card_chargeDeclined"], {
    decline: DECLINES.generic,
  }),
  card(
    "4000000000009995",
    "visa",
    ["pm_card_visa_chargeDeclinedInsufficientFunds", "pm_card_chargeDeclinedInsufficientFunds"],
    { decline: DECLINES.insufficientFunds },
  ),
  card(
    "4000000000009987",
    "visa",
    ["pm_card_visa_chargeDeclinedLostCard", "pm_card_chargeDeclinedLostCard"],
    { decline: DECLINES.lost },
  ),
  card(
    "4000000000009979",
    "visa",
    ["pm_card_visa_chargeDeclinedStolenCard", "pm_card_chargeDeclinedStolenCard"],
    { decline: DECLINES.stolen },
  ),
  card(
    "4000000000000069",
    "visa",
    ["pm_card_chargeDeclinedExpiredCard", "pm_card_visa_chargeDeclinedExpiredCard"],
    { decline: DECLINES.expired },
  ),
  card(
    "4000000000000127",
    "visa",
    ["pm_card_chargeDeclinedIncorrectCvc", "pm_card_visa_chargeDeclinedIncorrectCvc"],
    { decline: DECLINES.incorrectCvc },
  ),
  card(
    "4000000000000119",
    "visa",
    ["pm_card_chargeDeclinedProcessingError", "pm_card_visa_chargeDeclinedProcessingError"],
    { decline: DECLINES.processing },
  ),
  card("4000000000006975", "visa", ["pm_card_visa_chargeDeclinedVelocityLimitExceeded"], {
    decline: DECLINES.velocity,
  }),
  card("4100000000000019", "visa", ["pm_card_radarBlock", "pm_card_chargeDeclinedFraudulent"], {
    decline: DECLINES.fraudulent,
  }),
  card("4000002760003184", "visa", ["pm_card_authenticationRequired"], secured, "credit", "DE"),
  card("4000000000003220", "visa", ["pm_card_threeDSecure2Required"], secured),
  card("4000000000003063", "visa", ["pm_card_threeDSecureRequired"], secured),
  card("4000008400001629", "visa", ["pm_card_threeDSecureRequiredChargeDeclined"], {
    ...secured,
    decline: DECLINES.generic,
  }),
  card(
    "4000008260003178",
    "visa",
    ["pm_card_authenticationRequiredChargeDeclinedInsufficientFunds"],
    { ...secured, decline: DECLINES.insufficientFunds },
    "credit",
    "GB",
  ),
  card("4000000000000259", "visa", ["pm_card_createDispute"], { aftermath: "dispute_fraudulent" }),
  card("4000000000002685", "visa", ["pm_card_createDisputeProductNotReceived"], {
    aftermath: "dispute_product_not_received",
  }),
  card("4000000000005423", "visa", ["pm_card_createIssuerFraudRecord"], { aftermath: "early_fraud_warning" }),
  card("4000000000007726", "visa", ["pm_card_pendingRefund", "pm_card_refundPending"], {
    refund: "pending_then_succeeded",
  }),
  card("4000000000005126", "visa", ["pm_card_refundFail", "pm_card_failedRefund"], {
    refund: "succeeded_then_failed",
  }),
];

export interface TestIban {
  iban: string;
  country: string;
  tokens: readonly string[];
  behaviour: Behaviour;
}

export const TEST_IBANS: readonly TestIban[] = [
  {
    iban: "DE89370400440532013000",
    country: "DE",
    tokens: ["pm_success_de"],
    behaviour: { settlement: "succeeded" },
  },
  {
    iban: "DE62370400440532013001",
    country: "DE",
    tokens: ["pm_failed_de"],
    behaviour: { settlement: "failed" },
  },
  {
    iban: "AT611904300234573201",
    country: "AT",
    tokens: ["pm_success_at"],
    behaviour: { settlement: "succeeded" },
  },
  {
    iban: "AT861904300235473202",
    country: "AT",
    tokens: ["pm_failed_at"],
    behaviour: { settlement: "failed" },
  },
];

const byNumber = new Map(TEST_CARDS.map((entry) => [entry.number, entry]));
const byIban = new Map(TEST_IBANS.map((entry) => [entry.iban, entry]));
const cardByToken = new Map(
  TEST_CARDS.flatMap((entry) => entry.tokens.map((token) => [token, entry] as const)),
);
const ibanByToken = new Map(
  TEST_IBANS.flatMap((entry) => entry.tokens.map((token) => [token, entry] as const)),
);

export const findCard = (number: string): TestCard | undefined => byNumber.get(number);
export const findIban = (iban: string): TestIban | undefined => byIban.get(iban);
export const findCardToken = (token: string): TestCard | undefined => cardByToken.get(token);
export const findIbanToken = (token: string): TestIban | undefined => ibanByToken.get(token);

/** The check digit rule of ISO/IEC 7812. */
export function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return number.length > 0 && sum % 10 === 0;
}

function decline(declineCode: string, message: string, adviceCode: string): Decline {
  return { code: "card_declined", declineCode, message, adviceCode };
}

function card(
  number: string,
  brand: CardBrand,
  tokens: readonly string[],
  behaviour: Behaviour,
  funding: TestCard["funding"] = "credit",
  country = "US",
): TestCard {
  return { number, brand, tokens, behaviour, funding, country };
}
