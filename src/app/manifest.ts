import type { MetadataRoute } from "next";
import { cachedSettings } from "#modules/settings/settings.cached.ts";

/** What a phone needs to know to put the shop on its home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { name } = await cachedSettings();
  return {
    name,
    short_name: name,
    description: "Few things, made well.",
    id: "/",
    start_url: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#ffffff",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
