/** The named parts of an address, each once; what is missing or doubled is empty. */
export function linkProof(
  query: Record<string, string | string[] | undefined>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const value = query[name];
      return [name, typeof value === "string" ? value : ""];
    }),
  );
}
