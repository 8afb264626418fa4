import { Legal, legalMetadata } from "../legal.tsx";

export const ensureStatic = "navigation";

export const metadata = legalMetadata("terms");

export default function TermsPage() {
  return <Legal name="terms" />;
}
