import { Legal, legalMetadata } from "../legal.tsx";

export const ensureStatic = "navigation";

export const metadata = legalMetadata("privacy");

export default function PrivacyPage() {
  return <Legal name="privacy" />;
}
