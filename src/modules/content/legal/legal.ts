/** What legal pages say of the shop that is not the same for every shop. */
export type LegalFacts = {
  /** Empty where nobody has filled it in yet. */
  companyName: string;
  companyAddress: string;
  supportEmail: string;
  holdMinutes: number;
};

export type LegalPage = {
  title: string;
  /** One sentence under the title. */
  summary: string;
  /** The day its words changed, as YYYY-MM-DD. */
  changedOn: string;
  /** Markdown. */
  body: (facts: LegalFacts) => string;
};

/** The company in running text; a gap that nobody can overlook where the settings don't name it. */
export function companyOf({ companyName, companyAddress }: LegalFacts): string {
  const name = companyName === "" ? "**[the company’s name is missing in the settings]**" : companyName;
  const address = companyAddress === "" ? "**[its address is missing in the settings]**" : companyAddress;
  return `${name}, ${address}`;
}
