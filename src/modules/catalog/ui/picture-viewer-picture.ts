/** A picture at full size, its address already optimised where the page was made. */
export type ViewerPicture = {
  src: string;
  srcSet: string | undefined;
  width: number;
  height: number;
  alt: string;
};
