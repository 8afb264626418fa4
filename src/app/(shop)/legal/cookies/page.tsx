import { Legal, legalMetadata } from "../legal.tsx";

export const ensureStatic = "navigation";

export const metadata = legalMetadata("cookies");

export default function CookiesPage() {
  return <Legal name="cookies" />;
}
