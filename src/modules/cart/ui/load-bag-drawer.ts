"use client";

/** Fetches the drawer's code, which browsing pages do without until somebody is about to add something. */
export async function loadBagDrawer() {
  const { BagDrawer } = await import("./bag-drawer.tsx");
  return { default: BagDrawer };
}
