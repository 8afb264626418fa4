"use client";

import { type RefObject, useEffect, useRef } from "react";
import { Drawer } from "#ui/drawer.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { Navigation, NavigationLink } from "../navigation.ts";

type MobileMenuProps = {
  navigation: Navigation;
  /** The quiet ways at its foot. */
  services: readonly NavigationLink[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** What opened it. */
  returnFocusTo?: RefObject<HTMLElement | null> | undefined;
  level: "rooms" | "kinds";
  onLevel: (level: "rooms" | "kinds") => void;
};

const large = "flex min-h-12 w-full items-center py-1 text-left text-display-s";

/** The menu of a phone: first the rooms of the house, one step further what is sold. */
export function MobileMenuView(props: MobileMenuProps) {
  const { navigation, services, isOpen, onOpenChange, level } = props;
  const onLeave = () => onOpenChange(false);
  return (
    <Drawer
      open={isOpen}
      onOpenChange={onOpenChange}
      side="left"
      returnFocusTo={props.returnFocusTo}
      title={level === "rooms" ? "Menu" : "Shop"}
      foot={
        <ul className="flex flex-wrap gap-x-6">
          {services.map(({ label, href }) => (
            <li key={href}>
              <TextLink
                look="text"
                href={href}
                onClick={onLeave}
                className="inline-flex min-h-11 items-center"
              >
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      }
    >
      {level === "rooms" ? (
        <Rooms {...props} onLeave={onLeave} />
      ) : (
        <Kinds {...props} navigation={navigation} onLeave={onLeave} />
      )}
    </Drawer>
  );
}

type LevelProps = Pick<MobileMenuProps, "navigation" | "onLevel"> & { onLeave: () => void };

/** Focus stands on the way in, at first and on the way back. */
function Rooms({ navigation, onLevel, onLeave }: LevelProps) {
  const shop = useRef<HTMLButtonElement>(null);
  useEffect(() => shop.current?.focus(), []);
  return (
    <ul key="rooms" className="animate-arrive-left grid gap-1 py-4">
      <li>
        <button
          ref={shop}
          type="button"
          onClick={() => onLevel("kinds")}
          className={`${large} justify-between`}
        >
          Shop
          <Forward />
        </button>
      </li>
      {navigation.rooms.map(({ label, href }) => (
        <MenuLink key={href} label={label} href={href} onLeave={onLeave} />
      ))}
    </ul>
  );
}

/** Focus goes to the way back: what was pressed to get here is gone. */
function Kinds({ navigation, onLevel, onLeave }: LevelProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div key="kinds" className="animate-arrive-right grid gap-4 pb-4">
      <button
        ref={back}
        type="button"
        onClick={() => onLevel("rooms")}
        className="inline-flex min-h-11 items-center justify-self-start text-grey underline underline-offset-4"
      >
        Back
      </button>
      <ul className="grid gap-1">
        {[...navigation.kinds, navigation.everything].map(({ label, href }) => (
          <MenuLink key={href} label={label} href={href} onLeave={onLeave} />
        ))}
      </ul>
    </div>
  );
}

function MenuLink({ label, href, onLeave }: NavigationLink & { onLeave: () => void }) {
  return (
    <li>
      <TextLink look="text" href={href} onClick={onLeave} className={large}>
        {label}
      </TextLink>
    </li>
  );
}

function Forward() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="size-6" fill="none" stroke="currentColor">
      <path strokeWidth="1.2" d="M3 10h14M11.5 4.5 17 10l-5.5 5.5" />
    </svg>
  );
}
