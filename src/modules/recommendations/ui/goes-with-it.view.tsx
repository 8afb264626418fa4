import type { ReactNode } from "react";
import { Stagger } from "#ui/motion/stagger.tsx";

type GoesWithItProps = {
  title: string;
  /** A grid of tiles. */
  children: ReactNode;
};

/** A row of products under a large line. */
export function GoesWithItView({ title, children }: GoesWithItProps) {
  return (
    <section className="py-section">
      <h2 className="mb-5 px-gutter text-display-s md:mb-7">{title}</h2>
      <Stagger>{children}</Stagger>
    </section>
  );
}
