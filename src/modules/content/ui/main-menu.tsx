"use client";

import { lazy, Suspense, useId, useRef, useState } from "react";
import type { Navigation, NavigationLink } from "../navigation.ts";
import { loadCategoryPanel, loadMobileMenu } from "./load-menus.ts";
import { MainMenuView } from "./main-menu.view.tsx";
import { useCategoryPanel } from "./use-category-panel.ts";

const CategoryPanel = lazy(loadCategoryPanel);
const MobileMenu = lazy(loadMobileMenu);

type MainMenuProps = { navigation: Navigation; services: readonly NavigationLink[] };

/** The header's menus. Their code comes when somebody reaches for them. */
export function MainMenu({ navigation, services }: MainMenuProps) {
  const shop = useRef<HTMLLIElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const panel = useCategoryPanel(shop);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const [isDrawerWanted, setDrawerWanted] = useState(false);
  return (
    <>
      <MainMenuView
        rooms={navigation.rooms}
        panelId={panelId}
        isPanelOpen={panel.isOpen}
        isDrawerOpen={isDrawerOpen}
        shop={shop}
        onShopPress={panel.onPress}
        onShopEnter={(event) => {
          void loadCategoryPanel();
          panel.onEnter(event);
        }}
        onShopAway={panel.onAway}
        menuButton={menuButton}
        onMenuNear={() => void loadMobileMenu()}
        onMenuPress={() => {
          setDrawerWanted(true);
          setDrawerOpen(true);
        }}
        panel={
          panel.isOpen && (
            <Suspense fallback={null}>
              <CategoryPanel
                id={panelId}
                everything={navigation.everything}
                kinds={navigation.kinds}
                onLeave={panel.close}
              />
            </Suspense>
          )
        }
      />
      {isDrawerWanted && (
        <Suspense fallback={null}>
          <MobileMenu
            navigation={navigation}
            services={services}
            isOpen={isDrawerOpen}
            onOpenChange={setDrawerOpen}
            returnFocusTo={menuButton}
          />
        </Suspense>
      )}
    </>
  );
}
