// Stands in for the marker package "server-only", which throws outside of Next's server bundle.
export {};
