import type { Route } from "next";
import type { ReactNode } from "react";
import { Accordion, AccordionItem } from "#ui/accordion.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { type Measurement, type ProductDetail, parseMeasurements } from "../product.ts";
import { MeasurementTable } from "./measurement-table.view.tsx";

type ProductViewProps = {
  product: Omit<ProductDetail, "colours">;
  /** Minutes that units are held for at checkout. */
  holdMinutes: number;
  delivery: ReactNode;
  gallery: ReactNode;
  price: ReactNode;
  /** The average of its reviews. */
  rating: ReactNode;
  /** What else can be done with it: keep it, pass it on. */
  asides: ReactNode;
  /** The form with the pickers and its button. */
  buy: ReactNode;
  below: ReactNode;
};

/** The id of the element around the form. */
export const buyFrameId = "buy";

/** A product's page: pictures out to the edge, beside them all it takes to choose and to buy. */
export function ProductView({
  product,
  holdMinutes,
  delivery,
  gallery,
  price,
  rating,
  asides,
  buy,
  below,
}: ProductViewProps) {
  const { category } = product;
  const crumbs = [
    { label: "Shop", href: "/shop" as Route },
    { label: category.name, href: `/shop/${category.slug}` as Route },
    { label: product.name },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} className="px-gutter pb-4" />
      <div className="grid md:grid-cols-[minmax(0,1fr)_clamp(20.5rem,31vw,33rem)]">
        <div className="md:pl-seam">{gallery}</div>
        {/* Sticks by its foot and is never shorter than the window: so it stays, but all of it can be reached. */}
        <div className="px-gutter pt-7 md:sticky md:bottom-0 md:min-h-dvh md:self-end md:pt-1 md:pb-10">
          <div className="flex min-h-6 flex-wrap items-baseline justify-between gap-x-4">
            <p className="text-small text-grey">{product.edition}</p>
            {rating}
          </div>
          <h1 className="mt-2 -ml-[0.03em] text-display-s">{product.name}</h1>
          <p className="mt-3 text-title tracking-normal">{price}</p>
          <p className="mt-4 max-w-note text-lead leading-normal">{product.summary}</p>
          <div id={buyFrameId} className="mt-7">
            {buy}
          </div>
          <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">{asides}</div>
          <p className="mt-6 max-w-note text-grey">
            When you check out, these units are held for you for{" "}
            <strong className="font-medium text-ink">{holdMinutes} minutes</strong>. Nobody else can buy them.
          </p>
          <ProductFacts product={product} delivery={delivery} />
        </div>
      </div>
      {below}
    </>
  );
}

function ProductFacts({ product, delivery }: Pick<ProductViewProps, "product" | "delivery">) {
  const measurements: readonly Measurement[] = parseMeasurements(product.measurements);
  return (
    <Accordion className="mt-6">
      <AccordionItem title="About this piece">
        <p>{product.description}</p>
      </AccordionItem>
      <AccordionItem title="Material and care">
        <p>{product.material}</p>
        <p className="mt-3">{product.care}</p>
      </AccordionItem>
      <AccordionItem title="Delivery and returns">{delivery}</AccordionItem>
      {measurements.length > 0 && (
        <AccordionItem title="Measurements">
          <MeasurementTable id="measurements" measurements={measurements} />
        </AccordionItem>
      )}
    </Accordion>
  );
}
