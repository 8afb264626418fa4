import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addToCart, changeQuantity, removeLine } from "../actions.ts";
import { type Bag, type BagAnswer, type BagLine, sumLines, withQuantity } from "../bag.ts";
import { bagState, expectedBag, expectedCount, setBagState } from "./bag-store.ts";
import { addUnits, putBack, setQuantity, takeOut } from "./edit-bag.ts";

// The server's end of the wire, which is the browser's real outside edge.
vi.mock("../actions.ts");

const coat: BagLine = {
  variantId: "coat",
  productSlug: "wool-coat",
  title: "Wool coat",
  colour: "Camel",
  size: "M",
  quantity: 1,
  unitPriceMinor: 100,
  totalMinor: 100,
  picture: null,
  notices: [],
};

function bagOf(...lines: BagLine[]): Bag {
  const limits = { maxPerLine: 5, maxPerCart: 20 };
  return { lines, ...sumLines(lines), currency: "USD", limits, holdMinutes: 15, checkoutId: null };
}

const accepted = (bag: Bag): BagAnswer => ({ ok: true, value: { bag, clamp: null } });
const shown = () => expectedBag(bagState())?.lines.map((line) => line.quantity);

/** Lets a test decide when the server answers. */
function answers() {
  const waiting: ((answer: BagAnswer) => void)[] = [];
  const ask = () => new Promise<BagAnswer>((resolve) => waiting.push(resolve));
  const give = async (answer: BagAnswer) => {
    waiting.shift()?.(answer);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ask, give };
}

beforeEach(() => {
  const bag = bagOf(coat);
  setBagState({
    bag,
    count: bag.count,
    adding: 0,
    wanted: {},
    messages: {},
    removed: null,
    lastAdded: null,
    isDrawerOpen: false,
  });
});
afterEach(() => vi.resetAllMocks());

test("a new quantity shows at once, and stays when it is accepted", async () => {
  const server = answers();
  vi.mocked(changeQuantity).mockImplementation(server.ask);
  const done = setQuantity("coat", 3);
  expect(shown()).toEqual([3]);
  await server.give(accepted(withQuantity(bagOf(coat), "coat", 3)));
  await done;
  expect(bagState().wanted).toEqual({});
  expect(shown()).toEqual([3]);
});

test("a refused quantity goes back to what it was, and says why", async () => {
  const refusal = { code: "only_left", available: 1 } as const;
  vi.mocked(changeQuantity).mockResolvedValue({ ok: false, error: { ...refusal, bag: bagOf(coat) } });
  await setQuantity("coat", 2);
  expect(shown()).toEqual([1]);
  expect(bagState().messages).toEqual({ coat: { kind: "refused", refusal } });
});

test("a lost connection takes an expected quantity and count back", async () => {
  vi.mocked(changeQuantity).mockRejectedValue(new TypeError("Failed to fetch"));
  vi.mocked(addToCart).mockRejectedValue(new TypeError("Failed to fetch"));
  await setQuantity("coat", 2);
  expect(shown()).toEqual([1]);
  expect(bagState().messages["coat"]).toEqual({ kind: "refused", refusal: { code: "unreachable" } });
  const adding = addUnits("hat", 1);
  expect(expectedCount(bagState())).toBe(2);
  expect(await adding).toEqual({ kind: "refused", refusal: { code: "unreachable" } });
  expect(expectedCount(bagState())).toBe(1);
});

test("quick clicks ask for the first and the last quantity, and show the last throughout", async () => {
  const server = answers();
  vi.mocked(changeQuantity).mockImplementation(server.ask);
  void setQuantity("coat", 2);
  void setQuantity("coat", 3);
  const done = setQuantity("coat", 4);
  await server.give(accepted(withQuantity(bagOf(coat), "coat", 2)));
  expect(shown()).toEqual([4]);
  await server.give(accepted(withQuantity(bagOf(coat), "coat", 4)));
  await done;
  expect(vi.mocked(changeQuantity).mock.calls.map(([input]) => input.quantity)).toEqual([2, 4]);
  expect(shown()).toEqual([4]);
});

test("a typed number above the limit is sent as typed and shown as the limit", async () => {
  const server = answers();
  vi.mocked(changeQuantity).mockImplementation(server.ask);
  const done = setQuantity("coat", 10_000);
  expect(shown()).toEqual([5]);
  const clamp = { code: "line_limit", max: 5 } as const;
  await server.give({ ok: true, value: { bag: withQuantity(bagOf(coat), "coat", 5), clamp } });
  await done;
  expect(vi.mocked(changeQuantity).mock.calls[0]?.[0].quantity).toBe(10_000);
  expect(bagState().messages["coat"]).toEqual({ kind: "clamped", clamp });
});

test("a line taken out can be put back with its quantity", async () => {
  const two = { ...coat, quantity: 2, totalMinor: 200 };
  vi.mocked(removeLine).mockResolvedValue(accepted(bagOf()));
  vi.mocked(addToCart).mockResolvedValue(accepted(bagOf(two)));
  const done = takeOut(two);
  expect(shown()).toEqual([]);
  await done;
  expect(bagState().removed).toEqual(two);
  await putBack();
  expect(vi.mocked(addToCart).mock.calls).toEqual([[{ variantId: "coat", quantity: 2 }]]);
  expect(bagState().removed).toBeNull();
  expect(shown()).toEqual([2]);
});

test("a line that could not be taken out offers no undo", async () => {
  const error = { code: "cart_in_checkout", checkoutId: "c", bag: bagOf(coat) } as const;
  vi.mocked(removeLine).mockResolvedValue({ ok: false, error });
  await takeOut(coat);
  expect(bagState().removed).toBeNull();
  expect(shown()).toEqual([1]);
});
