CREATE INDEX "mail_to_idx" ON "mail"("to");
