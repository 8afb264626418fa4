import type { PointerEventHandler, ReactNode, Ref } from "react";
import { cn } from "#ui/class-names.ts";
import { TextLink } from "#ui/text-link.tsx";
import type { NavigationLink } from "../navigation.ts";

type MainMenuProps = {
  rooms: readonly NavigationLink[];
  panelId: string;
  isPanelOpen: boolean;
  isDrawerOpen: boolean;
  /** The list item that holds the button and the panel. */
  shop?: Ref<HTMLLIElement>;
  onShopPress?: () => void;
  onShopEnter?: PointerEventHandler;
  onShopAway?: PointerEventHandler;
  menuButton?: Ref<HTMLButtonElement>;
  onMenuPress?: () => void;
  /** A finger or pointer is about to press: time to fetch what will open. */
  onMenuNear?: () => void;
  /** The panel under "Shop", once it is wanted. */
  panel?: ReactNode;
};

const item = "min-h-11 items-center px-2 underline-offset-4 hover:underline";
/** Where no script runs, a button that opens something would do nothing: plain links stand in its place. */
const withScript = "[@media(scripting:none)]:hidden";
const withoutScript = "hidden [@media(scripting:none)]:inline-flex";

/** The left of the header: on a wide screen the rooms with the panel under "Shop", on a phone one word that opens a drawer. */
export function MainMenuView(props: MainMenuProps) {
  const { rooms, panelId, isPanelOpen, isDrawerOpen, panel } = props;
  return (
    <nav aria-label="Main" className="-ml-2">
      <div className="md:hidden">
        <button
          ref={props.menuButton}
          type="button"
          aria-haspopup="dialog"
          aria-expanded={isDrawerOpen}
          onClick={props.onMenuPress}
          onPointerEnter={props.onMenuNear}
          className={cn("inline-flex", item, withScript)}
        >
          Menu
        </button>
        <a href="#site-map" className={cn(withoutScript, item)}>
          Menu
        </a>
      </div>
      <ul className="hidden gap-x-4 md:flex">
        <li ref={props.shop} onPointerEnter={props.onShopEnter} onPointerLeave={props.onShopAway}>
          <button
            type="button"
            aria-expanded={isPanelOpen}
            aria-controls={isPanelOpen ? panelId : undefined}
            onClick={props.onShopPress}
            className={cn("inline-flex", item, withScript, isPanelOpen && "underline")}
          >
            Shop
          </button>
          <a href="/shop" className={cn(withoutScript, item)}>
            Shop
          </a>
          {panel}
        </li>
        {rooms.map(({ label, href }) => (
          <li key={href}>
            <TextLink look="text" href={href} className="inline-flex min-h-11 items-center px-2">
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
