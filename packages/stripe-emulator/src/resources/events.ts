import { ok, type Routes } from "../call.ts";
import { invalidRequest, resourceMissing } from "../errors.ts";
import { readListQuery, unknownCursor } from "../list.ts";
import { checkKnown, optionalBoolean, optionalString, optionalStrings } from "../params.ts";
import type { EventQuery } from "../store/events.ts";

const LIST = new Set([
  "limit",
  "starting_after",
  "ending_before",
  "created",
  "type",
  "types",
  "delivery_success",
]);

export const eventRoutes: Routes = {
  "GET /events": {
    access: "secret",
    handle: (scope, call) => {
      checkKnown(call.params, LIST);
      const query: EventQuery = readListQuery(call.params);
      const type = optionalString(call.params, "type");
      const types = optionalStrings(call.params, "types");
      if (type !== undefined && types !== undefined) {
        throw invalidRequest("You may pass either type or types, but not both.", { param: "types" });
      }
      const wanted = types ?? (type === undefined ? undefined : [type]);
      if (wanted !== undefined) query.types = wanted;
      const delivered = optionalBoolean(call.params, "delivery_success");
      if (delivered !== undefined) query.deliverySuccess = delivered;
      const page = scope.store.events.list(query);
      if (page === undefined) throw unknownCursor(query);
      return ok({ object: "list", data: page.rows, has_more: page.hasMore, url: "/v1/events" });
    },
  },
  "GET /events/:id": {
    access: "secret",
    handle: (scope, call) => {
      const event = scope.store.events.find(call.id);
      if (event === undefined) throw resourceMissing("event", call.id, "id");
      return ok(event);
    },
  },
};
