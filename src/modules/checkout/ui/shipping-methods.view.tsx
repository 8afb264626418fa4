import { Radio, RadioGroup } from "#ui/radio-group.tsx";
import type { ChosenShipping } from "../checkout.ts";
import { arrivalWords, shippingPriceWords } from "./delivery-words.ts";

type ShippingMethodsProps = {
  /** Empty until the address is known. */
  methods: readonly ChosenShipping[];
  chosen: string | null;
  onChoose: (code: string) => void;
  currency: string;
  today: Date;
};

/** How it comes: price and days of each way. Its place is kept free until the address is known, so that nothing moves. */
export function ShippingMethodsView({ methods, chosen, onChoose, currency, today }: ShippingMethodsProps) {
  return (
    <RadioGroup legend="How it comes">
      {methods.length === 0 ? (
        <p className="flex min-h-34 items-center rounded-field bg-panel px-6 text-grey">
          Days and prices appear here once the address is complete.
        </p>
      ) : (
        methods.map((method) => (
          <Radio
            key={method.code}
            name="shippingCode"
            value={method.code}
            checked={method.code === chosen}
            onChange={() => onChoose(method.code)}
            label={method.name}
            note={arrivalWords(method, today)}
            end={shippingPriceWords(method, currency)}
            className="min-h-16 py-2"
          />
        ))
      )}
    </RadioGroup>
  );
}
