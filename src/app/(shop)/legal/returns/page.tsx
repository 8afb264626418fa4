import { Legal, legalMetadata } from "../legal.tsx";

export const ensureStatic = "navigation";

export const metadata = legalMetadata("returns");

export default function ReturnsPage() {
  return <Legal name="returns" />;
}
