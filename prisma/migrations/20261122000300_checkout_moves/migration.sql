-- A checkout moves only along the arrows of src/modules/checkout/checkout.ts.
CREATE FUNCTION checkout_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> OLD.state AND NOT CASE OLD.state
    WHEN 'OPEN' THEN NEW.state IN ('PAYING', 'EXPIRED', 'CANCELLED', 'PAID')
    WHEN 'PAYING' THEN NEW.state IN ('OPEN', 'EXPIRED', 'PAID', 'PROCESSING', 'CLOSING')
    WHEN 'CLOSING' THEN NEW.state IN ('EXPIRED', 'CANCELLED', 'PAID', 'PROCESSING')
    WHEN 'PROCESSING' THEN NEW.state IN ('PAID', 'CANCELLED')
    WHEN 'EXPIRED' THEN NEW.state = 'PAID'
    WHEN 'CANCELLED' THEN NEW.state = 'PAID'
    ELSE false
  END THEN
    RAISE EXCEPTION 'checkout % can''t move from % to %', OLD.id, OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER checkout_moves BEFORE UPDATE OF state ON checkout FOR EACH ROW EXECUTE FUNCTION checkout_moves();
