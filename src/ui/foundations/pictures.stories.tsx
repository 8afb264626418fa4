import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "../fixtures/pictures.fixture.ts";
import { Picture } from "../picture.tsx";

/** Edge to edge, square corners, one plaster ground and one light; they alone carry colour. */
const meta = { title: "Foundations/Pictures", parameters: { layout: "fullscreen" } } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const products = [
  art("wool-coat-brick-front", "A brick coat"),
  art("knit-dress-taupe-front", "A taupe knit dress"),
  art("box-bag-moss-front", "A moss box bag"),
  art("loafer-oxblood-front", "An oxblood loafer"),
];

/** Products stand 4 : 5, eight pixels apart. */
export const Products: Story = {
  render: () => (
    <ul className="grid grid-cols-2 gap-seam p-seam lg:grid-cols-4">
      {products.map((picture) => (
        <li key={picture.src}>
          <Picture picture={picture} ratio="product" sizes="(min-width: 64rem) 25vw, 50vw" />
        </li>
      ))}
    </ul>
  ),
};

/** Stills 4 : 3, heroes 20 : 11; words stand on their quiet side, in ink. */
export const Stills: Story = {
  render: () => (
    <div className="grid gap-seam">
      <div className="relative">
        <Picture picture={art("hero-sage-wide", "Shadows on sage", "wide")} ratio="wide" sizes="100vw" />
        <p className="absolute top-10 left-1/2 text-display-m">A shadow is a pattern, too</p>
      </div>
      <div className="grid gap-seam px-seam md:grid-cols-2">
        <Picture picture={art("still-knits", "Folded jumpers", "still")} ratio="still" sizes="50vw" />
        <Picture picture={art("still-jewellery", "Rings on linen", "still")} ratio="still" sizes="50vw" />
      </div>
    </div>
  ),
};
