import { inView, stagger } from "motion";
import { animate } from "motion/mini";

const arrival = { opacity: [0, 1], translate: ["0 1.25rem", "0 0"] };
const calm = { duration: 0.4, ease: [0.22, 0.8, 0.2, 1] } as const;
const betweenSeconds = 0.06;

/**
 * Lets each element arrive when it scrolls into view. What is in view already, or was scrolled past, stays as it is; and
 * until it arrives an element is simply there, so nothing is ever hidden from a reader, a print or a search in the page.
 * Those that come into view together, such as a row of a grid, come one after another.
 */
export function arriveOnEntering(elements: readonly Element[]): () => void {
  const below = elements.filter((element) => element.getBoundingClientRect().top > window.innerHeight);
  const entering = new Set<Element>();
  if (below.length === 0) return () => undefined;
  // One observer for all: each frame of scrolling asks every observer anew.
  return inView(
    below,
    (element) => {
      if (entering.size === 0) queueMicrotask(() => arrive(entering));
      entering.add(element);
    },
    // A little early: it must not be seen in its place before it arrives there.
    { margin: "0px 0px 5% 0px" },
  );
}

function arrive(entering: Set<Element>): void {
  const inOrder = [...entering].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  entering.clear();
  const moving = animate(inOrder, arrival, { ...calm, delay: stagger(betweenSeconds) });
  // What has arrived keeps no styles of the move: a leftover translate would hold what is fixed or sticky inside it.
  void moving.finished.then(() => {
    for (const { style } of inOrder as HTMLElement[]) {
      style.removeProperty("opacity");
      style.removeProperty("translate");
    }
  });
}
