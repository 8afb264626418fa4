"use client";

import { type ReactNode, useCallback, useLayoutEffect, useState } from "react";
import { parseScope, readListQuery, type Sort, writeListQuery } from "../list-query.ts";
import type { FirstPress, ServedList, TilesComponent } from "./filter-session.tsx";
import { GridSkeletonView } from "./grid-skeleton.view.tsx";
import { ListBar } from "./list-bar.tsx";

type SessionModule = typeof import("./filter-session.tsx");

let loaded: SessionModule | null = null;

async function loadSession(): Promise<SessionModule> {
  loaded = await import("./filter-session.tsx");
  return loaded;
}

type NarrowedListProps = {
  served: ServedList;
  /** Shows products that the page did not come with; may load itself. */
  Tiles: TilesComponent;
  /** What is chosen, as links, for the list that the page came with. */
  choices: ReactNode;
  /** The list that the page came with, and the links to its other pages. */
  children: ReactNode;
};

/**
 * A list and the bar that narrows it. The list comes with the page; the code for narrowing comes when somebody reaches for
 * the bar, or when the address asks for another list than the page came with.
 */
export function NarrowedList({ served, Tiles, choices, children }: NarrowedListProps) {
  const [session, setSession] = useState<SessionModule | null>(null);
  const [first, setFirst] = useState<FirstPress | null>(null);
  const [isServed, setServed] = useState(true);
  const start = useCallback((press: FirstPress | null) => {
    if (press !== null) setFirst(press);
    if (loaded !== null) setSession(loaded);
    else loadSession().then(setSession, () => {});
  }, []);

  useLayoutEffect(() => {
    if (stateInAddress(served) === served.state) return;
    setServed(false);
    start(null);
  }, [served, start]);

  return (
    <>
      {session === null ? (
        <>
          <ListBar
            query={queryServed(served)}
            total={isServed ? served.total : null}
            onPress={(kind) => start({ kind })}
            onSort={(sort: Sort) => start({ sort })}
            onNear={() => void loadSession()}
            choices={choices}
          />
          {!isServed && (
            <div className="min-h-svh">
              <GridSkeletonView />
            </div>
          )}
        </>
      ) : (
        <session.FilterSession served={served} first={first} onServedChange={setServed} Tiles={Tiles} />
      )}
      {isServed && children}
    </>
  );
}

function queryServed({ scope, state }: ServedList) {
  return readListQuery(new URLSearchParams(state), scope);
}

/** What the address asks for; a search's words are the page's own, and another search is another page. */
function stateInAddress({ scope }: ServedList): string {
  const parameters = new URLSearchParams(window.location.search);
  const asked = scope.search === null ? scope : (parseScope(parameters) ?? scope);
  return writeListQuery(readListQuery(parameters, { ...scope, search: asked.search })).toString();
}
