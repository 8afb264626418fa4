import type { MetadataRoute } from "next";
import { env } from "#platform/env.ts";

/** Everything but what is one person's own, and the endless lists of searches. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/account", "/cart", "/checkout", "/order", "/search", "/newsletter/"],
    },
    sitemap: `${new URL(env().APP_ORIGIN).origin}/sitemap.xml`,
  };
}
