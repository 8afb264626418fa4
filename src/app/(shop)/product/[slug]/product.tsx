import { getImageProps } from "next/image";
import { AddToBagForm } from "#modules/cart/ui/add-to-bag-form.tsx";
import type { ProductPage } from "#modules/catalog/catalog.cached.ts";
import {
  type ColourOption,
  hasSeveralPrices,
  type ProductDetail,
  priceRange,
} from "#modules/catalog/product.ts";
import { ChosenPrice } from "#modules/catalog/ui/chosen-price.tsx";
import { GalleryView } from "#modules/catalog/ui/gallery.view.tsx";
import { LiveStock } from "#modules/catalog/ui/live-stock.tsx";
import { ProductView } from "#modules/catalog/ui/product.view.tsx";
import { ColourPanel, ProductChoice } from "#modules/catalog/ui/product-choice.tsx";
import { VariantPicker } from "#modules/catalog/ui/variant-picker.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { Price } from "#ui/price.tsx";
import { Alongside } from "./alongside.tsx";
import { DeliveryWords } from "./delivery-words.tsx";
import { ProductData } from "./product-data.tsx";

/** A product's page, composed: gallery, choice and bag come from modules that don't know one another. */
export async function Product({ page }: { page: ProductPage }) {
  const { currency, holdMinutes } = await cachedSettings();
  const { product, onShelf } = page;
  const { colours, ...facts } = product;
  const variants = colours.flatMap((colour) => colour.variants);
  const price = <ProductPrice variants={variants} currency={currency} />;
  return (
    <LiveStock kind="variants" ids={variants.map((variant) => variant.id)}>
      <ProductChoice
        colours={colours.map(({ slug, name, variants: choices }) => ({ slug, name, variants: choices }))}
      >
        <ProductView
          product={facts}
          holdMinutes={holdMinutes}
          delivery={<DeliveryWords />}
          gallery={<Galleries product={product} />}
          price={price}
          buy={
            <AddToBagForm price={price}>
              <VariantPicker
                colours={colours.map(pickerColour)}
                hasMeasurements={facts.measurements !== null}
              />
            </AddToBagForm>
          }
          below={<Alongside productId={product.id} currency={currency} />}
        />
      </ProductChoice>
      <ProductData product={product} onShelf={onShelf} currency={currency} />
    </LiveStock>
  );
}

function ProductPrice({ variants, currency }: { variants: ColourOption["variants"]; currency: string }) {
  const range = priceRange(variants);
  if (range === null) return null;
  if (hasSeveralPrices(range)) return <ChosenPrice range={range} currency={currency} />;
  return <Price amountMinor={range.fromMinor} compareAtMinor={range.compareAtMinor} currency={currency} />;
}

function Galleries({ product }: { product: ProductDetail }) {
  return product.colours.map((colour, index) => (
    <ColourPanel key={colour.slug} slug={colour.slug}>
      <GalleryView
        pictures={colour.pictures}
        still={product.category.picture}
        label={`${product.name} in ${colour.name}`}
        priority={index === 0}
      />
    </ColourPanel>
  ));
}

/** The picker runs in the browser, so the swatch is optimised here, where it costs the browser nothing. */
function pickerColour({ slug, name, variants, pictures }: ColourOption) {
  const front = pictures[0];
  if (front === undefined) return { slug, name, variants, swatch: null };
  const { props } = getImageProps({ src: front.src, alt: "", width: 64, height: 80 });
  return { slug, name, variants, swatch: { src: props.src, srcSet: props.srcSet } };
}
