"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { type KeyboardEvent, useId, useState } from "react";
import { cn } from "../class-names.ts";

export type Command = {
  id: string;
  label: string;
  /** What kind of thing it is: "Area", "Action". */
  kind: string;
  /** Further words it is found by. */
  words?: string | undefined;
};

type CommandPaletteProps = {
  commands: readonly Command[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChoose: (command: Command) => void;
};

/** Type a few letters, press Enter: the way to anywhere. Arrows move, Escape closes and focus goes back. */
export function CommandPalette({ commands, isOpen, onOpenChange, onChoose }: CommandPaletteProps) {
  return (
    <Base.Root open={isOpen} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil" />
        <Base.Popup
          aria-label="Jump to"
          className="fixed top-[12vh] left-1/2 z-40 w-[calc(100vw-2rem)] max-w-dialog -translate-x-1/2 border border-ink bg-paper outline-none"
        >
          <Choice commands={commands} onChoose={onChoose} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function Choice({ commands, onChoose }: Pick<CommandPaletteProps, "commands" | "onChoose">) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = matching(commands, typed);
  const chosen = found[Math.min(at, found.length - 1)];

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      onChoose(chosen);
    }
  }

  return (
    <>
      <input
        role="combobox"
        aria-label="Jump to"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="Where to?"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="h-13 w-full border-hairline border-b px-4 text-field -outline-offset-2 placeholder:text-grey"
      />
      <div id={`${id}-list`} role="listbox" aria-label="Found" className="max-h-[50vh] overflow-y-auto py-1">
        {found.map((command) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys and names the active option
          <div
            key={command.id}
            id={`${id}-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            onClick={() => onChoose(command)}
            className={cn(
              "flex min-h-11 cursor-pointer items-center justify-between gap-6 px-4",
              command === chosen && "bg-panel",
            )}
          >
            {command.label}
            <span className="text-small text-grey">{command.kind}</span>
          </div>
        ))}
      </div>
      <p role="status" className={cn("px-4 py-4 text-grey", found.length > 0 && "sr-only")}>
        {found.length === 0 ? `Nothing is called “${typed}”.` : `${found.length} found`}
      </p>
    </>
  );
}

/** Those that have every typed word in them, those that begin with what was typed first. */
function matching(commands: readonly Command[], typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const first = words[0] ?? "";
  return commands
    .filter(({ label, kind, words: more = "" }) => {
      const text = `${label} ${kind} ${more}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => Number(startsWith(b, first)) - Number(startsWith(a, first)));
}

function startsWith({ label }: Command, word: string): boolean {
  return label.toLowerCase().startsWith(word);
}
