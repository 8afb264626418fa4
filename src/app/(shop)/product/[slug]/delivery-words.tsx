import type { Route } from "next";
import { cachedShippingMethods } from "#modules/pricing/pricing.cached.ts";
import { shippingZones } from "#modules/pricing/shipping-zones.ts";
import { TextLink } from "#ui/text-link.tsx";

/** How a piece comes and goes back: the shop's real ways and prices, the same for every product. */
export async function DeliveryWords({ currency }: { currency: string }) {
  const zones = shippingZones(await cachedShippingMethods(), currency);
  return (
    <>
      <p>Sent from our own shelf on working days. You see the day it arrives before you pay.</p>
      <dl className="mt-4 grid gap-3 text-small">
        {zones.map(({ countries, lines }) => (
          <div key={countries.join()}>
            <dt className="text-ink">{countries.join(", ")}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="mt-4">
        Thirty days to send it back, unworn, for the full price.{" "}
        <TextLink href={"/legal/returns" as Route} className="text-ink">
          How returns work
        </TextLink>
      </p>
    </>
  );
}
