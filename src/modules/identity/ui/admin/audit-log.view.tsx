import type { Route } from "next";
import { Button } from "#ui/button.tsx";
import { Input } from "#ui/input.tsx";
import { Select } from "#ui/select.tsx";
import { Table } from "#ui/table.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { type AuditQuery, auditHref, differences } from "../../audit.ts";
import type { AuditLine } from "../../staff.ts";

type AuditLogProps = {
  query: AuditQuery;
  lines: readonly AuditLine[];
  /** The last line shown, if there are more behind it. */
  next: string | null;
  filters: {
    staff: readonly { id: string; name: string }[];
    actions: readonly string[];
    subjectTypes: readonly string[];
  };
};

/** Who changed what, newest first. The filter is a plain form: its answer has an address that can be kept. */
export function AuditLogView({ query, lines, next, filters }: AuditLogProps) {
  return (
    <div className="grid gap-4 px-gutter">
      <Filter query={query} filters={filters} />
      <Table
        caption="Changes"
        hideCaption
        rows={lines}
        keyOf={({ id }) => id}
        empty="Nothing was changed that fits."
        columns={[
          { key: "at", head: "When", cell: ({ at }) => <Moment at={at} /> },
          { key: "who", head: "Who", cell: (line) => <Who line={line} query={query} /> },
          {
            key: "action",
            head: "What",
            cell: ({ action }) => (
              <TextLink look="text" href={auditHref({ ...query, action, beyond: null }) as Route}>
                {action}
              </TextLink>
            ),
          },
          { key: "subject", head: "On", cell: (line) => <Subject line={line} query={query} /> },
          { key: "change", head: "Change", cell: (line) => <Change line={line} /> },
        ]}
      />
      <nav aria-label="Pages" className="flex gap-6 py-2">
        {query.beyond !== null && (
          <TextLink
            href={auditHref({ ...query, beyond: null }) as Route}
            className="inline-flex min-h-11 items-center"
          >
            Newest
          </TextLink>
        )}
        {next !== null && (
          <TextLink
            href={auditHref({ ...query, beyond: next }) as Route}
            className="inline-flex min-h-11 items-center"
          >
            Older
          </TextLink>
        )}
      </nav>
    </div>
  );
}

function Filter({ query, filters }: Pick<AuditLogProps, "query" | "filters">) {
  return (
    <form
      action="/admin/audit"
      className="flex flex-wrap items-end gap-x-3 gap-y-3 border-hairline border-b pb-4"
    >
      <Choice
        label="Who"
        name="staff"
        value={query.staff}
        options={filters.staff.map(({ id, name }) => [id, name])}
      />
      <Choice
        label="What"
        name="action"
        value={query.action}
        options={filters.actions.map((one) => [one, one])}
      />
      <Choice
        label="On"
        name="subjectType"
        value={query.subjectType}
        options={filters.subjectTypes.map((one) => [one, one.replaceAll("_", " ")])}
      />
      <Day label="From" name="from" value={query.from} />
      <Day label="To" name="to" value={query.to} />
      {query.subject !== null && <input type="hidden" name="subject" value={query.subject} />}
      <Button type="submit" size="small" variant="outline" className="min-h-11">
        Filter
      </Button>
      <TextLink look="quiet" href={"/admin/audit" as Route} className="inline-flex min-h-11 items-center">
        Everything
      </TextLink>
    </form>
  );
}

type ChoiceProps = {
  label: string;
  name: string;
  value: string | null;
  options: readonly (readonly [value: string, words: string])[];
};

function Choice({ label, name, value, options }: ChoiceProps) {
  return (
    <label htmlFor={`audit-${name}`} className="grid gap-1 text-grey text-small">
      {label}
      <Select id={`audit-${name}`} name={name} defaultValue={value ?? ""} className="h-11 min-w-32">
        <option value="">Any</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </label>
  );
}

function Day({ label, name, value }: { label: string; name: string; value: string | null }) {
  return (
    <label htmlFor={`audit-${name}`} className="grid gap-1 text-grey text-small">
      {label}
      <Input id={`audit-${name}`} type="date" name={name} defaultValue={value ?? ""} className="h-11" />
    </label>
  );
}

function Moment({ at }: { at: Date }) {
  const words = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: "UTC",
  });
  return (
    <time dateTime={at.toISOString()} className="tabular whitespace-nowrap">
      {words.format(at)} UTC
    </time>
  );
}

function Who({ line, query }: { line: AuditLine; query: AuditQuery }) {
  return (
    <>
      {line.staffId === null ? (
        line.staffName
      ) : (
        <TextLink look="text" href={auditHref({ ...query, staff: line.staffId, beyond: null }) as Route}>
          {line.staffName}
        </TextLink>
      )}
      <span className="block text-grey">{[line.staffRole, line.ipAddress].filter(Boolean).join(", ")}</span>
    </>
  );
}

function Subject({ line, query }: { line: AuditLine; query: AuditQuery }) {
  const { subjectType, subjectId } = line;
  return (
    <TextLink
      look="text"
      href={auditHref({ ...query, subjectType, subject: subjectId, beyond: null }) as Route}
      title={subjectId}
    >
      {subjectType.replaceAll("_", " ")} <span className="text-grey">{subjectId.slice(-8)}</span>
    </TextLink>
  );
}

function Change({ line }: { line: AuditLine }) {
  const changed = differences(line.before, line.after);
  return (
    <ul className="min-w-48">
      {changed.map(({ field, before, after }) => (
        <li key={field} className="break-words">
          <span className="text-grey">{field} </span>
          {before !== "" && <del className="text-grey">{before}</del>}{" "}
          {after !== "" && <ins className="no-underline">{after}</ins>}
        </li>
      ))}
    </ul>
  );
}
