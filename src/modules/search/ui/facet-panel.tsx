"use client";

import { Popover } from "@base-ui/react/popover";
import { Button } from "#ui/button.tsx";
import { Drawer } from "#ui/drawer.tsx";
import type { FacetKind, Facets } from "../facets.ts";
import type { Filters } from "../list-query.ts";
import { kindWords, piecesWord } from "../list-words.ts";
import { FacetFieldsView } from "./facet-fields.view.tsx";

type FacetPanelProps = {
  kinds: readonly FacetKind[];
  open: FacetKind | null;
  /** A phone shows all kinds in one drawer, a wide window one kind under its chip. */
  isWide: boolean;
  onClose: () => void;
  facets: Facets;
  filters: Filters;
  price: { from: number; to: number; symbol: string } | null;
  /** Null while it is being counted. */
  total: number | null;
  onChange: (filters: Filters) => void;
  onClear: () => void;
};

function chipOf(kind: FacetKind | null): HTMLElement | null {
  return document.querySelector<HTMLElement>(`button[data-facet="${kind}"]`);
}

/** Where values are chosen. Each choice is made at once; the panel only has to be closed. */
export function FacetPanel(props: FacetPanelProps) {
  return props.isWide ? <UnderChip {...props} /> : <OnPhone {...props} />;
}

function UnderChip({ open, onClose, ...fields }: FacetPanelProps) {
  return (
    <Popover.Root open={open !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={() => chipOf(open)}
          side="bottom"
          align="start"
          sideOffset={10}
          collisionPadding={16}
          className="z-30"
        >
          <Popover.Popup
            finalFocus={() => chipOf(open)}
            className="max-h-[min(32rem,var(--available-height))] w-max max-w-note min-w-64 overflow-y-auto border border-ink bg-paper p-5 transition-[opacity,translate] duration-quick data-ending-style:opacity-0 data-starting-style:-translate-y-1 data-starting-style:opacity-0"
          >
            <Popover.Title className="sr-only">{open && kindWords[open]}</Popover.Title>
            {open && <FacetFieldsView {...fields} kind={open} hideLegend />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function OnPhone({ open, onClose, kinds, total, onClear, ...fields }: FacetPanelProps) {
  return (
    <Drawer
      open={open !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Narrow it down"
      foot={
        <div className="flex gap-3">
          <Button variant="outline" onClick={onClear}>
            Clear
          </Button>
          <Button className="flex-1" onClick={onClose}>
            {total === null ? "Show" : `Show ${piecesWord(total)}`}
          </Button>
        </div>
      }
    >
      <div className="grid gap-9 pt-2 pb-8">
        {inOrder(kinds, open).map((kind) => (
          <FacetFieldsView key={kind} {...fields} kind={kind} />
        ))}
      </div>
    </Drawer>
  );
}

/** What was pressed comes first. */
function inOrder(kinds: readonly FacetKind[], first: FacetKind | null): FacetKind[] {
  return first === null ? [...kinds] : [first, ...kinds.filter((kind) => kind !== first)];
}
