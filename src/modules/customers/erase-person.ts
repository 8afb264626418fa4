import "server-only";
import { forgetBuyer } from "#modules/checkout/forget-buyer.ts";
import { forgetPerson } from "#modules/identity/forget-person.ts";
import type { Person } from "#modules/identity/identity.ts";
import { forgetMails } from "#modules/notifications/forget-mails.ts";
import { forgetOrderOwner } from "#modules/orders/forget-owner.ts";
import { forgetAuthor } from "#modules/reviews/forget-author.ts";
import { inTransaction } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

/**
 * Deletes an account, in one transaction: the person with sessions, password, passkeys, addresses and saved pieces; the
 * letter and notices that went to their address, and the mails about the account. Orders stay, for the books, and belong
 * to nobody any more; reviews stay without the name.
 */
export async function erasePerson(person: Pick<Person, "id" | "email">): Promise<void> {
  await inTransaction(async (tx) => {
    await forgetOrderOwner(tx, person.id);
    await forgetBuyer(tx, person.id);
    await forgetAuthor(tx, person.id);
    await tx.affected(sql`delete from newsletter_subscriber where email = ${person.email}`);
    await tx.affected(sql`delete from stock_notice where email = ${person.email}`);
    await forgetMails(tx, person.email);
    await forgetPerson(tx, person.id);
  });
}
