import type { AuthorSeed } from "./types.ts";

/** The three people who write the journal. */
export const authors: readonly AuthorSeed[] = [
  {
    slug: "marit-okafor",
    name: "Marit Okafor",
    role: "Runs the repair workroom",
    bio: "Marit has mended knitwear, linings and bag handles for nineteen years, the last six of them at our own bench. She writes about care, and answers most letters by hand.",
  },
  {
    slug: "jonah-velasco",
    name: "Jonah Velasco",
    role: "Buys cloth and leather",
    bio: "Jonah trained as a weaver and still judges cloth with closed eyes first. He visits every mill and tannery we buy from at least once a year, by train where there is one.",
  },
  {
    slug: "samira-lind",
    name: "Samira Lind",
    role: "Edits the journal",
    bio: "Samira came to Cartelle from a newspaper, where she wrote obituaries and learned to check everything twice. She keeps the journal short and the adjectives few.",
  },
];
