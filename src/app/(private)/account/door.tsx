import type { Route } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { currentPerson } from "#modules/identity/current-person.ts";
import { pathWithin } from "#modules/identity/identity.ts";
import { DoorFrame } from "#modules/identity/ui/door-frame.view.tsx";
import { cachedPictures } from "#modules/media/media.cached.ts";
import { Picture } from "#ui/picture.tsx";

type DoorProps = {
  title: string;
  lead?: ReactNode;
  /** The storage key of the picture at its side; a shop without it has a plain ground. */
  pictureKey: string;
  foot?: ReactNode;
  children: ReactNode;
};

/** A page before the account, with the shop's picture at its side. */
export async function Door({ title, lead, pictureKey, foot, children }: DoorProps) {
  const picture = (await cachedPictures([pictureKey]))[pictureKey];
  return (
    <DoorFrame
      title={title}
      lead={lead}
      foot={foot}
      picture={
        picture && (
          <Picture
            picture={picture}
            sizes="(min-width: 64rem) 80vw, 1px"
            ratio="fill"
            decorative
            className="absolute inset-0"
          />
        )
      }
    >
      {children}
    </DoorFrame>
  );
}

/** One value of a page's query. */
export function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** Where a door leads, from its query; whoever is signed in already goes there at once. */
export async function wayIn(query: Record<string, string | string[] | undefined>): Promise<string> {
  const next = pathWithin(one(query["next"]));
  if ((await currentPerson()) !== null) redirect(next as Route);
  return next;
}
