"use client";

import { NavigationLine } from "#ui/navigation-line.tsx";
import { OfflineNotice } from "#ui/offline-notice.tsx";

/** What the chrome says of the network: that a page is on its way, and that there is none. */
export function ChromeNotices() {
  return (
    <>
      <NavigationLine />
      <OfflineNotice />
    </>
  );
}
