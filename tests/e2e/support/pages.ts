/** A page of each kind, for what must hold on all of them. */
export const browsePages = [
  "/",
  "/shop",
  "/shop/outerwear",
  "/product/wool-coat",
  "/journal",
  "/about",
  "/support",
  "/legal/privacy",
] as const;

/** Pages about one reader, and those for who got lost. */
export const otherPages = [
  "/search",
  "/search?q=coat",
  "/cart",
  "/account/sign-in",
  "/no-such-page",
] as const;
