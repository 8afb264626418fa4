import { type ReactNode, ViewTransition } from "react";

type TravellingPictureProps = {
  /** The picture's address: where two pages show the same one, it travels from one place to the other. */
  src: string;
  children: ReactNode;
};

/** A picture that a reader follows from a list to its page and back. On one page each address may travel once. */
export function TravellingPicture({ src, children }: TravellingPictureProps) {
  return (
    <ViewTransition name={`picture${src.replaceAll(/[^\w]/g, "-")}`} share="travelling" default="none">
      {children}
    </ViewTransition>
  );
}
