import { Button } from "#ui/button.tsx";

type StockNoticeButtonProps = {
  /** Null where there is one size only. */
  size: string | null;
  isLoading: boolean;
  onOpen: () => void;
  onApproach?: (() => void) | undefined;
};

/** Takes the place of "Add to bag" for what is sold out. */
export function StockNoticeButtonView({ size, isLoading, onOpen, onApproach }: StockNoticeButtonProps) {
  return (
    <Button
      variant="outline"
      size="large"
      wide
      loading={isLoading}
      onClick={onOpen}
      onPointerEnter={onApproach}
      onFocus={onApproach}
    >
      {size === null ? "Tell me when it is back" : `Tell me when ${size} is back`}
    </Button>
  );
}
