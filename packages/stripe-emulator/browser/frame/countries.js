const CODES =
  "AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HK HR HU IE IL IN IS IT JP KR LT LU LV MT MX MY NL NO NZ PL PT RO SE SG SI SK TH TR TW US ZA".split(
    " ",
  );

/** Countries whose cards are checked against a postal code. */
export const WITH_POSTAL_CODE = new Set(["US", "GB", "CA"]);

/** @param {string} locale @returns {[string, string][]} code and name, in the order of names */
export function countryChoices(locale) {
  const names = new Intl.DisplayNames([locale === "auto" ? navigator.language : locale, "en"], {
    type: "region",
  });
  /** @type {[string, string][]} */
  const choices = CODES.map((code) => [code, names.of(code) ?? code]);
  return choices.sort((a, b) => a[1].localeCompare(b[1]));
}
