/** What can be known of a card number, an expiry and a code without asking anybody. Pure. */

/**
 * @typedef {{ name: string, label: string, starts: RegExp, lengths: number[], gaps: number[], code: number }} Brand
 */

/** @type {Brand[]} */
const BRANDS = [
  { name: "visa", label: "Visa", starts: /^4/, lengths: [16], gaps: [4, 8, 12], code: 3 },
  {
    name: "mastercard",
    label: "Mastercard",
    starts: /^(5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720))/,
    lengths: [16],
    gaps: [4, 8, 12],
    code: 3,
  },
  { name: "amex", label: "Amex", starts: /^3[47]/, lengths: [15], gaps: [4, 10], code: 4 },
  {
    name: "discover",
    label: "Discover",
    starts: /^6(011|4[4-9]|5)/,
    lengths: [16],
    gaps: [4, 8, 12],
    code: 3,
  },
  { name: "diners", label: "Diners", starts: /^3(0[0-5]|[689])/, lengths: [14, 16], gaps: [4, 10], code: 3 },
  { name: "jcb", label: "JCB", starts: /^35/, lengths: [16], gaps: [4, 8, 12], code: 3 },
  { name: "unionpay", label: "UnionPay", starts: /^62/, lengths: [16], gaps: [4, 8, 12], code: 3 },
];

/** @type {Brand} */
const UNKNOWN = { name: "unknown", label: "", starts: /^/, lengths: [16], gaps: [4, 8, 12], code: 3 };

/** @param {string} text */
export const digitsOf = (text) => text.replaceAll(/\D/g, "");

/** @param {string} digits @returns {Brand} */
export const brandOf = (digits) => BRANDS.find(({ starts }) => starts.test(digits)) ?? UNKNOWN;

/** @param {string} text */
export function formatNumber(text) {
  const all = digitsOf(text);
  const brand = brandOf(all);
  const digits = all.slice(0, Math.max(...brand.lengths));
  let out = "";
  for (let i = 0; i < digits.length; i++) out += (brand.gaps.includes(i) ? " " : "") + digits[i];
  return out;
}

/** `4` becomes `04 / `, `1229` becomes `12 / 29`; a deleted slash stays deleted. @param {string} text @param {boolean} deleting */
export function formatExpiry(text, deleting) {
  let digits = digitsOf(text);
  if (/^[2-9]/.test(digits)) digits = `0${digits}`;
  // Password managers fill `12/2029` as well as `12/29`.
  if (digits.length === 6 && digits.slice(2, 4) === "20") digits = digits.slice(0, 2) + digits.slice(4);
  digits = digits.slice(0, 4);
  if (digits.length < 2 || (digits.length === 2 && deleting)) return digits;
  return `${digits.slice(0, 2)} / ${digits.slice(2)}`;
}

/** @param {string} text */
export function readExpiry(text) {
  const digits = digitsOf(text);
  return { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(2, 4)) };
}

/** @typedef {{ code: string, message: string } | null} Fault */

/** @param {string} text @returns {Fault} */
export function faultOfNumber(text) {
  const digits = digitsOf(text);
  const brand = brandOf(digits);
  if (digits.length < Math.min(...brand.lengths))
    return { code: "incomplete_number", message: "Your card number is incomplete." };
  if (!passesLuhn(digits)) return { code: "invalid_number", message: "Your card number is invalid." };
  return null;
}

/** @param {string} text @param {Date} now @returns {Fault} */
export function faultOfExpiry(text, now) {
  if (digitsOf(text).length < 4)
    return { code: "incomplete_expiry", message: "Your card’s expiration date is incomplete." };
  const { month, year } = readExpiry(text);
  if (month < 1 || month > 12)
    return { code: "incomplete_expiry", message: "Your card’s expiration date is incomplete." };
  const thisYear = now.getFullYear();
  if (year < thisYear)
    return { code: "invalid_expiry_year_past", message: "Your card’s expiration year is in the past." };
  if (year === thisYear && month < now.getMonth() + 1)
    return { code: "invalid_expiry_month_past", message: "Your card’s expiration date is in the past." };
  if (year > thisYear + 50)
    return { code: "invalid_expiry_year", message: "Your card’s expiration year is invalid." };
  return null;
}

/** @param {string} text @param {string} number @returns {Fault} */
export function faultOfCode(text, number) {
  const complete = digitsOf(text).length === brandOf(digitsOf(number)).code;
  return complete ? null : { code: "incomplete_cvc", message: "Your card’s security code is incomplete." };
}

/** @param {string} text @param {string} country @returns {Fault} */
export function faultOfPostalCode(text, country) {
  const code = text.trim();
  if (country === "US") {
    return /^\d{5}(-?\d{4})?$/.test(code)
      ? null
      : { code: "incomplete_zip", message: "Your ZIP is incomplete." };
  }
  return code.length >= 3 ? null : { code: "incomplete_zip", message: "Your postal code is incomplete." };
}

/** The check of ISO 13616: letters are numbers, the front goes to the back, and 97 leaves 1. @param {string} text @returns {Fault} */
export function faultOfIban(text) {
  const iban = text.replaceAll(/\s/g, "").toUpperCase();
  if (iban.length < 15) return { code: "incomplete_iban", message: "Your IBAN is incomplete." };
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1 ? null : { code: "invalid_iban", message: "Your IBAN is invalid." };
}

/** @param {string} digits */
export function passesLuhn(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
