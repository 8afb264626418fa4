// Imported before the logger, which names its process once.
process.env["CARTELLE_PROCESS"] ??= "worker";
