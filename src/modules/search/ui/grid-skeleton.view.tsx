import { Skeleton } from "#ui/skeleton.tsx";

const places = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

/** The place of products that are on their way: pictures and lines of the size they will have. */
export function GridSkeletonView() {
  return (
    <div
      aria-hidden="true"
      className="grid grid-cols-2 gap-x-seam gap-y-8 px-seam lg:grid-cols-4 lg:gap-y-10"
    >
      {places.map((place) => (
        <div key={place}>
          <Skeleton className="aspect-product" />
          <div className="flex justify-between px-1 pt-3">
            <Skeleton className="h-4 w-32" />
            <Skeleton className="h-4 w-10" />
          </div>
          <Skeleton className="mx-1 mt-2 h-3 w-20" />
        </div>
      ))}
    </div>
  );
}
