import type { Metadata } from "next";
import { openingHours } from "#modules/content/opening-hours.ts";
import { supportAnswers, supportStructuredData } from "#modules/content/support.ts";
import { OpenAnswer } from "#modules/content/ui/open-answer.tsx";
import { OpenNow } from "#modules/content/ui/open-now.tsx";
import { SupportView } from "#modules/content/ui/support.view.tsx";
import { ContactForm } from "#modules/customers/ui/contact-form.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { StructuredData } from "#ui/structured-data.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "Support",
  description: "Answers about stock, delivery, paying, returns and repairs, and how to reach a person.",
  alternates: { canonical: "/support" },
};

export default async function SupportPage() {
  const settings = await cachedSettings();
  const { timeZone, supportEmail } = settings;
  const groups = supportAnswers(settings);
  return (
    <>
      <SupportView
        groups={groups}
        hours={openingHours}
        place={timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone}
        supportEmail={supportEmail}
        openNow={<OpenNow hours={openingHours} timeZone={timeZone} />}
        form={<ContactForm />}
      />
      <OpenAnswer />
      <StructuredData data={supportStructuredData(groups)} />
    </>
  );
}
