import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import Link from "next/link";
import type { ReactNode } from "react";
import { CloseMark } from "#ui/close-mark.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Picture } from "#ui/picture.tsx";
import { Price } from "#ui/price.tsx";
import type { Suggestion, SuggestionGroup } from "../suggestions.ts";

type SearchPanelViewProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  typed: string;
  onType: (typed: string) => void;
  /** What there is to choose from, in the order of the keyboard. */
  groups: readonly SuggestionGroup[];
  currency: string;
  /** What is said of it: how many there are, that there is nothing, that it could not be asked. */
  status: string;
  onSubmit: () => void;
  onPick: (suggestion: Suggestion) => void;
  onForget: () => void;
};

/** A sheet under the header: one large line to type on, and what it may lead to. Arrows walk through it, Enter goes there. */
export function SearchPanelView({ open, onOpenChange, typed, groups, ...props }: SearchPanelViewProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-slow data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-x-0 top-0 z-40 max-h-dvh overflow-y-auto overscroll-contain bg-paper transition-[translate,opacity] duration-calm data-ending-style:-translate-y-4 data-ending-style:opacity-0 data-starting-style:-translate-y-4 data-starting-style:opacity-0">
          <Dialog.Title className="sr-only">Search</Dialog.Title>
          <Autocomplete.Root
            items={groups}
            mode="none"
            inline
            open
            value={typed}
            onValueChange={(value, { reason }) => {
              if (reason === "input-change" || reason === "input-clear") props.onType(value);
            }}
            itemToStringValue={(suggestion: Suggestion) => suggestion.label}
          >
            <Question onSubmit={props.onSubmit} />
            <div className="flex items-baseline justify-between gap-6 px-gutter pt-4 text-small text-grey">
              <Autocomplete.Status className="tabular">{props.status}</Autocomplete.Status>
              {/* Not beside their name: a list to choose from holds nothing but choices. */}
              {groups.some(({ kind }) => kind === "recent") && <Forget onForget={props.onForget} />}
            </div>
            <Autocomplete.List className="grid gap-x-10 gap-y-8 px-gutter pt-5 pb-10 empty:hidden lg:grid-cols-[1fr_minmax(0,20rem)]">
              {(group: SuggestionGroup) => <Group key={group.kind} group={group} {...props} />}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Question({ onSubmit }: Pick<SearchPanelViewProps, "onSubmit">) {
  return (
    <form
      action="/search"
      className="flex items-center gap-4 border-b border-hairline px-gutter py-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Autocomplete.Input
        name="q"
        aria-label="Search for"
        placeholder="What are you looking for?"
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        className="min-w-0 flex-1 bg-transparent py-2 text-heading outline-none placeholder:text-grey sm:py-4 md:text-display-s"
      />
      <Dialog.Close
        render={
          <IconButton label="Close" className="-mr-3">
            <CloseMark />
          </IconButton>
        }
      />
    </form>
  );
}

function Forget({ onForget }: Pick<SearchPanelViewProps, "onForget">) {
  return (
    <button
      type="button"
      onClick={onForget}
      className="min-h-6 underline decoration-1 underline-offset-4 hover:text-ink"
    >
      Forget these
    </button>
  );
}

type GroupProps = Pick<SearchPanelViewProps, "currency" | "onPick"> & { group: SuggestionGroup };

function Group({ group, currency, onPick }: GroupProps) {
  const isProducts = group.kind === "products";
  return (
    <Autocomplete.Group
      items={group.items}
      className={isProducts ? "lg:col-start-1 lg:row-span-4 lg:row-start-1" : "lg:col-start-2"}
    >
      <Autocomplete.GroupLabel className="pb-3 text-small text-grey">{group.label}</Autocomplete.GroupLabel>
      <div
        className={
          isProducts ? "grid grid-cols-2 gap-x-seam gap-y-6 sm:grid-cols-3 xl:grid-cols-6" : "-mx-3 grid"
        }
      >
        <Autocomplete.Collection>
          {(suggestion: Suggestion) => (
            <Item key={suggestion.href} suggestion={suggestion} onPick={onPick}>
              {suggestion.product === null ? (
                <Line label={suggestion.label} note={suggestion.note} />
              ) : (
                <Piece label={suggestion.label} product={suggestion.product} currency={currency} />
              )}
            </Item>
          )}
        </Autocomplete.Collection>
      </div>
    </Autocomplete.Group>
  );
}

type ItemProps = {
  suggestion: Suggestion;
  onPick: (suggestion: Suggestion) => void;
  children: ReactNode;
};

/** A real link, so that it can be opened elsewhere; the keyboard comes to it through the input. */
function Item({ suggestion, onPick, children }: ItemProps) {
  return (
    <Autocomplete.Item
      value={suggestion}
      render={<Link href={suggestion.href} prefetch={false} />}
      onClick={() => onPick(suggestion)}
      className="block data-highlighted:bg-panel data-highlighted:outline-2 data-highlighted:-outline-offset-2 data-highlighted:outline-ink"
    >
      {children}
    </Autocomplete.Item>
  );
}

function Line({ label, note }: Pick<Suggestion, "label" | "note">) {
  return (
    <span className="flex min-h-10 items-center justify-between gap-6 px-3 py-1.5 text-lead">
      <span>{label}</span>
      {note && <span className="shrink-0 text-small text-grey">{note}</span>}
    </span>
  );
}

type PieceProps = { label: string; product: NonNullable<Suggestion["product"]>; currency: string };

function Piece({ label, product, currency }: PieceProps) {
  const { picture, price } = product;
  return (
    <>
      {picture && (
        <Picture
          picture={picture}
          decorative
          ratio="product"
          sizes="(min-width: 80rem) 12vw, (min-width: 40rem) 28vw, 45vw"
        />
      )}
      <span className="grid gap-0.5 p-2 leading-tight">
        <span>{label}</span>
        <Price
          amountMinor={price.fromMinor}
          compareAtMinor={price.compareAtMinor}
          currency={currency}
          from={price.fromMinor !== price.toMinor}
          className="text-small text-grey"
        />
      </span>
    </>
  );
}
