import { NotFoundView } from "#app/(shop)/not-found.view.tsx";
import { ShopChrome } from "#app/shop-chrome.tsx";

/** What is not there, or not this reader's: the two must look the same. */
export default function PrivateNotFound() {
  return (
    <ShopChrome>
      <NotFoundView />
    </ShopChrome>
  );
}
