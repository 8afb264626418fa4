/** How a piece comes and goes back, the same for every product. */
export function DeliveryWords() {
  return (
    <>
      <p>
        Sent from our own shelf on working days. You see the price and the days for your address before you
        pay.
      </p>
      <p className="mt-3">Thirty days to send it back, unworn, for the full price.</p>
    </>
  );
}
