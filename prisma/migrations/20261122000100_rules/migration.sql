-- What the schema language can't say: the rules of ARCHITECTURE.md that the database itself enforces.

-- The clock that judges expiry. Volatile: a statement that waited for a lock must judge by the time after it.
INSERT INTO clock_offset (id, millis) VALUES (1, 0);
ALTER TABLE clock_offset ADD CONSTRAINT clock_offset_single CHECK (id = 1);

CREATE FUNCTION shop_now() RETURNS timestamptz
  LANGUAGE sql VOLATILE PARALLEL SAFE
  AS $$ SELECT clock_timestamp() + (SELECT millis FROM clock_offset WHERE id = 1) * interval '1 millisecond' $$;

-- Stock.
ALTER TABLE stock_level ADD CONSTRAINT stock_level_sane CHECK (0 <= reserved AND reserved <= on_hand);
ALTER TABLE hold ADD CONSTRAINT hold_quantity_positive CHECK (quantity > 0);
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_after_sane CHECK (on_hand_after >= 0);
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_delta_moves CHECK (delta <> 0);
ALTER TABLE stock_movement ADD CONSTRAINT stock_movement_sale_has_order
  CHECK (kind <> 'SALE' OR (order_id IS NOT NULL AND delta < 0));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER stock_movement_append_only BEFORE UPDATE OR DELETE ON stock_movement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_movement_no_truncate BEFORE TRUNCATE ON stock_movement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A sale is final, nothing is held twice, and what was promised never changes. An ended hold may still be sold: that is a
-- payment that came late and found its units free.
CREATE FUNCTION hold_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'SOLD' OR NEW.state = 'HELD' OR NEW.quantity <> OLD.quantity THEN
    RAISE EXCEPTION 'hold % of variant % is % and can''t become % (quantity % to %)',
      OLD.reservation_id, OLD.variant_id, OLD.state, NEW.state, OLD.quantity, NEW.quantity
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER hold_moves_on BEFORE UPDATE ON hold FOR EACH ROW EXECUTE FUNCTION hold_moves_on();

ALTER TABLE cart ADD CONSTRAINT cart_promised_to_checkout CHECK (state NOT IN ('CHECKOUT', 'ORDERED') OR checkout_id IS NOT NULL);

-- Money.
ALTER TABLE variant ADD CONSTRAINT variant_price_sane
  CHECK (price_minor >= 0 AND (compare_at_minor IS NULL OR compare_at_minor > price_minor));
ALTER TABLE shop_settings ADD CONSTRAINT shop_settings_single CHECK (id = 1);
ALTER TABLE shop_settings ADD CONSTRAINT shop_settings_sane
  CHECK (max_per_line > 0 AND max_per_cart >= max_per_line AND hold_minutes > 0 AND pay_grace_minutes >= 0);
ALTER TABLE shipping_method ADD CONSTRAINT shipping_method_sane
  CHECK (price_minor >= 0 AND min_days >= 0 AND max_days >= min_days);
ALTER TABLE cart_line ADD CONSTRAINT cart_line_quantity_sane CHECK (quantity BETWEEN 1 AND 999);
ALTER TABLE checkout ADD CONSTRAINT checkout_total_adds_up
  CHECK (total_minor = subtotal_minor - discount_minor + shipping_minor + tax_minor AND total_minor >= 0);
ALTER TABLE checkout ADD CONSTRAINT checkout_closing_has_target
  CHECK ((state = 'CLOSING') = (closing_to IS NOT NULL) AND (closing_to IS NULL OR closing_to IN ('EXPIRED', 'CANCELLED')));
ALTER TABLE checkout ADD CONSTRAINT checkout_payment_has_attempt
  CHECK (state NOT IN ('PAYING', 'PROCESSING') OR current_attempt_id IS NOT NULL);
ALTER TABLE shop_order ADD CONSTRAINT shop_order_total_adds_up
  CHECK (total_minor = subtotal_minor - discount_minor + shipping_minor + tax_minor AND total_minor >= 0);
ALTER TABLE shop_order ADD CONSTRAINT shop_order_refund_sane CHECK (refunded_minor BETWEEN 0 AND total_minor);
ALTER TABLE shop_order ADD CONSTRAINT shop_order_paid_or_free CHECK (intent_id IS NOT NULL OR total_minor = 0);
ALTER TABLE order_line ADD CONSTRAINT order_line_sane
  CHECK (quantity > 0 AND restocked BETWEEN 0 AND quantity
    AND total_minor = unit_price_minor * quantity - discount_minor + tax_minor);
ALTER TABLE refund ADD CONSTRAINT refund_amount_positive CHECK (amount_minor > 0);
ALTER TABLE payment_attempt ADD CONSTRAINT payment_attempt_amount_positive CHECK (amount_minor > 0);
ALTER TABLE payment_outcome ADD CONSTRAINT payment_outcome_sold_has_order CHECK ((kind = 'SOLD') = (order_id IS NOT NULL));

CREATE TRIGGER payment_outcome_final BEFORE UPDATE OR DELETE ON payment_outcome
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER SEQUENCE shop_order_number_seq RESTART WITH 10001;

-- Reconciliation starts from the day the shop does.
INSERT INTO stripe_cursor (id, read_until) VALUES (1, now());
ALTER TABLE stripe_cursor ADD CONSTRAINT stripe_cursor_single CHECK (id = 1);
