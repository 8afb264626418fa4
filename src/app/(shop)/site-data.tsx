import { env } from "#platform/env.ts";
import { StructuredData } from "#ui/structured-data.tsx";

/** Whose site this is and how it is searched, as search engines read it on the home page. */
export function SiteData({ name, supportEmail }: { name: string; supportEmail: string }) {
  const origin = new URL(env().APP_ORIGIN).origin;
  const organization = {
    "@type": "Organization",
    "@id": `${origin}/#organization`,
    name,
    url: `${origin}/`,
    logo: `${origin}/icons/512.png`,
    email: supportEmail,
  };
  const site = {
    "@type": "WebSite",
    "@id": `${origin}/#website`,
    name,
    url: `${origin}/`,
    publisher: { "@id": organization["@id"] },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${origin}/search?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
  return <StructuredData data={{ "@context": "https://schema.org", "@graph": [organization, site] }} />;
}
