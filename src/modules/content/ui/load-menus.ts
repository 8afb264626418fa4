"use client";

/** Fetches the code of the panel under "Shop", which nobody needs before they reach for it. */
export async function loadCategoryPanel() {
  const { CategoryPanelView } = await import("./category-panel.view.tsx");
  return { default: CategoryPanelView };
}

/** Fetches the code of the phone's menu, and of the drawer that it lies in. */
export async function loadMobileMenu() {
  const { MobileMenu } = await import("./mobile-menu.tsx");
  return { default: MobileMenu };
}
