import type { Route } from "next";
import { capitalised } from "#modules/catalog/product.ts";
import { cn } from "#ui/class-names.ts";
import { FieldError } from "#ui/field.tsx";
import { Picture } from "#ui/picture.tsx";
import { Price } from "#ui/price.tsx";
import { QuantityStepper } from "#ui/quantity-stepper.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { type BagLine, canBeBought } from "../bag.ts";
import { type BagMessage, messageWords, noticeWords } from "../bag-words.ts";

/** What a line's controls do; without scripts its form posts to `post` (fields variantId, quantity, step). */
export type LineActions = {
  post: (form: FormData) => Promise<void>;
  onQuantity?: ((line: BagLine, quantity: number) => void) | undefined;
  onRemove?: ((line: BagLine) => void) | undefined;
};

type BagLineProps = {
  line: BagLine;
  currency: string;
  message?: BagMessage | undefined;
  /** An answer is awaited. */
  isPending?: boolean | undefined;
  /** Under a live checkout lines can be seen and not changed. */
  isLocked?: boolean | undefined;
  size?: "drawer" | "page" | undefined;
  actions: LineActions;
};

/** One line of the bag: what it is, how many, what it costs, and what its buyer should know. */
export function BagLineView(props: BagLineProps) {
  const { line, currency, size = "page" } = props;
  const isPage = size === "page";
  return (
    <li className={cn("flex gap-4 border-t border-hairline py-5", isPage && "sm:gap-6")}>
      <LinePicture line={line} isPage={isPage} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-baseline justify-between gap-4">
          <p className={cn("min-w-0", isPage && "sm:text-lead")}>
            <LineTitle line={line} />
          </p>
          <Price
            amountMinor={line.totalMinor}
            currency={currency}
            exact
            className={cn(isPage && "sm:text-lead", !canBeBought(line) && "text-grey line-through")}
          />
        </div>
        <p className="text-small text-grey">
          {capitalised([line.colour, line.size].filter(Boolean).join(", "))}
          {line.quantity > 1 && (
            <>
              {" · "}
              <Price amountMinor={line.unitPriceMinor} currency={currency} exact /> each
            </>
          )}
        </p>
        <LineNotices {...props} />
        <LineControls {...props} />
      </div>
    </li>
  );
}

function LinePicture({ line, isPage }: { line: BagLine; isPage: boolean }) {
  const width = isPage ? "w-[24vw] max-w-24 sm:w-32 sm:max-w-none" : "w-[20vw] max-w-20";
  if (line.picture === null)
    return <span className={cn("aspect-product shrink-0 self-start bg-panel", width)} />;
  return (
    <Picture
      picture={line.picture}
      decorative
      ratio="product"
      sizes={isPage ? "(min-width: 40rem) 128px, 96px" : "80px"}
      className={cn("shrink-0 self-start", width, !canBeBought(line) && "opacity-55")}
    />
  );
}

function LineTitle({ line }: { line: BagLine }) {
  if (line.productSlug === null) return line.title;
  return (
    <TextLink look="text" href={`/product/${line.productSlug}` as Route} prefetch={false}>
      {line.title}
    </TextLink>
  );
}

function LineNotices({ line, currency, message }: BagLineProps) {
  return (
    <>
      {line.notices.map((notice) => (
        <p key={notice.code} className={cn("text-small", notice.code === "few_left" && "text-grey")}>
          {noticeWords(notice, currency)}
        </p>
      ))}
      <LineMessage message={message} />
    </>
  );
}

/** What was done in part is a note; what was refused is an error. Both places are there before their words. */
function LineMessage({ message }: { message: BagMessage | undefined }) {
  const words = message && messageWords(message);
  return (
    <>
      <p role="status" className="text-small empty:hidden">
        {message?.kind === "clamped" && words}
      </p>
      <FieldError>{message?.kind === "refused" && words}</FieldError>
    </>
  );
}

function LineControls({ line, isPending, isLocked = false, actions }: BagLineProps) {
  const name = [line.title, line.colour, line.size].filter(Boolean).join(", ");
  if (isLocked) return <p className="mt-auto pt-3 text-small text-grey">Quantity {line.quantity}</p>;
  const { onQuantity, onRemove } = actions;
  return (
    <form action={actions.post} className="mt-auto flex flex-wrap items-center justify-between gap-x-2 pt-3">
      <input type="hidden" name="variantId" value={line.variantId} />
      {/* Enter in the number field presses a form's first button: without scripts that would be "one less". */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
        Set quantity
      </button>
      <QuantityStepper
        label={`Quantity of ${name}`}
        name="quantity"
        submitName="step"
        value={line.quantity}
        max={Number.MAX_SAFE_INTEGER}
        pending={isPending}
        onValueChange={onQuantity && ((quantity) => onQuantity(line, quantity))}
      />
      <button
        type="submit"
        name="step"
        value="0"
        aria-label={`Remove ${name}`}
        onClick={
          onRemove &&
          ((event) => {
            event.preventDefault();
            onRemove(line);
          })
        }
        className="-mr-1 min-h-11 px-1 text-small text-grey underline decoration-1 underline-offset-4 hover:text-ink"
      >
        Remove
      </button>
    </form>
  );
}
