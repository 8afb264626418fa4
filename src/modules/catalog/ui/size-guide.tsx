"use client";

import { useState } from "react";
import { Dialog } from "#ui/dialog.tsx";
import { type SizeGuide as Guide, type LengthUnit, measurementsIn } from "../size-guide.ts";
import { SizeGuideView } from "./size-guide.view.tsx";

type SizeGuideProps = {
  guide: Guide;
  measurements: string | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The size guide in a dialog. */
export function SizeGuide({ guide, measurements, isOpen, onOpenChange }: SizeGuideProps) {
  const [unit, setUnit] = useState<LengthUnit>("cm");
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange} title="Size guide">
      <SizeGuideView
        guide={guide}
        measurements={measurementsIn(measurements, unit)}
        unit={unit}
        onUnit={setUnit}
      />
    </Dialog>
  );
}
