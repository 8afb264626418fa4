"use client";

import { useSignedRead } from "#ui/use-signed-read.ts";
import type { SuccessJson } from "./success-json.ts";
import { SuccessPageView } from "./success-page.view.tsx";

/** Most payments settle within seconds; what takes longer comes by mail. */
const processingPausesMs = [1500, 3000, 6000, 12_000, 25_000, 60_000];

function waitsMs(success: SuccessJson): readonly number[] {
  return success.kind === "processing" ? processingPausesMs : [];
}

/** What became of the purchase that the link of this page names. */
export function SuccessPage() {
  const { status, value, reload } = useSignedRead<SuccessJson>("/api/checkout/success", { waitsMs });
  return <SuccessPageView status={status} success={value} onRetry={reload} />;
}
