import type { Metadata, Route } from "next";
import { cookies } from "#modules/content/legal/cookies.ts";
import type { LegalPage } from "#modules/content/legal/legal.ts";
import { privacy } from "#modules/content/legal/privacy.ts";
import { returns } from "#modules/content/legal/returns.ts";
import { terms } from "#modules/content/legal/terms.ts";
import { LegalPageView } from "#modules/content/ui/legal-page.view.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";

const pages = { terms, privacy, returns, cookies } satisfies Record<string, LegalPage>;

type LegalName = keyof typeof pages;

/** A legal page with the company's name and the shop's numbers in it. */
export async function Legal({ name }: { name: LegalName }) {
  const { title, summary, changedOn, body } = pages[name];
  const facts = await cachedSettings();
  const others = Object.entries(pages)
    .filter(([other]) => other !== name)
    .map(([other, page]) => ({ title: page.title, href: `/legal/${other}` as Route }));
  return (
    <LegalPageView
      title={title}
      summary={summary}
      changedOn={new Date(changedOn)}
      body={body(facts)}
      others={others}
    />
  );
}

export function legalMetadata(name: LegalName): Metadata {
  const { title, summary } = pages[name];
  return { title, description: summary, alternates: { canonical: `/legal/${name}` } };
}
