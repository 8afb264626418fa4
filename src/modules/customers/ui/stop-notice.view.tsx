import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

type StopNoticeProps = {
  /** The signed link, and what it is about; null for a link that opens nothing. */
  notice: { link: { id: string; sig: string }; name: string; isOpen: boolean } | null;
  isDone: boolean;
  post: (form: FormData) => Promise<void>;
};

/** Calls a notice off, by a button: opening a link changes nothing, as programs open links too. */
export function StopNoticeView({ notice, isDone, post }: StopNoticeProps) {
  const toShop = <ButtonLink href="/shop">Go to the shop</ButtonLink>;
  if (notice === null) {
    return (
      <EmptyState as="h1" title="This link does not open anything" action={toShop}>
        It may have been cut short on its way. Open it in your mail once more, or copy it from there in full.
      </EmptyState>
    );
  }
  if (isDone) {
    return (
      <EmptyState as="h1" title="Stopped" action={toShop}>
        We write no more about it.
      </EmptyState>
    );
  }
  return (
    <div className="mx-auto grid max-w-form gap-6 px-gutter py-10 sm:px-0 md:py-16">
      <h1 className="text-display-s">Stop waiting?</h1>
      <p className="max-w-note text-lead">
        {notice.isOpen
          ? `You would hear once when ${notice.name} is back.`
          : `The notice about ${notice.name} has ended already.`}
      </p>
      <form action={post} className="flex flex-wrap gap-3">
        <input type="hidden" name="id" value={notice.link.id} />
        <input type="hidden" name="sig" value={notice.link.sig} />
        {notice.isOpen && (
          <Button type="submit" name="what" value="one">
            Stop this notice
          </Button>
        )}
        <Button type="submit" name="what" value="all" variant="outline">
          Stop all notices to my address
        </Button>
      </form>
    </div>
  );
}
