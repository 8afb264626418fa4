-- A checkout moves only along the arrows of src/modules/checkout/checkout.ts.
CREATE FUNCTION checkout_moves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed checkout_state[] := CASE OLD.state
    WHEN 'OPEN' THEN '{PAYING,EXPIRED,CANCELLED,PAID}'
    WHEN 'PAYING' THEN '{OPEN,EXPIRED,PAID,PROCESSING,CLOSING}'
    WHEN 'CLOSING' THEN '{EXPIRED,CANCELLED,PAID,PROCESSING}'
    WHEN 'PROCESSING' THEN '{PAID,CANCELLED}'
    WHEN 'EXPIRED' THEN '{PAID}'
    WHEN 'CANCELLED' THEN '{PAID}'
    ELSE '{}'
  END;
BEGIN
  IF NEW.state <> OLD.state AND NOT NEW.state = ANY (allowed) THEN
    RAISE EXCEPTION 'checkout % can''t move from % to %', OLD.id, OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER checkout_moves BEFORE UPDATE OF state ON checkout FOR EACH ROW EXECUTE FUNCTION checkout_moves();
