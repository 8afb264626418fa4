import type { Route } from "next";

export type NavigationLink = { label: string; href: Route };

type NavigationPicture = { src: string; width: number; height: number; alt: string };

/** A kind of thing the shop sells, as the menus show it. */
export type NavigationKind = NavigationLink & { picture: NavigationPicture | null };

/** Where the menus lead: what is sold, by kind, and the other rooms of the house. */
export type Navigation = {
  everything: NavigationLink;
  kinds: readonly NavigationKind[];
  rooms: readonly NavigationLink[];
};
