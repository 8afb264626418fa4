import type { Route } from "next";
import { getImageProps } from "next/image";
import type { ReactNode } from "react";
import type { ProductPage } from "#modules/catalog/catalog.cached.ts";
import {
  type ColourOption,
  galleryPictures,
  hasSeveralPrices,
  type ProductDetail,
  priceRange,
} from "#modules/catalog/product.ts";
import { sizeGuideOf } from "#modules/catalog/size-guide.ts";
import { ChosenPrice } from "#modules/catalog/ui/chosen-price.tsx";
import { Gallery } from "#modules/catalog/ui/gallery.tsx";
import { GalleryView } from "#modules/catalog/ui/gallery.view.tsx";
import { LiveStock } from "#modules/catalog/ui/live-stock.tsx";
import { buyFrameId, ProductView } from "#modules/catalog/ui/product.view.tsx";
import { ColourPanel, ProductChoice } from "#modules/catalog/ui/product-choice.tsx";
import { ShareButtonView } from "#modules/catalog/ui/share-button.view.tsx";
import { SizeGuideLink } from "#modules/catalog/ui/size-guide-link.tsx";
import { VariantPicker } from "#modules/catalog/ui/variant-picker.tsx";
import type { MediaPicture } from "#modules/media/media.ts";
import { cachedReviewSummary } from "#modules/reviews/reviews.cached.ts";
import { RatingLine } from "#modules/reviews/ui/rating-line.view.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { Price } from "#ui/price.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { Alongside } from "./alongside.tsx";
import { BuyForm } from "./buy-form.tsx";
import { DeliveryWords } from "./delivery-words.tsx";
import { LateRecentlyViewed, LateShareButton, LateStickyBuyBar, LateWishlistButton } from "./late-parts.tsx";
import { ProductData } from "./product-data.tsx";
import { Reviews } from "./reviews.tsx";

const stockEveryMs = 20_000;

/** A product's page, composed: gallery, choice, bag and reviews come from modules that don't know one another. */
export async function Product({ page }: { page: ProductPage }) {
  const { product, onShelf } = page;
  const [{ currency, holdMinutes }, summary] = await Promise.all([
    cachedSettings(),
    cachedReviewSummary(product.id),
  ]);
  const { colours, ...facts } = product;
  const variants = colours.flatMap((colour) => colour.variants);
  const price = <ProductPrice variants={variants} currency={currency} />;
  return (
    <LiveStock kind="variants" ids={variants.map((variant) => variant.id)} everyMs={stockEveryMs}>
      <ProductChoice
        colours={colours.map(({ slug, name, variants: choices }) => ({ slug, name, variants: choices }))}
      >
        <ProductView
          product={facts}
          holdMinutes={holdMinutes}
          delivery={<DeliveryWords currency={currency} />}
          gallery={<Galleries product={product} />}
          price={price}
          rating={<RatingLine summary={summary} />}
          asides={
            <>
              <LateWishlistButton productId={product.id} slug={product.slug}>
                <SaveLink slug={product.slug} />
              </LateWishlistButton>
              <LateShareButton title={product.name}>
                <ShareButtonView outcome="none" />
              </LateShareButton>
            </>
          }
          buy={<Buy product={product} price={price} />}
          below={
            <>
              <Alongside productId={product.id} currency={currency} />
              <Reviews productId={product.id} summary={summary} />
              <LateRecentlyViewed productId={product.id} currency={currency} />
            </>
          }
        />
        <LateStickyBuyBar name={product.name} price={price} formFrameId={buyFrameId} />
      </ProductChoice>
      <ProductData product={product} onShelf={onShelf} currency={currency} summary={summary} />
    </LiveStock>
  );
}

/** What a guest's button looks like, and does without scripts. */
function SaveLink({ slug }: { slug: string }) {
  const href = `/account/sign-in?${new URLSearchParams({ next: `/product/${slug}` })}` as Route;
  return (
    <TextLink href={href} prefetch={false} className="inline-flex min-h-11 items-center">
      Save<VisuallyHidden> for later; you sign in first</VisuallyHidden>
    </TextLink>
  );
}

function Buy({ product, price }: { product: ProductDetail; price: ReactNode }) {
  const { slug, name, colours, sizeTemplate, measurements } = product;
  return (
    <BuyForm product={{ slug, name }} price={price}>
      <VariantPicker
        colours={colours.map(pickerColour)}
        guide={<SizeGuideLink guide={sizeGuideOf(sizeTemplate)} measurements={measurements} />}
      />
      <noscript>
        <p className="text-small text-grey">
          Your size is sold out?{" "}
          <a href={`/stock-notice?product=${slug}`} className="underline underline-offset-4">
            Let us tell you when it is back
          </a>
        </p>
      </noscript>
    </BuyForm>
  );
}

function ProductPrice({ variants, currency }: { variants: ColourOption["variants"]; currency: string }) {
  const range = priceRange(variants);
  if (range === null) return null;
  if (hasSeveralPrices(range)) return <ChosenPrice range={range} currency={currency} />;
  return <Price amountMinor={range.fromMinor} compareAtMinor={range.compareAtMinor} currency={currency} />;
}

function Galleries({ product }: { product: ProductDetail }) {
  return product.colours.map((colour, index) => {
    const pictures = galleryPictures(colour.pictures, product.category.picture);
    return (
      <ColourPanel key={colour.slug} slug={colour.slug}>
        <Gallery label={`${product.name} in ${colour.name}`} pictures={pictures.map(viewerPicture)}>
          <GalleryView pictures={pictures} priority={index === 0} />
        </Gallery>
      </ColourPanel>
    );
  });
}

/** Full size, for the viewer. The gallery runs in the browser, so addresses are optimised here, where it costs nothing. */
function viewerPicture({ src, alt, width, height }: MediaPicture) {
  const { props } = getImageProps({ src, alt, width, height, sizes: "100vw" });
  return { src: props.src, srcSet: props.srcSet, alt, width, height };
}

/** The same for a swatch. */
function pickerColour({ slug, name, variants, pictures }: ColourOption) {
  const front = pictures[0];
  if (front === undefined) return { slug, name, variants, swatch: null };
  const { props } = getImageProps({ src: front.src, alt: "", width: 64, height: 80 });
  return { slug, name, variants, swatch: { src: props.src, srcSet: props.srcSet } };
}
