type RecoveryCodesProps = { codes: readonly string[] };

/** The codes for the day the phone is lost, shown this one time. */
export function RecoveryCodesView({ codes }: RecoveryCodesProps) {
  return (
    <div className="grid gap-4">
      <p>
        Keep these where you keep your passwords. Each lets you in once when the phone is not at hand. They
        are not shown again.
      </p>
      <ol className="tabular grid grid-cols-2 gap-x-6 gap-y-2 border-hairline border-y py-4">
        {codes.map((code) => (
          <li key={code}>
            <code className="font-sans">{code}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}
