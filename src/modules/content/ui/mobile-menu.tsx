"use client";

import { type RefObject, useState } from "react";
import type { Navigation, NavigationLink } from "../navigation.ts";
import { MobileMenuView } from "./mobile-menu.view.tsx";

type MobileMenuProps = {
  navigation: Navigation;
  services: readonly NavigationLink[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  returnFocusTo: RefObject<HTMLElement | null>;
};

/** The menu of a phone, which opens at its first level each time. */
export function MobileMenu({ onOpenChange, ...rest }: MobileMenuProps) {
  const [level, setLevel] = useState<"rooms" | "kinds">("rooms");
  return (
    <MobileMenuView
      {...rest}
      level={level}
      onLevel={setLevel}
      onOpenChange={(isOpen) => {
        if (isOpen) setLevel("rooms");
        onOpenChange(isOpen);
      }}
    />
  );
}
