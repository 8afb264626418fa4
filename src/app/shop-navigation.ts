import type { Route } from "next";
import { cachedCategories } from "#modules/catalog/catalog.cached.ts";
import type { Navigation, NavigationLink } from "#modules/content/navigation.ts";

const to = (label: string, href: string): NavigationLink => ({ label, href: href as Route });

const everything = to("Everything", "/shop");
const journal = to("Journal", "/journal");
const about = to("About", "/about");

/** At the foot of the phone's menu. */
export const services = [to("Search", "/search"), to("Account", "/account"), to("Support", "/support")];

/** What the menus in header and drawer lead to. */
export async function shopNavigation(): Promise<Navigation> {
  const categories = await cachedCategories();
  return {
    everything,
    kinds: categories.map(({ name, slug, picture }) => ({
      ...to(name, `/shop/${slug}`),
      // Without the blurred ground: the menus are in every page, and nobody waits for their pictures.
      picture: picture && {
        src: picture.src,
        width: picture.width,
        height: picture.height,
        alt: picture.alt,
      },
    })),
    rooms: [journal, about],
  };
}

/** Every room of the house, for the footer. */
export function siteMap({ kinds }: Navigation) {
  return [
    { title: "Shop", links: [everything, ...kinds] },
    {
      title: "House",
      links: [journal, about, to("Account", "/account"), to("Saved pieces", "/account/wishlist")],
    },
    {
      title: "Help",
      links: [
        to("Support", "/support"),
        to("Write to us", "/support#contact"),
        to("Returns", "/legal/returns"),
        to("Search", "/search"),
      ],
    },
    {
      title: "Legal",
      links: [to("Terms", "/legal/terms"), to("Privacy", "/legal/privacy"), to("Cookies", "/legal/cookies")],
    },
  ];
}
