/** What a country's postal code looks like, and what to say of one that does not. */
export type PostalCodeRule = { pattern: RegExp; words: string };

const numbers = ["", "", "", "", "four", "five", "six", "seven"];

function digits(count: number, name: string, example: string): PostalCodeRule {
  return {
    pattern: new RegExp(`^\\d{${count}}$`),
    words: `${name} has ${numbers[count]} digits, like ${example}.`,
  };
}

function shaped(pattern: RegExp, name: string, example: string): PostalCodeRule {
  return { pattern, words: `${name} looks like ${example}.` };
}

/** Only where the form is certain: everywhere else a person knows better. By ISO 3166-1 alpha-2. */
const rules: Readonly<Record<string, PostalCodeRule>> = {
  AT: digits(4, "An Austrian postal code", "1070"),
  AU: digits(4, "An Australian postcode", "3000"),
  BE: digits(4, "A Belgian postal code", "1000"),
  CA: shaped(/^[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d$/, "A Canadian postal code", "M5V 2T6"),
  CH: digits(4, "A Swiss postal code", "8001"),
  CZ: shaped(/^\d{3} ?\d{2}$/, "A Czech postal code", "110 00"),
  DE: digits(5, "A German postal code", "10115"),
  DK: digits(4, "A Danish postal code", "1050"),
  ES: digits(5, "A Spanish postal code", "28013"),
  FI: digits(5, "A Finnish postal code", "00100"),
  FR: digits(5, "A French postal code", "75011"),
  GB: shaped(/^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$/, "A UK postcode", "SW1A 1AA"),
  HU: digits(4, "A Hungarian postal code", "1052"),
  IE: shaped(/^[A-Za-z]\d[\dW] ?[A-Za-z\d]{4}$/i, "An Eircode", "D02 AF30"),
  IT: digits(5, "An Italian postal code", "20121"),
  JP: shaped(/^\d{3}-?\d{4}$/, "A Japanese postal code", "150-0001"),
  LU: digits(4, "A postal code of Luxembourg", "1341"),
  NL: shaped(/^\d{4} ?[A-Za-z]{2}$/, "A Dutch postal code", "1012 JS"),
  NO: digits(4, "A Norwegian postal code", "0150"),
  NZ: digits(4, "A New Zealand postcode", "1010"),
  PL: shaped(/^\d{2}-?\d{3}$/, "A Polish postal code", "00-001"),
  PT: shaped(/^\d{4}-?\d{3}$/, "A Portuguese postal code", "1100-148"),
  SE: shaped(/^\d{3} ?\d{2}$/, "A Swedish postal code", "111 29"),
  SG: digits(6, "A postal code of Singapore", "049213"),
  SI: digits(4, "A Slovenian postal code", "1000"),
  SK: shaped(/^\d{3} ?\d{2}$/, "A Slovak postal code", "811 01"),
  US: {
    pattern: /^\d{5}(-\d{4})?$/,
    words: "A US ZIP code has five digits, like 10012.",
  },
};

/** What is wrong with a postal code that was typed; null where nothing is, or nothing can be said. */
export function postalCodeFault(country: string, postalCode: string): string | null {
  const rule = Object.hasOwn(rules, country) ? rules[country] : undefined;
  return rule === undefined || postalCode === "" || rule.pattern.test(postalCode) ? null : rule.words;
}
